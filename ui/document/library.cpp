#include "ui/document/library.h"

#include "core/providers/folder/folder_provider.h"
#include "core/recipients/columns.h"
#include "ui/document/library_command.h"
#include "ui/document/sample_campaign.h"

#include <QDir>

#include <algorithm>

namespace sincerely
{

Library::Library(store::Store &store, QString dataFolder, QObject *parent)
    : QObject(parent)
    , m_dataFolder(std::move(dataFolder))
    , m_desk(store)
    , m_listDesk(store)
{
}

QCoro::Task<> Library::open()
{
    Result<> purged = co_await m_desk.purge();
    if (!purged)
        Q_EMIT failed(purged.error().sentence);
    co_await readAccounts();
    co_await readTemplates();
    co_await readLists();
    co_await readCampaigns();
}

QCoro::Task<> Library::readCampaigns()
{
    Result<QList<Campaign>> campaigns = co_await m_desk.all();
    if (!campaigns) {
        Q_EMIT failed(campaigns.error().sentence);
        co_return;
    }
    Result<QHash<CampaignId, store::PeopleLeft>> left = co_await m_desk.peopleLeft();
    if (!left)
        Q_EMIT failed(left.error().sentence);
    m_campaigns = *campaigns;
    m_peopleLeft = left.value_or(QHash<CampaignId, store::PeopleLeft>());
    Q_EMIT campaignsChanged();
}

QCoro::Task<> Library::readTemplates()
{
    Result<QList<Template>> templates = co_await m_desk.templates();
    if (!templates) {
        Q_EMIT failed(templates.error().sentence);
        co_return;
    }
    m_templates = *templates;
    Q_EMIT templatesChanged();
}

QCoro::Task<> Library::readLists()
{
    Result<QList<RecipientList>> lists = co_await m_listDesk.saved();
    if (!lists) {
        Q_EMIT failed(lists.error().sentence);
        co_return;
    }
    m_lists = *lists;
    Q_EMIT listsChanged();
}

QCoro::Task<> Library::readAccounts()
{
    Result<QList<Account>> accounts = co_await m_desk.accounts();
    if (!accounts) {
        Q_EMIT failed(accounts.error().sentence);
        co_return;
    }
    m_accounts = *accounts;
    Q_EMIT accountsChanged();
}

void Library::readOutcomes()
{
    m_scope.start(runReadOutcomes());
}

QCoro::Task<> Library::runReadOutcomes()
{
    Result<QList<CampaignOutcome>> outcomes = co_await m_desk.outcomes();
    if (!outcomes) {
        Q_EMIT failed(outcomes.error().sentence);
        co_return;
    }
    m_outcomes = *outcomes;
    Q_EMIT outcomesChanged();
}

void Library::reloadAccounts()
{
    m_scope.start(readAccounts());
}

void Library::reloadCampaigns()
{
    m_scope.start(readCampaigns());
}

void Library::reloadLists()
{
    m_scope.start(readLists());
}

std::optional<Campaign> Library::campaign(CampaignId id) const
{
    const auto found =
        std::find_if(m_campaigns.cbegin(), m_campaigns.cend(), [id](const Campaign &one) { return one.id == id; });
    return found == m_campaigns.cend() ? std::nullopt : std::optional(*found);
}

AccountId Library::accountForNew() const
{
    return account(m_defaultAccount) ? m_defaultAccount : usualAccount();
}

AccountId Library::usualAccount() const
{
    const auto mailbox = std::find_if(m_accounts.cbegin(), m_accounts.cend(),
                                      [](const Account &one) { return one.provider != folder::providerKey(); });
    if (mailbox != m_accounts.cend())
        return mailbox->id;
    return m_accounts.isEmpty() ? AccountId{} : m_accounts.first().id;
}

std::optional<Account> Library::account(AccountId id) const
{
    const auto found =
        std::find_if(m_accounts.cbegin(), m_accounts.cend(), [id](const Account &one) { return one.id == id; });
    return found == m_accounts.cend() ? std::nullopt : std::optional(*found);
}

/// The wanted name, or the first one with a number that no campaign has.
QString Library::freeName(const QString &wanted) const
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

void Library::createCampaign(const Letter &letter)
{
    Composition composition;
    composition.letter = letter;
    if (letter.html.isEmpty() && letter.text.isEmpty())
        composition.letter.kind = LetterKind::Written;
    m_scope.start(createNew(composition));
}

/// Somebody without an account sends into a folder: everything can be tried, and nothing leaves the machine.
QCoro::Task<> Library::createNew(Composition composition)
{
    AccountId accountId = accountForNew();
    if (accountId.isNull()) {
        Result<Account> account = co_await folderAccount();
        if (account)
            accountId = account->id;
        else
            Q_EMIT failed(account.error().sentence); // the campaign can be written all the same
    }
    const QString name = freeName(tr("New campaign"));
    const Pace pace = m_defaultPace;
    co_await create(name, accountId, pace, composition);
}

void Library::createCampaignWith(ListId list)
{
    const auto known =
        std::find_if(m_lists.cbegin(), m_lists.cend(), [list](const auto &one) { return one.id == list; });
    if (known != m_lists.cend())
        m_scope.start(createFor(list, freeName(known->name)));
}

QCoro::Task<> Library::createFor(ListId list, QString name)
{
    const QString noName; // it belongs to the campaign
    Result<RecipientList> copy = co_await m_listDesk.copy(list, noName);
    if (!copy) {
        Q_EMIT failed(copy.error().sentence);
        co_return;
    }
    Composition composition;
    composition.letter.kind = LetterKind::Written;
    composition.list = copy->id;
    composition.emailColumn = recipients::chosenEmailColumn(*copy);
    const AccountId account = accountForNew();
    const Pace pace = m_defaultPace;
    co_await create(name, account, pace, composition);
}

QCoro::Task<> Library::create(QString name, AccountId account, Pace pace, Composition composition)
{
    Result<Campaign> campaign = co_await m_desk.create(name, account, composition, pace);
    if (!campaign) {
        Q_EMIT failed(campaign.error().sentence);
        co_return;
    }
    co_await readCampaigns();
    Q_EMIT campaignCreated(campaign->id);
}

void Library::createSample()
{
    m_scope.start(createSampleNow());
}

QCoro::Task<> Library::createSampleNow()
{
    Result<SampleCampaign> sample = makeSampleCampaign(m_desk.pictureFolder(), m_dataFolder);
    if (!sample) {
        Q_EMIT failed(sample.error().sentence);
        co_return;
    }
    Result<Account> account = co_await folderAccount();
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
    const Pace pace; // into a folder, which takes all there is at once
    co_await create(name, accountId, pace, composition);
}

QCoro::Task<Result<Account>> Library::folderAccount()
{
    const QString name = tr("Email folder");
    Result<std::optional<Account>> known = co_await m_desk.account(name);
    if (!known)
        co_return failure(known.error());
    if (*known)
        co_return **known;
    const Result<Account> made = folder::makeAccount(name, QDir(m_dataFolder).filePath(QStringLiteral("emails")));
    if (!made)
        co_return failure(made.error());
    const Account account = *made;
    Result<Account> saved = co_await m_desk.saveAccount(account);
    if (saved)
        co_await readAccounts();
    co_return saved;
}

void Library::duplicateCampaign(CampaignId id)
{
    if (const std::optional<Campaign> original = campaign(id))
        m_scope.start(duplicate(id, freeName(tr("%1 (copy)").arg(original->name))));
}

QCoro::Task<> Library::duplicate(CampaignId id, QString name)
{
    Result<Campaign> campaign = co_await m_desk.duplicate(id, name);
    if (!campaign) {
        Q_EMIT failed(campaign.error().sentence);
        co_return;
    }
    co_await readCampaigns();
    Q_EMIT campaignCreated(campaign->id);
}

QCoro::Task<> Library::carryOut(QCoro::Task<Result<>> task, QCoro::Task<> (Library::*readAgain)())
{
    Result<> done = co_await std::move(task);
    if (!done)
        Q_EMIT failed(done.error().sentence);
    co_await (this->*readAgain)();
}

void Library::renameCampaign(CampaignId id, const QString &name)
{
    const QString wanted = name.trimmed();
    const std::optional<Campaign> before = campaign(id);
    if (!before || wanted.isEmpty() || before->name == wanted)
        return;
    const auto rename = [this, id, old = before->name, wanted](bool isDone) {
        m_scope.start(carryOut(m_desk.rename(id, isDone ? wanted : old), &Library::readCampaigns));
    };
    m_undo.push(new LibraryCommand(tr("renaming of “%1”").arg(before->name), rename));
}

void Library::archiveCampaign(CampaignId id, bool archived)
{
    const auto archive = [this, id, archived](bool isDone) {
        m_scope.start(carryOut(m_desk.setArchived(id, archived == isDone), &Library::readCampaigns));
    };
    m_undo.push(new LibraryCommand(archived ? tr("archiving of a campaign") : tr("return of a campaign"), archive));
    Q_EMIT done(archived ? tr("Campaign archived.") : tr("Campaign taken out of the archive."));
}

void Library::deleteCampaign(CampaignId id)
{
    const auto remove = [this, id](bool isDone) {
        if (isDone)
            Q_EMIT campaignDeleted(id);
        m_scope.start(carryOut(m_desk.setDeleted(id, isDone), &Library::readCampaigns));
    };
    m_undo.push(new LibraryCommand(tr("deletion of a campaign"), remove));
    Q_EMIT done(tr("Campaign deleted."));
}

void Library::saveTemplate(const Template &letter)
{
    m_scope.start(storeTemplate(letter));
}

QCoro::Task<> Library::storeTemplate(Template letter)
{
    Result<Template> saved = co_await m_desk.saveTemplate(letter);
    if (!saved)
        Q_EMIT failed(saved.error().sentence);
    co_await readTemplates();
}

void Library::deleteTemplate(TemplateId id)
{
    const auto remove = [this, id](bool isDone) {
        m_scope.start(carryOut(m_desk.setTemplateDeleted(id, isDone), &Library::readTemplates));
    };
    m_undo.push(new LibraryCommand(tr("deletion of a template"), remove));
    Q_EMIT done(tr("Template deleted."));
}

void Library::saveList(ListId list, const QString &name)
{
    m_scope.start(copyList(list, name));
}

QCoro::Task<> Library::copyList(ListId id, QString name)
{
    Result<RecipientList> copy = co_await m_listDesk.copy(id, name);
    if (copy)
        noteListMade(*copy);
    else
        Q_EMIT failed(copy.error().sentence);
}

void Library::noteListMade(const RecipientList &list)
{
    const auto apply = [this, id = list.id](bool isDone) {
        m_scope.start(carryOut(m_listDesk.setDeleted(id, !isDone), &Library::readLists));
    };
    m_undo.push(new LibraryCommand(tr("making of the list “%1”").arg(list.name), apply, LibraryCommand::Begin::Done));
    m_scope.start(readListsAndTell(list.id));
    Q_EMIT done(tr("“%1” is kept under Lists.").arg(list.name));
}

QCoro::Task<> Library::readListsAndTell(ListId made)
{
    co_await readLists();
    Q_EMIT listMade(made);
}

void Library::createList(const QString &name, const QStringList &columns)
{
    m_scope.start(createListNow(name, columns));
}

QCoro::Task<> Library::createListNow(QString name, QStringList columns)
{
    Result<RecipientList> list = co_await m_listDesk.create(name, columns);
    if (list)
        noteListMade(*list);
    else
        Q_EMIT failed(list.error().sentence);
}

void Library::renameList(ListId id, const QString &name)
{
    const auto list = std::find_if(m_lists.cbegin(), m_lists.cend(), [id](const auto &one) { return one.id == id; });
    const QString wanted = name.trimmed();
    if (list == m_lists.cend() || wanted.isEmpty() || list->name == wanted)
        return;
    const auto rename = [this, id, old = list->name, wanted](bool isDone) {
        m_scope.start(carryOut(m_listDesk.rename(id, isDone ? wanted : old), &Library::readLists));
    };
    m_undo.push(new LibraryCommand(tr("renaming of “%1”").arg(list->name), rename));
}

void Library::deleteList(ListId id)
{
    const auto remove = [this, id](bool isDone) {
        m_scope.start(carryOut(m_listDesk.setDeleted(id, isDone), &Library::readLists));
    };
    m_undo.push(new LibraryCommand(tr("deletion of a list"), remove));
    Q_EMIT done(tr("List deleted."));
}

} // namespace sincerely
