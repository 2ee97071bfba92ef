#pragma once

#include "core/base/result.h"

#include <QString>

namespace sincerely
{

/// The text of a template, with its merge fields.
struct Letter {
    QString subject;
    QString html;   ///< Empty for a letter in plain text.
    QString text;   ///< Only for a letter in plain text; otherwise the plain part is made from the HTML.
    QString folder; ///< Where pictures named in the HTML are looked for.

    [[nodiscard]] bool isPlainText() const { return html.isEmpty(); }
};

/// Reads a template file: `.html` or `.htm` (the subject is its <title> unless one is given) or `.txt` (a subject has
/// to be given). Errors: File, Invalid – with a sentence that names the file.
[[nodiscard]] Result<Letter> readLetter(const QString &path, const QString &subject);

} // namespace sincerely
