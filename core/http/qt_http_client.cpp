#include "core/http/qt_http_client.h"

#include "core/http/exchange.h"
#include "core/http/target.h"
#include "core/http/upload_device.h"

#include <QCoreApplication>

#include <algorithm>

namespace sincerely::http
{

namespace
{

constexpr int kConnectionsPerServer = 6; ///< What Qt opens at most; further requests would wait inside Qt, unseen.

/// The person cannot do anything about these: they are mistakes of the program, kept from becoming requests.
tl::unexpected<Error> refused(const QString &details)
{
    return failure(Error::Kind::Invalid,
                   QCoreApplication::translate("sincerely::HttpClient",
                                               "Sincerely made a request that it must not send. Please report this."),
                   details);
}

bool hasBody(const HttpRequest &request)
{
    return request.file ? request.file->length > 0 : !request.body.isEmpty();
}

bool isCleanHeader(const Header &header)
{
    const auto breaksLine = [](char c) { return c == '\r' || c == '\n' || c == '\0'; };
    return !header.first.isEmpty() && std::none_of(header.first.begin(), header.first.end(), breaksLine) &&
           std::none_of(header.second.begin(), header.second.end(), breaksLine);
}

Result<> checkRequest(const HttpRequest &request)
{
    const bool needsBody = request.method == "POST" || request.method == "PUT" || request.method == "PATCH";
    if (!needsBody && request.method != "GET" && request.method != "DELETE")
        return refused(QStringLiteral("unknown method"));
    if (needsBody && !hasBody(request))
        return refused(QStringLiteral("a writing request without a body"));
    if (request.method == "GET" && hasBody(request))
        return refused(QStringLiteral("a GET request with a body"));
    if (!std::all_of(request.headers.begin(), request.headers.end(), isCleanHeader))
        return refused(QStringLiteral("a header with a line break"));
    return checkTarget(request.url);
}

} // namespace

QtHttpClient::QtHttpClient(QByteArray version)
    : m_userAgent("Sincerely/" + version)
    , m_manager(std::make_unique<OnceNetworkManager>())
{
}

QtHttpClient::~QtHttpClient() = default;

QCoro::Task<Result<HttpResponse>> QtHttpClient::send(HttpRequest request, std::stop_token stop)
{
    Result<> sendable = checkRequest(request);
    if (!sendable)
        co_return failure(sendable.error());

    std::shared_ptr<Gate> places = placesFor(request.url);
    Result<Gate::Place> place = co_await places->enter(stop);
    if (!place)
        co_return failure(place.error());

    std::unique_ptr<UploadDevice> body;
    if (hasBody(request)) {
        Result<std::unique_ptr<UploadDevice>> opened = UploadDevice::open(request);
        if (!opened)
            co_return failure(opened.error());
        body = std::move(*opened);
    }
    Exchange exchange(*m_manager, networkRequest(request), request.method, std::move(body), request.stallLimit);
    Result<HttpResponse> response = co_await exchange.outcome(stop);
    co_return response;
}

std::shared_ptr<Gate> QtHttpClient::placesFor(const QUrl &url)
{
    const QString server = url.toString(QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment);
    std::shared_ptr<Gate> &places = m_places[server];
    if (!places)
        places = std::make_shared<Gate>(kConnectionsPerServer, m_clock);
    return places;
}

QNetworkRequest QtHttpClient::networkRequest(const HttpRequest &request) const
{
    QNetworkRequest made(request.url);
    made.setRawHeader("User-Agent", m_userAgent);
    for (const Header &header : request.headers)
        made.setRawHeader(header.first, header.second);
    return made;
}

} // namespace sincerely::http
