#include "core/providers/graph/graph_calls.h"

#include "core/async/sleep.h"
#include "core/providers/graph/graph_errors.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QUuid>

#include <algorithm>
#include <cmath>

namespace sincerely::graph
{

namespace
{

enum class Route { Graph, UploadUrl };

Error stopped()
{
    return Error{Error::Kind::Cancelled, QCoreApplication::translate("sincerely::graph", "Stopped."), {}, {}};
}

/// A request that is never repeated was given up while its answer was awaited.
Error givenUp()
{
    return Error{Error::Kind::ConnectionLost,
                 QCoreApplication::translate("sincerely::graph", "Stopped before the answer came."),
                 {},
                 {}};
}

/// Whatever went wrong on the way to a token, the request itself never left; a sender must not think that it might
/// have.
Error neverLeft(Error error)
{
    if (leavesOutcomeOpen(error.kind))
        error.kind = Error::Kind::Offline;
    return error;
}

Error unreadable(const http::HttpResponse &response, const QString &call)
{
    return Error{Error::Kind::BadAnswer,
                 QCoreApplication::translate("sincerely::graph",
                                             "The answer of Microsoft's mail service could not be understood."),
                 QStringLiteral("%1: HTTP %2, unreadable or cut short, request-id %3")
                     .arg(call)
                     .arg(response.status)
                     .arg(QString::fromUtf8(response.header("request-id"))),
                 response.retryAfter()};
}

bool isThrottle(const Result<GraphReply> &reply)
{
    const std::optional<Error> error = reply ? reply->refusal : std::optional(reply.error());
    return error && error->kind == Error::Kind::Throttled;
}

Result<GraphReply> readReply(const http::HttpResponse &response, const QList<int> &expected, const QString &call)
{
    if (!expected.contains(response.status))
        return failure(errorFrom(response, call));
    if (response.status >= 400)
        return GraphReply{response.status, QJsonDocument::fromJson(response.body).object(), errorCodes(response.body),
                          errorFrom(response, call)};
    if (!response.complete)
        return failure(unreadable(response, call));
    const bool hasObject = response.status == 200 || response.status == 201;
    if (!hasObject || response.body.trimmed().isEmpty())
        return GraphReply{response.status};
    const QJsonDocument document = QJsonDocument::fromJson(response.body);
    if (!document.isObject())
        return failure(unreadable(response, call));
    return GraphReply{response.status, document.object()};
}

} // namespace

/// A request and how its answers are to be treated.
struct GraphCalls::Plan {
    QString name;
    http::HttpRequest request;
    Route route;
    Repeat repeat;
    QList<int> expected;
    FreshItem fresh;
};

struct GraphCalls::Answer {
    http::HttpResponse response;
    QByteArray token; ///< The one it was asked with; empty on an upload URL.
};

GraphCalls::GraphCalls(std::shared_ptr<http::HttpClient> client, std::shared_ptr<TokenSource> tokens,
                       const Clock &clock, GraphOptions options, int requestsAtOnce)
    : m_client(std::move(client))
    , m_tokens(std::move(tokens))
    , m_clock(clock)
    , m_options(std::move(options))
    , m_gate(std::make_shared<http::Gate>(requestsAtOnce, clock))
{
    if (m_options.restLeft.count() > 0)
        m_gate->restFor(m_options.restLeft);
}

QCoro::Task<Result<GraphReply>> GraphCalls::ask(GraphCall call, std::stop_token stop)
{
    http::HttpRequest request{call.method, call.url};
    request.headers = {{"Accept", "application/json"}, {"Prefer", "IdType=\"ImmutableId\""}};
    if (!call.json.isEmpty())
        request.headers.emplaceBack("Content-Type", "application/json");
    request.body = std::move(call.json);
    Plan plan{call.name, std::move(request), Route::Graph, call.repeat, call.expected, call.fresh};
    return askUntilSettled(std::move(plan), std::move(stop));
}

QCoro::Task<Result<GraphReply>> GraphCalls::askUploadUrl(UploadCall call, std::stop_token stop)
{
    http::HttpRequest request{call.method, call.url};
    request.headers = std::move(call.headers);
    request.file = std::move(call.file);
    Plan plan{call.name, std::move(request), Route::UploadUrl, call.repeat, call.expected, FreshItem::No};
    return askUntilSettled(std::move(plan), std::move(stop));
}

QCoro::Task<Result<GraphReply>> GraphCalls::askUntilSettled(Plan plan, std::stop_token stop)
{
    const bool lasting = plan.repeat == Repeat::Persistently;
    Patience patience(m_options, m_clock, lasting ? Patience::Kind::Lasting : Patience::Kind::Quick);
    bool triedFreshToken = false;
    while (true) {
        Result<Answer> answer = co_await askOnce(plan, stop);
        Result<GraphReply> reply = answer ? readReply(answer->response, plan.expected, plan.name)
                                          : Result<GraphReply>(failure(answer.error()));
        if (answer) {
            const bool asksForRest = answer->response.status == 503 || isThrottle(reply);
            const std::optional<std::chrono::seconds> rest = restAsAsked(answer->response, asksForRest);
            if (!reply)
                reply.error().retryAfter = rest;
        }
        if (reply)
            co_return reply;

        const Error::Kind kind = reply.error().kind;
        if (answer && plan.route == Route::Graph && kind == Error::Kind::SignInNeeded) {
            m_tokens->reject(answer->token);
            const bool mayRepeat = answer->response.status == 401 && !hasClaimsChallenge(answer->response);
            if (triedFreshToken || !mayRepeat)
                co_return reply;
            triedFreshToken = true;
            continue;
        }
        std::optional<std::chrono::milliseconds> wait;
        if (kind == Error::Kind::NotFound && plan.fresh == FreshItem::Possible)
            wait = patience.afterMissingFreshItem();
        else if (plan.repeat != Repeat::Never && isPassing(kind))
            wait = patience.afterError(kind);
        if (!wait)
            co_return reply;
        co_await sleepFor(*wait, stop);
        triedFreshToken = false;
    }
}

QCoro::Task<Result<GraphCalls::Answer>> GraphCalls::askOnce(Plan plan, std::stop_token stop)
{
    QByteArray usedToken;
    if (plan.route == Route::Graph) {
        Result<QByteArray> token = co_await m_tokens->accessToken(stop);
        if (!token)
            co_return failure(neverLeft(token.error()));
        usedToken = *token;
        plan.request.headers.emplaceBack("Authorization", "Bearer " + usedToken);
        // New at each attempt: it tells attempts apart when Microsoft is asked about one.
        plan.request.headers.emplaceBack("client-request-id", QUuid::createUuid().toByteArray(QUuid::WithoutBraces));
    }
    // Last of all waits, so that nothing leaves while the mailbox rests. A token that ends meanwhile is refreshed after
    // the 401.
    Result<http::Gate::Place> place = co_await m_gate->enter(stop);
    if (!place)
        co_return failure(stopped());
    if (stop.stop_requested())
        co_return failure(stopped());

    Result<http::HttpResponse> response = co_await m_client->send(plan.request, stop);
    if (!response && response.error().kind == Error::Kind::Cancelled && plan.repeat == Repeat::Never)
        co_return failure(givenUp()); // it may have left: to say "stopped" would be to say that nothing happened
    if (!response)
        co_return failure(response.error());
    co_return Answer{std::move(*response), std::move(usedToken)};
}

std::optional<std::chrono::seconds> GraphCalls::restAsAsked(const http::HttpResponse &response, bool asksForRest)
{
    std::optional<std::chrono::seconds> rest = response.retryAfter();
    if (!asksForRest) {
        m_untoldRests = 0;
    } else if (!rest && !m_options.restsWhenUntold.isEmpty()) {
        const qsizetype step = std::min(m_untoldRests++, m_options.restsWhenUntold.size() - 1);
        const auto shortest = static_cast<double>(m_options.restsWhenUntold.at(step).count());
        rest = std::chrono::seconds(std::llround(shortest * (1.0 + 0.5 * m_options.jitter())));
    }
    if (rest && m_options.keepRest)
        m_options.keepRest(*rest);
    if (rest)
        m_gate->restFor(*rest);
    return rest;
}

} // namespace sincerely::graph
