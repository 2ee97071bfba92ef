#include "ui/pages/campaign/campaign_session.h"

#include "core/campaign/letter.h"
#include "core/campaign/sender.h"
#include "core/providers/folder/folder_provider.h"
#include "core/recipients/csv_reader.h"

#include <QTimer>

namespace sincerely
{

namespace
{

QString samplePath(const QString &name)
{
    return QStringLiteral(":/sincerely/sample/") + name;
}

/// Everything the sample campaign is made of lies in the program itself.
Result<PlanRequest> sampleRequest()
{
    PlanRequest request;
    const Result<Letter> letter = readLetter(samplePath(QStringLiteral("template.html")), QString());
    if (!letter)
        return failure(letter.error());
    Result<recipients::RecipientTable> table = recipients::readCsv(samplePath(QStringLiteral("recipients.csv")));
    if (!table)
        return failure(table.error());
    request.letter = *letter;
    request.recipients = std::make_shared<const recipients::RecipientTable>(std::move(*table));
    request.attachments = {samplePath(QStringLiteral("programme.pdf"))};
    request.from = {QStringLiteral("Ada Lindqvist"), QStringLiteral("ada@contoso.example")};
    return request;
}

} // namespace

CampaignSession::CampaignSession(store::Store &store, ProviderServices services, QString emailFolder, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_services(std::move(services))
    , m_emailFolder(std::move(emailFolder))
    , m_desk(store)
{
}

CampaignSession::~CampaignSession() = default;

CampaignTotals CampaignSession::totals() const
{
    CampaignTotals totals;
    totals.total = int(m_messages.size());
    for (const MessageProgress &message : m_messages) {
        totals.sent += countsAsSent(message.state) ? 1 : 0;
        totals.notSent += message.state == MessageState::NotSent ? 1 : 0;
        totals.unknown += message.state == MessageState::Unknown ? 1 : 0;
        totals.onHold += message.state == MessageState::OnHold ? 1 : 0;
        totals.skipped += message.state == MessageState::Skipped ? 1 : 0;
        totals.waiting += isSettled(message.state) ? 0 : 1;
    }
    return totals;
}

void CampaignSession::open()
{
    setPhase(Phase::Loading);
    m_scope.start(openNewest());
}

void CampaignSession::openSample()
{
    setPhase(Phase::Loading);
    m_scope.start(planSample());
}

void CampaignSession::send()
{
    if (m_phase != Phase::Ready && m_phase != Phase::Paused)
        return;
    m_pause = std::stop_source();
    setPhase(Phase::Sending);
    m_scope.start(sendAll());
}

void CampaignSession::pause()
{
    if (m_phase != Phase::Sending)
        return;
    setPhase(Phase::Pausing);
    m_pause.request_stop();
}

void CampaignSession::showMessage(int row)
{
    if (row < 0 || size_t(row) >= m_messages.size())
        return;
    if (row < m_planned.size())
        Q_EMIT messageShown(row, m_planned.at(row).message);
    else
        m_scope.start(loadMessage(row, m_messages[size_t(row)].id));
}

void CampaignSession::shutDown()
{
    m_pause.request_stop();
    m_closing.start(drain());
}

QCoro::Task<> CampaignSession::openNewest()
{
    Result<std::optional<Campaign>> interrupted = co_await m_desk.unfinished();
    if (!interrupted) {
        setPhase(Phase::Failed, interrupted.error().sentence);
        co_return;
    }
    if (*interrupted)
        co_await openStored(**interrupted);
    else
        co_await planSample();
}

QCoro::Task<> CampaignSession::openStored(Campaign campaign)
{
    const CampaignId id = campaign.id;
    Result<QList<store::RecordedMessage>> recorded = co_await m_desk.messages(id);
    if (!recorded) {
        setPhase(Phase::Failed, recorded.error().sentence);
        co_return;
    }
    m_campaign = campaign;
    m_planned.clear();
    std::vector<MessageProgress> messages;
    for (const store::RecordedMessage &message : std::as_const(*recorded))
        messages.push_back({message.id, message.position, message.to, message.state, message.reason});
    show(messages);
    const QString reason = campaign.reason.isEmpty()
                               ? tr("This campaign was interrupted. Nothing is lost and nobody gets it twice.")
                               : campaign.reason;
    setPhase(Phase::Paused, reason);
}

QCoro::Task<> CampaignSession::planSample()
{
    const Result<PlanRequest> request = sampleRequest();
    if (!request) {
        setPhase(Phase::Failed, request.error().sentence);
        co_return;
    }
    const PlanRequest wanted = *request;
    Result<Plan> plan = co_await m_desk.plan(wanted);
    if (!plan) {
        setPhase(Phase::Failed, plan.error().sentence);
        co_return;
    }
    m_campaign = Campaign{};
    m_campaign.name = tr("Spring visit");
    m_planned = plan->messages;
    std::vector<MessageProgress> messages;
    for (const store::PlannedMessage &planned : std::as_const(m_planned))
        messages.push_back(
            {planned.message.id, int(messages.size()), planned.message.to, planned.state, planned.reason});
    show(messages);
    setPhase(Phase::Ready);
}

QCoro::Task<Result<Account>> CampaignSession::sampleAccount()
{
    const QString name = tr("Sample folder");
    Result<std::optional<Account>> known = co_await m_desk.account(name);
    if (!known)
        co_return failure(known.error());
    if (*known)
        co_return **known;
    const Result<Account> made = folder::makeAccount(name, m_emailFolder);
    if (!made)
        co_return failure(made.error());
    const Account account = *made;
    Result<Account> saved = co_await m_desk.saveAccount(account);
    co_return saved;
}

QCoro::Task<> CampaignSession::sendAll()
{
    if (m_campaign.id.isNull()) {
        Result<Account> account = co_await sampleAccount();
        if (!account) {
            setPhase(Phase::Ready, account.error().sentence);
            co_return;
        }
        m_campaign.account = account->id;
        const Campaign planned = m_campaign;
        const QList<store::PlannedMessage> messages = m_planned;
        Result<Campaign> created = co_await m_desk.create(planned, messages);
        if (!created) {
            setPhase(Phase::Ready, created.error().sentence);
            co_return;
        }
        m_campaign = *created;
        m_planned.clear();
    }
    Result<SendingEnd> end = co_await runSender();
    if (!end)
        setPhase(Phase::Paused, end.error().sentence);
    else if (end->stoppedBy)
        setPhase(Phase::Paused, end->stoppedBy->sentence);
    else
        setPhase(Phase::Finished);
}

QCoro::Task<Result<SendingEnd>> CampaignSession::runSender()
{
    const AccountId accountId = m_campaign.account;
    Result<std::optional<Account>> account = co_await m_desk.account(accountId);
    if (!account)
        co_return failure(account.error());
    if (!*account)
        co_return failure(Error::Kind::Invalid, tr("The account of this campaign was removed."));
    Result<std::unique_ptr<Mailbox>> mailbox = openMailbox(**account, m_services);
    if (!mailbox)
        co_return failure(mailbox.error());
    Sender sender(m_store, **mailbox, m_services.clock, Sender::Options{});
    connect(&sender, &Sender::messageChanged, this, &CampaignSession::note);
    connect(&sender, &Sender::uploadProgressed, this, &CampaignSession::uploadProgressed);
    connect(&sender, &Sender::slowed, this, [this](std::chrono::seconds duration) {
        m_notice = tr("Slowed down by the server for %n second(s); nothing is lost.", nullptr, int(duration.count()));
        Q_EMIT phaseChanged();
    });
    const CampaignId id = m_campaign.id;
    const std::stop_token stop = m_pause.get_token();
    Result<SendingEnd> end = co_await sender.run(id, stop);
    co_await (*mailbox)->close();
    co_return end;
}

QCoro::Task<> CampaignSession::loadMessage(int row, MessageId id)
{
    Result<OutgoingMessage> message = co_await m_desk.message(id);
    if (message)
        Q_EMIT messageShown(row, *message);
    else
        setPhase(m_phase, message.error().sentence);
}

QCoro::Task<> CampaignSession::drain()
{
    co_await m_scope.stopAndDrain();
    // From the event loop, when this flow has ended, too: whoever hears it may destroy the session.
    QTimer::singleShot(0, this, &CampaignSession::closed);
}

void CampaignSession::show(const std::vector<MessageProgress> &messages)
{
    m_messages = messages;
    Q_EMIT messagesChanged(m_messages);
}

void CampaignSession::note(const MessageProgress &message)
{
    if (message.position >= 0 && size_t(message.position) < m_messages.size())
        m_messages[size_t(message.position)] = message;
    Q_EMIT messageChanged(message);
}

void CampaignSession::setPhase(Phase phase, const QString &notice)
{
    m_phase = phase;
    m_notice = notice;
    Q_EMIT phaseChanged();
}

} // namespace sincerely
