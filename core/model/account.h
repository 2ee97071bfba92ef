#pragma once

#include "core/base/id.h"
#include "core/model/mail_address.h"

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

    friend bool operator==(const Account &, const Account &) = default;
};

} // namespace sincerely
