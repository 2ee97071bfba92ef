#pragma once

#include "core/campaign/planner.h"
#include "core/campaign/progress.h"
#include "core/store/store.h"

#include <QCoroTask>

#include <functional>
#include <memory>
#include <stop_token>

namespace sincerely
{

/// A campaign whose messages are stored as they will be sent.
struct FrozenCampaign {
    Campaign campaign;
    QList<MessageProgress> leftOut; ///< Held back or skipped, in the order of the list.
};

/// Told how many of the planner's messages have been made.
using PlanObserver = std::function<void(qsizetype made)>;

/// Makes all messages on another thread and stores them, a few at a time: a list of any length takes little memory, and
/// a stop acts at once. Nobody sees the campaign before the last message is stored; what a stop leaves of it
/// goes at once, what a crash leaves of it after a day. The store must outlive it. Errors: Cancelled, Storage, Busy,
/// NotFound.
[[nodiscard]] QCoro::Task<Result<FrozenCampaign>> freezeCampaign(store::Store *store, Campaign campaign,
                                                                 std::shared_ptr<Planner> planner, std::stop_token stop,
                                                                 PlanObserver observer);

/// What freezeCampaign() would make of every row, with nothing stored. Error: Cancelled.
[[nodiscard]] QCoro::Task<Result<QList<MessageProgress>>>
planWithoutStoring(std::shared_ptr<Planner> planner, std::stop_token stop, PlanObserver observer);

} // namespace sincerely
