#pragma once

#include "core/base/id.h"

#include <QWidget>

#include <optional>

class QPushButton;
class QScrollArea;
class QStackedWidget;
class QVBoxLayout;

namespace sincerely
{

class AccountCard;
class AccountCards;
class AccountPanes;
class Accounts;
class ActionBook;
class EmptyState;
class InfoBar;
class PictureStore;
class Workspace;

/// The place Accounts: the mailboxes and folders that emails are sent from, how they stand, and new ones.
class AccountsPage : public QWidget
{
    Q_OBJECT

public:
    /// All of them must outlive the page. \param pictures those of signatures
    AccountsPage(Workspace &workspace, PictureStore &pictures, ActionBook &actions, QWidget *parent = nullptr);

    /// To the sign-in of a new mailbox.
    void openForAdding();
    /// To the sign-in of this account, which begins at once. A campaign waits for it: `sendingRequested()` may follow.
    void openForSignIn(AccountId id);

Q_SIGNALS:
    /// Back to the campaign that waited for the sign-in.
    void sendingRequested();

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *buildCards(PictureStore &pictures);
    void buildHeader(QVBoxLayout *column);
    void makeActions(ActionBook &actions);
    void addCardAction(ActionBook &actions, const QString &objectName, const QString &text, const QKeySequence &key,
                       void (AccountCard::*slot)());
    void connectAccounts();
    void connectPanes();

    void arrange();
    void addFolder();
    void endSignIn(AccountId id, bool isNew);
    void tellAdded(AccountId id, const QString &sentence);
    void answerNotice();

    Workspace &m_workspace;
    Accounts &m_accounts;
    QPushButton *m_addMicrosoft = nullptr;
    QPushButton *m_addFolder = nullptr;
    InfoBar *m_notice;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    QScrollArea *m_area = nullptr;
    AccountCards *m_cards = nullptr;
    AccountPanes *m_panes = nullptr;
    std::optional<AccountId> m_offered; ///< For the open campaign, by the notice.
    bool m_isWaitedFor = false;         ///< A campaign waits for the sign-in.
};

} // namespace sincerely
