#pragma once

#include "core/base/result.h"

class QFile;

namespace sincerely::folder
{

/// Brings what was written to the disk itself, so that it survives a power failure.
[[nodiscard]] Result<> syncFile(QFile &file);

/// The same for the names in a folder. Does nothing where the system has no such call (Windows).
[[nodiscard]] Result<> syncFolder(const QString &path);

/// Gives a file a new name in the same folder. Never replaces another file, whoever makes one of that name at the same
/// moment. Error Conflict: there is a file of that name. NotFound: the old name does not exist.
[[nodiscard]] Result<> renameWithoutReplacing(const QString &from, const QString &to);

/// Makes the sentence for a failed access to the folder or a file in it from the system's error number. Concerns every
/// message (AccountRefused): no other would find its place there either.
[[nodiscard]] Error folderError(int systemError, const QString &folder);

} // namespace sincerely::folder
