#pragma once

#include "tests/emulator/mailbox.h"

#include <functional>
#include <optional>

namespace sincerely::emulator
{

/// A read `$filter`.
struct Filter {
    std::function<bool(const Message &)> matches;
    QStringList properties; ///< In the order in which they stand in the filter.
};

/// How a filter gets at a property of a message: undefined when there is none of that path
/// ("from/emailAddress/address").
using PropertyReader = std::function<QJsonValue(const Message &, const QString &path)>;

/// Reads an OData filter as far as Outlook's part of Graph takes it: comparisons, and, or, not, brackets, startswith,
/// contains, and `singleValueExtendedProperties/Any(ep: ep/id eq '…' and ep/value eq '…')`. Returns nothing and tells
/// the problem when it cannot be read.
[[nodiscard]] std::optional<Filter> parseFilter(const QString &text, const PropertyReader &reader, QString &problem);

} // namespace sincerely::emulator
