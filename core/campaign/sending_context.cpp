#include "core/campaign/sending_context.h"

#include "core/base/checkpoint.h"
#include "core/store/campaign_repository.h"

namespace sincerely
{

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

QCoro::Task<Result<OutgoingMessage>> SendingContext::content(MessageId id)
{
    auto read = [id](store::Database &database) { return store::CampaignRepository(database).message(id); };
    Result<OutgoingMessage> message = co_await store.run(read);
    co_return message;
}

} // namespace sincerely
