#pragma once

#include "core/base/result.h"
#include "core/recipients/list_options.h"
#include "core/recipients/recipient_table.h"
#include "core/recipients/spreadsheet/zip_archive.h"

namespace sincerely::recipients
{

/// Whether the archive is an ODS workbook or a template for one, protected or not.
[[nodiscard]] bool isOds(const ZipArchive &archive);

/// Whether a password was set on it.
[[nodiscard]] bool isOdsEncrypted(const ZipArchive &archive);

/// The names of the sheets that are not hidden. Takes as long as reading all of them, unless there is only one.
[[nodiscard]] QStringList odsSheets(const ZipArchive &archive);

/// Like readXlsx().
[[nodiscard]] Result<RecipientTable> readOds(const ZipArchive &archive, const QString &name,
                                             const ListOptions &options);

} // namespace sincerely::recipients
