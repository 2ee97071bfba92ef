#pragma once

#include <QList>

namespace sincerely::recipients
{

class RecipientTable;

/// Rows with the same address, letter case ignored.
struct DuplicateGroup {
    qsizetype firstRow = 0;
    QList<qsizetype> laterRows; ///< In the order of the table.

    friend bool operator==(const DuplicateGroup &, const DuplicateGroup &) = default;
};

/// All groups of two rows or more, in the order of their first rows. Rows whose address is refused are in no group.
[[nodiscard]] QList<DuplicateGroup> findDuplicates(const RecipientTable &table, int emailColumn);

} // namespace sincerely::recipients
