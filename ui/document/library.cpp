#include "ui/document/library.h"

#include "ui/document/library_command.h"

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

std::optional<Account> Library::account(AccountId id) const
{
    const auto found =
        std::find_if(m_accounts.cbegin(), m_accounts.cend(), [id](const Account &one) { return one.id == id; });
    return found == m_accounts.cend() ? std::nullopt : std::optional(*found);
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
