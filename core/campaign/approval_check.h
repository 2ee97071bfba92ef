#pragma once

#include "core/campaign/survey.h"
#include "core/model/account.h"
#include "core/model/campaign.h"
#include "core/providers/mailbox.h"
#include "core/store/store.h"

#include <QCoroTask>

#include <stop_token>

namespace sincerely
{

/// Before a campaign goes on that was written in the window: approved emails that have changed since are put on hold,
/// so that what is sent is what was approved. The store must outlive the call. Does nothing for a campaign that is
/// frozen as a whole. Error Invalid: the campaign is still being written and was never started,
/// or is from an address that nobody has tried.
[[nodiscard]] QCoro::Task<Result<>> checkApprovals(store::Store *store, Campaign campaign, Account account,
                                                   MailboxLimits limits, std::stop_token stop);

} // namespace sincerely
