#include "core/campaign/sender.h"

#include "core/async/sleep.h"
#include "core/campaign/campaign_lock.h"
#include "core/campaign/preparation.h"
#include "core/campaign/settlement.h"
#include "core/store/campaign_repository.h"

#include <QCoreApplication>
#include <QLoggingCategory>
#include <QTimer>

namespace sincerely
{

namespace
{

Q_LOGGING_CATEGORY(logSender, "sincerely.sender", QtInfoMsg)

MessageProgress progressOf(const store::RecordedMessage &message)
{
    return {message.id, message.position, message.to, message.state, message.reason};
}

} // namespace

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
    Result<> usable = co_await checkMailbox();
    if (usable)
        co_await sendAll();
    else
        stopBecause(usable.error());
    co_await m_scope.drained();
    if (!m_stoppedBy)
        co_await removeSpareDrafts();
    m_mailbox.onSlowed({});
    Result<SendingEnd> end = co_await conclude();
    co_return end;
}

QCoro::Task<Result<>> Sender::load(CampaignId id)
{
    auto readCampaign = [id](store::Database &database) { return store::CampaignRepository(database).byId(id); };
    Result<std::optional<Campaign>> campaign = co_await m_store.run(readCampaign);
    if (!campaign)
        co_return failure(campaign.error());
    if (!*campaign)
        co_return failure(Error::Kind::Invalid, tr("There is no such campaign."));
    auto readMessages = [id](store::Database &database) { return store::SendingRecord(database).messages(id); };
    Result<QList<store::RecordedMessage>> messages = co_await m_store.run(readMessages);
    if (!messages)
        co_return failure(messages.error());

    m_context.reset(new SendingContext{
        m_store, m_mailbox, m_clock, **campaign, m_options.retry, m_scope.stopToken(), m_lastCalls.get_token(),
        [this](const store::RecordedMessage &message) { Q_EMIT messageChanged(progressOf(message)); },
        [this](const store::RecordedMessage &message, const UploadProgress &progress) {
            Q_EMIT uploadProgressed(
                {message.id, message.to, progress.attachment, progress.sentBytes, progress.totalBytes});
        }});
    m_pace.emplace(effectivePace((*campaign)->pace, m_mailbox.limits()));
    for (const store::RecordedMessage &message : std::as_const(*messages))
        m_flights.push_back(std::make_shared<store::RecordedMessage>(message));
    co_return Result<>{};
}

QCoro::Task<Result<>> Sender::checkMailbox()
{
    Patience patience(m_options.retry, m_clock);
    for (;;) {
        const std::stop_token stop = m_scope.stopToken();
        Result<MailAddress> owner = co_await m_mailbox.check(stop);
        if (owner)
            co_return Result<>{};
        const std::optional<std::chrono::milliseconds> wait = patience.nextWait();
        if (!wait || consequenceOf(owner.error().kind) != Consequence::TryAgain)
            co_return failure(owner.error());
        co_await sleepFor(*wait, stop);
        if (stop.stop_requested())
            co_return failure(Error::Kind::Cancelled, QString());
    }
}

