#include "ui/widgets/sender_choice.h"

#include "ui/theme/controls.h"
#include "ui/widgets/mail_texts.h"

#include <QAction>
#include <QActionGroup>
#include <QCoreApplication>
#include <QMenu>

namespace sincerely
{

QList<SenderChoice> senderChoices(const QList<Account> &accounts, AccountId current, const QString &from)
{
    QList<SenderChoice> choices;
    for (const Account &account : accounts) {
        const bool isCurrent = account.id == current && !current.isNull();
        const FromAddress *chosen = otherAddress(account, from);
        const QString iconName = isFolder(account) ? QStringLiteral("folder") : QStringLiteral("account");
        choices.append({account.id, QString(), shownAccount(account), iconName, isCurrent && !chosen});
        for (const FromAddress &other : account.otherAddresses)
            choices.append({account.id, other.address.address,
                            QStringLiteral("%1 · %2").arg(account.name, other.address.address), iconName,
                            isCurrent && chosen == &other, other.trial == FromTrial::Replaced});
    }
    return choices;
}

void addToMenu(QMenu *menu, const QList<SenderChoice> &choices,
               const std::function<void(AccountId account, const QString &from)> &choose)
{
    if (choices.isEmpty())
        return;
    const QString replaced = QCoreApplication::translate("sincerely::SenderChoice", "replaced by the service");
    QList<QAction *> actions;
    for (const SenderChoice &choice : choices) {
        // What follows a tab stands at the end of the line, where other entries have their shortcut.
        const QString text = theme::literally(choice.text);
        QAction *action = menu->addAction(choice.isReplaced ? text + QLatin1Char('\t') + replaced : text);
        action->setCheckable(true);
        action->setChecked(choice.isCurrent);
        actions.append(action);
        QObject::connect(action, &QAction::triggered, menu,
                         [choose, id = choice.account, from = choice.from] { choose(id, from); });
    }
    auto *group = new QActionGroup(menu->addSeparator()); // gone with them when the menu is filled anew
    for (QAction *action : actions)
        group->addAction(action);
}

} // namespace sincerely
