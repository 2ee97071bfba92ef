#pragma once

#include "core/base/id.h"

#include <QMap>
#include <QWidget>

namespace sincerely
{

class Accounts;
class AddressesPane;
class FolderPane;
class PictureStore;
class SignInPane;
class SignaturePane;
class Workspace;
struct Account;

/// Above the cards, one at a time: a sign-in, a new folder, the addresses of an account, a signature.
class AccountPanes : public QWidget
{
    Q_OBJECT

public:
    /// Workspace and pictures must outlive it.
    AccountPanes(Workspace &workspace, PictureStore &pictures, QWidget *parent = nullptr);

    void offerSignIn();
    /// What the accounts have now.
    void showSignIn();
    void addFolder();
    void showAddresses(AccountId id);
    /// \param address that it belongs to; empty: the owner's
    void writeSignature(AccountId id, const QString &address = {});

    /// The one that is open, or nullptr.
    [[nodiscard]] QWidget *current() const;

Q_SIGNALS:
    void changed(); ///< Another one is open now, or none.
    void opened();  ///< … for the person to look at.
    void left();    ///< The person has closed it; the keyboard was in it.
    void signInCancelled();

private:
    void connectSignIn();
    void connectOthers();
    void connectAddresses();
    void open(QWidget *pane);
    void close();
    [[nodiscard]] bool mayReplaceFrom(const Account &account) const;
    void signIn(const QMap<QString, QString> &settings);

    Workspace &m_workspace;
    Accounts &m_accounts;
    SignInPane *m_signIn;
    FolderPane *m_folder;
    AddressesPane *m_addresses;
    SignaturePane *m_signature;
    QList<QWidget *> m_all;
};

} // namespace sincerely
