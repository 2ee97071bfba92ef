#include "ui/editor/passages.h"

#include "ui/editor/document_format.h"
#include "ui/editor/letter_document.h"
#include "ui/theme/paper.h"
#include "ui/theme/theme.h"

#include <QPainter>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextEdit>
#include <QTextLayout>

#include <algorithm>
#include <vector>

namespace sincerely::editor
{

namespace
{

using letter::Piece;

struct Passage {
    int begin;
    int end; ///< Behind the last part of the condition.
};

std::vector<Passage> passagesIn(const LetterDocument &document)
{
    std::vector<Passage> passages;
    std::vector<int> begins;
    for (const ObjectSpot &spot : document.objects()) {
        if (spot.kind == Piece::Kind::If) {
            begins.push_back(spot.position);
        } else if (spot.kind == Piece::Kind::EndIf && !begins.empty()) {
            passages.push_back({begins.back(), spot.position + 1});
            begins.pop_back();
        }
    }
    return passages;
}

/// The rectangles of a part of a block, one for each line, in the document.
void addLines(QPainterPath &path, const QTextBlock &block, int begin, int end)
{
    constexpr qreal above = 1;
    const QTextLayout *layout = block.layout();
    for (int i = 0; i < layout->lineCount(); ++i) {
        const QTextLine line = layout->lineAt(i);
        const int from = std::max(begin - block.position(), line.textStart());
        const int to = std::min(end - block.position(), line.textStart() + line.textLength());
        if (from >= to)
            continue;
        const qreal x1 = line.cursorToX(from);
        const qreal x2 = line.cursorToX(to);
        QRectF rect(std::min(x1, x2) - 2, line.y() - above, std::abs(x2 - x1) + 4, line.height() + 2 * above);
        rect.translate(layout->position());
        path.addRoundedRect(rect, theme::kCorner, theme::kCorner);
    }
}

bool isWholeBlock(const QTextBlock &block, const Passage &passage)
{
    return passage.begin <= block.position() && passage.end >= block.position() + block.length() - 1;
}

class Painting
{
public:
    Painting(QPainter &painter, const QTextEdit &editor, const LetterDocument &document)
        : m_painter(painter)
        , m_document(document)
        , m_width(document.textWidth() > 0 ? document.textWidth() : editor.viewport()->width())
    {
    }

    void paint(const QRectF &exposed)
    {
        const std::vector<Passage> passages = passagesIn(m_document);
        const QColor tint = theme::conditionTint(m_document.palette());
        for (const Passage &passage : passages)
            paintPassage(passage, exposed, tint);
        paintQuotes(exposed);
    }

private:
    [[nodiscard]] static QRectF rectOf(const QTextBlock &block)
    {
        return block.layout()->boundingRect().translated(block.layout()->position());
    }

    void paintPassage(const Passage &passage, const QRectF &exposed, const QColor &tint)
    {
        const QTextBlock first = m_document.findBlock(passage.begin);
        const QTextBlock last = m_document.findBlock(passage.end - 1);
        if (rectOf(first).top() > exposed.bottom() || rectOf(last).bottom() < exposed.top())
            return;
        QPainterPath path;
        path.setFillRule(Qt::WindingFill);
        if (isWholeBlock(first, passage) && isWholeBlock(last, passage)) {
            // Whole paragraphs: one field from margin to margin.
            const qreal margin = m_document.documentMargin() / 2;
            path.addRoundedRect(QRectF(margin, rectOf(first).top() - 4, m_width - 2 * margin,
                                       rectOf(last).bottom() - rectOf(first).top() + 6),
                                theme::kCorner, theme::kCorner);
        } else {
            for (QTextBlock block = first; block.isValid() && block.position() < passage.end; block = block.next())
                addLines(path, block, passage.begin, passage.end);
        }
        m_painter.fillPath(path, tint);
    }

    void paintQuotes(const QRectF &exposed)
    {
        constexpr qreal width = 3;
        for (QTextBlock block = m_document.begin(); block.isValid(); block = block.next()) {
            const int quote = blockOf(block).quote;
            if (quote == 0)
                continue;
            const QRectF rect = rectOf(block);
            if (rect.top() > exposed.bottom())
                return;
            const bool goesOn = block.next().isValid() && blockOf(block.next()).quote > 0;
            const qreal bottom = goesOn ? rectOf(block.next()).top() : rect.bottom();
            const bool isRightToLeft = block.textDirection() == Qt::RightToLeft;
            const qreal step = block.blockFormat().leftMargin() / quote;
            for (int level = 0; level < quote; ++level) {
                const qreal inset = m_document.documentMargin() + step * level;
                const qreal x = isRightToLeft ? m_width - inset - width : inset;
                m_painter.fillRect(QRectF(x, rect.top(), width, bottom - rect.top()), theme::quoteLine());
            }
        }
    }

    QPainter &m_painter;
    const LetterDocument &m_document;
    qreal m_width;
};

} // namespace

void paintPassages(QPainter &painter, const QTextEdit &editor, const LetterDocument &document, const QRect &exposed)
{
    const QPointF scrolled(editor.horizontalScrollBar()->value(), editor.verticalScrollBar()->value());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(-scrolled);
    Painting(painter, editor, document).paint(QRectF(exposed).translated(scrolled));
    painter.restore();
}

} // namespace sincerely::editor
