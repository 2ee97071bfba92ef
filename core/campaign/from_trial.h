#pragma once

#include "core/model/account.h"
#include "core/providers/mailbox.h"

#include <QCoroTask>
#include <QList>

#include <chrono>
#include <stop_token>

namespace sincerely
{

/// What is known of mail from this address of the account: Kept also for the owner's, and where the service replaces
/// none. Only what is Kept may be sent from: otherwise people would get another email than the one that was approved.
[[nodiscard]] FromTrial fromTrialOf(const Account &account, const QString &address, const MailboxLimits &limits);

/// How long mail to oneself is waited for, look by look.
[[nodiscard]] QList<std::chrono::milliseconds> defaultArrivalWaits();

/// Whether an email that was sent to the mailbox itself has arrived from the address it should be from. Looks after
/// each of the waits until it is there. \returns NotTried when it cannot be told: it has not come, or the mailbox could
/// not be asked. The mailbox must outlive the call.
[[nodiscard]] QCoro::Task<FromTrial> tryFrom(Mailbox *mailbox, Draft sent, QString wanted,
                                             QList<std::chrono::milliseconds> waits, std::stop_token stop);

} // namespace sincerely
