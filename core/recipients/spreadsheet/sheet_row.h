#pragma once

#include <QtGlobal>

#include <cstddef>
#include <functional>
#include <string>
#include <vector>

namespace sincerely::recipients
{

/// No list has more columns than Excel can hold.
inline constexpr std::size_t mostColumns = 16'384;
inline constexpr qint64 mostRows = 1'048'576;

/// One row of a sheet, handed over by its reader; valid during the call only.
struct SheetRow {
    qint64 number = 0; ///< As shown at its left, counted from 1.
    bool hidden = false;
    int errors = 0;                 ///< Cells that hold an error such as #N/A; they are empty here.
    std::vector<std::string> cells; ///< From the first column on; UTF-8.

    /// Makes room for the cell in that column, counted from 0.
    [[nodiscard]] std::string &cell(std::size_t column);
    void clear();
};

/// \returns whether further rows are wanted.
using SheetRowHandler = std::function<bool(const SheetRow &)>;

/// How reading a part of a workbook went on its own terms; the archive may have had its own trouble.
enum class SheetProblem { None, Malformed, TooLarge };

} // namespace sincerely::recipients
