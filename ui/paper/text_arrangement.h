#pragma once

#include "ui/paper/display_list.h"

#include <QString>

#include <functional>
#include <vector>

/// The layout engine knows words that follow each other from left to right. Here is what it does not know.
namespace sincerely::paper
{

/// Put by the preparation in front of every word of a right-to-left paragraph; the engine carries it to the painting
/// with the word. A private character that no email uses.
inline constexpr char16_t kRightToLeftTag = u'\uE0F1';

/// Cuts a text into what may not be broken and the blanks between. Long unbroken texts and East Asian writing are cut
/// where a line may end.
void splitText(const QString &text, const std::function<void(const QString &)> &onWord,
               const std::function<void(const QString &)> &onSpace);

/// The width of a text that may carry the tag.
[[nodiscard]] qreal textWidth(const QString &text, const QFont &font);

/// A word where the engine put it; the tag is taken off.
[[nodiscard]] TextOp makeText(QString text, const QFont &font, const QColor &colour, const QRectF &box);

/// Gives the words of every line their exact places, those with right-to-left writing in the order in which they are
/// seen. A line is what follows each other without a gap.
void arrangeLines(DisplayList &list);

} // namespace sincerely::paper
