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

/// How many columns a header row has: blank names at its end do not count.
struct CsvRow;
[[nodiscard]] std::size_t namedColumns(const CsvRow &header);

/// Whether the row fits a table of that many columns: values beyond them must be blank.
[[nodiscard]] bool fits(const CsvRow &row, std::size_t columns);

/// Whether nothing stands in the row: an empty line, or the `;;;` that spreadsheets write below the data.
[[nodiscard]] bool isBlank(const CsvRow &row);

} // namespace sincerely::recipients
