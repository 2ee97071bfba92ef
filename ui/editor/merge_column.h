#pragma once

#include <QList>
#include <QString>

namespace sincerely
{

/// A column of the recipient list, as the editors offer it.
struct MergeColumn {
    QString name;
    QString sample; ///< A value of somebody, to show what the column holds; may be empty.

    friend bool operator==(const MergeColumn &, const MergeColumn &) = default;
};

using MergeColumns = QList<MergeColumn>;

} // namespace sincerely
