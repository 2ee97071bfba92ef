#pragma once

#include <QRect>

class QTextEdit;

namespace sincerely::editor
{

class LetterDocument;

/// Where the character at this position is drawn, in the viewport.
[[nodiscard]] QRect characterRect(const QTextEdit &editor, int position);

/// The object under a point of the viewport, or -1.
[[nodiscard]] int objectAt(const QTextEdit &editor, const LetterDocument &document, const QPoint &point);

/// The object that is selected alone, or stands right beside the cursor, or -1.
[[nodiscard]] int objectAtCursor(const QTextEdit &editor, const LetterDocument &document);

} // namespace sincerely::editor
