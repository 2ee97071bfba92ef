#pragma once

#include "core/base/error.h"

#include <QByteArrayView>

#include <optional>

class QFile;

namespace sincerely::recipients
{

class ZipArchive;

/// What people choose by mistake when a list is asked for, or in a form that cannot be read: an error with what to do,
/// or nothing when the file may be a text. Looks at the contents, not at the name. The file must be open.
[[nodiscard]] std::optional<Error> refusalOfContent(QFile &file, const QString &name);

/// The same for an archive that is neither of the workbooks that can be read.
[[nodiscard]] Error refusalOfArchive(const ZipArchive &archive, const QString &name);

/// A workbook with a password on it.
[[nodiscard]] Error refusalOfProtected(const QString &name);

} // namespace sincerely::recipients
