#include "ui/document/sending_session.h"

#include "core/campaign/pace_keeper.h"
#include "core/campaign/prepared_drafts.h"
#include "core/campaign/sender.h"

#include <QLoggingCategory>

namespace sincerely
{

namespace
{

Q_LOGGING_CATEGORY(logSession, "sincerely.session", QtInfoMsg)

} // namespace

SendingSession::SendingSession(store::Store &store, ProviderServices services, CampaignId campaign, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_services(std::move(services))
    , m_campaign(campaign)
    , m_desk(store)
    , m_reviews(store)
{
}

void SendingSession::start(const std::optional<SurveyRequest> &request)
{
    if (m_phase != Phase::Idle)
        return;
    m_stop = std::stop_source();
    m_stoppedBy.reset();
    m_note.clear();
    m_takesBack = false;
    m_meter = PaceMeter();
    m_restUntil = {};
    setPhase(Phase::Checking);
    m_scope.start(run(request));
}

void SendingSession::pause()
{
    if (m_phase != Phase::Checking && m_phase != Phase::Sending)
        return;
    setPhase(Phase::Pausing);
    m_stop.request_stop();
}

void SendingSession::stop()
{
    m_takesBack = m_phase != Phase::Idle;
    pause();
}

QCoro::Task<> SendingSession::close()
{
    pause();
    co_await m_scope.drained();
}

QCoro::Task<> SendingSession::run(std::optional<SurveyRequest> request)
{
    Result<> checked;
    if (request) {
        const std::stop_token stop = m_stop.get_token();
        Result<Survey> survey = co_await m_reviews.survey(*request, stop);
        if (!survey)
            checked = failure(survey.error());
        else if (survey->mistake)
            checked = failure(*survey->mistake);
    }
    if (checked) {
        Result<SendingEnd> end = co_await send();
        if (end)
            m_stoppedBy = end->stoppedBy;
        else
            m_stoppedBy = end.error();
    } else {
        m_stoppedBy = checked.error();
    }
    setPhase(Phase::Idle);
    Q_EMIT ended();
}

QCoro::Task<Result<SendingEnd>> SendingSession::send()
{
    const CampaignId id = m_campaign;
    Result<std::optional<Campaign>> campaign = co_await m_desk.campaign(id);
    if (!campaign)
        co_return failure(campaign.error());
    if (!*campaign)
        co_return failure(Error::Kind::Invalid, tr("There is no such campaign."));
    Result<> counted = co_await readTotals();
    if (!counted)
        co_return failure(counted.error());
    const AccountId accountId = (*campaign)->account;
    Result<std::optional<Account>> account = co_await m_desk.account(accountId);
    if (!account)
        co_return failure(account.error());
    if (!*account)
        co_return failure(Error::Kind::Invalid, tr("This campaign has no account to send from. Choose one."));
    Result<std::unique_ptr<Mailbox>> mailbox = openMailbox(**account, m_services);
    if (!mailbox)
        co_return failure(mailbox.error());
    const Campaign toSend = **campaign;
    Result<SendingEnd> end = co_await sendThrough(toSend, mailbox->get());
    if (m_takesBack)
        co_await takeBack(mailbox->get());
    co_await (*mailbox)->close();
    // What the person took back meanwhile was not told by the sender.
    Result<> recounted = co_await readTotals();
    if (end && !recounted)
        co_return failure(recounted.error());
    co_return end;
}

QCoro::Task<Result<>> SendingSession::readTotals()
{
    const CampaignId id = m_campaign;
    Result<QList<store::RecordedMessage>> recorded = co_await m_desk.messages(id);
    if (!recorded)
        co_return failure(recorded.error());
    m_totals = CampaignTotals{};
    m_states.clear();
    for (const store::RecordedMessage &message : std::as_const(*recorded)) {
        m_states.insert(message.id, message.state);
        m_totals.add(message.state, 1);
    }
    Q_EMIT totalsChanged();
    co_return Result<>{};
}

/// Trouble here troubles nobody: what stays prepared goes on from there the next time.
QCoro::Task<> SendingSession::takeBack(Mailbox *mailbox)
{
    const CampaignId id = m_campaign;
    const std::stop_token always;
    Result<int> takenBack = co_await takeBackPrepared(&m_store, mailbox, id, always);
    if (!takenBack)
        qCWarning(logSession) << "Drafts could not be taken back:" << takenBack.error().details;
}

QCoro::Task<Result<SendingEnd>> SendingSession::sendThrough(Campaign campaign, Mailbox *mailbox)
{
    Sender sender(m_store, *mailbox, m_services.clock, Sender::Options{});
    connect(&sender, &Sender::messageChanged, this, &SendingSession::count);
    connect(&sender, &Sender::uploadProgressed, this, &SendingSession::uploadProgressed);
    connect(&sender, &Sender::slowed, this, &SendingSession::noteRest);
    connect(&sender, &Sender::noted, this, [this](const QString &sentence) { m_note = sentence; });
    m_pace = effectivePace(campaign.pace, mailbox->limits());
    if (m_phase == Phase::Checking)
        setPhase(Phase::Sending);
    const CampaignId id = campaign.id;
    const std::stop_token stop = m_stop.get_token();
    Result<SendingEnd> end = co_await sender.run(id, stop);
    co_return end;
}

void SendingSession::count(const MessageProgress &message)
{
    const auto known = m_states.constFind(message.id);
    if (known != m_states.cend())
        m_totals.add(*known, -1);
    m_totals.add(message.state, 1);
    m_states.insert(message.id, message.state);
    if (message.state == MessageState::Accepted)
        m_meter.note(m_services.clock.monotonic());
    Q_EMIT messageChanged(message);
    Q_EMIT totalsChanged();
}

void SendingSession::noteRest(std::chrono::seconds rest)
{
    m_restUntil = std::max(m_restUntil, m_services.clock.monotonic() + rest);
    Q_EMIT slowed(rest);
}

std::chrono::milliseconds SendingSession::restLeft() const
{
    return std::max(std::chrono::milliseconds(0), m_restUntil - m_services.clock.monotonic());
}

std::optional<std::chrono::milliseconds> SendingSession::timeLeft() const
{
    std::optional<double> perMinute = m_meter.perMinute();
    if (!perMinute && m_pace)
        perMinute = double(*m_pace);
    if (!perMinute || *perMinute <= 0)
        return std::nullopt;
    return restLeft() + std::chrono::milliseconds(qint64(m_totals.unsettled() * 60'000 / *perMinute));
}

void SendingSession::setPhase(Phase phase)
{
    m_phase = phase;
    Q_EMIT phaseChanged();
}

} // namespace sincerely
