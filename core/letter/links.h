#pragma once

#include "core/base/result.h"
#include "core/letter/content.h"

namespace sincerely::letter
{

/// Makes an address for a link of what a person typed: adds https:// or mailto: where it is left out. Merge fields may
/// stand in it.
/// \returns Error::Kind::Invalid with a sentence about what is wrong with it
[[nodiscard]] Result<QString> checkedAddress(const QString &typed);

/// Makes links of the addresses in text that is no link yet.
void linkAddresses(Content &content);

} // namespace sincerely::letter
