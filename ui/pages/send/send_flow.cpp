#include "ui/pages/send/send_flow.h"

#include "core/campaign/from_trial.h"
#include "core/campaign/pace_keeper.h"
#include "ui/document/workspace.h"

#include <algorithm>

namespace sincerely
{

namespace
{

using namespace std::chrono_literals;

/// Soon enough for the eye, and seldom enough for a list of thousands.
constexpr auto kBundle = 100ms;

} // namespace

SendFlow::SendFlow(Workspace &workspace, CampaignDocument &document, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_document(document)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(kBundle);
    connect(&m_soon, &QTimer::timeout, this, &SendFlow::changed);
    connectParts();
}

void SendFlow::connectParts()
{
    Review &review = m_document.review();
    connect(&review, &Review::countsChanged, this, &SendFlow::changeSoon);
    connect(&review, &Review::statusesChanged, this, &SendFlow::lookOver);
    connect(&review, &Review::lookedOver, this, &SendFlow::lookedOver);
    connect(&review, &Review::approvedWithoutTouch, this, [this] {
        if (std::exchange(m_sendsAfterApproval, false))
            send();
    });
    connect(&m_document, &CampaignDocument::campaignChanged, this, [this] {
        readDayUse();
        changeSoon();
    });
    connect(&m_document, &CampaignDocument::compositionChanged, this, &SendFlow::changeSoon);
    connect(&m_document, &CampaignDocument::opened, this, &SendFlow::changeSoon);
    connect(&m_document.messages(), &Messages::wasRead, this, &SendFlow::changeSoon);
    connect(&m_document.messages(), &Messages::dayUseRead, this, [this](AccountId id, const store::DayUse &use) {
        if (id != m_document.campaign().account)
            return;
        m_dayUse = use;
        changeSoon();
    });
    connect(&m_document.messages(), &Messages::emailRead, this,
            [this](const MessageId &id, const OutgoingMessage &email) {
                const std::optional<Account> from = account();
                if (id == m_testMessage && !m_testAddress.isEmpty() && from)
                    m_workspace.testSending().send(*from, email, std::exchange(m_testAddress, {}));
            });
    connect(&m_document.messages(), &Messages::failed, this, [this](const QString &sentence) {
        if (const QString address = std::exchange(m_testAddress, {}); !address.isEmpty())
            refuseTest(address, sentence);
    });
    connect(&m_workspace.library(), &Library::accountsChanged, this, &SendFlow::changeSoon);
    connect(&m_workspace.testSending(), &TestSending::changed, this, &SendFlow::changeSoon);
    connect(&m_workspace.testSending(), &TestSending::ended, this, [this](const TestOutcome &outcome) {
        if (outcome.triesFrom && outcome.trial != FromTrial::NotTried)
            noteTrial(outcome, outcome.trial);
        Q_EMIT testEnded(outcome);
    });
}

void SendFlow::changeSoon()
{
    if (m_isWatched && !m_soon.isActive())
        m_soon.start();
}

void SendFlow::setWatched(bool isWatched)
{
    const bool isNew = isWatched && !m_isWatched;
    m_isWatched = isWatched;
    if (!isNew)
        return;
    m_document.messages().read();
    readDayUse();
    lookOver();
    Q_EMIT changed();
}

void SendFlow::lookOver()
{
    if (m_isWatched && m_document.isOpen() && !isFrozen())
        m_document.review().lookOver();
}

void SendFlow::readDayUse()
{
    const AccountId id = m_document.campaign().account;
    const std::optional<MailboxLimits> limits = m_workspace.limitsOf(id);
    m_dayUse.reset();
    if (m_isWatched && limits && limits->recipientsPerDay)
        m_document.messages().readDayUse(id);
}

SendingSession &SendFlow::session()
{
    return m_workspace.session(m_document.id());
}

bool SendFlow::isFrozen() const
{
    return !m_document.campaign().isComposed;
}

std::optional<Account> SendFlow::account() const
{
    return m_workspace.library().account(m_document.campaign().account);
}

SendOverview SendFlow::overview()
{
    SendOverview overview;
    overview.isFrozen = isFrozen();
    overview.now = m_workspace.services().clock.nowUtc().toLocalTime();
    overview.dayUse = m_dayUse;
    if (m_document.mistake() && !overview.isFrozen)
        overview.mistake = m_document.mistake()->sentence;
    addPeople(overview);
    addSender(overview);
    addFiles(overview);
    overview.pace = m_document.campaign().pace;
    overview.perMinute = effectivePace(overview.pace, overview.limits);
    overview.forecast = forecast({.messages = std::max(overview.ready, 1),
                                  .messagesPerMinute = overview.perMinute,
                                  .fileBytes = overview.fileBytes,
                                  .route = overview.route},
                                 overview.limits);
    return overview;
}

void SendFlow::addPeople(SendOverview &overview) const
{
    if (overview.isFrozen) {
        const CampaignTotals &totals = m_document.messages().totals();
        overview.people = totals.total;
        overview.ready = totals.unsettled();
        overview.onHold = totals.onHold;
        overview.skipped = totals.skipped;
        overview.sent = totals.sent;
        overview.notSent = totals.notSent;
        overview.unknown = totals.unknown;
        return;
    }
    const Review &review = m_document.review();
    const ReviewCounts &counts = review.counts();
    overview.people = counts.total();
    overview.ready = counts.of(ReviewState::Ready) + counts.of(ReviewState::OnItsWay);
    overview.toReview = counts.of(ReviewState::ToReview);
    overview.needsAttention = counts.of(ReviewState::NeedsAttention);
    overview.onHold = counts.of(ReviewState::OnHold);
    overview.skipped = counts.of(ReviewState::Skipped);
    overview.sent = counts.of(ReviewState::Sent);
    overview.notSent = counts.of(ReviewState::NotSent);
    overview.unknown = counts.of(ReviewState::Unknown);
    overview.untouched =
        int(std::count_if(review.statuses().cbegin(), review.statuses().cend(), [](const RecipientStatus &status) {
            return status.state == ReviewState::ToReview && !status.problem;
        }));
    overview.hasTouchSlot = m_document.hasTouchSlot();
    overview.touch = m_document.composition().touch;
}

void SendFlow::addSender(SendOverview &overview) const
{
    const std::optional<Account> from = account();
    const std::optional<MailboxLimits> limits = m_workspace.limitsOf(m_document.campaign().account);
    overview.hasAccount = from && limits;
    if (!overview.hasAccount)
        return;
    overview.account = from->name;
    overview.service = providerName(from->provider);
    overview.limits = *limits;
    overview.owner = from->owner;
    overview.from = overview.isFrozen ? from->owner : m_document.from();
    overview.trial = fromTrialOf(*from, overview.from.address, *limits);
}

/// Of the first email that can be sent: files that the list names may be others for others.
void SendFlow::addFiles(SendOverview &overview)
{
    overview.hasFilesOfTheirOwn = !m_document.composition().attachmentColumn.isEmpty();
    const RecipientId id = somebody();
    const std::optional<MadeMessage> made = id.isNull() ? std::nullopt : m_document.make(id);
    if (!made)
        return;
    for (const Attachment &file : made->message.attachments) {
        overview.fileBytes += file.sizeBytes;
        overview.files += file.isInline() ? 0 : 1;
    }
    overview.route = m_workspace.fileRoute(m_document.campaign().account, made->message);
}

RecipientId SendFlow::somebody() const
{
    const std::vector<RecipientStatus> &statuses = m_document.review().statuses();
    const auto ready = std::find_if(statuses.cbegin(), statuses.cend(),
                                    [](const RecipientStatus &status) { return status.state == ReviewState::Ready; });
    if (ready != statuses.cend())
        return ready->recipient;
    return statuses.empty() ? RecipientId() : statuses.front().recipient;
}

void SendFlow::chooseAccount(AccountId id, const QString &from)
{
    m_workspace.chooseAccount(id, from);
}

void SendFlow::noteTrial(const TestOutcome &outcome, FromTrial trial)
{
    m_workspace.accounts().noteTrial(outcome.account, outcome.from, trial);
}

void SendFlow::setPace(const Pace &pace)
{
    if (pace != m_document.campaign().pace)
        m_document.setPace(pace);
}

void SendFlow::setTouch(Touch touch)
{
    Composition composition = m_document.composition();
    composition.touch = touch;
    m_document.setComposition(touch == Touch::Optional ? tr("leaving out of the personal touch")
                                                       : tr("need of a personal touch"),
                              composition);
}

void SendFlow::send()
{
    if (mayBeFrom())
        m_workspace.startSending();
}

bool SendFlow::mayBeFrom() const
{
    SendOverview sender;
    addSender(sender);
    return sender.trial == FromTrial::Kept;
}

void SendFlow::sendWithoutTouch()
{
    if (m_document.composition().touch != Touch::Optional)
        return;
    m_sendsAfterApproval = true;
    m_document.review().approveWithoutTouch();
}

int SendFlow::rowCount() const
{
    return isFrozen() ? int(m_document.messages().all().size()) : int(m_document.review().statuses().size());
}

QString SendFlow::nameOfRow(int row) const
{
    if (row < 1 || row > rowCount())
        return {};
    if (!isFrozen())
        return m_document.people().nameOf(m_document.review().statuses()[size_t(row) - 1].recipient);
    const MailAddress &to = m_document.messages().all()[size_t(row) - 1].to;
    return to.name.isEmpty() ? to.address : to.name;
}

bool SendFlow::isTesting() const
{
    return m_workspace.testSending().isUnderWay() || !m_testAddress.isEmpty();
}

QString SendFlow::ownAddress() const
{
    const std::optional<Account> from = account();
    return from ? from->owner.address : QString();
}

void SendFlow::refuseTest(const QString &address, const QString &problem)
{
    TestOutcome outcome;
    outcome.to = address;
    outcome.error = Error{Error::Kind::Invalid, problem, {}, {}};
    Q_EMIT testEnded(outcome);
}

void SendFlow::sendTest(int row, const QString &address)
{
    const std::optional<Account> from = account();
    if (isTesting())
        return;
    if (!from)
        return refuseTest(address, tr("Choose the mailbox that the email is sent from."));
    if (row < 1 || row > rowCount())
        return refuseTest(address, tr("The list has no such row."));
    if (isFrozen()) {
        m_testAddress = address;
        m_testMessage = m_document.messages().all()[size_t(row) - 1].id;
        m_document.messages().readEmail(m_testMessage);
        return;
    }
    if (m_document.mistake())
        return refuseTest(address, m_document.mistake()->sentence);
    const std::optional<MadeMessage> made = m_document.make(m_document.review().statuses()[size_t(row) - 1].recipient);
    // Without its phrase an email can be looked at all the same; with a gap in the text it cannot.
    const bool isWhole = made && (!made->problem || made->problem->kind == Problem::Kind::TouchMissing);
    if (!isWhole)
        return refuseTest(address, made ? tr("%1 Choose another row.").arg(made->problem->sentence)
                                        : tr("There is no email for this row."));
    m_workspace.testSending().send(*from, made->message, address);
}

} // namespace sincerely
