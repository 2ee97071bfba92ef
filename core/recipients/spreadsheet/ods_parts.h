#pragma once

#include "core/recipients/spreadsheet/sheet_row.h"

#include <QString>
#include <QStringList>

class QIODevice;

/// The parts of an ODS workbook (OpenDocument 1.3, part 3), read from a device as the ones of XLSX are.
namespace sincerely::recipients::ods
{

/// What is done with the tables of a content part, in their order.
struct TableVisitor {
    /// Whether the rows of this table are wanted.
    std::function<bool(const QString &name, bool hidden)> wanted;
    SheetRowHandler row;                               ///< Of a wanted table; false ends the table.
    std::function<bool()> ended = [] { return true; }; ///< After a wanted table; false ends the reading.
};

/// Goes through the tables of `content.xml`. Empty rows are counted, but not handed over; what is repeated is handed
/// over as often as it stands there, up to a limit that no list needs.
[[nodiscard]] SheetProblem readContent(QIODevice &xml, const TableVisitor &visitor);

/// The number of sheets by `meta.xml`; 0 when it does not say.
[[nodiscard]] int readTableCount(QIODevice &xml);

/// Whether `META-INF/manifest.xml` says that the contents are encrypted.
[[nodiscard]] bool readIsEncrypted(QIODevice &xml);

} // namespace sincerely::recipients::ods
