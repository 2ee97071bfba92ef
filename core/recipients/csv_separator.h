#pragma once

#include <optional>
#include <string_view>

namespace sincerely::recipients
{

/// The first line `sep=;` by which a file tells Excel its separator.
struct SeparatorLine {
    char separator = 0;
    std::size_t bytes = 0; ///< Length of the line with its line break, to be skipped.
};
[[nodiscard]] std::optional<SeparatorLine> separatorLine(std::string_view text);

/// Which of , ; tabulator and | parts the columns: the one with which most of the first 200 rows have as many values as
/// the header row, which must have more than one. A comma when there is none, which makes a table of one column.
[[nodiscard]] char sniffSeparator(std::string_view beginning);

} // namespace sincerely::recipients
