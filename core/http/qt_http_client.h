#pragma once

#include "core/base/clock.h"
#include "core/http/gate.h"
#include "core/http/http_client.h"
#include "core/http/once_network_manager.h"

#include <map>
#include <memory>

namespace sincerely::http
{

/// The HttpClient of the program, over one long-lived network manager of Qt. One thread (the one with the event loop);
/// it has to live as long as any request.
///
/// - POST, PUT and PATCH need a body of at least one byte (Invalid otherwise): Qt would repeat an empty one by itself.
/// - GET and DELETE without a body may be repeated once by Qt when a connection breaks; that is harmless.
/// - When the stall limit passes before anything is known of the request, the error is TimedOut and never Offline.
/// - Once a status line has come, the answer is returned even if its body broke off, stalled or was stopped (`complete`
/// is false).
/// - A chunked answer that was cut short is recognised if it is JSON; of other chunked answers Qt does not tell.
/// - Requests beyond six to one server wait for a place before they are begun, so that their stall limit does not run
/// meanwhile.
/// - A file is read while it is sent. The stall limit counts from the last byte that moved in either direction.
class QtHttpClient final : public HttpClient
{
public:
    /// \param version is told to servers as "User-Agent: Sincerely/<version>".
    explicit QtHttpClient(QByteArray version);
    ~QtHttpClient() override;

    [[nodiscard]] QCoro::Task<Result<HttpResponse>> send(HttpRequest request, std::stop_token stop) override;

private:
    [[nodiscard]] std::shared_ptr<Gate> placesFor(const QUrl &url);
    [[nodiscard]] QNetworkRequest networkRequest(const HttpRequest &request) const;

    SystemClock m_clock;
    QByteArray m_userAgent;
    std::map<QString, std::shared_ptr<Gate>> m_places;
    std::unique_ptr<OnceNetworkManager> m_manager;
};

} // namespace sincerely::http
