#include "ui/document/accounts.h"

#include "core/accounts/microsoft_settings.h"
#include "ui/document/library.h"
#include "ui/document/library_command.h"

#include <QDesktopServices>

namespace sincerely
{

namespace
{

using State = AccountStatus::State;
using Phase = SignInStatus::Phase;

AccountStatus statusAfter(const Error &error)
{
    switch (error.kind) {
    case Error::Kind::SignInNeeded:
        return {State::SignInNeeded, error.sentence};
    case Error::Kind::Cancelled:
        return {};
    default:
        return {State::Trouble, error.sentence};
    }
}

/// An empty value stands for what holds without one.
void overlay(Accounts::Settings &settings, const Accounts::Settings &changes)
{
    for (auto change = changes.cbegin(); change != changes.cend(); ++change) {
        if (change.value().trimmed().isEmpty())
            settings.remove(change.key());
        else
            settings.insert(change.key(), change.value().trimmed());
    }
}

} // namespace

struct Accounts::Removed {
    Account account;
    QList<CampaignId> campaigns;
};

Accounts::Accounts(Library &library, store::Store &store, ProviderServices services, QObject *parent)
    : QObject(parent)
    , m_library(library)
    , m_desk(store, std::move(services))
    , m_openBrowser([](const QUrl &url) { QDesktopServices::openUrl(url); })
    , m_sendingFrom([](AccountId) { return QStringList(); })
{
}

QCoro::Task<> Accounts::close()
{
    m_stopSignIn.request_stop();
    return m_scope.stopAndDrain();
}

void Accounts::setStatus(AccountId id, const AccountStatus &status)
{
    m_statuses.insert(id, status);
    Q_EMIT statusChanged(id);
}

void Accounts::check(AccountId id)
{
    const std::optional<Account> account = m_library.account(id);
    if (!account || status(id).state == State::Checking)
        return;
    setStatus(id, {State::Checking, {}});
    m_scope.start(runCheck(*account));
}

void Accounts::checkUnknown()
{
    const QList<Account> accounts = m_library.accounts();
    for (const Account &account : accounts) {
        if (status(account.id).state == State::Unknown)
            check(account.id);
    }
}

QCoro::Task<> Accounts::runCheck(Account account)
{
    const std::stop_token stop = m_scope.stopToken();
    const std::function<void(std::chrono::seconds)> slowed = [](std::chrono::seconds) {};
    Result<CheckedAccount> checked = co_await m_desk.check(account, slowed, stop);
    if (!checked) {
        setStatus(account.id, statusAfter(checked.error()));
        co_return;
    }
    const Result<SpareDrafts::Outcome> &tidied = checked->tidied;
    setStatus(account.id, {State::Usable, tidied ? toText(*tidied) : tidied.error().sentence});
}

void Accounts::noteError(AccountId id, const Error &error)
{
    const AccountStatus status = statusAfter(error);
    if (error.kind == Error::Kind::SignInNeeded || error.kind == Error::Kind::AccountRefused)
        setStatus(id, status);
}

void Accounts::noteUsable(AccountId id)
{
    setStatus(id, {State::Usable, {}});
}

bool Accounts::isSigningIn() const
{
    return m_signIn.phase != Phase::None && m_signIn.phase != Phase::Failed;
}

Account Accounts::newMicrosoftAccount() const
{
    Account account;
    account.provider = graph::providerKey();
    account.settings = m_microsoftSettings;
    return account;
}

bool Accounts::canSignInNew() const
{
    return MicrosoftSettings::parse(m_microsoftSettings).has_value();
}

void Accounts::signInNew(const Settings &settings)
{
    Account account = newMicrosoftAccount();
    overlay(account.settings, settings);
    begin(account);
}

void Accounts::signInAgain(AccountId id, const Settings &settings)
{
    std::optional<Account> account = m_library.account(id);
    if (!account || account->provider != graph::providerKey())
        return;
    overlay(account->settings, settings);
    begin(*account);
}

void Accounts::begin(const Account &account)
{
    if (isSigningIn())
        return;
    m_stopSignIn = std::stop_source();
    m_signIn = SignInStatus{.account = account};
    setPhase(Phase::Opening);
    m_scope.start(runSignIn(account, m_stopSignIn.get_token()));
}

void Accounts::cancelSignIn()
{
    if (isSigningIn())
        m_stopSignIn.request_stop();
    else
        setPhase(Phase::None);
}

void Accounts::setPhase(Phase phase)
{
    m_signIn.phase = phase;
    Q_EMIT signInChanged();
}

QCoro::Task<> Accounts::runSignIn(Account account, std::stop_token stop)
{
    graph::SignInSteps steps;
    steps.openBrowser = [this](const QUrl &url) {
        m_signIn.link = url;
        setPhase(Phase::InBrowser);
        m_openBrowser(url);
    };
    steps.answered = [this] { setPhase(Phase::Finishing); };
    Result<Account> done = co_await m_desk.signIn(account, steps, stop);
    if (!done) {
        fail(done.error());
        co_return;
    }
    const AccountId id = done->id;
    const bool isNew = !m_library.account(id);
    co_await m_library.readAccounts();
    setStatus(id, {State::Usable, {}});
    m_signIn = SignInStatus();
    Q_EMIT signInChanged();
    if (isNew)
        Q_EMIT added(id);
    Q_EMIT signedIn(id, isNew);
}

void Accounts::fail(const Error &error)
{
    if (error.kind == Error::Kind::Cancelled) {
        m_signIn = SignInStatus();
        Q_EMIT signInChanged();
        return;
    }
    m_signIn.error = error;
    m_signIn.remedy = remedyFor(error);
    const Result<MicrosoftSettings> settings = MicrosoftSettings::parse(m_signIn.account.settings);
    if (settings)
        m_signIn.consentLink = adminConsentUrl(*settings);
    setPhase(Phase::Failed);
}

void Accounts::addFolder(const QString &name, const QString &path)
{
    if (m_isAddingFolder)
        return;
    m_isAddingFolder = true;
    m_scope.start(runAddFolder(name, path));
}

QCoro::Task<> Accounts::runAddFolder(QString name, QString path)
{
    const std::stop_token stop = m_scope.stopToken();
    Result<Account> made = co_await m_desk.addFolder(name, path, stop);
    m_isAddingFolder = false;
    if (!made) {
        Q_EMIT folderEnded(made.error().sentence);
        co_return;
    }
    co_await m_library.readAccounts();
    setStatus(made->id, {State::Usable, {}});
    Q_EMIT added(made->id);
    Q_EMIT folderEnded(QString());
}

void Accounts::rename(AccountId id, const QString &name)
{
    const std::optional<Account> account = m_library.account(id);
    if (account && account->name != name.trimmed())
        m_scope.start(runRename(id, name, true));
}

QCoro::Task<> Accounts::runRename(AccountId id, QString name, bool isForUndo)
{
    const std::optional<Account> before = m_library.account(id);
    Result<Account> renamed = co_await m_desk.rename(id, name);
    co_await m_library.readAccounts();
    if (!renamed) {
        Q_EMIT refused(id, renamed.error().sentence);
        co_return;
    }
    if (!isForUndo || !before)
        co_return;
    keepForUndo(tr("renaming of “%1”").arg(before->name),
                [this, id, old = before->name, wanted = renamed->name](bool isDone) {
                    const std::optional<Account> now = m_library.account(id);
                    if (now && now->name == (isDone ? old : wanted)) // otherwise it is another one by now
                        m_scope.start(runRename(id, isDone ? wanted : old, false));
                });
}

/// It has been done already.
void Accounts::keepForUndo(const QString &what, std::function<void(bool isDone)> apply)
{
    auto later = [apply = std::move(apply), isFirst = true](bool isDone) mutable {
        if (!std::exchange(isFirst, false))
            apply(isDone);
    };
    m_library.undoStack().push(new LibraryCommand(what, std::move(later)));
}

void Accounts::remove(AccountId id)
{
    const std::optional<Account> account = m_library.account(id);
    if (!account)
        return;
    const QStringList campaigns = m_sendingFrom(id);
    if (campaigns.isEmpty())
        m_scope.start(runRemove(std::make_shared<Removed>(Removed{*account, {}}), true));
    else
        Q_EMIT refused(id,
                       tr("“%1” is being sent from this account. Pause it first, and choose another account for it.")
                           .arg(campaigns.first()));
}

QCoro::Task<> Accounts::runRemove(std::shared_ptr<Removed> what, bool isForUndo)
{
    const AccountId id = what->account.id;
    const auto secret = AccountDesk::Secret::Remove;
    Result<QList<CampaignId>> campaigns = co_await m_desk.remove(id, secret);
    if (!campaigns) {
        const Error error = campaigns.error();
        const QString sentence = co_await whyItStays(id, error);
        Q_EMIT refused(id, sentence);
        co_return;
    }
    m_statuses.remove(id);
    what->campaigns = *campaigns;
    co_await m_library.readAccounts();
    co_await m_library.readCampaigns();
    if (!isForUndo)
        co_return;
    if (!isRemovalUndoable(what->account)) {
        Q_EMIT removed(what->account.name);
        co_return;
    }
    keepForUndo(tr("removal of “%1”").arg(what->account.name),
                [this, what](bool isDone) { m_scope.start(isDone ? runRemove(what, false) : runRestore(what)); });
    Q_EMIT m_library.done(tr("Account removed."));
}

QCoro::Task<QString> Accounts::whyItStays(AccountId id, Error error)
{
    if (error.kind == Error::Kind::KeychainLocked)
        co_return tr("The account stays, because its sign-in cannot be removed from the keychain. %1")
            .arg(error.sentence);
    Result<QList<Campaign>> unfinished = co_await m_desk.unfinished(id);
    if (!unfinished || unfinished->isEmpty())
        co_return error.sentence;
    co_return tr("“%1” is not finished and is sent from this account. Finish it, or choose another account for it "
                 "first.")
        .arg(unfinished->first().name);
}

QCoro::Task<> Accounts::runRestore(std::shared_ptr<Removed> what)
{
    const Account account = what->account;
    const QList<CampaignId> campaigns = what->campaigns;
    Result<Account> restored = co_await m_desk.restore(account, campaigns);
    co_await m_library.readAccounts();
    co_await m_library.readCampaigns();
    if (restored)
        what->account = *restored;
    else
        Q_EMIT m_library.failed(restored.error().sentence);
}

} // namespace sincerely
