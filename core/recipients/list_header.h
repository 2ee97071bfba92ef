#pragma once

#include "core/base/result.h"

#include <QStringList>

namespace sincerely::recipients
{

/// The names of the columns and what has to be said about them.
struct ListHeader {
    QStringList columns;
    QStringList notes; ///< Translated sentences.
};

/// Makes column names of what stands where the names are: blanks around and line breaks within are dropped; a column
/// without a name becomes "Column 3". Error Invalid: two columns of one name.
[[nodiscard]] Result<ListHeader> readHeader(const QStringList &names, const QString &fileName);

} // namespace sincerely::recipients
