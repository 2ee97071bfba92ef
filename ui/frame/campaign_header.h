#pragma once

#include "core/base/id.h"

#include <QList>
#include <QWidget>

class QMenu;
class QToolButton;

namespace sincerely
{

class TitleEdit;

/// One of the mailboxes a campaign can be sent from.
struct AccountChoice {
    AccountId id;
    QString text;                                 ///< "Work · ada@contoso.example"
    QString iconName = QStringLiteral("account"); ///< "folder" for a folder.

    friend bool operator==(const AccountChoice &, const AccountChoice &) = default;
};

/// The top of a campaign: its title, written over where it stands, and at the other side who it is sent from.
class CampaignHeader : public QWidget
{
    Q_OBJECT

public:
    explicit CampaignHeader(QWidget *parent = nullptr);

    void setTitle(const QString &title);
    /// \param current may be null: none is chosen yet
    void setAccounts(const QList<AccountChoice> &accounts, AccountId current);
    void setReadOnly(bool readOnly); ///< While it is being sent the account stays.
    void setRenamable(bool renamable);
    void editTitle();

Q_SIGNALS:
    void renamed(const QString &title);
    void accountChosen(sincerely::AccountId account);
    void accountsRequested(); ///< To the page of accounts.

private:
    void fillMenu(const QList<AccountChoice> &accounts, AccountId current);

    TitleEdit *m_title;
    QToolButton *m_account;
    QMenu *m_menu;
};

} // namespace sincerely
