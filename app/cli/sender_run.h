#pragma once

#include "app/cli/commands.h"
#include "app/services.h"
#include "core/campaign/patience.h"
#include "core/model/campaign.h"
#include "core/providers/mailbox.h"

namespace sincerely::cli
{

/// Sends what waits in the campaign, telling everything on the way. \returns the exit status
QCoro::Task<int> runSender(Campaign campaign, RetryPlan retry, Mailbox *mailbox, app::Services *services,
                           Context *context);

} // namespace sincerely::cli
