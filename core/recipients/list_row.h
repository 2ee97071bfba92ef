#pragma once

#include <QtGlobal>

#include <cstdint>
#include <span>
#include <string_view>

namespace sincerely::recipients
{

/// One row of a list as its reader hands it over; valid during the call only. All values are UTF-8.
struct ListRow {
    std::string_view values;             ///< The values of the row one after the other, quotation marks resolved.
    std::span<const std::uint32_t> ends; ///< Where each value ends in `values`.
    qint64 line = 0;                     ///< Where the row begins, counted from 1.

    [[nodiscard]] std::size_t count() const { return ends.size(); }
    [[nodiscard]] std::string_view field(std::size_t index) const;
};

/// Whether nothing but blanks stands in the text.
[[nodiscard]] bool isBlank(std::string_view text);

/// Whether nothing stands in the row: an empty line, or the `;;;` that spreadsheets write below the data.
[[nodiscard]] bool isBlank(const ListRow &row);

/// How many columns a row of names has: blank names at its end do not count.
[[nodiscard]] std::size_t namedColumns(const ListRow &names);

/// Whether the row fits a table of that many columns: values beyond them must be blank.
[[nodiscard]] bool fits(const ListRow &row, std::size_t columns);

} // namespace sincerely::recipients
