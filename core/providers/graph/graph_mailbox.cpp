#include "core/providers/graph/graph_mailbox.h"

#include "core/providers/graph/approved_file.h"
#include "core/providers/graph/graph_messages.h"

#include <QJsonObject>

namespace sincerely::graph
{

namespace
{

using namespace Qt::Literals::StringLiterals;

// Microsoft Graph, "Microsoft Graph service-specific throttling limits", Outlook: four requests at once, and 150 MB of
// uploads in five minutes
constexpr int kRequestsAtOnce = 4;
constexpr qint64 kUploadBytesPerMinute = 30'000'000;

// "Outbound spam protection in Exchange Online": recipients of a mailbox in 24 hours
constexpr int kRecipientsPerDay = 10'000;

bool fitsInside(qint64 draftBytes, const QList<Attachment> &files)
{
    return builtSize(draftBytes, files) <= kLargestRequest;
}

} // namespace

GraphMailbox::GraphMailbox(std::shared_ptr<http::HttpClient> client, std::shared_ptr<TokenSource> tokens,
                           const Clock &clock, GraphOptions options)
    : m_urls(options.graphRoot)
    , m_calls(std::move(client), std::move(tokens), clock, options, kRequestsAtOnce)
    , m_attachments(m_calls, m_urls, clock)
    , m_search(m_calls, m_urls)
    , m_owner(options.ownerAddress)
{
}

void GraphMailbox::onSlowed(std::function<void(std::chrono::seconds)> observer)
{
    m_calls.setSlowedHandler(std::move(observer));
}

MailboxLimits GraphMailbox::limits() const
{
    MailboxLimits limits;
    // Exchange Online lets 30 messages a minute through and holds back the rest; a little less keeps clear of that.
    limits.messagesPerMinute = 28;
    limits.attachmentBytes = kLargestFile;
    limits.requestsAtOnce = kRequestsAtOnce;
    limits.recipientsPerDay = kRecipientsPerDay;
    limits.uploadBytesPerMinute = kUploadBytesPerMinute;
    // Unless the organisation has set SendFromAliasEnabled, an alias in From is replaced by the primary address and no
    // error is given (Exchange Online, "Set-OrganizationConfig").
    limits.mayReplaceFrom = true;
    return limits;
}

FileRoute GraphMailbox::fileRoute(const OutgoingMessage &message) const
{
    if (message.attachments.isEmpty())
        return FileRoute::NoFiles;
    return fitsInside(buildDraft(message, m_owner).size(), message.attachments) ? FileRoute::InsideMessage
                                                                                : FileRoute::Uploaded;
}

QCoro::Task<Result<MailboxOwner>> GraphMailbox::check(std::stop_token stop)
{
    GraphCall whose{u"read owner"_s, "GET", m_urls.owner(), Repeat::Safely, {200}};
    Result<GraphReply> owner = co_await m_calls.ask(whose, stop);
    if (!owner)
        co_return failure(owner.error());
    GraphCall rights{u"read drafts folder"_s, "GET", m_urls.draftsFolder(), Repeat::Safely, {200}};
    Result<GraphReply> drafts = co_await m_calls.ask(rights, stop);
    if (!drafts)
        co_return failure(drafts.error());

    const MailboxOwner known = parseOwner(owner->json);
    m_owner = known.address.address;
    co_return MailboxOwner(known);
}

QCoro::Task<Result<Draft>> GraphMailbox::createDraft(OutgoingMessage message, std::stop_token stop)
{
    const QByteArray bare = buildDraft(message, m_owner);
    const bool filesInside = !message.attachments.isEmpty() && fitsInside(bare.size(), message.attachments);
    QByteArray json = bare;
    if (filesInside) {
        Result<QByteArray> whole = co_await withFilesInside(bare, message.attachments);
        if (!whole)
            co_return failure(whole.error());
        json = *whole;
    }
    Result<GraphReply> reply = co_await postDraft(json, stop);
    // Refused for its size, so surely not made: the files then come one by one, which completeDraft() does.
    if (reply && reply->status == 413 && filesInside)
        reply = co_await postDraft(bare, stop);
    if (!reply)
        co_return failure(reply.error());
    if (reply->refusal)
        co_return failure(*reply->refusal);
    co_return parseDraft(reply->json);
}

QCoro::Task<Result<GraphReply>> GraphMailbox::postDraft(QByteArray json, std::stop_token stop)
{
    GraphCall call{u"create draft"_s, "POST", m_urls.messages(), Repeat::Never, {201, 413}, std::move(json)};
    Result<GraphReply> reply = co_await m_calls.ask(std::move(call), stop);
    co_return reply;
}

QCoro::Task<Result<QByteArray>> GraphMailbox::withFilesInside(QByteArray draft, QList<Attachment> files)
{
    QList<QByteArray> attachments;
    for (const Attachment &file : std::as_const(files)) {
        Result<QByteArray> content = co_await readApproved(file);
        if (!content)
            co_return failure(content.error());
        attachments.append(buildAttachment(file, *content));
    }
    co_return withAttachments(std::move(draft), attachments);
}

QCoro::Task<Result<>> GraphMailbox::completeDraft(Draft draft, OutgoingMessage message, UploadObserver observer,
                                                  std::stop_token stop)
{
    // Before anything is changed in it: is it ours? After: is it still?
    Result<> ours = co_await verify(draft.id, message, stop);
    if (!ours)
        co_return ours;
    Result<bool> changed = co_await m_attachments.complete(draft.id, message.attachments, observer, stop);
    if (!changed)
        co_return failure(changed.error());
    if (!*changed)
        co_return {};
    Result<> still = co_await verify(draft.id, message, stop);
    co_return still;
}

QCoro::Task<Result<>> GraphMailbox::verify(QString draftId, OutgoingMessage message, std::stop_token stop)
{
    GraphCall call{u"read draft"_s, "GET", m_urls.draftState(draftId), Repeat::Safely, {200}, {}, FreshItem::Possible};
    Result<GraphReply> reply = co_await m_calls.ask(call, stop);
    if (!reply)
        co_return failure(reply.error());
    co_return verifyDraft(reply->json, message);
}

QCoro::Task<Result<>> GraphMailbox::send(Draft draft, MessageId, std::stop_token stop)
{
    // The body is an empty object, because Qt may silently repeat a POST without a body on a reused connection that
    // breaks.
    GraphCall call{u"send"_s, "POST", m_urls.send(draft.id), Repeat::Never, {202}, "{}"};
    Result<GraphReply> reply = co_await m_calls.ask(call, stop);
    if (!reply)
        co_return failure(reply.error());
    co_return {};
}

QCoro::Task<Result<Sighting>> GraphMailbox::lookUp(Draft draft, MessageId id, std::stop_token stop)
{
    return m_search.lookUp(std::move(draft), std::move(id), std::move(stop));
}

QCoro::Task<Result<int>> GraphMailbox::removeDrafts(MessageId id, QString keep, std::stop_token stop)
{
    Result<QList<QJsonObject>> found = co_await m_search.withStamp(u"drafts"_s, id, stop);
    if (!found)
        co_return failure(found.error());
    int removed = 0;
    for (const QJsonObject &message : std::as_const(*found)) {
        const QString draftId = message.value(u"id"_s).toString();
        if (draftId.isEmpty() || draftId == keep || !message.value(u"isDraft"_s).toBool(false))
            continue;
        Result<bool> done = co_await removeDraft(draftId, id, stop);
        if (!done)
            co_return failure(done.error());
        removed += *done ? 1 : 0;
    }
    co_return removed;
}

QCoro::Task<Result<bool>> GraphMailbox::removeDraft(QString draftId, MessageId id, std::stop_token stop)
{
    // The search compares by an index that may lag, so the message itself is asked: still unsent, not on its way, our
    // stamp.
    Result<Sighting> state = co_await m_search.byId(draftId, stop, FreshItem::Possible);
    if (!state)
        co_return failure(state.error());
    if (state->where != Sighting::Where::Draft)
        co_return false;
    GraphCall read{u"read stamp"_s, "GET", m_urls.draftState(draftId), Repeat::Safely, {200}};
    Result<GraphReply> stamped = co_await m_calls.ask(read, stop);
    if (!stamped && stamped.error().kind == Error::Kind::NotFound)
        co_return false;
    if (!stamped)
        co_return failure(stamped.error());
    if (!carriesStamp(stamped->json, id) || !stamped->json.value(u"isDraft"_s).toBool(false))
        co_return false;

    // It was there a moment ago, so a 404 is not believed at once.
    GraphCall call{u"delete draft"_s,  "DELETE", m_urls.message(draftId), Repeat::Safely, {204}, {},
                   FreshItem::Possible};
    Result<GraphReply> deleted = co_await m_calls.ask(call, stop);
    if (!deleted && deleted.error().kind == Error::Kind::NotFound)
        co_return true; // gone, perhaps by the first of two attempts
    if (!deleted)
        co_return failure(deleted.error());
    co_return true;
}

QCoro::Task<Result<QString>> GraphMailbox::arrivedFrom(Draft draft, std::stop_token stop)
{
    return m_search.arrivedFrom(std::move(draft.internetMessageId), std::move(stop));
}

QCoro::Task<> GraphMailbox::close()
{
    co_await m_calls.close();
}

} // namespace sincerely::graph
