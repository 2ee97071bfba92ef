#pragma once

#include "core/base/result.h"
#include "core/recipients/list_options.h"
#include "core/recipients/recipient_table.h"
#include "core/recipients/spreadsheet/zip_archive.h"

namespace sincerely::recipients
{

/// Whether the archive is an XLSX workbook (or one with macros, XLSM).
[[nodiscard]] bool isXlsx(const ZipArchive &archive);

/// The names of the sheets that are not hidden.
[[nodiscard]] QStringList xlsxSheets(const ZipArchive &archive);

/// Reads one sheet; `name` stands for the file in sentences. Formulas count with their results as last calculated.
/// Errors: Invalid, with a sentence.
[[nodiscard]] Result<RecipientTable> readXlsx(const ZipArchive &archive, const QString &name,
                                              const ListOptions &options);

} // namespace sincerely::recipients
