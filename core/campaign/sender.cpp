#include "core/campaign/sender.h"

#include "core/campaign/campaign_lock.h"
#include "core/campaign/delivery.h"
#include "core/campaign/spare_drafts.h"
#include "core/store/campaign_repository.h"

#include <QTimer>

namespace sincerely
{

Sender::Sender(store::Store &store, Mailbox &mailbox, const Clock &clock, Options options, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_mailbox(mailbox)
    , m_clock(clock)
    , m_options(options)
{
    qRegisterMetaType<MessageProgress>();
    qRegisterMetaType<UploadEvent>();
}

Sender::~Sender() = default;

QCoro::Task<Result<SendingEnd>> Sender::run(CampaignId campaign, std::stop_token stop)
{
    const QString folder = m_store.folder();
    Result<CampaignLock> lock = CampaignLock::take(folder, campaign); // held until the end of this frame
    if (!lock)
        co_return failure(lock.error());
    Result<> loaded = co_await load(campaign);
    if (!loaded)
        co_return failure(loaded.error());

    auto onStop = [this] { stopBecause(Error{Error::Kind::Cancelled, QString(), {}, {}}); };
    const std::stop_callback stopping(stop, onStop);
    m_mailbox.onSlowed([this](std::chrono::seconds duration) { Q_EMIT slowed(duration); });

    Result<> running = co_await setCampaignState(CampaignState::Running, QString());
    if (!running)
        co_return failure(running.error());
    Result<> usable = co_await waitForTurn();
    if (usable) {
        Result<> checked = co_await checkMailbox();
        usable = checked;
    }
    if (usable)
        co_await sendAll();
    else
        stopBecause(usable.error());
    Result<> tidy = co_await tidyUp();
    if (!tidy)
        stopBecause(tidy.error());
    m_mailbox.onSlowed({});
    m_turn.reset();
    Result<SendingEnd> end = co_await conclude();
    co_return end;
}

QCoro::Task<> Sender::sendAll()
{
    for (const Flight &flight : m_flights) {
        if (flight->state == MessageState::Sending) {
            startSettling(flight, Settlement::Doubt::Open); // a crash or a stop in mid-request: never send first
        } else if (!isSettled(flight->state)) {
            m_queue.push_back(flight);
        } else if (flight->state == MessageState::Accepted) {
            toConfirm(flight);
        }
    }
    if (m_confirmation)
        m_confirmation->start();
    const int workers = std::max(1, m_mailbox.limits().requestsAtOnce);
    for (int i = 0; i < workers; ++i)
        m_scope.start(work());
    co_await m_scope.drained();
    if (m_confirmation)
        co_await m_confirmation->finish();
}

/// Takes one message after the other until none is left and none can come back from settling.
QCoro::Task<> Sender::work()
{
    const std::stop_token stop = m_scope.stopToken();
    while (!stop.stop_requested()) {
        if (!m_queue.empty()) {
            const Flight flight = m_queue.front();
            m_queue.pop_front();
            ++m_busy;
            co_await deliver(flight);
            --m_busy;
            m_changed.notifyAll();
        } else if (m_busy > 0) {
            co_await m_changed.wait(stop);
        } else {
            co_return;
        }
    }
}

QCoro::Task<> Sender::deliver(Flight flight)
{
    Delivery delivery(*m_context, *m_pace);
    Result<Delivery::End> end = co_await delivery.deliver(flight);
    if (end && *end != Delivery::End::Settled)
        startSettling(flight, *end == Delivery::End::Refused ? Settlement::Doubt::Refused : Settlement::Doubt::Open);
    if (end && flight->state == MessageState::Accepted)
        toConfirm(flight);
    if (end)
        co_return;
    const Error error = end.error();
    if (error.kind == Error::Kind::Conflict && flight->state == MessageState::Waiting) {
        m_queue.push_front(flight); // taken back a moment ago; the record says so when it is looked at again
        co_return;
    }
    if (consequenceOf(error.kind) != Consequence::RecipientOnly) {
        stopBecause(error);
        co_return;
    }
    store::ChangeDetails details;
    details.reason = error.sentence;
    Result<> recorded = co_await m_context->change(flight, MessageState::NotSent, details);
    if (!recorded)
        stopBecause(recorded.error());
}

/// Beside the others, so that a long wait for one message holds nobody else up.
void Sender::startSettling(Flight flight, Settlement::Doubt doubt)
{
    ++m_busy;
    m_scope.start(settle(std::move(flight), doubt));
}

QCoro::Task<> Sender::settle(Flight flight, Settlement::Doubt doubt)
{
    Settlement settlement(*m_context);
    Result<> settled = co_await settlement.settle(flight, doubt);
    if (!settled)
        stopBecause(settled.error());
    else if (flight->state == MessageState::Prepared)
        m_queue.push_front(flight); // surely not sent: the same draft goes again
    else if (flight->state == MessageState::Accepted)
        toConfirm(flight);
    --m_busy;
    m_changed.notifyAll();
}

void Sender::toConfirm(Flight flight)
{
    if (m_confirmation)
        m_confirmation->expect(std::move(flight));
}

/// When nothing more is going to happen to the messages of the campaign; a campaign that goes on later may still need
/// its drafts.
QCoro::Task<Result<>> Sender::tidyUp()
{
    QList<store::RecordedMessage> messages;
    for (const Flight &flight : m_flights) {
        if (!isSettled(flight->state))
            co_return Result<>{};
        messages.append(*flight);
    }
    SpareDrafts spareDrafts(m_store, m_mailbox);
    const std::stop_token stop = m_scope.stopToken();
    const SettleWaits waits =
        m_mailbox.limits().answersAreFinal ? SettleWaits() : m_context->campaign.settleWaits.mid(0, 2);
    Result<SpareDrafts::Outcome> own = co_await spareDrafts.removeOf(messages, waits, stop);
    if (!own)
        co_return failure(own.error());
    if (own->left > 0)
        Q_EMIT noted(toText(*own));
    if (stop.stop_requested())
        co_return Result<>{};
    const AccountId account = m_context->campaign.account;
    Result<SpareDrafts::Outcome> earlier = co_await spareDrafts.removeNoted(account, stop);
    if (!earlier)
        co_return failure(earlier.error());
    if (earlier->removed + earlier->left > 0)
        Q_EMIT noted(toText(*earlier));
    co_return Result<>{};
}

QCoro::Task<Result<>> Sender::setCampaignState(CampaignState state, QString reason)
{
    const CampaignId id = m_context->campaign.id;
    auto write = [id, state, reason](store::Database &database) {
        return store::CampaignRepository(database).setState(id, state, reason);
    };
    return m_store.run(write);
}

QCoro::Task<Result<SendingEnd>> Sender::conclude()
{
    const CampaignId id = m_context->campaign.id;
    auto count = [id](store::Database &database) { return store::CampaignRepository(database).totals(id); };
    Result<CampaignTotals> totals = co_await m_store.run(count);
    SendingEnd end;
    end.stoppedBy = m_stoppedBy;
    if (!totals) {
        if (!m_stoppedBy)
            co_return failure(totals.error());
        co_return end; // the record cannot be read any more: the first reason says why
    }
    end.totals = *totals;
    const bool finished = totals->unsettled() == 0;
    if (finished)
        end.stoppedBy.reset();
    const QString reason = end.stoppedBy ? end.stoppedBy->sentence : QString();
    Result<> written = co_await setCampaignState(finished ? CampaignState::Finished : CampaignState::Paused, reason);
    if (!written && !end.stoppedBy)
        co_return failure(written.error());
    co_return end;
}

void Sender::stopBecause(Error error)
{
    if (!m_stoppedBy)
        m_stoppedBy = std::move(error);
    beginStop();
}

void Sender::beginStop()
{
    if (m_scope.stopToken().stop_requested())
        return;
    m_scope.requestStop();
    QTimer::singleShot(m_options.lastCallsGrace, this, [this] { m_lastCalls.request_stop(); });
}

} // namespace sincerely
