#include "ui/editor/object_hits.h"

#include "ui/editor/letter_document.h"

#include <QScrollBar>
#include <QTextBlock>
#include <QTextEdit>
#include <QTextLayout>

#include <cmath>

namespace sincerely::editor
{

namespace
{

bool isObjectAt(const LetterDocument &document, int position)
{
    return document.pieceAt(position).kind != letter::Piece::Kind::Text;
}

} // namespace

QRect characterRect(const QTextEdit &editor, int position)
{
    const QTextBlock block = editor.document()->findBlock(position);
    const QTextLayout *layout = block.layout();
    const int inBlock = position - block.position();
    const QTextLine line = layout->lineForTextPosition(inBlock);
    if (!line.isValid())
        return {};
    const qreal from = line.cursorToX(inBlock);
    const qreal to = line.cursorToX(inBlock + 1);
    QRectF rect(std::min(from, to), line.y(), std::abs(to - from), line.height());
    rect.translate(layout->position());
    rect.translate(-editor.horizontalScrollBar()->value(), -editor.verticalScrollBar()->value());
    return rect.toAlignedRect();
}

int objectAt(const QTextEdit &editor, const LetterDocument &document, const QPoint &point)
{
    const int near = editor.cursorForPosition(point).position();
    for (const int position : {near - 1, near}) {
        if (isObjectAt(document, position) && characterRect(editor, position).contains(point))
            return position;
    }
    return -1;
}

int objectAtCursor(const QTextEdit &editor, const LetterDocument &document)
{
    const QTextCursor cursor = editor.textCursor();
    if (cursor.hasSelection()) {
        const bool isOne = cursor.selectionEnd() - cursor.selectionStart() == 1;
        return isOne && isObjectAt(document, cursor.selectionStart()) ? cursor.selectionStart() : -1;
    }
    for (const int position : {cursor.position() - 1, cursor.position()}) {
        if (isObjectAt(document, position))
            return position;
    }
    return -1;
}

} // namespace sincerely::editor
