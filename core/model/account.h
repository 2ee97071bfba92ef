#pragma once

#include "core/base/id.h"
#include "core/model/from_address.h"
#include "core/model/mail_address.h"
#include "core/model/rest.h"
#include "core/model/settle_waits.h"

#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

namespace sincerely
{

/// A mailbox (or folder) that can send. Holds no secret: those are in the system's keychain.
struct Account {
    AccountId id;
    QString name;                    ///< Chosen by the person; unique.
    QString provider;                ///< Key into the registry of providers: "folder", "microsoft".
    MailAddress owner;               ///< Whom mail is from unless the campaign says otherwise; empty until known.
    QMap<QString, QString> settings; ///< What the provider needs to know (base addresses, client id, folder path).
    SettleWaits settleWaits;         ///< For its campaigns, unless they say otherwise; empty: defaultSettleWaits().
    QString signature; ///< HTML, at the end of letters from the owner that are written in the program; empty: none.
    Rest rest;         ///< The last one that its service has asked for.
    QList<FromAddress> otherAddresses; ///< That mail can be from as well; each once, and not the owner's.

    friend bool operator==(const Account &, const Account &) = default;
};

/// Whether this is the address of the account's owner. Letter case does not matter; an empty address stands for it.
[[nodiscard]] bool isOwner(const Account &account, const QString &address);

/// One of its other addresses; nullptr when it has no such one.
[[nodiscard]] const FromAddress *otherAddress(const Account &account, const QString &address);
[[nodiscard]] FromAddress *otherAddress(Account &account, const QString &address);

/// What stands at the end of letters from this address. HTML; empty: nothing.
[[nodiscard]] QString signatureOf(const Account &account, const QString &address);

/// Takes over which other addresses the service says are the mailbox's own. What is known of those that it still has
/// stays; of those that it has no more, only those stay that somebody has written a signature for.
void takeAliases(Account &account, const QStringList &aliases);

} // namespace sincerely
