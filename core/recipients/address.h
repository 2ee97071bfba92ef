#pragma once

#include "core/base/result.h"
#include "core/model/mail_address.h"

#include <QList>
#include <QStringView>

#include <optional>

namespace sincerely::recipients
{

/// Checks one address as people write or paste it and returns it ready for use: without blanks around it, invisible
/// characters, `mailto:`, angle brackets and a name before them; the domain in lower-case ASCII (IDNA, UTS #46), the
/// part before the @ as it was.
///
/// Stricter than RFC 5322 in what mail services refuse anyway: dot-atom or quoted local part of at most 64 octets in
/// ASCII, 254 octets in all (RFC 5321, 4.5.3.1), a domain with a dot, no comments, no address literals. Error Invalid
/// with a sentence that says what is wrong; several addresses in one cell have a sentence of their own.
[[nodiscard]] Result<QString> checkAddress(QStringView raw);

/// The same with the display name: `Ann Lee <ann@example.com>`, `"Lee, Ann" <ann@example.com>`, `ann@example.com (Ann
/// Lee)` or only the address. Line breaks in the name become blanks.
[[nodiscard]] Result<MailAddress> parseMailAddress(QStringView raw);

/// Any number of addresses, parted by commas, semicolons or line breaks, as in a cell for Cc. Empty for a blank text.
/// The first address that is wrong is the error.
[[nodiscard]] Result<QList<MailAddress>> parseAddressList(QStringView raw);

/// Cuts a list of addresses at commas, semicolons and line breaks that are not inside quotation marks, angle brackets
/// or parentheses. Parts may be blank; nothing is checked.
[[nodiscard]] QList<QStringView> splitAddressList(QStringView text);

/// What two addresses have in common when they are the same mailbox in practice: letter case is ignored, also before
/// the @. For comparing only, never for sending. The address should have been checked; blanks around it are ignored.
[[nodiscard]] QString addressKey(QStringView address);

/// The address somebody probably meant, when the domain looks like a slip of the keys ("gmial.com", "example.con").
/// To be offered, never to be used by itself.
[[nodiscard]] std::optional<QString> suggestCorrection(QStringView address);

} // namespace sincerely::recipients
