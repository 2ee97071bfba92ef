#include "core/campaign/confirmation.h"

#include "core/async/sleep.h"

#include <QLoggingCategory>

#include <algorithm>

namespace sincerely
{

namespace
{

Q_LOGGING_CATEGORY(logConfirmation, "sincerely.confirmation", QtWarningMsg)

/// An outage is not waited out for as long as one that keeps emails from being sent.
RetryPlan impatient(RetryPlan plan)
{
    constexpr std::chrono::milliseconds most = std::chrono::minutes(2);
    plan.giveUpAfter = std::min(plan.giveUpAfter, most);
    return plan;
}

} // namespace

Confirmation::Confirmation(SendingContext &context)
    : m_context(context)
{
}

void Confirmation::start()
{
    m_scope.start(lookForAll());
}

void Confirmation::expect(Flight flight)
{
    m_accepted.push_back(std::move(flight));
    m_changed.notifyAll();
}

QCoro::Task<> Confirmation::finish()
{
    m_isComplete = true;
    m_changed.notifyAll();
    co_await m_scope.drained();
}

QCoro::Task<> Confirmation::lookForAll()
{
    const std::stop_token stop = m_context.stop;
    while (!stop.stop_requested()) {
        if (m_accepted.empty() && m_isComplete)
            co_return;
        if (m_accepted.empty()) {
            co_await m_changed.wait(stop);
            continue;
        }
        const Flight flight = m_accepted.front();
        m_accepted.pop_front();
        co_await waitUntilDue(flight);
        if (stop.stop_requested())
            co_return;
        Result<> looked = co_await lookFor(flight);
        if (looked)
            continue;
        qCInfo(logConfirmation) << "An accepted message was not confirmed:" << looked.error().details;
        if (consequenceOf(looked.error().kind) == Consequence::TryAgain)
            co_return; // the outage would be the same for the others
    }
}

/// What was accepted a moment ago is not among the sent messages yet.
QCoro::Task<> Confirmation::waitUntilDue(Flight flight)
{
    const SettleWaits waits = m_context.campaign.settleWaits;
    const std::chrono::milliseconds firstWait = waits.isEmpty() ? std::chrono::milliseconds(0) : waits.first();
    const std::chrono::milliseconds age{
        flight->changedAt.isValid() ? flight->changedAt.msecsTo(m_context.clock.nowUtc()) : 0};
    if (age < firstWait)
        co_await sleepFor(firstWait - std::max(age, std::chrono::milliseconds(0)), m_context.stop);
}

/// Looks once. An error: the look itself did not succeed, also not after some repetitions.
QCoro::Task<Result<>> Confirmation::lookFor(Flight flight)
{
    Patience patience(impatient(m_context.retry), m_context.clock);
    for (;;) {
        const Draft draft = flight->draft;
        const MessageId id = flight->id;
        Result<Sighting> sighting = co_await m_context.mailbox.lookUp(draft, id, m_context.stop);
        if (sighting && sighting->where != Sighting::Where::Sent)
            co_return Result<>{};
        if (sighting) {
            Result<> recorded = co_await record(flight, *sighting);
            co_return recorded;
        }
        Result<> again = co_await patience.waitAfter(sighting.error(), m_context.stop);
        if (!again)
            co_return again;
    }
}

QCoro::Task<Result<>> Confirmation::record(Flight flight, Sighting sighting)
{
    store::ChangeDetails details;
    details.evidence = sighting.evidence;
    details.draft = sighting.draft;
    details.sentAt = sighting.sentAt;
    Result<> recorded = co_await m_context.change(flight, MessageState::Sent, details);
    co_return recorded;
}

} // namespace sincerely