QCoro::Task<> Sender::sendAll()
{
    for (const Flight &flight : m_flights) {
        if (flight->state == MessageState::Sending) {
            ++m_busy;
            m_scope.start(settleLater(flight, false)); // a crash or a stop in mid-request: find out, never send first
        } else if (!isSettled(flight->state)) {
            m_queue.push_back(flight);
        } else if (flight->state == MessageState::Accepted) {
            m_toConfirm.push_back(flight);
        }
    }
    const int workers = std::max(1, m_mailbox.limits().requestsAtOnce);
    for (int i = 0; i < workers; ++i)
        m_scope.start(work());
    if (!m_mailbox.limits().answersAreFinal)
        m_scope.start(confirmAll());
    co_await m_scope.drained();
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
    Result<> done = co_await prepareAndSend(flight);
    if (done)
        co_return;
    const Error error = done.error();
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

QCoro::Task<Result<>> Sender::prepareAndSend(Flight flight)
{
    Result<std::optional<OutgoingMessage>> content = co_await m_context->content(flight);
    if (!content)
        co_return failure(content.error());
    if (!*content)
        co_return Result<>{};
    const OutgoingMessage message = **content;
    Preparation preparation(*m_context);
    Result<> prepared = co_await preparation.prepare(flight, message);
    if (!prepared || flight->state != MessageState::Prepared)
        co_return prepared;
    Result<> sent = co_await sendPrepared(flight);
    co_return sent;
}

QCoro::Task<> Sender::waitForTurn()
{
    const std::stop_token stop = m_scope.stopToken();
    std::chrono::milliseconds now = m_clock.monotonic();
    while (!stop.stop_requested() && m_pace->nextTurn(now) > now) {
        co_await sleepFor(m_pace->nextTurn(now) - now, stop);
        now = m_clock.monotonic();
    }
    (void)m_pace->takeTurn(now);
}

QCoro::Task<Result<>> Sender::sendPrepared(Flight flight)
{
    Patience patience(m_options.retry, m_clock);
    for (;;) {
        const std::stop_token stop = m_scope.stopToken();
        co_await waitForTurn();
        if (stop.stop_requested())
            co_return failure(Error::Kind::Cancelled, QString());

        const store::ChangeDetails nothingNew;
        Result<> recorded =
            co_await m_context->change(flight, MessageState::Sending, nothingNew); // durable before anything leaves
        if (!recorded)
            co_return recorded;
        const Draft draft = flight->draft;
        const MessageId id = flight->id;
        Result<> answer = co_await m_mailbox.send(draft, id, m_context->lastCalls);
        Result<> settled = co_await recordAnswer(flight, answer);
        if (!settled || answer || answer.error().kind != Error::Kind::Offline)
            co_return settled;

        // The request never left this machine, and the message is Prepared again.
        const std::optional<std::chrono::milliseconds> wait = patience.nextWait();
        if (!wait)
            co_return failure(answer.error());
        co_await sleepFor(*wait, stop);
    }
}

/// Writes down what the answer to a request to send means. Success: the message is settled, being settled, or Prepared
/// again.
QCoro::Task<Result<>> Sender::recordAnswer(Flight flight, Result<> answer)
{
    store::ChangeDetails details;
    if (answer) {
        const bool final = m_mailbox.limits().answersAreFinal;
        details.evidence = tr("accepted by the service");
        details.sentAt = m_clock.nowUtc();
        Result<> accepted = co_await m_context->change(flight, MessageState::Accepted, details);
        if (accepted && !final) {
            m_toConfirm.push_back(flight);
            m_changed.notifyAll();
        }
        co_return accepted;
    }
    const Error error = answer.error();
    const Consequence consequence = consequenceOf(error.kind);
    if (consequence == Consequence::RecipientOnly)
        co_return failure(error);
    if (error.kind == Error::Kind::Offline || consequence != Consequence::TryAgain) {
        Result<> back = co_await m_context->change(flight, MessageState::Prepared, details);
        if (!back || error.kind == Error::Kind::Offline)
            co_return back;
        co_return failure(error);
    }
    const bool refused = error.kind == Error::Kind::Throttled;
    ++m_busy;
    m_scope.start(settleLater(flight, refused));
    co_return Result<>{};
}

/// Runs beside the others, so that a long wait for one message holds nobody else up. The caller has counted it in
/// m_busy.
QCoro::Task<> Sender::settleLater(Flight flight, bool refused)
{
    Settlement settlement(*m_context);
    const Settlement::Doubt doubt = refused ? Settlement::Doubt::Refused : Settlement::Doubt::Open;
    Result<> settled = co_await settlement.settle(flight, doubt);
    if (!settled)
        stopBecause(settled.error());
    else if (flight->state == MessageState::Prepared)
        m_queue.push_front(flight); // surely not sent: the same draft goes again
    --m_busy;
    m_changed.notifyAll();
}

/// Looks once for each accepted message among the sent ones. Accepted counts as sent; seeing it is a bonus, so trouble
/// here troubles nobody.
QCoro::Task<> Sender::confirmAll()
{
    const std::stop_token stop = m_scope.stopToken();
    const SettleWaits waits = m_context->campaign.settleWaits;
    const std::chrono::milliseconds firstWait = waits.isEmpty() ? std::chrono::milliseconds(0) : waits.first();
    while (!stop.stop_requested()) {
        if (m_toConfirm.empty()) {
            if (m_busy == 0 && m_queue.empty())
                co_return;
            co_await m_changed.wait(stop);
            continue;
        }
        const Flight flight = m_toConfirm.front();
        m_toConfirm.pop_front();
        const std::chrono::milliseconds age{flight->changedAt.isValid() ? flight->changedAt.msecsTo(m_clock.nowUtc())
                                                                        : 0};
        if (age < firstWait)
            co_await sleepFor(firstWait - std::max(age, std::chrono::milliseconds(0)), stop);
        if (stop.stop_requested())
            co_return;
        const Draft draft = flight->draft;
        const MessageId id = flight->id;
        Result<Sighting> sighting = co_await m_mailbox.lookUp(draft, id, stop);
        if (!sighting || sighting->where != Sighting::Where::Sent)
            continue;
        store::ChangeDetails details;
        details.evidence = sighting->evidence;
        details.draft = sighting->draft;
        details.sentAt = sighting->sentAt;
        Result<> confirmed = co_await m_context->change(flight, MessageState::Sent, details);
        if (!confirmed)
            qCWarning(logSender) << "A confirmation could not be recorded:" << confirmed.error().details;
    }
}

/// A request for a draft that was repeated may have left a spare one, and so has a message that was not sent after all.
QCoro::Task<> Sender::removeSpareDrafts()
{
    const std::stop_token stop = m_scope.stopToken();
    std::vector<Flight> suspects;
    for (const Flight &flight : m_flights) {
        const bool spareIfSent = countsAsSent(flight->state) && flight->draftsAsked > 1;
        const bool isOut = flight->state == MessageState::NotSent || flight->state == MessageState::Skipped;
        const bool spareIfNot = isOut && flight->draftsAsked > 0;
        if (spareIfSent || spareIfNot)
            suspects.push_back(flight);
    }
    // Several rounds: a draft made a moment ago may not be in the index yet, and nobody comes back to it later.
    const SettleWaits waits = m_context->campaign.settleWaits;
    const int rounds = m_mailbox.limits().answersAreFinal ? 1 : 3;
    for (int round = 0; round < rounds && !suspects.empty(); ++round) {
        if (round > 0)
            co_await sleepFor(waits.value(round - 1), stop);
        if (stop.stop_requested())
            co_return;
        std::vector<Flight> remaining;
        for (const Flight &flight : suspects) {
            const MessageId id = flight->id;
            const QString keep = countsAsSent(flight->state) ? flight->draft.id : QString();
            Result<int> removed = co_await m_mailbox.removeDrafts(id, keep, stop);
            if (!removed)
                qCWarning(logSender) << "A spare draft could not be removed:" << removed.error().details;
            if (!removed || *removed == 0)
                remaining.push_back(flight);
        }
        suspects = remaining;
    }
}

QCoro::Task<Result<>> Sender::setCampaignState(CampaignState state, QString reason)
{
    const CampaignId id = m_context->campaign.id;
    auto write = [id, state, reason](store::Database &database) {
        return store::CampaignRepository(database).setState(id, state, reason);
    };
    Result<> written = co_await m_store.run(write);
    co_return written;
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
