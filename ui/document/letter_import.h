#pragma once

#include "core/base/result.h"
#include "core/model/letter.h"

namespace sincerely
{

class PictureStore;

/// Takes a letter from a file: `.html` with the pictures beside it, or `.txt`. What is simple enough becomes a letter
/// to be written on, what is a design stays one. \param subject for files that bring none
[[nodiscard]] Result<Letter> importLetter(const QString &path, const QString &subject, PictureStore &pictures);

/// The same letter as plain text, or as one with formatting.
[[nodiscard]] Letter asPlainText(const Letter &letter);
[[nodiscard]] Letter asWritten(const Letter &letter);

} // namespace sincerely
