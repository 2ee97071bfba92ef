#include "core/providers/graph/graph_search.h"

#include "core/providers/graph/graph_messages.h"
#include "core/providers/graph/graph_pages.h"

#include <algorithm>

namespace sincerely::graph
{

namespace
{

using namespace Qt::Literals::StringLiterals;
using Where = Sighting::Where;

Sighting seen(Where where, const QJsonObject &message, const QString &evidence)
{
    Sighting sighting{where, {}, evidence, {}};
    sighting.draft = {message.value(u"id"_s).toString(), message.value(u"internetMessageId"_s).toString(),
                      message.value(u"conversationId"_s).toString()};
    if (where == Where::Sent)
        sighting.sentAt = QDateTime::fromString(message.value(u"sentDateTime"_s).toString(), Qt::ISODate).toUTC();
    return sighting;
}

Sighting notSeen(const QString &evidence = {})
{
    return Sighting{Where::Nowhere, {}, evidence, {}};
}

/// Only what is said outright counts: a missing isDraft proves neither that a message was sent nor that it was not.
bool isSurelySent(const QJsonObject &message)
{
    return message.value(u"isDraft"_s).isBool() && !message.value(u"isDraft"_s).toBool();
}

bool isSurelyDraft(const QJsonObject &message)
{
    return message.value(u"isDraft"_s).toBool(false);
}

Sighting firstSent(const QList<QJsonObject> &messages, const QString &evidence)
{
    for (const QJsonObject &message : messages) {
        if (isSurelySent(message))
            return seen(Where::Sent, message, evidence);
    }
    return notSeen();
}

bool hasId(const QList<QJsonObject> &messages, const QString &id)
{
    return std::any_of(messages.begin(), messages.end(),
                       [&](const QJsonObject &message) { return message.value(u"id"_s).toString() == id; });
}

/// Whether a stamped draft is the one that the caller knows. When the caller knows an id, another draft with the same
/// stamp is a leftover: that it is unsent says nothing about the one that may have been sent.
bool isKnown(const Draft &known, const QJsonObject &message)
{
    if (known.id.isEmpty())
        return true;
    const QString internetMessageId = message.value(u"internetMessageId"_s).toString();
    return message.value(u"id"_s).toString() == known.id ||
           (!internetMessageId.isEmpty() && internetMessageId == known.internetMessageId);
}

} // namespace

GraphSearch::GraphSearch(GraphCalls &calls, GraphUrls urls)
    : m_calls(calls)
    , m_urls(std::move(urls))
{
}

QCoro::Task<Result<QList<QJsonObject>>> GraphSearch::withStamp(QString folder, MessageId id, std::stop_token stop)
{
    const QString place = folder.isEmpty() ? u"everywhere"_s : folder;
    GraphCall call{u"search %1"_s.arg(place), "GET", m_urls.withStamp(folder, id), Repeat::Safely, {200}};
    return askAllPages(&m_calls, m_urls, call, stop);
}

QCoro::Task<Result<Sighting>> GraphSearch::byId(QString messageId, std::stop_token stop, FreshItem fresh)
{
    GraphCall call{u"look up by id"_s, "GET", m_urls.sendingState(messageId), Repeat::Safely, {200}, {}, fresh};
    Result<GraphReply> reply = co_await m_calls.ask(call, stop);
    if (!reply && reply.error().kind == Error::Kind::NotFound)
        co_return notSeen(u"not there by id"_s);
    if (!reply)
        co_return failure(reply.error());
    if (isSurelySent(reply->json))
        co_return seen(Where::Sent, reply->json, u"no draft any more, by id"_s);
    if (isSubmitted(reply->json))
        co_return seen(Where::Leaving, reply->json, u"handed over for sending, by id"_s);
    if (isSurelyDraft(reply->json))
        co_return seen(Where::Draft, reply->json, u"draft by id"_s);
    co_return failure(Error::Kind::BadAnswer,
                      QCoreApplication::translate("sincerely::graph",
                                                  "The answer of Microsoft's mail service could not be understood."),
                      u"look up by id: a message without isDraft"_s);
}

QCoro::Task<Result<Sighting>> GraphSearch::lookUp(Draft draft, MessageId id, std::stop_token stop)
{
    Sighting own = notSeen();
    if (!draft.id.isEmpty()) {
        Result<Sighting> found = co_await byId(draft.id, stop);
        if (!found)
            co_return found;
        own = *found;
    }
    if (own.where == Where::Sent || own.where == Where::Leaving)
        co_return own;

    Result<Sighting> sent = co_await amongSent(id, stop);
    if (!sent || sent->where != Where::Nowhere)
        co_return sent;

    Result<QList<QJsonObject>> deleted = co_await withStamp(u"deleteditems"_s, id, stop);
    if (!deleted)
        co_return failure(deleted.error());
    const Sighting sentAndDeleted = firstSent(*deleted, u"stamp in Deleted Items, no draft any more"_s);
    if (sentAndDeleted.where == Where::Sent)
        co_return sentAndDeleted;

    // A person who throws the draft away may have wanted to stop this mail: that is for the person to say.
    if (own.where == Where::Draft && hasId(*deleted, own.draft.id))
        co_return notSeen(u"the draft lies in Deleted Items"_s);
    if (own.where == Where::Draft)
        co_return own;

    Result<Sighting> unsent = co_await amongDrafts(draft, id, stop);
    if (!unsent || unsent->where == Where::Sent || (unsent->where == Where::Draft && draft.id.isEmpty()))
        co_return unsent;
    Result<Sighting> moved = co_await anywhere(draft, id, stop);
    if (!moved || moved->where != Where::Nowhere)
        co_return moved;
    if (unsent->where == Where::Draft) {
        Result<Sighting> state = co_await byId(unsent->draft.id, stop); // under its new id: has it been handed over?
        co_return state;
    }
    co_return notSeen(deleted->isEmpty() ? unsent->evidence : u"only in Deleted Items, as a draft"_s);
}

QCoro::Task<Result<Sighting>> GraphSearch::amongSent(MessageId id, std::stop_token stop)
{
    Result<QList<QJsonObject>> sent = co_await withStamp(u"sentitems"_s, id, stop);
    if (!sent)
        co_return failure(sent.error());
    if (!sent->isEmpty()) {
        const Sighting arrived = firstSent(*sent, u"stamp in Sent Items"_s);
        co_return arrived.where == Where::Sent
            ? arrived
            : seen(Where::Leaving, sent->first(), u"stamp in Sent Items, still a draft"_s);
    }
    Result<QList<QJsonObject>> leaving = co_await withStamp(u"outbox"_s, id, stop);
    // A mailbox may have no Outbox; what would be in it is also found by the search over all folders.
    if (!leaving && leaving.error().kind == Error::Kind::NotFound)
        co_return notSeen();
    if (!leaving)
        co_return failure(leaving.error());
    if (leaving->isEmpty())
        co_return notSeen();
    co_return seen(Where::Leaving, leaving->first(), u"stamp in Outbox"_s);
}

QCoro::Task<Result<Sighting>> GraphSearch::amongDrafts(Draft known, MessageId id, std::stop_token stop)
{
    Result<QList<QJsonObject>> drafts = co_await withStamp(u"drafts"_s, id, stop);
    if (!drafts)
        co_return failure(drafts.error());
    const Sighting sent = firstSent(*drafts, u"stamp in Drafts, no draft any more"_s);
    if (sent.where == Where::Sent)
        co_return sent;
    for (const QJsonObject &message : std::as_const(*drafts)) {
        if (isSurelyDraft(message) && isKnown(known, message))
            co_return seen(Where::Draft, message, u"stamp in Drafts"_s);
    }
    co_return notSeen(drafts->isEmpty() ? u"not found anywhere"_s : u"only another draft with the stamp"_s);
}

QCoro::Task<Result<Sighting>> GraphSearch::anywhere(Draft known, MessageId id, std::stop_token stop)
{
    Result<QList<QJsonObject>> stamped = co_await withStamp(QString(), id, stop);
    if (!stamped)
        co_return failure(stamped.error());
    const Sighting moved = firstSent(*stamped, u"stamp in another folder, no draft any more"_s);
    if (moved.where == Where::Sent || known.internetMessageId.isEmpty())
        co_return moved;
    GraphCall call{u"search by internet message id"_s,
                   "GET",
                   m_urls.withInternetMessageId(known.internetMessageId),
                   Repeat::Safely,
                   {200}};
    Result<QList<QJsonObject>> same = co_await askAllPages(&m_calls, m_urls, call, stop);
    if (!same)
        co_return failure(same.error());
    co_return firstSent(*same, u"internet message id, no draft any more"_s);
}

QCoro::Task<Result<QString>> GraphSearch::arrivedFrom(QString internetMessageId, std::stop_token stop)
{
    if (internetMessageId.isEmpty())
        co_return QString();
    GraphCall call{
        u"read sender of arrived message"_s, "GET", m_urls.arrived(internetMessageId), Repeat::Safely, {200}};
    Result<QList<QJsonObject>> arrived = co_await askAllPages(&m_calls, m_urls, call, stop);
    if (!arrived)
        co_return failure(arrived.error());
    for (const QJsonObject &message : std::as_const(*arrived)) {
        const QString from = senderOf(message);
        if (!isSurelyDraft(message) && !from.isEmpty())
            co_return QString(from);
    }
    co_return QString();
}

} // namespace sincerely::graph
