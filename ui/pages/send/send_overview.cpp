#include "ui/pages/send/send_overview.h"

#include <algorithm>

namespace sincerely
{

SendObstacle obstacleOf(const SendOverview &overview)
{
    if (overview.people == 0)
        return SendObstacle::NoPeople;
    if (!overview.mistake.isEmpty())
        return SendObstacle::Mistake;
    if (!overview.hasAccount)
        return SendObstacle::NoAccount;
    const int left = overview.toReview + overview.needsAttention + overview.onHold + overview.notSent;
    if (overview.ready == 0)
        return overview.sent > 0 && left == 0 ? SendObstacle::AllSent : SendObstacle::NothingReady;
    if (overview.trial == FromTrial::NotTried)
        return SendObstacle::FromNotTried;
    if (overview.trial == FromTrial::Replaced)
        return SendObstacle::FromReplaced;
    if (roomToday(overview) == 0)
        return SendObstacle::DayUsedUp;
    return SendObstacle::None;
}

std::optional<int> roomToday(const SendOverview &overview)
{
    if (!overview.limits.recipientsPerDay || !overview.dayUse)
        return std::nullopt;
    return std::max(0, *overview.limits.recipientsPerDay - overview.dayUse->recipients);
}

} // namespace sincerely
