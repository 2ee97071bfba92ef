#include "core/http/exchange.h"

#include "core/http/http_log.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace sincerely::http
{

namespace
{

constexpr int kLastNetworkLayerError =
    99; ///< QNetworkReply::NetworkError: up to here it is the connection, above it the proxy or the answer.

/// `get` and `deleteResource` where there is no body; otherwise the same path for all methods, since Qt's own `post`
/// invents a Content-Type.
QNetworkReply *start(QNetworkAccessManager &manager, const QNetworkRequest &request, const QByteArray &method,
                     UploadDevice *body)
{
    if (body)
        return manager.sendCustomRequest(request, method, body);
    return method == "DELETE" ? manager.deleteResource(request) : manager.get(request);
}

bool brokeOff(QNetworkReply::NetworkError error)
{
    return (error > 0 && error <= kLastNetworkLayerError) || error == QNetworkReply::ProtocolFailure;
}

bool isJson(const QByteArray &body)
{
    QJsonParseError error;
    QJsonDocument::fromJson(body, &error);
    return error.error == QJsonParseError::NoError;
}

/// Whether all bytes came that were promised. Qt reports a body that was cut short as a success.
/// By Content-Length this is seen exactly. Of the chunked coding Qt does not tell whether its last chunk came, but
/// whether JSON is whole can be seen from the text. An answer with neither ends with its connection, and nothing can be
/// known (RFC 9112, 6.3).
bool isWhole(const HttpResponse &response)
{
    const bool hasNone = response.status == 204 || response.status == 304;
    if (hasNone)
        return true;
    if (!response.header("Transfer-Encoding").isEmpty())
        return !response.header("Content-Type").toLower().contains("json") || isJson(response.body);
    const QByteArray promised = response.header("Content-Length");
    return promised.isEmpty() || promised.toLongLong() == response.body.size();
}

Error fileEnded()
{
    return Error{Error::Kind::File,
                 QCoreApplication::translate("sincerely::HttpClient",
                                             "A file became shorter while it was being sent. Attach it again."),
                 {}};
}

} // namespace

Exchange::Exchange(QNetworkAccessManager &manager, QNetworkRequest request, const QByteArray &method,
                   std::unique_ptr<UploadDevice> body, std::chrono::milliseconds stallLimit)
    : m_method(method)
    , m_url(request.url())
    , m_body(body.get())
    , m_hadBody(body != nullptr)
    , m_stallLimit(stallLimit)
{
    m_since.start();
    m_stall.setSingleShot(true);
    const auto stillMoving = [this] { m_sinceMove.start(); };
    connect(&m_stall, &QTimer::timeout, this, &Exchange::checkStall);
    if (m_body) {
        connect(m_body, &UploadDevice::moved, this, [this] { m_bodyWasRead = true; });
        connect(m_body, &UploadDevice::moved, this, stillMoving);
        // Queued: the signal comes from inside Qt's reading, where the reply must not be torn down.
        connect(m_body, &UploadDevice::failed, this, [this] { giveUp(GivenUp::FileEnded); }, Qt::QueuedConnection);
    }
    m_reply = start(manager, request, method, body.release()); // the reply owns the body from here on
    connect(m_reply, &QNetworkReply::finished, this, &Exchange::finish);
    connect(m_reply, &QObject::destroyed, this, [this] { giveUp(GivenUp::ClientGone); });
    connect(m_reply, &QNetworkReply::sslErrors, this, [this] { m_certificate = Certificate::Refused; });
    connect(m_reply, &QNetworkReply::uploadProgress, this, stillMoving);
    connect(m_reply, &QNetworkReply::downloadProgress, this, stillMoving);
    connect(m_reply, &QNetworkReply::metaDataChanged, this, stillMoving);
    m_sinceMove.start();
    m_stall.start(stallLimit);
}

Exchange::~Exchange()
{
    if (!m_reply)
        return;
    m_reply->disconnect(this);
    m_reply->deleteLater();
}

void Exchange::giveUp(GivenUp why)
{
    if (m_isFinished)
        return;
    m_givenUp = why;
    if (m_reply && why != GivenUp::ClientGone) {
        m_received = m_reply->readAll(); // abort() throws it away
        m_reply->abort();                // emits finished()
    }
    finish();
}

/// The timer is not started anew at each piece, which would cost more than the piece: it looks when the last one was.
void Exchange::checkStall()
{
    const std::chrono::milliseconds rest = m_stallLimit - std::chrono::milliseconds(m_sinceMove.elapsed());
    if (rest.count() > 0)
        m_stall.start(rest);
    else
        giveUp(GivenUp::Stalled);
}

void Exchange::finish()
{
    if (m_isFinished)
        return;
    m_isFinished = true;
    m_stall.stop();
    m_finished.notifyAll();
}

QCoro::Task<Result<HttpResponse>> Exchange::outcome(std::stop_token stop)
{
    while (!m_isFinished) {
        co_await m_finished.wait(stop);
        if (stop.stop_requested())
            giveUp(GivenUp::Stopped);
    }
    log();
    // An answer with a status line counts as it is, also when its body then broke off or was no longer waited for: what
    // the server did is known.
    if (m_reply && m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).isValid())
        co_return readResponse();
    co_return failure(failureOf());
}

HttpResponse Exchange::readResponse()
{
    HttpResponse response;
    response.status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    response.headers = m_reply->rawHeaderPairs();
    response.body = m_reply->isReadable() ? m_reply->readAll() : m_received;
    response.complete = !brokeOff(m_reply->error()) && isWhole(response);
    return response;
}

Body Exchange::bodyState() const
{
    if (!m_hadBody)
        return Body::None;
    return m_bodyWasRead ? Body::Read : Body::Unread;
}

Error Exchange::failureOf() const
{
    switch (m_givenUp) {
    case GivenUp::Stopped:
        return Error{Error::Kind::Cancelled, QCoreApplication::translate("sincerely::HttpClient", "Stopped."), {}};
    case GivenUp::Stalled:
        // Even when nothing of the body was asked for: Qt writes from a thread of its own, and the request line may be
        // on its way while we give up.
        return networkError(QNetworkReply::TimeoutError, m_url, m_hadBody ? Body::Read : Body::None);
    case GivenUp::FileEnded:
        return fileEnded();
    case GivenUp::ClientGone:
        return networkError(QNetworkReply::OperationCanceledError, m_url, bodyState());
    case GivenUp::No:
        break;
    }
    if (!m_reply)
        return networkError(QNetworkReply::OperationCanceledError, m_url, bodyState());
    if (m_body && m_body->hasFailed())
        return fileEnded();
    Error error = networkError(m_reply->error(), m_url, bodyState(), m_certificate);
    if (m_reply->error() == QNetworkReply::SslHandshakeFailedError)
        error.details += QStringLiteral(": ") + m_reply->errorString();
    return error;
}

void Exchange::log() const
{
    if (!logHttp().isInfoEnabled() || !m_reply)
        return;
    QByteArray requestId = m_reply->rawHeader("request-id");
    if (requestId.isEmpty())
        requestId = m_reply->rawHeader("x-ms-request-id");
    qCInfo(logHttp).nospace().noquote() << m_method << ' ' << pathShape(m_url) << " -> "
                                        << m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt() << " ("
                                        << m_reply->error() << ") request-id " << requestId << ", " << m_since.elapsed()
                                        << " ms";
}

} // namespace sincerely::http
