#pragma once

#include "core/async/event.h"
#include "core/base/result.h"
#include "core/http/http_message.h"
#include "core/http/network_errors.h"
#include "core/http/upload_device.h"

#include <QCoroTask>
#include <QElapsedTimer>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QPointer>
#include <QTimer>

#include <memory>
#include <stop_token>

namespace sincerely::http
{

/// One request under way and what became of it. Lives in the frame of the coroutine that waits for it.
class Exchange final : public QObject
{
    Q_OBJECT

public:
    /// Begins to send. `body` is null for a request without one.
    Exchange(QNetworkAccessManager &manager, QNetworkRequest request, const QByteArray &method,
             std::unique_ptr<UploadDevice> body, std::chrono::milliseconds stallLimit);
    ~Exchange() override;

    /// Waits for the answer, the stall limit, or the stop.
    [[nodiscard]] QCoro::Task<Result<HttpResponse>> outcome(std::stop_token stop);

private:
    enum class GivenUp { No, Stopped, Stalled, FileEnded, ClientGone };

    void giveUp(GivenUp why);
    void checkStall();
    void finish();
    [[nodiscard]] HttpResponse readResponse();
    [[nodiscard]] Error failureOf() const;
    [[nodiscard]] Body bodyState() const;
    void log() const;

    QByteArray m_method;
    QUrl m_url;
    QPointer<QNetworkReply> m_reply;
    QPointer<UploadDevice> m_body;
    bool m_hadBody;
    bool m_bodyWasRead = false;
    Certificate m_certificate = Certificate::NotSeen;
    std::chrono::milliseconds m_stallLimit;
    QTimer m_stall;
    QElapsedTimer m_sinceMove;
    QElapsedTimer m_since;
    Event m_finished;
    QByteArray m_received; ///< What of the body had come when we gave up.
    bool m_isFinished = false;
    GivenUp m_givenUp = GivenUp::No;
};

} // namespace sincerely::http
