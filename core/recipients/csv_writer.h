#pragma once

#include <QByteArray>
#include <QStringList>

namespace sincerely::recipients
{

/// At the beginning of a file: a byte order mark, by which spreadsheets know UTF-8.
inline constexpr char kCsvBeginning[] = "\xEF\xBB\xBF";

/// One line of a file for spreadsheets (RFC 4180), UTF-8, with its CRLF. Cells that a spreadsheet would take for a
/// formula are made harmless by an apostrophe.
[[nodiscard]] QByteArray csvLine(const QStringList &cells);

/// The same for lists that are read by programs, too: plain numbers stay as they are, such as telephone numbers that
/// begin with a plus.
[[nodiscard]] QByteArray csvLineWithNumbers(const QStringList &cells);

} // namespace sincerely::recipients
