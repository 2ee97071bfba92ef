#include "core/accounts/loopback_handler.h"

#include <QHostAddress>
#include <QNetworkRequest>

namespace sincerely::microsoft
{

LoopbackHandler::LoopbackHandler()
    // A typed address: with the bare enum the constructor (port, parent) is taken, and the listener is open to the
    // whole network.
    : QOAuthHttpServerReplyHandler(QHostAddress(QHostAddress::LocalHost), quint16(0), nullptr)
    , m_callback(QStringLiteral("http://localhost:%1/").arg(port()))
{
}

void LoopbackHandler::networkReplyFinished(QNetworkReply *reply)
{
    reply->deleteLater();
    const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (status == 0) {
        Q_EMIT tokenRequestBroke(reply->error());
        return;
    }
    const QByteArray body = reply->readAll();
    const QVariant promised = reply->header(QNetworkRequest::ContentLengthHeader);
    const bool isShort = promised.isValid() && promised.toLongLong() != body.size();
    Q_EMIT tokenAnswered(status, body, !isShort);
}

} // namespace sincerely::microsoft
