#pragma once

#include "core/base/result.h"
#include "core/recipients/list_options.h"
#include "core/recipients/recipient_table.h"

namespace sincerely::recipients
{

/// Reads a recipient list, whatever it is called: a workbook of Excel (.xlsx) or LibreOffice (.ods), or a text with
/// separated values. Told by its contents. Dates in workbooks become "2026-05-04", numbers plain digits. Pure work: may
/// run in any thread.
///
/// Errors: File when it cannot be read; Invalid when it is no list that can be read, with what to do about it: save an
/// .xls as .xlsx, take the password off, …
[[nodiscard]] Result<RecipientTable> readList(const QString &path, const ListOptions &options = {});

/// The beginning of a list, for the page where it is chosen how to read it.
struct ListPreview {
    Result<RecipientTable> table; ///< Its `source()` says how it was understood, and whether there is more.
    QStringList sheets;           ///< Of a workbook those that are not hidden, in their order; empty for a text.
};

/// The first rows as `readList()` understands them with the same options. The sheets are there also when the chosen
/// one cannot be read. Quick, also for large files; only a workbook of LibreOffice with several sheets has to be gone
/// through for their names.
[[nodiscard]] ListPreview previewList(const QString &path, ListOptions options = {}, qsizetype rows = 20);

/// Reads what was copied somewhere else: cells of a sheet, a column of addresses, the recipients of an email
/// (`Ann Lee <ann@example.com>; bob@example.com`), or separated values. Addresses come with the columns "Email" and, if
/// any of them has a name, "Name". Error::Kind::Invalid when there is nothing of that kind in it.
[[nodiscard]] Result<RecipientTable> readPastedText(const QString &text, const ListOptions &options = {});

} // namespace sincerely::recipients
