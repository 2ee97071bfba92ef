#include "core/providers/graph/upload_session.h"

#include "core/http/target.h"
#include "core/providers/graph/graph_errors.h"
#include "core/providers/graph/graph_messages.h"

#include <QCoreApplication>
#include <QTimer>

#include <algorithm>
#include <functional>
#include <optional>

namespace sincerely::graph
{

namespace
{

using namespace Qt::Literals::StringLiterals;

/// Gone: the server says that it does not know the session any more. BadAnswer: the session's state cannot be told.
Error sessionOver(Error::Kind kind, const QString &details)
{
    return Error{
        kind,
        QCoreApplication::translate("sincerely::graph", "The upload was ended by the server and has to begin again."),
        details,
        {}};
}

bool mentionsRanges(const QJsonObject &answer)
{
    return std::any_of(answer.constBegin(), answer.constEnd(), [](const QJsonValue &value) { return value.isArray(); });
}

/// Where to go on after an answer, or nothing when all bytes are there.
Result<std::optional<ExpectedRange>> afterAnswer(const GraphReply &reply, qint64 pieceEnd, qint64 fileSize)
{
    const QString told = u"upload piece: HTTP %1 %2"_s.arg(reply.status).arg(reply.codes.join(u" / "_s));
    const bool wasLast = pieceEnd == fileSize;
    if (reply.status == 201 && wasLast)
        return std::optional<ExpectedRange>();
    if (reply.status == 201)
        return failure(sessionOver(Error::Kind::BadAnswer, told + u", before the last piece"_s));
    if (reply.status >= 400 && !mentionsRanges(reply.json)) {
        const bool unclear = reply.status == 409 || reply.status == 416;
        return failure(sessionOver(unclear ? Error::Kind::BadAnswer : Error::Kind::Gone, told));
    }
    Result<std::optional<ExpectedRange>> next = nextExpectedRange(reply.json, fileSize);
    if (!next)
        return failure(sessionOver(Error::Kind::BadAnswer, told + u", "_s + next.error().details));
    if (!*next && !wasLast)
        return failure(sessionOver(Error::Kind::BadAnswer, told + u", wants nothing before the last piece"_s));
    return next;
}

/// Passes a stop on a while later, so that what has begun can still be brought to a decent end.
class LateStop
{
public:
    LateStop(std::stop_token stop, std::chrono::milliseconds after)
    {
        m_timer.setSingleShot(true);
        m_timer.setInterval(after);
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { m_late.request_stop(); });
        m_onStop.emplace(std::move(stop), [this] { m_timer.start(); }); // may call at once
    }

    [[nodiscard]] std::stop_token token() const { return m_late.get_token(); }

private:
    std::stop_source m_late;
    QTimer m_timer;
    std::optional<std::stop_callback<std::function<void()>>> m_onStop;
};

/// Whether the server is there to be told. Also after a 401 or 404, as these may come from something on the way.
bool isWorthEnding(Error::Kind kind)
{
    return kind == Error::Kind::BadAnswer || kind == Error::Kind::Gone || !isPassing(kind);
}

} // namespace

UploadSessions::UploadSessions(GraphCalls &calls, GraphUrls urls)
    : m_calls(calls)
    , m_urls(std::move(urls))
{
}

QCoro::Task<Result<UploadEnd>> UploadSessions::upload(QString draftId, Attachment file, UploadObserver observer,
                                                      std::stop_token stop)
{
    Result<FileState> state = co_await verifyApproved(file);
    if (!state)
        co_return failure(state.error());
    if (stop.stop_requested())
        co_return failure(Error::Kind::Cancelled, QString());
    // A session whose address never arrived could not be ended: so a stop waits for it, though not long.
    const LateStop late(stop, m_calls.farewell());
    const std::stop_token soon = late.token();
    Result<std::optional<Session>> session = co_await open(draftId, file, soon);
    if (!session)
        co_return failure(session.error());
    if (!*session)
        co_return UploadEnd::OtherRoute;

    if (observer)
        observer({file.name, (*session)->next.first, file.sizeBytes});
    Result<> transferred = co_await transfer(**session, file, *state, observer, stop);
    if (transferred)
        co_return UploadEnd::Done;
    if (isWorthEnding(transferred.error().kind))
        co_await end((*session)->url, soon);
    co_return failure(transferred.error());
}

