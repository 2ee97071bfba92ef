#pragma once

#include <QString>

namespace sincerely
{

/// A display name and an address as they stand in From, To and Reply-To. The address has been checked by whoever made
/// the value.
struct MailAddress {
    QString name;    ///< May be empty; any Unicode text without line breaks.
    QString address; ///< local@domain

    friend bool operator==(const MailAddress &, const MailAddress &) = default;
};

} // namespace sincerely
