#include "ui/editor/caret.h"

#include <QFontMetricsF>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextEdit>
#include <QTextLayout>

namespace sincerely::editor
{

namespace
{

constexpr qreal kHigh = 2; ///< In letters: higher than any line of text alone.

} // namespace

QRect caretBesidePicture(const QTextEdit &editor)
{
    const QTextCursor cursor = editor.textCursor();
    const QTextLine line = cursor.block().layout()->lineForTextPosition(cursor.positionInBlock());
    if (!line.isValid())
        return {};
    const QFontMetricsF letters(cursor.charFormat().font().resolve(editor.document()->defaultFont()));
    if (line.ascent() < kHigh * letters.height())
        return {};
    const QRectF seen = editor.cursorRect(); // as high as the line
    const qreal foot = seen.top() + line.ascent();
    return QRectF(seen.left() - 1, foot - letters.ascent(), seen.width() + 2, letters.height()).toAlignedRect();
}

} // namespace sincerely::editor
