#include "ui/document/accounts.h"

#include "core/accounts/microsoft_settings.h"
#include "ui/document/library.h"

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
    if (!m_library.account(account.id))
        co_return; // removed meanwhile
    if (!checked) {
        setStatus(account.id, statusAfter(checked.error()));
        co_return;
    }
    const Result<SpareDrafts::Outcome> &tidied = checked->tidied;
    co_await m_library.readAccounts(); // it may have other addresses now
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

} // namespace sincerely
