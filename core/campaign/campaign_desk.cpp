#include "core/campaign/campaign_desk.h"

#include "core/store/account_repository.h"

#include <QCoroFuture>
#include <QtConcurrentRun>

namespace sincerely
{

QCoro::Task<Result<Plan>> CampaignDesk::plan(PlanRequest request)
{
    auto work = [request = std::move(request)]() -> Result<Plan> {
        Result<Planner> planner = Planner::create(request);
        if (!planner)
            return failure(planner.error());
        return planner->plan();
    };
    QFuture<Result<Plan>> future = QtConcurrent::run(std::move(work));
    Result<Plan> plan = co_await future;
    co_return plan;
}

QCoro::Task<Result<Campaign>> CampaignDesk::create(Campaign campaign, QList<store::PlannedMessage> messages)
{
    auto work = [campaign, messages](store::Database &database) {
        return store::CampaignRepository(database).create(campaign, messages);
    };
    Result<Campaign> created = co_await m_store.run(work);
    co_return created;
}

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
    Result<std::optional<Campaign>> found = co_await m_store.run(work);
    co_return found;
}

QCoro::Task<Result<QList<store::RecordedMessage>>> CampaignDesk::messages(CampaignId campaign)
{
    auto work = [campaign](store::Database &database) { return store::SendingRecord(database).messages(campaign); };
    Result<QList<store::RecordedMessage>> messages = co_await m_store.run(work);
    co_return messages;
}

QCoro::Task<Result<OutgoingMessage>> CampaignDesk::message(MessageId id)
{
    auto work = [id](store::Database &database) { return store::CampaignRepository(database).message(id); };
    Result<OutgoingMessage> message = co_await m_store.run(work);
    co_return message;
}

QCoro::Task<Result<std::optional<Account>>> CampaignDesk::account(QString name)
{
    auto work = [name](store::Database &database) { return store::AccountRepository(database).byName(name); };
    Result<std::optional<Account>> account = co_await m_store.run(work);
    co_return account;
}

QCoro::Task<Result<std::optional<Account>>> CampaignDesk::account(AccountId id)
{
    auto work = [id](store::Database &database) { return store::AccountRepository(database).byId(id); };
    Result<std::optional<Account>> account = co_await m_store.run(work);
    co_return account;
}

QCoro::Task<Result<Account>> CampaignDesk::saveAccount(Account account)
{
    auto work = [account](store::Database &database) { return store::AccountRepository(database).save(account); };
    Result<Account> saved = co_await m_store.run(work);
    co_return saved;
}

} // namespace sincerely
