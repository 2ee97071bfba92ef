#pragma once

#include "core/model/letter.h"
#include "core/store/database.h"

namespace sincerely::store
{

/// "written", "design", "plain_text".
[[nodiscard]] QString toWord(LetterKind kind);
[[nodiscard]] LetterKind letterKindFromWord(QStringView word);

/// A letter from the columns letter_kind, subject, html and text, which stand one after the other from `first` on.
[[nodiscard]] Letter letterFrom(const Row &row, int first);

} // namespace sincerely::store
