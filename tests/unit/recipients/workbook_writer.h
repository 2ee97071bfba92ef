#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <utility>

/// Workbooks that no program writes today, made part by part.
namespace sincerely::test
{

using Parts = QList<std::pair<QString, QByteArray>>;

/// Puts the parts into a ZIP archive.
void writeArchive(const QString &path, const Parts &parts);

/// An XLSX workbook with one sheet "List". `sheetData` is what stands inside `<sheetData>`; `extra` are further parts,
/// or others in place of those that are made here.
void writeXlsx(const QString &path, const QByteArray &sheetData, const Parts &extra = {});

/// The part with the shared strings; each text is the XML inside `<si>`.
[[nodiscard]] std::pair<QString, QByteArray> sharedStrings(const QList<QByteArray> &texts);

/// The part with styles: each format code becomes the style of its number.
[[nodiscard]] std::pair<QString, QByteArray> styles(const QList<QByteArray> &formats);

/// An ODS workbook; `tables` is what stands inside `<office:spreadsheet>`.
void writeOds(const QString &path, const QByteArray &tables, const Parts &extra = {});

} // namespace sincerely::test
