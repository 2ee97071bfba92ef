#pragma once

#include "core/providers/mailbox.h"
#include "core/store/store.h"

#include <QCoroTask>

#include <stop_token>

namespace sincerely
{

/// Takes back what was prepared ahead and never asked to be sent, when a campaign is stopped for longer: the drafts go
/// from the mailbox, the messages wait as before. Whatever may have been sent is left alone. Store and mailbox must
/// outlive the call. Error Busy: the campaign is being sent. \returns how many messages wait again
[[nodiscard]] QCoro::Task<Result<int>> takeBackPrepared(store::Store *store, Mailbox *mailbox, CampaignId campaign,
                                                        std::stop_token stop);

} // namespace sincerely
