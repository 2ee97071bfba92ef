#include "ui/widgets/sender_choice.h"

#include "ui/widgets/mail_texts.h"

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
                            isCurrent && chosen == &other});
    }
    return choices;
}

} // namespace sincerely
