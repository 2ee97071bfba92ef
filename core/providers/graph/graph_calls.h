#pragma once

#include "core/accounts/token_source.h"
#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/http/gate.h"
#include "core/http/http_client.h"
#include "core/providers/graph/graph_options.h"
#include "core/providers/graph/patience.h"

#include <QCoroTask>
#include <QJsonObject>
#include <QStringList>

#include <memory>
#include <optional>
#include <stop_token>

namespace sincerely::graph
{

/// Whether a request may be asked again after an answer that leaves open what it did.
enum class Repeat {
    Safely,       ///< Asking twice does the same as asking once; passing errors are waited out for some seconds.
    Persistently, ///< The same, for as long as patience lasts.
    Never,        ///< Asked once. And once it has left, stopping waits for its answer, since that decides about a mail:
                  ///< Cancelled means "never left".
};

/// Whether a 404 may only mean "not yet": the service needs some seconds to see what it has just made.
enum class FreshItem { No, Possible };

/// One request as its caller sees it.
struct GraphCall {
    QString name; ///< For the log: "create draft".
    QByteArray method;
    QUrl url;
    Repeat repeat;
    QList<int> expected; ///< Statuses that the caller reads itself; every other one becomes an error by the table.
    QByteArray json = {};
    FreshItem fresh = FreshItem::No;
};

/// A piece of a file for the URL of an upload session, or (without file) the request to end the session.
struct UploadCall {
    QString name;
    QByteArray method;
    QUrl url;
    Repeat repeat;
    QList<int> expected;
    QList<http::Header> headers = {};
    std::optional<http::FileSlice> file = {};
};

/// An expected answer.
struct GraphReply {
    int status = 0;
    QJsonObject json = {};             ///< The body of a 200 or 201; empty when there was none.
    QStringList codes = {};            ///< Of an expected status that is an error; see errorCodes().
    std::optional<Error> refusal = {}; ///< What such a status means by the table.
};

/// The one place from which requests of a mailbox leave: through its gate, with its token, with the headers that Graph
/// wants
/// ("Best practices for working with Microsoft Graph"), each kind of answer treated in one way.
///
/// - 401: the token is rejected and the request asked once more with a fresh one, as it was surely not accepted.
/// - An answer that asks to slow down lets the whole mailbox rest, also after calls that are never repeated.
/// - Passing errors of calls marked Safely are repeated with growing waits.
///
/// Keeps client and tokens alive. The clock must outlive it; it must outlive its running calls.
class GraphCalls
{
public:
    GraphCalls(std::shared_ptr<http::HttpClient> client, std::shared_ptr<TokenSource> tokens, const Clock &clock,
               GraphOptions options, int requestsAtOnce);

    [[nodiscard]] QCoro::Task<Result<GraphReply>> ask(GraphCall call, std::stop_token stop);

    /// For URLs that an upload session handed out: these are authorised by themselves, so neither token nor any header
    /// of Graph goes there. Source: Microsoft Graph, "Attach large files to Outlook messages or events as attachments".
    [[nodiscard]] QCoro::Task<Result<GraphReply>> askUploadUrl(UploadCall call, std::stop_token stop);

    /// For flows that repeat more than one request.
    [[nodiscard]] Patience newPatience() const { return Patience(m_options, m_clock); }
    [[nodiscard]] std::chrono::milliseconds farewell() const { return m_options.farewell; }
    void setSlowedHandler(http::Gate::Slowed handler) { m_gate->setSlowedHandler(std::move(handler)); }

    /// Waits for what the token source has under way.
    [[nodiscard]] QCoro::Task<> close() { return m_tokens->close(); }

private:
    struct Plan;
    struct Answer;
    [[nodiscard]] QCoro::Task<Result<GraphReply>> askUntilSettled(Plan plan, std::stop_token stop);
    [[nodiscard]] QCoro::Task<Result<Answer>> askOnce(Plan plan, std::stop_token stop);
    /// Lets the mailbox rest if the answer wants it; tells how long.
    std::optional<std::chrono::seconds> restAsAsked(const http::HttpResponse &response, bool asksForRest);

    std::shared_ptr<http::HttpClient> m_client;
    std::shared_ptr<TokenSource> m_tokens;
    const Clock &m_clock;
    GraphOptions m_options;
    std::shared_ptr<http::Gate> m_gate;
    qsizetype m_untoldRests = 0; ///< Answers in a row that asked for a rest of unknown length.
};

} // namespace sincerely::graph
