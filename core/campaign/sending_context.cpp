#include "core/campaign/sending_context.h"

#include "core/base/checkpoint.h"
#include "core/store/campaign_repository.h"

namespace sincerely
{

namespace
{

/// What the record has of a message, and the message itself while it may still be sent.
struct Content {
    std::optional<store::RecordedMessage> recorded;
    std::optional<OutgoingMessage> message;
};

Result<Content> readContent(store::Database &database, const MessageId &id)
{
    const Result<std::optional<store::RecordedMessage>> recorded = store::SendingRecord(database).message(id);
    if (!recorded)
        return failure(recorded.error());
    Content content{*recorded, std::nullopt};
    if (!*recorded || isSettled((*recorded)->state))
        return content;
    const Result<OutgoingMessage> message = store::CampaignRepository(database).message(id);
    if (!message)
        return failure(message.error());
    content.message = *message;
    return content;
}

} // namespace

QCoro::Task<Result<>> SendingContext::change(Flight flight, MessageState to, store::ChangeDetails details)
{
    const MessageId id = flight->id;
    const MessageState from = flight->state;
    auto write = [id, from, to, details](store::Database &database) {
        return store::SendingRecord(database).change(id, from, to, details);
    };
    const QString step = toWord(to);
    checkpoint(Moment::Before, step);
    Result<> written = co_await store.run(write);
    checkpoint(Moment::After, step);
    if (!written)
        co_return written;
    flight->state = to;
    flight->reason = details.reason;
    flight->changedAt = clock.nowUtc();
    if (details.draft)
        flight->draft = *details.draft;
    if (to == MessageState::Preparing)
        ++flight->draftsAsked;
    if (to == MessageState::Sending)
        ++flight->sendsAsked;
    changed(*flight);
    co_return Result<>{};
}

QCoro::Task<Result<>> SendingContext::noteDraft(Flight flight, Draft draft)
{
    const MessageId id = flight->id;
    auto write = [id, draft](store::Database &database) { return store::SendingRecord(database).noteDraft(id, draft); };
    const QString step = QStringLiteral("draft");
    checkpoint(Moment::Before, step);
    Result<> written = co_await store.run(write);
    checkpoint(Moment::After, step);
    if (written)
        flight->draft = draft;
    co_return written;
}

QCoro::Task<Result<std::optional<OutgoingMessage>>> SendingContext::content(Flight flight)
{
    // In one piece of work, so that nothing comes between the look and the reading.
    const MessageId id = flight->id;
    auto read = [id](store::Database &database) { return readContent(database, id); };
    Result<Content> content = co_await store.run(read);
    if (!content)
        co_return failure(content.error());
    if (!content->recorded) {
        flight->state = MessageState::Skipped;
    } else if (isSettled(content->recorded->state)) {
        *flight = *content->recorded;
        changed(*flight);
    }
    co_return content->message;
}

} // namespace sincerely
