#pragma once

#include "core/campaign/planner.h"
#include "core/campaign/progress.h"
#include "core/model/account.h"
#include "core/store/sending_record.h"
#include "core/store/store.h"

#include <QCoroTask>

#include <memory>

namespace sincerely
{

/// What screens and programs do with campaigns beside sending them, each as one awaited call that keeps the event loop
/// free. The store must outlive it.
class CampaignDesk
{
public:
    explicit CampaignDesk(store::Store &store)
        : m_store(store)
    {
    }

    /// Makes all messages, on a thread of the pool.
    [[nodiscard]] QCoro::Task<Result<Plan>> plan(PlanRequest request);

    /// Freezes the plan as a campaign.
    [[nodiscard]] QCoro::Task<Result<Campaign>> create(Campaign campaign, QList<store::PlannedMessage> messages);

    /// The newest campaign that is not finished, if there is one.
    [[nodiscard]] QCoro::Task<Result<std::optional<Campaign>>> unfinished();

    [[nodiscard]] QCoro::Task<Result<QList<store::RecordedMessage>>> messages(CampaignId campaign);
    [[nodiscard]] QCoro::Task<Result<OutgoingMessage>> message(MessageId id);

    [[nodiscard]] QCoro::Task<Result<std::optional<Account>>> account(QString name);
    [[nodiscard]] QCoro::Task<Result<std::optional<Account>>> account(AccountId id);
    [[nodiscard]] QCoro::Task<Result<Account>> saveAccount(Account account);

private:
    store::Store &m_store;
};

} // namespace sincerely
