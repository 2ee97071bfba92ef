#include "ui/paper/phrase_layer.h"

#include "ui/theme/theme.h"

#include <QGuiApplication>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <QStyleHints>
#include <QTextBlock>
#include <QTextLayout>

#include <algorithm>

namespace sincerely
{

namespace
{

constexpr qreal kTintMargin = 3; // of the slot around its text
constexpr qreal kTintCorner = 4;
constexpr qreal kWave = 2; // half the height of the wavy line

QColor faded(QColor colour, float alpha)
{
    colour.setAlphaF(alpha);
    return colour;
}

QPainterPath wave(const QRectF &below)
{
    QPainterPath path(below.bottomLeft());
    bool isUp = true;
    for (qreal x = below.left() + kWave; x < below.right() + kWave; x += kWave) {
        path.lineTo(std::min(x, below.right()), below.bottom() - (isUp ? kWave : 0));
        isUp = !isUp;
    }
    return path;
}

} // namespace

PhraseLayer::PhraseLayer(QWidget *viewport)
    : m_viewport(viewport)
    , m_edit(new PhraseEdit(viewport))
{
    m_edit->setPlaces(this);
    const auto moved = [this] {
        restartBlinking();
        Q_EMIT caretMoved();
    };
    connect(m_edit, &QPlainTextEdit::cursorPositionChanged, this, moved);
    connect(m_edit, &QPlainTextEdit::selectionChanged, this, moved);
    connect(m_edit, &PhraseEdit::focusChanged, this, [this] {
        restartBlinking();
        m_viewport->update();
    });
    m_edit->show();
}

PhraseLayer::~PhraseLayer()
{
    delete m_edit; // it asks this for its places
}

void PhraseLayer::setSheet(const paper::Sheet *sheet, const PaperPlacement &placement)
{
    m_sheet = sheet;
    m_placement = placement;
    placeEdit();
}

/// The edit lies over its slot, so that screen readers and input methods find it there.
void PhraseLayer::placeEdit()
{
    if (!hasSlot())
        return;
    QRectF slot;
    for (const QRectF &box : m_sheet->touchBoxes())
        slot |= m_placement.toView(box).adjusted(0, 0, 1, 1);
    m_edit->setGeometry(slot.toAlignedRect());
}

std::vector<paper::Underlay> PhraseLayer::underlays() const
{
    std::vector<paper::Underlay> underlays;
    if (!hasSlot())
        return underlays;
    const QColor accent = theme::colour(theme::Colour::Accent, m_viewport->palette());
    const size_t first = std::min_element(m_sheet->touch().all().begin(), m_sheet->touch().all().end(),
                                          [](const auto &one, const auto &other) { return one.op < other.op; })
                             ->op;
    for (const QRectF &box : m_sheet->touchBoxes())
        underlays.push_back({first, box.adjusted(-kTintMargin, -1, kTintMargin, 1),
                             faded(accent, m_edit->hasFocus() ? 0.14F : 0.1F), kTintCorner});
    const QTextCursor cursor = m_edit->textCursor();
    const auto selected =
        m_sheet->touch().pieces(m_edit->toShown(cursor.selectionStart()), m_edit->toShown(cursor.selectionEnd()));
    for (const paper::TextRuns::Piece &piece : selected)
        underlays.push_back({piece.op, piece.box, faded(accent, 0.35F), 0});
    return underlays;
}

void PhraseLayer::paint(QPainter &painter) const
{
    if (!hasSlot())
        return;
    paintWaves(painter);
    const int composedAt = m_edit->composedAt();
    const auto composed = m_sheet->touch().pieces(composedAt, composedAt + static_cast<int>(m_edit->composed().size()));
    for (const paper::TextRuns::Piece &piece : composed)
        painter.fillRect(QRectF(piece.box.bottomLeft(), QSizeF(piece.box.width(), 1)),
                         theme::colour(theme::Colour::Accent, m_viewport->palette()));
    if (!m_isCaretOn || !m_edit->hasFocus())
        return;
    const QRectF caret = m_sheet->touch().caretBox(m_edit->shownCaret());
    const QColor ground = m_sheet->list().ground.value_or(Qt::white);
    painter.fillRect(QRectF(caret.left() - 0.5, caret.top(), 1.5, caret.height()),
                     ground.lightnessF() < 0.5F ? Qt::white : Qt::black);
}

/// Below the words that a spelling checker marked in the edit's document.
void PhraseLayer::paintWaves(QPainter &painter) const
{
    for (QTextBlock block = m_edit->document()->begin(); block.isValid(); block = block.next()) {
        for (const QTextLayout::FormatRange &range : block.layout()->formats()) {
            if (range.format.underlineStyle() == QTextCharFormat::NoUnderline)
                continue;
            const int start = m_edit->toShown(block.position() + range.start);
            painter.setPen(QPen(range.format.underlineColor(), 1));
            for (const paper::TextRuns::Piece &piece : m_sheet->touch().pieces(start, start + range.length))
                painter.drawPath(wave(piece.box));
        }
    }
}

QRectF PhraseLayer::caretBox() const
{
    return hasSlot() ? m_placement.toView(m_sheet->touch().caretBox(m_edit->shownCaret())) : QRectF();
}

QRect PhraseLayer::caretRect(int position) const
{
    if (!hasSlot())
        return {};
    const QRectF box = m_placement.toView(m_sheet->touch().caretBox(position));
    return box.toAlignedRect().translated(-m_edit->pos());
}

int PhraseLayer::lineStart(int position) const
{
    return hasSlot() ? static_cast<int>(m_sheet->touch().lineStart(position)) : 0;
}

int PhraseLayer::lineEnd(int position) const
{
    return hasSlot() ? static_cast<int>(m_sheet->touch().lineEnd(position)) : position;
}

int PhraseLayer::besides(int position, int lines, int x) const
{
    if (!hasSlot())
        return position;
    const QPointF onPaper = m_placement.toPaper(QPointF(x + m_edit->x(), 0));
    return static_cast<int>(m_sheet->touch().besides(position, lines, onPaper.x()));
}

bool PhraseLayer::isOverSlot(QPointF viewportPoint) const
{
    if (!hasSlot())
        return false;
    const QPointF point = m_placement.toPaper(viewportPoint);
    const auto touches = [point](const QRectF &box) {
        return box.adjusted(-2 * kTintMargin, -kTintMargin, 2 * kTintMargin, kTintMargin).contains(point);
    };
    return std::any_of(m_sheet->touchBoxes().begin(), m_sheet->touchBoxes().end(), touches);
}

int PhraseLayer::positionAt(QPointF viewportPoint) const
{
    return m_edit->fromShown(static_cast<int>(m_sheet->touch().positionAt(m_placement.toPaper(viewportPoint))));
}

void PhraseLayer::placeCaret(int position, QTextCursor::MoveMode mode)
{
    QTextCursor cursor = m_edit->textCursor();
    cursor.setPosition(std::clamp(position, 0, m_edit->document()->characterCount() - 1), mode);
    m_edit->setTextCursor(cursor);
}

bool PhraseLayer::mousePress(const QMouseEvent &event)
{
    if (event.button() != Qt::LeftButton || !isOverSlot(event.position()))
        return false;
    m_edit->setFocus(Qt::MouseFocusReason);
    const bool extends = (event.modifiers() & Qt::ShiftModifier) != 0;
    placeCaret(positionAt(event.position()), extends ? QTextCursor::KeepAnchor : QTextCursor::MoveAnchor);
    m_isSelecting = true;
    return true;
}

bool PhraseLayer::mouseMove(const QMouseEvent &event)
{
    if (m_isSelecting && hasSlot())
        placeCaret(positionAt(event.position()), QTextCursor::KeepAnchor);
    return m_isSelecting;
}

bool PhraseLayer::mouseRelease()
{
    return std::exchange(m_isSelecting, false);
}

bool PhraseLayer::mouseDoubleClick(const QMouseEvent &event)
{
    if (event.button() != Qt::LeftButton || !isOverSlot(event.position()))
        return false;
    placeCaret(positionAt(event.position()), QTextCursor::MoveAnchor);
    QTextCursor cursor = m_edit->textCursor();
    cursor.select(QTextCursor::WordUnderCursor);
    m_edit->setTextCursor(cursor);
    return true;
}

bool PhraseLayer::contextMenu(QPoint viewportPoint, QPoint globalPoint)
{
    if (!isOverSlot(viewportPoint))
        return false;
    m_edit->setFocus(Qt::MouseFocusReason);
    const int position = positionAt(viewportPoint);
    const QTextCursor cursor = m_edit->textCursor();
    if (!cursor.hasSelection() || position < cursor.selectionStart() || position > cursor.selectionEnd())
        placeCaret(position, QTextCursor::MoveAnchor);
    m_edit->openContextMenu(globalPoint, position);
    return true;
}

void PhraseLayer::restartBlinking()
{
    m_isCaretOn = true;
    const int period = QGuiApplication::styleHints()->cursorFlashTime();
    if (m_edit->hasFocus() && period > 1)
        m_blink.start(period / 2, this);
    else
        m_blink.stop();
}

void PhraseLayer::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_blink.timerId())
        return QObject::timerEvent(event);
    m_isCaretOn = !m_isCaretOn;
    m_viewport->update(caretBox().toAlignedRect().adjusted(-2, -1, 2, 1));
}

} // namespace sincerely
