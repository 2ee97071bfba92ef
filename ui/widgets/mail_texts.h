#pragma once

#include "core/model/account.h"
#include "core/model/attachment.h"
#include "core/model/mail_address.h"

#include <QString>

/// How parts of an email are written for people.
namespace sincerely
{

/// “Ann Lee <ann@example.com>”, right also for names written from right to left.
[[nodiscard]] QString shownAddress(const MailAddress &address);
[[nodiscard]] QString shownAddresses(const QList<MailAddress> &addresses);

/// Whether emails are only kept there.
[[nodiscard]] bool isFolder(const Account &account);

/// “Work · ada@contoso.example”; where emails are only kept, the kind of account in place of the address.
[[nodiscard]] QString shownAccount(const Account &account);

/// “16.1 kB”
[[nodiscard]] QString shownSize(qint64 bytes);

} // namespace sincerely
