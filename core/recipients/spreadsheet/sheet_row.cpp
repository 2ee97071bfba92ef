#include "core/recipients/spreadsheet/sheet_row.h"

namespace sincerely::recipients
{

std::string &SheetRow::cell(std::size_t column)
{
    if (cells.size() <= column)
        cells.resize(column + 1);
    return cells[column];
}

void SheetRow::clear()
{
    hidden = false;
    errors = 0;
    cells.clear();
}

} // namespace sincerely::recipients
