#pragma once

#include "core/base/result.h"

#include <QStringList>

namespace sincerely::recipients
{

struct ListRow;

/// The names of the columns and what has to be said about them.
struct ListHeader {
    QStringList columns;
    QStringList notes; ///< Translated sentences.
};

/// Makes column names of the first row: blanks around and line breaks within are dropped, blank names at the end as
/// well; a column without a name in the middle becomes "Column 3". Error Invalid: two columns of one name, or a row of
/// data where the names should be.
[[nodiscard]] Result<ListHeader> readHeader(const ListRow &row, const QString &fileName);

} // namespace sincerely::recipients
