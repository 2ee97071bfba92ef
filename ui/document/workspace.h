#pragma once

#include "core/async/task_scope.h"
#include "core/campaign/campaign_desk.h"
#include "core/campaign/list_desk.h"
#include "core/providers/registry.h"
#include "ui/document/campaign_document.h"
#include "ui/document/sending_session.h"

#include <QObject>
#include <QUndoStack>

#include <map>
#include <memory>

namespace sincerely
{

/// Everything the window shows beside the pages of one campaign: the campaigns, the library of templates, saved lists
/// and accounts; opens campaigns and keeps those that are being sent. Without a widget.
///
/// `shutDown()` must have ended before it is destroyed.
class Workspace : public QObject
{
    Q_OBJECT

public:
    Workspace(store::Store &store, ProviderServices services, QObject *parent = nullptr);
    ~Workspace() override;

    /// Reads everything, and removes for good what was deleted before; `opened()` or `failed()` follows.
    void open();

    /// Saves what is typed and pauses what is sent; `closed()` follows when nothing is under way any more.
    void shutDown();

    [[nodiscard]] const QList<Campaign> &campaigns() const { return m_campaigns; } ///< Newest first.
    [[nodiscard]] const QList<Template> &templates() const { return m_templates; }
    [[nodiscard]] const QList<RecipientList> &lists() const { return m_lists; }
    [[nodiscard]] const QList<Account> &accounts() const { return m_accounts; }
    [[nodiscard]] std::optional<Account> account(AccountId id) const;
    [[nodiscard]] CampaignDesk &desk() { return m_desk; }
    [[nodiscard]] store::Store &store() { return m_store; }
    [[nodiscard]] const ProviderServices &services() const { return m_services; }
    [[nodiscard]] QUndoStack &undoStack() { return m_undo; } ///< Of what is done to campaigns, lists and templates.
    [[nodiscard]] QString pictureFolder() const { return m_desk.pictureFolder(); }
    [[nodiscard]] QString dataFolder() const { return m_services.dataFolder; }

    /// The campaign that is open; nullptr when none is.
    [[nodiscard]] CampaignDocument *document() const { return m_document.get(); }
    /// Opens it in place of the one that is open; `documentChanged()` follows, then its `opened()`.
    void openCampaign(CampaignId id);

    // What can be done to campaigns, each as a step that can be undone where it takes something away

    void createCampaign(const Letter &letter = {}); ///< …and opens it.
    void createSample();                            ///< The sample campaign, ready to be looked through; opens it.
    void duplicateCampaign(CampaignId id);          ///< …and opens the duplicate.
    void renameCampaign(CampaignId id, const QString &name);
    void archiveCampaign(CampaignId id, bool archived);
    void deleteCampaign(CampaignId id); ///< Refused by a sentence while it is being sent.

    void saveTemplate(const Template &letter);
    void deleteTemplate(TemplateId id);
    void saveList(ListId campaignList, const QString &name); ///< Keeps the people of a campaign for others.
    void deleteList(ListId id);

    /// Accounts were added or changed elsewhere.
    void reloadAccounts();
    void reloadLists();

    /// The sending of a campaign; made when it is asked for the first time.
    [[nodiscard]] SendingSession &session(CampaignId id);
    [[nodiscard]] bool isSending(CampaignId id) const;
    [[nodiscard]] bool isSendingAnything() const;
    /// Sends what is approved of the open campaign.
    void startSending();

Q_SIGNALS:
    void opened();
    void campaignsChanged();
    void templatesChanged();
    void listsChanged();
    void accountsChanged();
    void documentChanged();
    void sessionChanged(sincerely::CampaignId id); ///< Phase or end of its sending.
    /// Something was done that can be undone by the stack, in a sentence: “Campaign deleted”.
    void done(const QString &sentence);
    void failed(const QString &sentence);
    void closed();

private:
    friend class LibraryCommand;

    [[nodiscard]] QCoro::Task<> read();
    [[nodiscard]] QCoro::Task<> readCampaigns();
    [[nodiscard]] QCoro::Task<> readTemplates();
    [[nodiscard]] QCoro::Task<> readLists();
    [[nodiscard]] QCoro::Task<> readAccounts();
    [[nodiscard]] QCoro::Task<> create(QString name, Composition composition);
    [[nodiscard]] QCoro::Task<> createSampleNow();
    [[nodiscard]] QCoro::Task<Result<Account>> sampleAccount();
    [[nodiscard]] QCoro::Task<> duplicate(CampaignId id, QString name);
    [[nodiscard]] QCoro::Task<> carryOut(QCoro::Task<Result<>> task, QCoro::Task<> (Workspace::*readAgain)());
    [[nodiscard]] QCoro::Task<> storeTemplate(Template letter);
    [[nodiscard]] QCoro::Task<> copyList(ListId id, QString name);
    [[nodiscard]] QCoro::Task<> closeDocument(std::shared_ptr<CampaignDocument> document);
    [[nodiscard]] QCoro::Task<> drain();

    [[nodiscard]] CampaignDocument::Sender senderOf(AccountId id) const;
    [[nodiscard]] QString freeName(const QString &wanted) const;
    [[nodiscard]] AccountId defaultAccount() const;
    void showDocument(const Campaign &campaign);
    void noteEnd(CampaignId id);

    store::Store &m_store;
    ProviderServices m_services;
    CampaignDesk m_desk;
    ListDesk m_listDesk;
    std::shared_ptr<mail::FileCatalogue> m_files;
    QList<Campaign> m_campaigns;
    QList<Template> m_templates;
    QList<RecipientList> m_lists;
    QList<Account> m_accounts;
    QUndoStack m_undo;
    std::shared_ptr<CampaignDocument> m_document;
    std::map<CampaignId, std::unique_ptr<SendingSession>> m_sessions;
    TaskScope m_scope;
    TaskScope m_closing; ///< Holds the flow that waits for m_scope.
};

} // namespace sincerely
