#pragma once

#include "core/base/result.h"
#include "core/model/letter.h"

namespace sincerely
{

/// Reads a template file: `.html` or `.htm` (the subject is its <title> unless one is given) or `.txt` (a subject has
/// to be given). Errors: File, Invalid – with a sentence that names the file.
[[nodiscard]] Result<Letter> readLetter(const QString &path, const QString &subject);

} // namespace sincerely
