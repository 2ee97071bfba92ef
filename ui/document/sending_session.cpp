#include "ui/document/sending_session.h"

#include "core/campaign/sender.h"

namespace sincerely
{

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
    co_await (*mailbox)->close();
    co_return end;
}

QCoro::Task<Result<SendingEnd>> SendingSession::sendThrough(Campaign campaign, Mailbox *mailbox)
{
    Sender sender(m_store, *mailbox, m_services.clock, Sender::Options{});
    connect(&sender, &Sender::messageChanged, this, &SendingSession::count);
    connect(&sender, &Sender::uploadProgressed, this, &SendingSession::uploadProgressed);
    connect(&sender, &Sender::slowed, this, &SendingSession::slowed);
    m_pace = campaign.pace.kind == Pace::Kind::PerMinute   ? std::optional(campaign.pace.messagesPerMinute)
             : campaign.pace.kind == Pace::Kind::Unlimited ? std::nullopt
                                                           : mailbox->limits().messagesPerMinute;
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
    Q_EMIT messageChanged(message);
    Q_EMIT totalsChanged();
}

void SendingSession::setPhase(Phase phase)
{
    m_phase = phase;
    Q_EMIT phaseChanged();
}

} // namespace sincerely
