#pragma once

#include <QLatin1StringView>

/// What is dragged and copied between the parts of the program.
namespace sincerely
{

/// A piece of a letter: its HTML in the merge language, UTF-8, as letter::toHtml() writes it; without a paragraph when
/// it is part of a line. For the clipboard of all windows and processes of the program.
inline constexpr QLatin1StringView kLetterMimeType("application/x-sincerely-letter");

/// A column of the recipient list: its name, UTF-8. Whatever shows columns offers it when one is dragged; dropped on a
/// letter or a subject, it becomes a merge field.
inline constexpr QLatin1StringView kColumnMimeType("application/x-sincerely-column");

} // namespace sincerely
