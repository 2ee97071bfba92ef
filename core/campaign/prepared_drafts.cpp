#include "core/campaign/prepared_drafts.h"

#include "core/campaign/campaign_lock.h"
#include "core/store/sending_record.h"

namespace sincerely
{

namespace
{

bool isPreparedOnly(const store::RecordedMessage &message)
{
    const bool isOnItsWay = message.state == MessageState::Preparing || message.state == MessageState::Prepared;
    return isOnItsWay && message.sendsAsked == 0;
}

} // namespace

QCoro::Task<Result<int>> takeBackPrepared(store::Store *store, Mailbox *mailbox, CampaignId campaign,
                                          std::stop_token stop)
{
    const QString folder = store->folder();
    Result<CampaignLock> lock = CampaignLock::take(folder, campaign); // held until the end of this frame
    if (!lock)
        co_return failure(lock.error());
    auto read = [campaign](store::Database &database) { return store::SendingRecord(database).messages(campaign); };
    Result<QList<store::RecordedMessage>> messages = co_await store->run(read);
    if (!messages)
        co_return failure(messages.error());
    int takenBack = 0;
    for (const store::RecordedMessage &message : std::as_const(*messages)) {
        if (!isPreparedOnly(message))
            continue;
        const MessageId id = message.id;
        const QString none;
        Result<int> removed = co_await mailbox->removeDrafts(id, none, stop);
        if (!removed)
            co_return failure(removed.error());
        const MessageState from = message.state;
        auto wait = [id, from](store::Database &database) {
            store::ChangeDetails details;
            details.draft = Draft{};
            return store::SendingRecord(database).change(id, from, MessageState::Waiting, details);
        };
        Result<> waits = co_await store->run(wait);
        if (!waits)
            co_return failure(waits.error());
        ++takenBack;
    }
    co_return takenBack;
}

} // namespace sincerely
