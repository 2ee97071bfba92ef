#pragma once

#include "core/base/result.h"
#include "core/recipients/list_options.h"
#include "core/recipients/recipient_table.h"

class QIODevice;

namespace sincerely::recipients
{

/// Reads a recipient list: text in the way of RFC 4180, as a rule with the names of the columns in its first row. Other
/// kinds of files are for `readList()`.
///
/// The encoding is taken from the byte order mark, else UTF-8 if the whole file is valid UTF-8, else UTF-16 if every
/// other byte is 0, else Windows-1252 (and a note says so). The separator comes from a first line `sep=;` or is the one
/// that gives the most even rows. Empty lines are skipped. Rows with fewer or more values than there are columns are
/// kept out and listed in `rejectedRows()`. The file is read in pieces, so the memory needed is that of the table. Pure
/// work: may run in any thread.
///
/// Errors: File when it cannot be read; Invalid when it is no such list – each with a sentence that names the file and,
/// where there is one, the line.
[[nodiscard]] Result<RecipientTable> readCsv(const QString &path, const ListOptions &options = {});

/// The same from an open device; `name` stands for the file in sentences. A device that cannot be rewound is first read
/// into memory.
[[nodiscard]] Result<RecipientTable> readCsv(QIODevice &device, const QString &name, const ListOptions &options = {});

[[nodiscard]] Result<RecipientTable> readCsv(const QByteArray &content, const QString &name,
                                             const ListOptions &options = {});

} // namespace sincerely::recipients
