#include "ui/document/workspace.h"

#include "core/providers/folder/folder_provider.h"
#include "core/recipients/columns.h"
#include "ui/document/library_command.h"
#include "ui/document/sample_campaign.h"

#include <QDir>
#include <QTimer>

#include <algorithm>

namespace sincerely
{

Workspace::Workspace(store::Store &store, ProviderServices services, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_services(std::move(services))
    , m_desk(store)
    , m_listDesk(store)
    , m_files(std::make_shared<mail::FileCatalogue>())
{
}

Workspace::~Workspace() = default;

void Workspace::open()
{
    m_scope.start(read());
}

QCoro::Task<> Workspace::read()
{
    Result<> purged = co_await m_desk.purge();
    if (!purged)
        Q_EMIT failed(purged.error().sentence);
    co_await readAccounts();
    co_await readTemplates();
    co_await readLists();
    co_await readCampaigns();
    Q_EMIT opened();
}

QCoro::Task<> Workspace::readCampaigns()
{
    Result<QList<Campaign>> campaigns = co_await m_desk.all();
    if (!campaigns) {
        Q_EMIT failed(campaigns.error().sentence);
        co_return;
    }
    m_campaigns = *campaigns;
    for (const Campaign &campaign : std::as_const(m_campaigns)) {
        const bool isOpen = m_document && m_document->id() == campaign.id;
        if (isOpen && m_document->campaign().state != campaign.state)
            m_document->noteState(campaign.state, campaign.reason);
    }
    Q_EMIT campaignsChanged();
}

QCoro::Task<> Workspace::readTemplates()
{
    Result<QList<Template>> templates = co_await m_desk.templates();
    if (!templates) {
        Q_EMIT failed(templates.error().sentence);
        co_return;
    }
    m_templates = *templates;
    Q_EMIT templatesChanged();
}

QCoro::Task<> Workspace::readLists()
{
    Result<QList<RecipientList>> lists = co_await m_listDesk.saved();
    if (!lists) {
        Q_EMIT failed(lists.error().sentence);
        co_return;
    }
    m_lists = *lists;
    Q_EMIT listsChanged();
}

QCoro::Task<> Workspace::readAccounts()
{
    Result<QList<Account>> accounts = co_await m_desk.accounts();
    if (!accounts) {
        Q_EMIT failed(accounts.error().sentence);
        co_return;
    }
    m_accounts = *accounts;
    Q_EMIT accountsChanged();
    if (m_document)
        m_document->setAccount(m_document->campaign().account, senderOf(m_document->campaign().account));
}

void Workspace::reloadAccounts()
{
    m_scope.start(readAccounts());
}

void Workspace::reloadLists()
{
    m_scope.start(readLists());
}

std::optional<Account> Workspace::account(AccountId id) const
{
    const auto found =
        std::find_if(m_accounts.cbegin(), m_accounts.cend(), [id](const Account &one) { return one.id == id; });
    return found == m_accounts.cend() ? std::nullopt : std::optional(*found);
}

CampaignDocument::Sender Workspace::senderOf(AccountId id) const
{
    const std::optional<Account> known = account(id);
    if (!known)
        return {};
    const Result<std::unique_ptr<Mailbox>> mailbox = openMailbox(*known, m_services); // asks nothing of the service
    return {known->owner, mailbox ? (*mailbox)->limits().attachmentBytes : std::nullopt};
}

void Workspace::openCampaign(CampaignId id)
{
    const auto campaign =
        std::find_if(m_campaigns.cbegin(), m_campaigns.cend(), [id](const Campaign &one) { return one.id == id; });
    if (campaign == m_campaigns.cend() || (m_document && m_document->id() == id))
        return;
    showDocument(*campaign);
}

void Workspace::showDocument(const Campaign &campaign)
{
    if (m_document)
        m_scope.start(closeDocument(std::exchange(m_document, nullptr)));
    m_document = std::make_shared<CampaignDocument>(m_store, m_files, campaign);
    CampaignDocument *document = m_document.get();
    connect(document, &CampaignDocument::failed, this, &Workspace::failed);
    connect(document, &CampaignDocument::campaignChanged, this, [this, document] {
        for (Campaign &known : m_campaigns) {
            if (known.id == document->id())
                known = document->campaign();
        }
        Q_EMIT campaignsChanged();
    });
    Q_EMIT documentChanged();
    document->open(senderOf(campaign.account));
}

QCoro::Task<> Workspace::closeDocument(std::shared_ptr<CampaignDocument> document)
{
    co_await document->close(); // and then the last owner goes
}

AccountId Workspace::defaultAccount() const
{
    return m_accounts.isEmpty() ? AccountId{} : m_accounts.first().id;
}

/// The wanted name, or the first one with a number that no campaign has.
QString Workspace::freeName(const QString &wanted) const
{
    const auto isTaken = [this](const QString &name) {
        return std::any_of(m_campaigns.cbegin(), m_campaigns.cend(),
                           [&name](const Campaign &one) { return one.name == name; });
    };
    QString name = wanted;
    for (int number = 2; isTaken(name); ++number)
        name = QStringLiteral("%1 %2").arg(wanted).arg(number);
    return name;
}

void Workspace::createCampaign(const Letter &letter)
{
    Composition composition;
    composition.letter = letter;
    if (letter.html.isEmpty() && letter.text.isEmpty())
        composition.letter.kind = LetterKind::Written;
    m_scope.start(create(freeName(tr("New campaign")), composition));
}

QCoro::Task<> Workspace::create(QString name, Composition composition)
{
    const AccountId account = defaultAccount();
    Result<Campaign> campaign = co_await m_desk.create(name, account, composition);
    if (!campaign) {
        Q_EMIT failed(campaign.error().sentence);
        co_return;
    }
    co_await readCampaigns();
    openCampaign(campaign->id);
}

void Workspace::createSample()
{
    m_scope.start(createSampleNow());
}

QCoro::Task<> Workspace::createSampleNow()
{
    Result<SampleCampaign> sample = makeSampleCampaign(m_desk.pictureFolder(), m_services.dataFolder);
    if (!sample) {
        Q_EMIT failed(sample.error().sentence);
        co_return;
    }
    Result<Account> account = co_await sampleAccount();
    if (!account) {
        Q_EMIT failed(account.error().sentence);
        co_return;
    }
    const auto people = sample->people;
    const int emailColumn = recipients::emailColumn(people->columns()).value_or(-1);
    const QString noName;
    Result<RecipientList> list = co_await m_listDesk.import(people, noName, emailColumn);
    if (!list) {
        Q_EMIT failed(list.error().sentence);
        co_return;
    }
    Composition composition = sample->composition;
    composition.list = list->id;
    const QString name = freeName(sample->name);
    const AccountId accountId = account->id;
    Result<Campaign> campaign = co_await m_desk.create(name, accountId, composition);
    if (!campaign) {
        Q_EMIT failed(campaign.error().sentence);
        co_return;
    }
    co_await readCampaigns();
    openCampaign(campaign->id);
}

QCoro::Task<Result<Account>> Workspace::sampleAccount()
{
    const QString name = tr("Sample folder");
    Result<std::optional<Account>> known = co_await m_desk.account(name);
    if (!known)
        co_return failure(known.error());
    if (*known)
        co_return **known;
    const Result<Account> made =
        folder::makeAccount(name, QDir(m_services.dataFolder).filePath(QStringLiteral("emails")));
    if (!made)
        co_return failure(made.error());
    const Account account = *made;
    Result<Account> saved = co_await m_desk.saveAccount(account);
    if (saved)
        co_await readAccounts();
    co_return saved;
}

void Workspace::duplicateCampaign(CampaignId id)
{
    for (const Campaign &campaign : std::as_const(m_campaigns)) {
        if (campaign.id == id) {
            m_scope.start(duplicate(id, freeName(tr("%1 (copy)").arg(campaign.name))));
            return;
        }
    }
}

QCoro::Task<> Workspace::duplicate(CampaignId id, QString name)
{
    Result<Campaign> campaign = co_await m_desk.duplicate(id, name);
    if (!campaign) {
        Q_EMIT failed(campaign.error().sentence);
        co_return;
    }
    co_await readCampaigns();
    openCampaign(campaign->id);
}

QCoro::Task<> Workspace::carryOut(QCoro::Task<Result<>> task, QCoro::Task<> (Workspace::*readAgain)())
{
    Result<> done = co_await std::move(task);
    if (!done)
        Q_EMIT failed(done.error().sentence);
    co_await (this->*readAgain)();
}

void Workspace::renameCampaign(CampaignId id, const QString &name)
{
    const QString wanted = name.trimmed();
    const auto campaign =
        std::find_if(m_campaigns.cbegin(), m_campaigns.cend(), [id](const Campaign &one) { return one.id == id; });
    if (campaign == m_campaigns.cend() || wanted.isEmpty() || campaign->name == wanted)
        return;
    const auto rename = [this, id, before = campaign->name, wanted](bool isDone) {
        const QString newName = isDone ? wanted : before;
        if (m_document && m_document->id() == id)
            m_document->setName(newName);
        else
            m_scope.start(carryOut(m_desk.rename(id, newName), &Workspace::readCampaigns));
    };
    m_undo.push(new LibraryCommand(tr("renaming of “%1”").arg(campaign->name), rename));
}

void Workspace::archiveCampaign(CampaignId id, bool archived)
{
    const auto archive = [this, id, archived](bool isDone) {
        m_scope.start(carryOut(m_desk.setArchived(id, archived == isDone), &Workspace::readCampaigns));
    };
    m_undo.push(new LibraryCommand(archived ? tr("archiving of a campaign") : tr("return of a campaign"), archive));
    Q_EMIT done(archived ? tr("Campaign archived.") : tr("Campaign taken out of the archive."));
}

void Workspace::deleteCampaign(CampaignId id)
{
    if (isSending(id)) {
        Q_EMIT failed(tr("This campaign is being sent. Pause it before you delete it."));
        return;
    }
    const auto remove = [this, id](bool isDone) {
        if (isDone && m_document && m_document->id() == id) {
            m_scope.start(closeDocument(std::exchange(m_document, nullptr)));
            Q_EMIT documentChanged();
        }
        m_scope.start(carryOut(m_desk.setDeleted(id, isDone), &Workspace::readCampaigns));
    };
    m_undo.push(new LibraryCommand(tr("deletion of a campaign"), remove));
    Q_EMIT done(tr("Campaign deleted."));
}

void Workspace::saveTemplate(const Template &letter)
{
    m_scope.start(storeTemplate(letter));
}

QCoro::Task<> Workspace::storeTemplate(Template letter)
{
    Result<Template> saved = co_await m_desk.saveTemplate(letter);
    if (!saved)
        Q_EMIT failed(saved.error().sentence);
    co_await readTemplates();
}

void Workspace::deleteTemplate(TemplateId id)
{
    const auto remove = [this, id](bool isDone) {
        m_scope.start(carryOut(m_desk.setTemplateDeleted(id, isDone), &Workspace::readTemplates));
    };
    m_undo.push(new LibraryCommand(tr("deletion of a template"), remove));
    Q_EMIT done(tr("Template deleted."));
}

void Workspace::saveList(ListId campaignList, const QString &name)
{
    m_scope.start(copyList(campaignList, name));
}

QCoro::Task<> Workspace::copyList(ListId id, QString name)
{
    Result<RecipientList> copy = co_await m_listDesk.copy(id, name);
    if (!copy)
        Q_EMIT failed(copy.error().sentence);
    co_await readLists();
}

void Workspace::deleteList(ListId id)
{
    const auto remove = [this, id](bool isDone) {
        m_scope.start(carryOut(m_listDesk.setDeleted(id, isDone), &Workspace::readLists));
    };
    m_undo.push(new LibraryCommand(tr("deletion of a list"), remove));
    Q_EMIT done(tr("List deleted."));
}

SendingSession &Workspace::session(CampaignId id)
{
    std::unique_ptr<SendingSession> &session = m_sessions[id];
    if (!session) {
        session = std::make_unique<SendingSession>(m_store, m_services, id);
        connect(session.get(), &SendingSession::messageChanged, this, [this, id](const MessageProgress &message) {
            if (m_document && m_document->id() == id)
                m_document->review().noteMessage(message.id, message.state, message.reason);
        });
        connect(session.get(), &SendingSession::phaseChanged, this, [this, id] { Q_EMIT sessionChanged(id); });
        connect(session.get(), &SendingSession::ended, this, [this, id] { noteEnd(id); });
    }
    return *session;
}

void Workspace::noteEnd(CampaignId id)
{
    if (m_document && m_document->id() == id)
        m_document->review().surveySoon();
    m_scope.start(readCampaigns());
    Q_EMIT sessionChanged(id);
}

bool Workspace::isSending(CampaignId id) const
{
    const auto session = m_sessions.find(id);
    return session != m_sessions.cend() && session->second->phase() != SendingSession::Phase::Idle;
}

bool Workspace::isSendingAnything() const
{
    return std::any_of(m_sessions.cbegin(), m_sessions.cend(),
                       [](const auto &one) { return one.second->phase() != SendingSession::Phase::Idle; });
}

void Workspace::startSending()
{
    if (!m_document)
        return;
    const bool isFrozen = !m_document->campaign().isComposed;
    session(m_document->id()).start(isFrozen ? std::nullopt : std::optional(m_document->surveyRequest()));
}

void Workspace::shutDown()
{
    m_closing.start(drain());
}

QCoro::Task<> Workspace::drain()
{
    for (const auto &[id, session] : m_sessions)
        session->pause();
    for (const auto &[id, session] : m_sessions)
        co_await session->close();
    if (m_document)
        co_await m_document->close();
    co_await m_scope.drained();
    // From the event loop, when this flow has ended, too: whoever hears it may destroy the workspace.
    QTimer::singleShot(0, this, &Workspace::closed);
}

} // namespace sincerely
