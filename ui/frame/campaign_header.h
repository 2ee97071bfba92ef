#pragma once

#include "ui/widgets/sender_choice.h"

#include <QList>
#include <QWidget>

class QMenu;
class QToolButton;

namespace sincerely
{

class TitleEdit;

/// The top of a campaign: its title, written over where it stands, and at the other side who it is sent from.
class CampaignHeader : public QWidget
{
    Q_OBJECT

public:
    explicit CampaignHeader(QWidget *parent = nullptr);

    void setTitle(const QString &title);
    void setAccounts(const QList<SenderChoice> &accounts);
    void setReadOnly(bool readOnly); ///< While it is being sent the account stays.
    void setRenamable(bool renamable);
    void editTitle();

Q_SIGNALS:
    void renamed(const QString &title);
    void accountChosen(sincerely::AccountId account, const QString &from); ///< As in SenderChoice.
    void accountsRequested();                                              ///< To the page of accounts.

private:
    void fillMenu(const QList<SenderChoice> &accounts);

    TitleEdit *m_title;
    QToolButton *m_account;
    QMenu *m_menu;
};

} // namespace sincerely
