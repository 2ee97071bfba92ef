#include "core/recipients/list_row.h"

namespace sincerely::recipients
{

std::string_view ListRow::field(std::size_t index) const
{
    const std::size_t start = index == 0 ? 0 : ends[index - 1];
    return values.substr(start, ends[index] - start);
}

bool isBlank(std::string_view text)
{
    return text.find_first_not_of(" \t\r\n") == std::string_view::npos;
}

bool isBlank(const ListRow &row)
{
    return isBlank(row.values);
}

std::size_t namedColumns(const ListRow &names)
{
    std::size_t count = names.count();
    while (count > 0 && isBlank(names.field(count - 1)))
        --count;
    return count;
}

bool fits(const ListRow &row, std::size_t columns)
{
    if (row.count() < columns)
        return false;
    for (std::size_t index = columns; index < row.count(); ++index) {
        if (!isBlank(row.field(index)))
            return false;
    }
    return true;
}

} // namespace sincerely::recipients
