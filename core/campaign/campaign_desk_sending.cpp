// What the desk does with campaigns whose letter is written: sending, and what became of them.
#include "core/async/on_thread.h"
#include "core/campaign/campaign_desk.h"
#include "core/store/campaign_repository.h"

#include <QThreadPool>

namespace sincerely
{

namespace
{

struct ForReport {
    Campaign campaign;
    CampaignTotals totals;
    QList<store::RecordedMessage> messages;
};

Result<ForReport> readForReport(store::Database &database, CampaignId id)
{
    store::CampaignRepository campaigns(database);
    const Result<std::optional<Campaign>> campaign = campaigns.byId(id);
    const Result<CampaignTotals> totals = campaigns.totals(id);
    const Result<QList<store::RecordedMessage>> messages = store::SendingRecord(database).messages(id);
    if (!campaign)
        return failure(campaign.error());
    if (!totals)
        return failure(totals.error());
    if (!messages)
        return failure(messages.error());
    return ForReport{campaign->value_or(Campaign{}), *totals, *messages};
}

Result<QList<CampaignOutcome>> readOutcomes(store::Database &database)
{
    store::CampaignRepository campaigns(database);
    const Result<QList<Campaign>> all = campaigns.all();
    if (!all)
        return failure(all.error());
    QList<CampaignOutcome> outcomes;
    for (const Campaign &campaign : *all) {
        if (campaign.state == CampaignState::Writing)
            continue;
        const Result<CampaignTotals> totals = campaigns.totals(campaign.id);
        if (!totals)
            return failure(totals.error());
        outcomes.append({campaign, *totals});
    }
    return outcomes;
}

} // namespace

QCoro::Task<Result<std::optional<Campaign>>> CampaignDesk::unfinished()
{
    auto work = [](store::Database &database) -> Result<std::optional<Campaign>> {
        const Result<QList<Campaign>> all = store::CampaignRepository(database).all();
        if (!all)
            return failure(all.error());
        for (const Campaign &campaign : *all) {
            if (campaign.state != CampaignState::Finished)
                return std::optional(campaign);
        }
        return std::optional<Campaign>();
    };
    return m_store.run(std::move(work));
}

QCoro::Task<Result<QList<store::RecordedMessage>>> CampaignDesk::messages(CampaignId campaign)
{
    auto work = [campaign](store::Database &database) { return store::SendingRecord(database).messages(campaign); };
    return m_store.run(std::move(work));
}

QCoro::Task<Result<OutgoingMessage>> CampaignDesk::message(MessageId id)
{
    auto work = [id](store::Database &database) { return store::CampaignRepository(database).message(id); };
    return m_store.run(std::move(work));
}

QCoro::Task<Result<QList<store::RecordedChange>>> CampaignDesk::history(MessageId id)
{
    auto work = [id](store::Database &database) { return store::SendingRecord(database).history(id); };
    return m_store.run(std::move(work));
}

QCoro::Task<Result<>> CampaignDesk::settle(CampaignId campaign, QList<MessageId> unknown, Decision decision)
{
    auto work = [campaign, unknown, decision](store::Database &database) {
        return settleUnknown(database, campaign, unknown, decision);
    };
    return m_store.run(std::move(work));
}

QCoro::Task<Result<int>> CampaignDesk::sendAgain(CampaignId campaign, QList<MessageId> notSent)
{
    auto work = [campaign, notSent](store::Database &database) {
        return sincerely::sendAgain(database, campaign, notSent);
    };
    return m_store.run(std::move(work));
}

QCoro::Task<Result<store::DayUse>> CampaignDesk::reachedSince(AccountId account, QDateTime since)
{
    auto count = [account, since](store::Database &database) {
        return store::SendingRecord(database).reachedSince(account, since);
    };
    return m_store.read(std::move(count)); // looks at every message of the account
}

QCoro::Task<Result<>> CampaignDesk::writeReport(CampaignId campaign, ReportFormat format, QString path)
{
    auto read = [campaign](store::Database &database) { return readForReport(database, campaign); };
    Result<ForReport> found = co_await m_store.run(read);
    if (!found)
        co_return failure(found.error());
    auto write = [format, path, data = *found]() -> Result<> {
        const Result<QByteArray> report = makeReport(format, data.campaign, data.totals, data.messages);
        if (!report)
            return failure(report.error());
        return saveReport(*report, path);
    };
    Result<> written = co_await onThread(QThreadPool::globalInstance(), std::move(write));
    co_return written;
}

QCoro::Task<Result<QList<CampaignOutcome>>> CampaignDesk::outcomes()
{
    return m_store.run(readOutcomes);
}

} // namespace sincerely
