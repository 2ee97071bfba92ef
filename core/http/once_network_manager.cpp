#include "core/http/once_network_manager.h"

#include "core/http/target.h"
#include "core/http/upload_device.h"

#include <QBuffer>
#include <QNetworkProxyFactory>
#include <QNetworkReply>
#include <QNetworkRequest>

namespace sincerely::http
{

namespace
{

/// What the program as a whole is set to, except that nothing for this machine is handed to a proxy: plain http is
/// allowed to this machine only because it does not leave it.
class ProxyChoice final : public QNetworkProxyFactory
{
public:
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override
    {
        if (isLoopback(query.peerHostName()))
            return {QNetworkProxy(QNetworkProxy::NoProxy)};
        return QNetworkProxyFactory::proxyForQuery(query);
    }
};

QNetworkRequest withOurRules(QNetworkRequest request)
{
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    // Qt unpacks compressed bodies unasked and then hides their Content-Length, by which a body that was cut short is
    // recognised.
    request.setRawHeader("Accept-Encoding", "identity");
    return request;
}

UploadDevice *unrewindable(QIODevice &body)
{
    auto copy = std::make_unique<QBuffer>();
    copy->setData(body.readAll());
    copy->open(QIODevice::ReadOnly);
    const qint64 length = copy->size();
    return new UploadDevice(std::move(copy), length);
}

} // namespace

OnceNetworkManager::OnceNetworkManager(QObject *parent)
    : QNetworkAccessManager(parent)
{
    setProxyFactory(new ProxyChoice);
}

QNetworkReply *OnceNetworkManager::createRequest(Operation operation, const QNetworkRequest &original, QIODevice *body)
{
    QNetworkRequest request = withOurRules(original);
    UploadDevice *upload = qobject_cast<UploadDevice *>(body);
    if (!upload && body && !body->isSequential() && body->bytesAvailable() > 0)
        upload = unrewindable(*body);
    if (!upload)
        return QNetworkAccessManager::createRequest(operation, request, body);

    request.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
    request.setHeader(QNetworkRequest::ContentLengthHeader, upload->length());
    QNetworkReply *reply = QNetworkAccessManager::createRequest(operation, request, upload);
    upload->setParent(reply);
    return reply;
}

} // namespace sincerely::http
