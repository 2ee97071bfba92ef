#include "ui/editor/subject_edit.h"

#include "core/letter/merge_text.h"
#include "ui/editor/document_format.h"
#include "ui/editor/letter_document.h"
#include "ui/theme/paper.h"

#include <QKeyEvent>
#include <QScrollBar>
#include <QStyleOptionFrame>
#include <QStylePainter>
#include <QTextBlock>

#include <algorithm>

namespace sincerely
{

namespace
{

constexpr int kSideMargin = 3;
constexpr int kDocumentMargin = 1; ///< For the cursor behind the last character.

/// Fields only: what else text can be, a subject cannot.
letter::Content asLine(const letter::Content &content)
{
    letter::Content line{std::vector<letter::Block>(1), true};
    std::vector<letter::Piece> &pieces = line.blocks.front().pieces;
    for (const letter::Block &block : content.blocks) {
        const bool addsText = std::ranges::any_of(
            block.pieces, [](const letter::Piece &piece) { return piece.kind != letter::Piece::Kind::Picture; });
        if (!pieces.empty() && addsText)
            letter::append(pieces, {letter::Piece::Kind::Text, QStringLiteral(" "), {}, {}, 0});
        for (letter::Piece piece : block.pieces) {
            if (piece.kind == letter::Piece::Kind::Picture)
                continue;
            piece.style = letter::Style();
            if (piece.kind == letter::Piece::Kind::Text)
                piece.text.replace(letter::kLineBreak, u' ');
            letter::append(pieces, std::move(piece));
        }
    }
    return line;
}

/// With and without chips.
int lineHeight(const QFont &font)
{
    const QFontMetrics metrics(font);
    return metrics.height() + metrics.descent();
}

letter::Content lineOf(const QString &mergeText)
{
    letter::Content content{std::vector<letter::Block>(1), true};
    content.blocks.front().pieces = letter::piecesOf(mergeText);
    return asLine(content);
}

} // namespace

SubjectEdit::SubjectEdit(QWidget *parent)
    : ChipEdit(nullptr, parent)
{
    setLineWrapMode(QTextEdit::NoWrap);
    setWordWrapMode(QTextOption::NoWrap);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setFrameShape(QFrame::NoFrame);
    viewport()->setAutoFillBackground(false);
    letterDocument().setDocumentMargin(kDocumentMargin);
    letterDocument().clearUndoRedoStacks();
    applyLook();
}

QString SubjectEdit::text() const
{
    const letter::Content line = asLine(letterDocument().content());
    return letter::mergeText(line.blocks.front().pieces);
}

void SubjectEdit::setText(const QString &mergeText)
{
    letterDocument().load(lineOf(mergeText));
}

void SubjectEdit::replaceText(const QString &mergeText)
{
    QTextCursor all(&letterDocument());
    all.select(QTextCursor::Document);
    letterDocument().insert(all, lineOf(mergeText));
}

void SubjectEdit::insertPasted(letter::Content content)
{
    letterDocument().insert(textCursor(), asLine(content));
    ensureCursorVisible();
}

bool SubjectEdit::handlesKey(QKeyEvent &event)
{
    if (event.key() != Qt::Key_Return && event.key() != Qt::Key_Enter)
        return false;
    Q_EMIT returnPressed();
    return true;
}

// Look

QSize SubjectEdit::sizeHint() const
{
    QStyleOptionFrame option;
    option.initFrom(this);
    option.lineWidth = style()->pixelMetric(QStyle::PM_DefaultFrameWidth, &option, this);
    const QFontMetrics metrics(font());
    const QSize contents(metrics.horizontalAdvance(u'x') * 40, lineHeight(font()) + kSideMargin);
    return style()->sizeFromContents(QStyle::CT_LineEdit, &option, contents, this);
}

QSize SubjectEdit::minimumSizeHint() const
{
    return {sizeHint().width() / 4, sizeHint().height()};
}

/// The frame of a line edit instead of that of a text field.
bool SubjectEdit::event(QEvent *event)
{
    if (event->type() != QEvent::Paint)
        return ChipEdit::event(event);
    QStylePainter painter(this);
    QStyleOptionFrame option;
    option.initFrom(this);
    option.rect = rect();
    option.lineWidth = style()->pixelMetric(QStyle::PM_DefaultFrameWidth, &option, this);
    option.state |= QStyle::State_Sunken;
    if (hasFocus())
        option.state |= QStyle::State_HasFocus;
    painter.drawPrimitive(QStyle::PE_PanelLineEdit, option);
    return true;
}

void SubjectEdit::changeEvent(QEvent *event)
{
    ChipEdit::changeEvent(event);
    switch (event->type()) {
    case QEvent::FontChange:
    case QEvent::PaletteChange:
    case QEvent::StyleChange:
        applyLook();
        break;
    default:
        break;
    }
}

void SubjectEdit::applyLook()
{
    setLook(palette(), font(), {0, qreal(lineHeight(font())), 0}, 1);
    updateGeometry();
}

/// The line stands in the middle of the height.
void SubjectEdit::resizeEvent(QResizeEvent *event)
{
    ChipEdit::resizeEvent(event);
    const int side = style()->pixelMetric(QStyle::PM_DefaultFrameWidth, nullptr, this) + kSideMargin;
    const int above = std::max(0, (height() - lineHeight(font())) / 2 - kDocumentMargin);
    const QMargins wanted(side, above, side, 0);
    if (viewportMargins() != wanted)
        setViewportMargins(wanted);
}

void SubjectEdit::wheelEvent(QWheelEvent *event)
{
    event->ignore(); // it is for the page
}

} // namespace sincerely