QCoro::Task<Result<std::optional<UploadSessions::Session>>> UploadSessions::open(QString draftId, Attachment file,
                                                                                 std::stop_token stop)
{
    // Asking twice leaves a session that nobody uses and that expires by itself.
    GraphCall call{u"open upload session"_s, "POST",     m_urls.uploadSession(draftId),
                   Repeat::Safely,           {201, 400}, buildUploadSession(file),
                   FreshItem::Possible};
    Result<GraphReply> reply = co_await m_calls.ask(call, stop);
    if (!reply)
        co_return failure(reply.error());
    if (reply->status == 400) {
        if (hasCode(reply->codes, u"ErrorAttachmentSizeShouldNotBeLessThanMinimumSize"))
            co_return std::optional<Session>();
        co_return failure(*reply->refusal);
    }
    const QByteArray address = reply->json.value(u"uploadUrl"_s).toString().toUtf8();
    const QUrl url = QUrl::fromEncoded(address, QUrl::TolerantMode);
    if (!http::checkTarget(url)) // the URL carries its own authorisation, so it must not travel in the clear
        co_return failure(
            Error::Kind::BadAnswer,
            QCoreApplication::translate("sincerely::graph",
                                        "Microsoft's mail service gave an address for uploads that is not safe."),
            u"upload session without a usable uploadUrl"_s);
    Result<std::optional<ExpectedRange>> next = nextExpectedRange(reply->json, file.sizeBytes);
    // A new session has nothing yet, even if it does not say so.
    const ExpectedRange start = next && *next ? **next : ExpectedRange{};
    co_return Session{url, start};
}

QCoro::Task<Result<>> UploadSessions::transfer(Session session, Attachment file, FileState state,
                                               UploadObserver observer, std::stop_token stop)
{
    ExpectedRange next = session.next;
    qint64 sentEnd = next.first; // the end of what has ever been sent
    qint64 furthest = next.first;
    int withoutProgress = 0;
    while (true) {
        Result<> unchanged = verifyUnchanged(file, state);
        if (!unchanged)
            co_return unchanged;
        const qint64 wantedEnd = next.last ? *next.last + 1 : file.sizeBytes;
        const qint64 length = std::min(kLargestPiece, wantedEnd - next.first);
        Result<GraphReply> reply = co_await putPiece(session.url, file, next.first, length, stop);
        if (!reply)
            co_return failure(reply.error());

        const qint64 pieceEnd = next.first + length;
        Result<std::optional<ExpectedRange>> wanted = afterAnswer(*reply, pieceEnd, file.sizeBytes);
        if (!wanted)
            co_return failure(wanted.error());
        if (observer)
            observer({file.name, *wanted ? (*wanted)->first : file.sizeBytes, file.sizeBytes});
        if (!*wanted)
            co_return {};
        sentEnd = std::max(sentEnd, pieceEnd);
        constexpr int mostWithoutProgress = 5;
        withoutProgress = (*wanted)->first > furthest ? 0 : withoutProgress + 1;
        if ((*wanted)->first > sentEnd || withoutProgress > mostWithoutProgress)
            co_return failure(sessionOver(Error::Kind::BadAnswer, u"the server wants ranges that make no sense"_s));
        furthest = std::max(furthest, (*wanted)->first);
        next = **wanted;
    }
}

QCoro::Task<Result<GraphReply>> UploadSessions::putPiece(QUrl url, Attachment file, qint64 first, qint64 length,
                                                         std::stop_token stop)
{
    const QByteArray range = "bytes " + QByteArray::number(first) + '-' + QByteArray::number(first + length - 1) + '/' +
                             QByteArray::number(file.sizeBytes);
    // After a lost connection the same piece goes again; when the server has it already, it says what it wants instead.
    UploadCall call{u"upload piece"_s, "PUT", url, Repeat::Persistently, {200, 201, 202, 401, 403, 404, 409, 410, 416}};
    call.headers = {{"Content-Type", "application/octet-stream"}, {"Content-Range", range}};
    call.file = http::FileSlice{file.path, first, length};
    Result<GraphReply> reply = co_await m_calls.askUploadUrl(call, stop);
    co_return reply;
}

QCoro::Task<> UploadSessions::end(QUrl url, std::stop_token stop)
{
    // Good manners only, so that nothing half-finished stays on the draft: a session that cannot be ended expires by
    // itself. It is not worth keeping for a later run: how far it has come could only be asked by a request that is not
    // documented for Outlook. So it is ended after a stop, too, but then nobody waits for it long.
    UploadCall call{u"end upload session"_s, "DELETE", url, Repeat::Never, {204, 404}};
    Result<GraphReply> ended = co_await m_calls.askUploadUrl(call, stop);
    Q_UNUSED(ended)
}

} // namespace sincerely::graph
