#include "core/campaign/from_trial.h"

#include "core/async/sleep.h"

namespace sincerely
{

using namespace std::chrono_literals;

FromTrial fromTrialOf(const Account &account, const QString &address, const MailboxLimits &limits)
{
    if (!limits.mayReplaceFrom || isOwner(account, address))
        return FromTrial::Kept;
    const FromAddress *other = otherAddress(account, address);
    return other ? other->trial : FromTrial::NotTried;
}

QList<std::chrono::milliseconds> defaultArrivalWaits()
{
    return {1s, 2s, 4s, 8s, 15s};
}

QCoro::Task<FromTrial> tryFrom(Mailbox *mailbox, Draft sent, QString wanted, QList<std::chrono::milliseconds> waits,
                               std::stop_token stop)
{
    for (const std::chrono::milliseconds wait : std::as_const(waits)) {
        co_await sleepFor(wait, stop);
        if (stop.stop_requested())
            co_return FromTrial::NotTried;
        Result<QString> from = co_await mailbox->arrivedFrom(sent, stop);
        if (!from)
            co_return FromTrial::NotTried;
        if (!from->isEmpty())
            co_return from->compare(wanted, Qt::CaseInsensitive) == 0 ? FromTrial::Kept : FromTrial::Replaced;
    }
    co_return FromTrial::NotTried;
}

} // namespace sincerely
