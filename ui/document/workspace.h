#pragma once

#include "core/async/task_scope.h"
#include "core/providers/registry.h"
#include "ui/document/accounts.h"
#include "ui/document/campaign_document.h"
#include "ui/document/do_not_email.h"
#include "ui/document/library.h"
#include "ui/document/saved_lists.h"
#include "ui/document/sending_session.h"
#include "ui/document/test_sending.h"

#include <QObject>

#include <map>
#include <memory>

namespace sincerely
{

/// What the window works on: the library, the campaign that is open, and every campaign that is being sent, whichever
/// is open. Without a widget. `shutDown()` must have ended before it is destroyed.
class Workspace : public QObject
{
    Q_OBJECT

public:
    /// Store and services must outlive it.
    Workspace(store::Store &store, ProviderServices services, QObject *parent = nullptr);
    ~Workspace() override;

    /// Reads everything; `opened()` follows.
    void open();

    /// Saves what is typed and pauses what is sent; `closed()` follows when nothing is under way any more.
    void shutDown();

    [[nodiscard]] Library &library() { return m_library; }
    [[nodiscard]] SavedLists &savedLists() { return m_savedLists; }
    [[nodiscard]] DoNotEmail &doNotEmail() { return m_doNotEmail; }
    [[nodiscard]] Accounts &accounts() { return m_accounts; }
    [[nodiscard]] const ProviderServices &services() const { return m_services; }
    [[nodiscard]] store::Store &store() { return m_store; }
    /// Where pictures of letters lie.
    [[nodiscard]] QString pictureFolder() const;

    /// The campaign that is open; nullptr when none is.
    [[nodiscard]] CampaignDocument *document() const { return m_document.get(); }
    /// Opens it in place of the one that is open; `documentChanged()` follows, then the document's `opened()`.
    void openCampaign(CampaignId id);

    /// Who a campaign is sent from.
    [[nodiscard]] AccountId accountOf(CampaignId id) const;
    /// Who the open campaign is sent from: the account, and one of its addresses. Empty: its owner's.
    void chooseAccount(AccountId id, const QString &from = {});

    /// Unless it is being sent: then a sentence says so.
    void deleteCampaign(CampaignId id);

    /// The sending of a campaign; made when it is asked for the first time.
    [[nodiscard]] SendingSession &session(CampaignId id);
    [[nodiscard]] bool isSending(CampaignId id) const;
    [[nodiscard]] bool isSendingAnything() const;
    /// Sends what is approved of the open campaign.
    void startSending();

    /// What the mailbox of an account takes; nothing when there is no such account, or its settings cannot be used.
    [[nodiscard]] std::optional<MailboxLimits> limitsOf(AccountId id) const;
    /// Which way the files of this message take to the service of an account.
    [[nodiscard]] FileRoute fileRoute(AccountId id, const OutgoingMessage &message) const;

    /// Of single emails to oneself, beside any campaign.
    [[nodiscard]] TestSending &testSending() { return m_testSending; }

Q_SIGNALS:
    void opened();
    void documentAboutToChange();                  ///< Whoever refers to the open campaign lets go of it now.
    void documentChanged();                        ///< Another campaign, which is still being read; or none.
    void documentOpened();                         ///< The campaign has been read.
    void sessionChanged(sincerely::CampaignId id); ///< Phase or end of its sending.
    void failed(const QString &sentence);
    void closed();

private:
    [[nodiscard]] QCoro::Task<> read();
    [[nodiscard]] QCoro::Task<> openDocument(std::shared_ptr<CampaignDocument> document);
    [[nodiscard]] QCoro::Task<> closeDocument(std::shared_ptr<CampaignDocument> document);
    [[nodiscard]] QCoro::Task<> drain();

    void connectLibrary();
    void connectAccounts();
    void showDocument(const Campaign &campaign);
    void dropDocument();
    void noteEnd(CampaignId id);
    [[nodiscard]] bool takesNewAccount(AccountId id) const;
    [[nodiscard]] QStringList sendingFrom(AccountId id) const;
    [[nodiscard]] std::unique_ptr<Mailbox> mailboxOf(AccountId id) const;
    [[nodiscard]] CampaignDocument::Sender senderOf(AccountId id) const;

    store::Store &m_store;
    ProviderServices m_services;
    std::shared_ptr<mail::FileCatalogue> m_files;
    Library m_library;
    SavedLists m_savedLists;
    DoNotEmail m_doNotEmail;
    std::shared_ptr<CampaignDocument> m_document;
    std::map<CampaignId, std::unique_ptr<SendingSession>> m_sessions;
    TestSending m_testSending;
    Accounts m_accounts;
    TaskScope m_scope;
    TaskScope m_closings; ///< Of documents.
    TaskScope m_ending;   ///< Holds the flow that waits for the others.
};

} // namespace sincerely
