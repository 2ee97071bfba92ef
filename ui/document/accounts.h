#pragma once

#include "core/accounts/sign_in_remedy.h"
#include "core/async/task_scope.h"
#include "core/campaign/account_desk.h"

#include <QHash>
#include <QObject>
#include <QUrl>

#include <functional>
#include <memory>
#include <optional>
#include <stop_token>

namespace sincerely
{

class Library;

/// How an account stands, as far as it is known.
struct AccountStatus {
    enum class State {
        Unknown, ///< Not asked yet.
        Checking,
        Usable,
        SignInNeeded,
        Trouble, ///< It cannot be used now for another reason.
    };
    State state = State::Unknown;
    QString sentence = {}; ///< Why, and what to do; or what else there is to know.
};

/// The sign-in that is under way, or how it ended.
struct SignInStatus {
    enum class Phase {
        None,      ///< There is none.
        Opening,   ///< The browser is being opened.
        InBrowser, ///< The person is there.
        Finishing, ///< The tokens are fetched, and the mailbox is asked whose it is.
        Failed,
    };
    Phase phase = Phase::None;
    Account account = {}; ///< Which one, with the settings that it is tried with; without an id: a new one.
    QUrl link = {};       ///< The page in the browser.
    std::optional<Error> error = {};
    SignInRemedy remedy = SignInRemedy::TryAgain;
    QUrl consentLink = {}; ///< Where an administrator allows the program.
};

/// The accounts and what is done to them, one sign-in at a time. Without a widget.
class Accounts : public QObject
{
    Q_OBJECT

public:
    using OpenBrowser = std::function<void(QUrl)>;
    using Settings = QMap<QString, QString>;

    /// All must outlive it.
    Accounts(Library &library, store::Store &store, ProviderServices services, QObject *parent = nullptr);

    /// To be awaited before it is destroyed. Stops.
    [[nodiscard]] QCoro::Task<> close();

    /// The system's own browser unless another one is given.
    void setOpenBrowser(OpenBrowser openBrowser) { m_openBrowser = std::move(openBrowser); }
    void openInBrowser(const QUrl &url) { m_openBrowser(url); }
    /// What new Microsoft accounts begin with.
    void setMicrosoftSettings(const Settings &settings) { m_microsoftSettings = settings; }
    /// Tells the names of the campaigns that are being sent from an account now.
    void setSendingFrom(std::function<QStringList(AccountId)> sendingFrom) { m_sendingFrom = std::move(sendingFrom); }

    [[nodiscard]] AccountStatus status(AccountId id) const { return m_statuses.value(id); }
    void check(AccountId id);
    /// Those of which nothing is known yet.
    void checkUnknown();
    /// What sending from this account has shown.
    void noteError(AccountId id, const Error &error);
    void noteUsable(AccountId id);

    [[nodiscard]] const SignInStatus &signIn() const { return m_signIn; }
    [[nodiscard]] bool isSigningIn() const;
    /// As a new account begins.
    [[nodiscard]] Account newMicrosoftAccount() const;
    /// Whether it needs no further settings.
    [[nodiscard]] bool canSignInNew() const;
    /// Of a new account. Nothing happens while another sign-in is under way. \param settings on top of those for new
    /// accounts: "tenant", "cloud", "client_id"
    void signInNew(const Settings &settings);
    void signInAgain(AccountId id, const Settings &settings = {});
    /// Ends the one under way, or forgets how the last one ended.
    void cancelSignIn();

    void addFolder(const QString &name, const QString &path);
    [[nodiscard]] bool isAddingFolder() const { return m_isAddingFolder; }

    void rename(AccountId id, const QString &name);
    /// Of mail from this address. \param html as the letter editor writes it; empty: none
    void setSignature(AccountId id, const QString &address, const QString &html);
    /// Another address that mail can be from. \param text as the person typed it \returns why it cannot be used; empty:
    /// it is added
    [[nodiscard]] QString addAddress(AccountId id, const QString &text);
    void removeAddress(AccountId id, const QString &address);
    /// What a test email has shown of an address.
    void noteTrial(AccountId id, const MailAddress &address, FromTrial trial);

    /// Whether the account can be had back after remove().
    [[nodiscard]] bool isRemovalUndoable(const Account &account) const { return !keepsSecrets(account.provider); }
    /// Unless a campaign is sent from it: `refused()` says so.
    void remove(AccountId id);

Q_SIGNALS:
    void statusChanged(sincerely::AccountId id);
    void signInChanged();
    void signedIn(sincerely::AccountId id, bool isNew);
    void folderEnded(const QString &problem); ///< Empty: it is added.
    void added(sincerely::AccountId id);      ///< Of whatever kind; the library knows it already.
    void removed(const QString &name);
    /// Something that was asked of this account is not possible, and why.
    void refused(sincerely::AccountId id, const QString &sentence);

private:
    [[nodiscard]] QCoro::Task<> runCheck(Account account);
    [[nodiscard]] QCoro::Task<> runSignIn(Account account, std::stop_token stop);
    [[nodiscard]] QCoro::Task<> runAddFolder(QString name, QString path);
    [[nodiscard]] QCoro::Task<> storeSignature(AccountId id, QString address, QString html);
    void changeAddresses(const QString &what, AccountId id, const QList<FromAddress> &addresses);
    [[nodiscard]] QCoro::Task<> storeAddresses(AccountId id, QList<FromAddress> addresses);
    [[nodiscard]] QCoro::Task<> storeTrial(AccountId id, MailAddress address, FromTrial trial);
    [[nodiscard]] QCoro::Task<> runRename(AccountId id, QString name, bool isForUndo);
    struct Removed; ///< What undo brings back.
    [[nodiscard]] QCoro::Task<> runRemove(std::shared_ptr<Removed> what, bool isForUndo);
    [[nodiscard]] QCoro::Task<> runRestore(std::shared_ptr<Removed> what);
    [[nodiscard]] QCoro::Task<QString> whyItStays(AccountId id, Error error);

    void begin(const Account &account);
    void fail(const Error &error);
    void setPhase(SignInStatus::Phase phase);
    void setStatus(AccountId id, const AccountStatus &status);
    void keepForUndo(const QString &what, std::function<void(bool isDone)> apply);

    Library &m_library;
    AccountDesk m_desk;
    OpenBrowser m_openBrowser;
    Settings m_microsoftSettings;
    std::function<QStringList(AccountId)> m_sendingFrom;
    QHash<AccountId, AccountStatus> m_statuses;
    SignInStatus m_signIn;
    bool m_isAddingFolder = false;
    std::stop_source m_stopSignIn;
    TaskScope m_scope;
};

} // namespace sincerely
