#pragma once

#include "core/base/id.h"
#include "core/model/mail_address.h"
#include "core/model/rest.h"
#include "core/model/settle_waits.h"

#include <QMap>
#include <QString>

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
    QString signature;               ///< HTML, at the end of letters that are written in the program; empty: none.
    Rest rest;                       ///< The last one that its service has asked for.

    friend bool operator==(const Account &, const Account &) = default;
};

} // namespace sincerely
