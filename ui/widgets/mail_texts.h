#pragma once

#include "core/model/attachment.h"
#include "core/model/mail_address.h"

#include <QString>

/// How parts of an email are written for people.
namespace sincerely
{

/// “Ann Lee <ann@example.com>”, right also for names written from right to left.
[[nodiscard]] QString shownAddress(const MailAddress &address);
[[nodiscard]] QString shownAddresses(const QList<MailAddress> &addresses);

/// “16.1 kB”
[[nodiscard]] QString shownSize(qint64 bytes);

} // namespace sincerely
