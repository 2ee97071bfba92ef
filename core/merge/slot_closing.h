#pragma once

#include "core/merge/html_walker.h"

#include <cstddef>
#include <span>
#include <string_view>

namespace sincerely::merge
{

/// Bytes of the source.
struct Range {
    std::size_t begin = 0;
    std::size_t end = 0;
};

/// What goes when the slot for the personal touch stays empty: the paragraph, list item or line that holds nothing
/// else, so that no gap is left; otherwise the slot and one of the blanks on its two sides.
/// \param slot where the token of kind Field stands
[[nodiscard]] Range closingInHtml(std::string_view source, std::span<const HtmlToken> tokens, Range slot);

/// The same for plain text. `around` is the stretch of literal text that the slot stands in.
[[nodiscard]] Range closingInText(std::string_view source, Range around, Range slot);

/// The same for one line.
[[nodiscard]] Range closingInHeader(std::string_view source, Range around, Range slot);

} // namespace sincerely::merge
