#pragma once

#include "core/base/result.h"
#include "core/model/attachment.h"

namespace sincerely::mail
{

/// Takes a file into account as it is now: name, type by name and content, size and SHA-256. Reads it to its end, in
/// blocks; may run in any thread. An empty file is allowed. Error File: it is missing, a folder or something else
/// without an end, or cannot be read.
[[nodiscard]] Result<Attachment> describeFile(const QString &path);

} // namespace sincerely::mail
