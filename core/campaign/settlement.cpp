#include "core/campaign/settlement.h"

#include "core/async/sleep.h"

#include <QCoreApplication>

namespace sincerely
{

QCoro::Task<Result<>> Settlement::settle(Flight flight, Doubt doubt)
{
    SettleWaits waits = m_context.campaign.settleWaits;
    if (m_context.mailbox.limits().answersAreFinal || waits.isEmpty())
        waits = {std::chrono::milliseconds(0)};

    Sighting last;
    for (const std::chrono::milliseconds wait : waits) {
        co_await sleepFor(wait, m_context.stop);
        if (m_context.stop.stop_requested())
            co_return failure(Error::Kind::Cancelled, QString());
        Result<Sighting> sighting = co_await look(flight);
        if (!sighting)
            co_return failure(sighting.error());
        // What was seen leaving has been taken over, also when nothing is found of it afterwards, or a look at another
        // copy of the mailbox finds it as it was before.
        if (last.where != Sighting::Where::Leaving || sighting->where == Sighting::Where::Sent)
            last = *sighting;
        const bool surelySent = last.where == Sighting::Where::Sent;
        const bool surelyNot = last.where == Sighting::Where::Draft && doubt == Doubt::Refused;
        if (surelySent || surelyNot)
            break;
    }
    Result<> recorded = co_await record(flight, last);
    co_return recorded;
}

QCoro::Task<Result<Sighting>> Settlement::look(Flight flight)
{
    Patience patience(m_context.retry, m_context.clock);
    for (;;) {
        const Draft draft = flight->draft;
        const MessageId id = flight->id;
        Result<Sighting> sighting = co_await m_context.mailbox.lookUp(draft, id, m_context.stop);
        if (sighting)
            co_return sighting;
        Result<> again = co_await patience.waitAfter(sighting.error(), m_context.stop);
        if (!again)
            co_return failure(again.error());
    }
}

QCoro::Task<Result<>> Settlement::record(Flight flight, Sighting sighting)
{
    store::ChangeDetails details;
    details.evidence = sighting.evidence;
    details.sentAt = sighting.sentAt;
    if (!sighting.draft.id.isEmpty())
        details.draft = sighting.draft;

    MessageState to = MessageState::Unknown;
    switch (sighting.where) {
    case Sighting::Where::Sent:
        to = MessageState::Sent;
        break;
    case Sighting::Where::Leaving:
        to = MessageState::Accepted;
        break;
    case Sighting::Where::Draft:
        to = MessageState::Prepared;
        break;
    case Sighting::Where::Nowhere:
        details.reason = QCoreApplication::translate(
            "sincerely::Settlement", "The connection broke while this email was being sent, and it was found neither "
                                     "among the sent messages nor "
                                     "among the drafts. Look in your mailbox, then say whether it was sent.");
        break;
    }
    Result<> changed = co_await m_context.change(flight, to, details);
    co_return changed;
}

} // namespace sincerely
