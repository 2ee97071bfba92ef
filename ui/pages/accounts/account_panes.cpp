#include "ui/pages/accounts/account_panes.h"

#include "ui/document/workspace.h"
#include "ui/pages/accounts/addresses_pane.h"
#include "ui/pages/accounts/folder_pane.h"
#include "ui/pages/accounts/sign_in_pane.h"
#include "ui/pages/accounts/signature_pane.h"

#include <QApplication>
#include <QVBoxLayout>

namespace sincerely
{

AccountPanes::AccountPanes(Workspace &workspace, PictureStore &pictures, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_accounts(workspace.accounts())
    , m_signIn(new SignInPane(this))
    , m_folder(new FolderPane(this))
    , m_addresses(new AddressesPane(this))
    , m_signature(new SignaturePane(pictures, this))
    , m_all{m_signIn, m_folder, m_addresses, m_signature}
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    for (QWidget *pane : std::as_const(m_all)) {
        column->addWidget(pane);
        pane->hide();
    }
    hide();
    connectSignIn();
    connectOthers();
    connectAddresses();
}

void AccountPanes::connectSignIn()
{
    connect(m_signIn, &SignInPane::signInRequested, this, &AccountPanes::signIn);
    connect(m_signIn, &SignInPane::cancelled, this, [this] {
        Q_EMIT signInCancelled();
        m_accounts.cancelSignIn();
    });
    connect(m_signIn, &SignInPane::browserRequested, &m_accounts, &Accounts::openInBrowser);
    connect(m_signIn, &SignInPane::emailRequested, &m_accounts, &Accounts::openInBrowser);
    connect(&m_accounts, &Accounts::signInChanged, this, &AccountPanes::showSignIn);
}

void AccountPanes::connectOthers()
{
    connect(m_folder, &FolderPane::addRequested, &m_accounts, &Accounts::addFolder);
    connect(m_folder, &FolderPane::cancelled, this, &AccountPanes::close);
    connect(&m_accounts, &Accounts::folderEnded, m_folder, &FolderPane::showProblem);
    connect(&m_accounts, &Accounts::folderEnded, this, [this](const QString &problem) {
        if (problem.isEmpty() && current() == m_folder)
            close();
    });
    connect(m_signature, &SignaturePane::kept, this, [this](AccountId id, const QMap<QString, QString> &signatures) {
        close();
        for (auto one = signatures.cbegin(); one != signatures.cend(); ++one)
            m_accounts.setSignature(id, one.key(), one.value());
    });
    connect(m_signature, &SignaturePane::cancelled, this, &AccountPanes::close);
    connect(&m_workspace.library(), &Library::accountsChanged, this, [this] {
        if (current() == m_signature && !m_workspace.library().account(m_signature->account()))
            close();
    });
}

void AccountPanes::connectAddresses()
{
    connect(m_addresses, &AddressesPane::addRequested, this,
            [this](AccountId id, const QString &text) { m_addresses->showOutcome(m_accounts.addAddress(id, text)); });
    connect(m_addresses, &AddressesPane::removeRequested, &m_accounts, &Accounts::removeAddress);
    connect(m_addresses, &AddressesPane::signatureRequested, this, &AccountPanes::writeSignature);
    connect(m_addresses, &AddressesPane::closed, this, &AccountPanes::close);
    connect(&m_workspace.library(), &Library::accountsChanged, this, [this] {
        if (current() != m_addresses)
            return;
        if (const std::optional<Account> account = m_workspace.library().account(m_addresses->account()))
            m_addresses->show(*account, mayReplaceFrom(*account));
        else
            close();
    });
}

bool AccountPanes::mayReplaceFrom(const Account &account) const
{
    const std::optional<MailboxLimits> limits = m_workspace.limitsOf(account.id);
    return limits && limits->mayReplaceFrom;
}

QWidget *AccountPanes::current() const
{
    for (QWidget *pane : m_all) {
        if (!pane->isHidden())
            return pane;
    }
    return nullptr;
}

void AccountPanes::open(QWidget *pane)
{
    for (QWidget *other : std::as_const(m_all))
        other->setVisible(other == pane);
    setVisible(true);
    Q_EMIT changed();
    Q_EMIT opened();
}

void AccountPanes::close()
{
    const bool hadKeyboard = isAncestorOf(QApplication::focusWidget());
    for (QWidget *pane : std::as_const(m_all))
        pane->hide();
    hide();
    Q_EMIT changed();
    if (hadKeyboard)
        Q_EMIT left();
}

void AccountPanes::offerSignIn()
{
    if (!m_accounts.isSigningIn())
        m_signIn->offer(m_accounts.newMicrosoftAccount(), m_accounts.canSignInNew());
    open(m_signIn);
    m_signIn->focusWhatIsNext();
}

void AccountPanes::showSignIn()
{
    const SignInStatus &signIn = m_accounts.signIn();
    if (signIn.phase == SignInStatus::Phase::None) {
        if (current() == m_signIn)
            close();
        return;
    }
    const bool takesKeyboard = m_signIn->isHidden() || m_signIn->isAncestorOf(QApplication::focusWidget());
    m_signIn->show(signIn);
    open(m_signIn);
    if (takesKeyboard)
        m_signIn->focusWhatIsNext();
    if (signIn.phase == SignInStatus::Phase::Failed)
        QApplication::alert(window());
}

void AccountPanes::signIn(const QMap<QString, QString> &settings)
{
    const AccountId id = m_signIn->account();
    if (id.isNull())
        m_accounts.signInNew(settings);
    else
        m_accounts.signInAgain(id, settings);
}

void AccountPanes::addFolder()
{
    m_folder->begin();
    open(m_folder);
    m_folder->setFocus(Qt::OtherFocusReason);
}

void AccountPanes::showAddresses(AccountId id)
{
    const std::optional<Account> account = m_workspace.library().account(id);
    if (!account)
        return;
    m_addresses->begin(*account, mayReplaceFrom(*account));
    open(m_addresses);
    m_addresses->setFocus(Qt::OtherFocusReason);
}

void AccountPanes::writeSignature(AccountId id, const QString &address)
{
    const std::optional<Account> account = m_workspace.library().account(id);
    if (!account)
        return;
    m_signature->begin(*account, address);
    open(m_signature);
    m_signature->setFocus(Qt::OtherFocusReason);
}

} // namespace sincerely
