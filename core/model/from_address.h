#pragma once

#include "core/model/mail_address.h"

#include <QString>

#include <optional>

namespace sincerely
{

/// What is known of mail from an address that is not the mailbox's own. Some services replace such an address by the
/// mailbox's own without a word, and only mail that has arrived shows it.
enum class FromTrial { NotTried, Kept, Replaced };

/// An address beside its owner's that mail of an account can be from: an alias, a shared mailbox.
struct FromAddress {
    MailAddress address;
    QString signature = {};   ///< HTML, as Account::signature; empty: none.
    bool isOfService = false; ///< The service names it among the mailbox's own; otherwise the person has added it.
    FromTrial trial = FromTrial::NotTried;

    friend bool operator==(const FromAddress &, const FromAddress &) = default;
};

[[nodiscard]] QString toWord(FromTrial trial);
[[nodiscard]] std::optional<FromTrial> fromTrialFromWord(const QString &word);

} // namespace sincerely
