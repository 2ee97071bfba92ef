#pragma once

#include "core/async/task_scope.h"
#include "core/campaign/campaign_desk.h"
#include "core/campaign/list_desk.h"

#include <QObject>
#include <QUndoStack>

namespace sincerely
{

/// What lies on the shelf: campaigns, templates, saved lists and accounts, and what can be done to them. What takes
/// something away can be undone until the program ends. Without a widget.
class Library : public QObject
{
    Q_OBJECT

public:
    /// The store must outlive it. \param dataFolder for the files of the sample campaign
    Library(store::Store &store, QString dataFolder, QObject *parent = nullptr);

    /// Reads everything, and removes for good what was deleted before.
    [[nodiscard]] QCoro::Task<> open();
    /// To be awaited before it is destroyed.
    [[nodiscard]] QCoro::Task<> close() { return m_scope.drained(); }

    [[nodiscard]] const QList<Campaign> &campaigns() const { return m_campaigns; } ///< Newest first.
    /// Who is still to get the email of a finished campaign, as it was when the campaigns were read.
    [[nodiscard]] store::PeopleLeft peopleLeft(CampaignId id) const { return m_peopleLeft.value(id); }
    [[nodiscard]] const QList<Template> &templates() const { return m_templates; } ///< By name.
    [[nodiscard]] const QList<RecipientList> &lists() const { return m_lists; }    ///< By name.
    [[nodiscard]] const QList<Account> &accounts() const { return m_accounts; }    ///< By name.
    [[nodiscard]] std::optional<Campaign> campaign(CampaignId id) const;
    [[nodiscard]] std::optional<Account> account(AccountId id) const;
    [[nodiscard]] QUndoStack &undoStack() { return m_undo; }

    /// Of new campaigns where none is chosen: the first mailbox there is, or else the first folder.
    [[nodiscard]] AccountId usualAccount() const;
    /// For new campaigns; null: the usual one.
    void setDefaultAccount(AccountId id) { m_defaultAccount = id; }
    /// For new campaigns.
    void setDefaultPace(Pace pace) { m_defaultPace = pace; }

    // Campaigns. `campaignCreated()` follows where one is made.

    void createCampaign(const Letter &letter = {});
    void createCampaignWith(ListId list); ///< For a copy of its people.
    void createSample();                  ///< Ready to be looked through, sent into a folder.
    void duplicateCampaign(CampaignId id);
    void renameCampaign(CampaignId id, const QString &name);
    void archiveCampaign(CampaignId id, bool archived);
    void deleteCampaign(CampaignId id);

    void saveTemplate(const Template &letter); ///< Adds it or, when it has an id, replaces it.
    void deleteTemplate(TemplateId id);

    /// Keeps the people of a campaign, or of another list, under a name for other campaigns.
    void saveList(ListId list, const QString &name);
    void createList(const QString &name, const QStringList &columns);
    void renameList(ListId id, const QString &name);
    void deleteList(ListId id);
    /// A list has come to be: that can be undone. `listMade()` follows.
    void noteListMade(const RecipientList &list);

    /// How each campaign went, newest first; read when somebody asks, `outcomesChanged()` follows.
    void readOutcomes();
    [[nodiscard]] const QList<CampaignOutcome> &outcomes() const { return m_outcomes; }

    /// Something was changed elsewhere; for those who go on when it is known here.
    [[nodiscard]] QCoro::Task<> readCampaigns();
    [[nodiscard]] QCoro::Task<> readAccounts();
    void reloadCampaigns();
    void reloadAccounts();
    void reloadLists();

Q_SIGNALS:
    void campaignsChanged();
    void templatesChanged();
    void listsChanged();
    void accountsChanged();
    void outcomesChanged();
    void listMade(sincerely::ListId id);
    void campaignCreated(sincerely::CampaignId id);
    void campaignDeleted(sincerely::CampaignId id);
    /// Something was done that the stack can undo, in a sentence: “Campaign deleted.”
    void done(const QString &sentence);
    void failed(const QString &sentence);

private:
    [[nodiscard]] QCoro::Task<> readTemplates();
    [[nodiscard]] QCoro::Task<> readLists();
    [[nodiscard]] QCoro::Task<> runReadOutcomes();
    [[nodiscard]] QCoro::Task<> createNew(Composition composition);
    [[nodiscard]] QCoro::Task<> create(QString name, AccountId account, Pace pace, Composition composition);
    [[nodiscard]] QCoro::Task<> createFor(ListId list, QString name);
    [[nodiscard]] QCoro::Task<> createSampleNow();
    [[nodiscard]] QCoro::Task<Result<Account>> folderAccount();
    [[nodiscard]] QCoro::Task<> duplicate(CampaignId id, QString name);
    [[nodiscard]] QCoro::Task<> storeTemplate(Template letter);
    [[nodiscard]] QCoro::Task<> copyList(ListId id, QString name);
    [[nodiscard]] QCoro::Task<> createListNow(QString name, QStringList columns);
    [[nodiscard]] QCoro::Task<> readListsAndTell(ListId made);
    /// Awaits the task, tells its error, and reads again.
    [[nodiscard]] QCoro::Task<> carryOut(QCoro::Task<Result<>> task, QCoro::Task<> (Library::*readAgain)());

    [[nodiscard]] AccountId accountForNew() const;
    [[nodiscard]] QString freeName(const QString &wanted) const;

    QString m_dataFolder;
    CampaignDesk m_desk;
    ListDesk m_listDesk;
    AccountId m_defaultAccount;
    Pace m_defaultPace;
    QList<Campaign> m_campaigns;
    QHash<CampaignId, store::PeopleLeft> m_peopleLeft;
    QList<Template> m_templates;
    QList<RecipientList> m_lists;
    QList<Account> m_accounts;
    QList<CampaignOutcome> m_outcomes;
    QUndoStack m_undo;
    TaskScope m_scope;
};

} // namespace sincerely
