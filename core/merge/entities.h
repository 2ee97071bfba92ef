#pragma once

#include <string>
#include <string_view>

namespace sincerely::merge
{

/// Resolves the character references that editors write into names: numbers, the five of XML, Latin letters, quotation
/// marks. Unknown ones stay as they are.
[[nodiscard]] std::string decodeEntities(std::string_view html);

} // namespace sincerely::merge
