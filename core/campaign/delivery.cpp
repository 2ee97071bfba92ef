#include "core/campaign/delivery.h"

#include "core/async/sleep.h"
#include "core/campaign/do_not_email_guard.h"
#include "core/campaign/preparation.h"

#include <QCoreApplication>

namespace sincerely
{

QCoro::Task<Result<Delivery::End>> Delivery::deliver(Flight flight)
{
    Result<std::optional<OutgoingMessage>> content = co_await m_context.content(flight);
    if (!content)
        co_return failure(content.error());
    if (!*content)
        co_return End::Settled; // the person does not want it to be sent any more
    const OutgoingMessage message = **content;
    DoNotEmailGuard guard(m_context);
    Result<> wanted = co_await guard.check(flight, message);
    if (!wanted)
        co_return failure(wanted.error());
    if (isSettled(flight->state))
        co_return End::Settled;
    Preparation preparation(m_context);
    Result<> prepared = co_await preparation.prepare(flight, message);
    if (!prepared)
        co_return failure(prepared.error());
    if (flight->state != MessageState::Prepared)
        co_return End::Settled; // it turned out to have been sent before
    Result<End> end = co_await send(flight, message);
    co_return end;
}

QCoro::Task<> Delivery::waitForTurn()
{
    const std::stop_token stop = m_context.stop;
    std::chrono::milliseconds now = m_context.clock.monotonic();
    while (!stop.stop_requested() && m_pace.nextTurn(now) > now) {
        co_await sleepFor(m_pace.nextTurn(now) - now, stop);
        now = m_context.clock.monotonic();
    }
    (void)m_pace.takeTurn(now);
}

QCoro::Task<Result<Delivery::End>> Delivery::send(Flight flight, OutgoingMessage content)
{
    DoNotEmailGuard guard(m_context);
    Patience patience(m_context.retry, m_context.clock);
    for (;;) {
        co_await waitForTurn();
        if (m_context.stop.stop_requested())
            co_return failure(Error::Kind::Cancelled, QString());
        Result<> wanted = co_await guard.check(flight, content); // once more: the wait may have been long
        if (!wanted)
            co_return failure(wanted.error());
        if (isSettled(flight->state))
            co_return End::Settled;

        const store::ChangeDetails nothingNew;
        Result<> recorded =
            co_await m_context.change(flight, MessageState::Sending, nothingNew); // durable before anything leaves
        if (!recorded)
            co_return failure(recorded.error());
        const Draft draft = flight->draft;
        const MessageId id = flight->id;
        Result<> answer = co_await m_context.mailbox.send(draft, id, m_context.lastCalls);
        Result<End> end = co_await recordAnswer(flight, answer);
        if (!end || answer || answer.error().kind != Error::Kind::Offline)
            co_return end;

        // The request never left this machine, and the message is Prepared again.
        Result<> again = co_await patience.waitAfter(answer.error(), m_context.stop);
        if (!again)
            co_return failure(again.error());
    }
}

/// Writes down what the answer to a request to send means; after Offline the message is Prepared again.
QCoro::Task<Result<Delivery::End>> Delivery::recordAnswer(Flight flight, Result<> answer)
{
    store::ChangeDetails details;
    if (answer) {
        details.evidence = QCoreApplication::translate("sincerely::Delivery", "accepted by the service");
        details.sentAt = m_context.clock.nowUtc();
        Result<> accepted = co_await m_context.change(flight, MessageState::Accepted, details);
        if (!accepted)
            co_return failure(accepted.error());
        co_return End::Settled;
    }
    const Error error = answer.error();
    const Consequence consequence = consequenceOf(error.kind);
    if (consequence == Consequence::RecipientOnly)
        co_return failure(error);
    const bool neverLeft = error.kind == Error::Kind::Offline;
    if (neverLeft || consequence != Consequence::TryAgain) {
        Result<> back = co_await m_context.change(flight, MessageState::Prepared, details);
        if (!back)
            co_return failure(back.error());
        if (neverLeft)
            co_return End::Settled;
        co_return failure(error);
    }
    co_return error.kind == Error::Kind::Throttled ? End::Refused : End::InDoubt;
}

} // namespace sincerely
