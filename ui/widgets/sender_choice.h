#pragma once

#include "core/model/account.h"

#include <QList>
#include <QString>

#include <functional>

class QMenu;

namespace sincerely
{

/// One of the addresses, of one of the accounts, that a campaign can be sent from.
struct SenderChoice {
    AccountId account;
    QString from;                                 ///< One of its other addresses; empty: its owner's.
    QString text;                                 ///< "Work · ada@contoso.example"
    QString iconName = QStringLiteral("account"); ///< "folder" for a folder.
    bool isCurrent = false;                       ///< The campaign is sent from it now.
    bool isReplaced = false;                      ///< A test email has shown that the service replaces it.

    friend bool operator==(const SenderChoice &, const SenderChoice &) = default;
};

/// All there are, account by account. \param current may be null: none is chosen yet \param from the address that the
/// campaign is from now; one that the account does not have counts as its owner's
[[nodiscard]] QList<SenderChoice> senderChoices(const QList<Account> &accounts, AccountId current, const QString &from);

/// Adds them to a menu, the current one ticked, and a line below them if there are any.
void addToMenu(QMenu *menu, const QList<SenderChoice> &choices,
               const std::function<void(AccountId account, const QString &from)> &choose);

} // namespace sincerely
