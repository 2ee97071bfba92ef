// What PaperView does with keys, the mouse and links.

#include "ui/paper/paper_view.h"
#include "ui/theme/theme.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QMouseEvent>
#include <QScrollBar>
#include <QStyleHints>

#include <algorithm>

namespace sincerely
{

namespace
{

constexpr qreal kZoomStep = 1.1;

} // namespace

void PaperView::copy()
{
    if (!m_selection.isEmpty())
        QGuiApplication::clipboard()->setText(selectedText());
}

void PaperView::selectAll()
{
    select(0, m_sheet->text().size());
}

void PaperView::select(qsizetype from, qsizetype to)
{
    m_selection.set(std::clamp<qsizetype>(from, 0, m_sheet->text().size()),
                    std::clamp<qsizetype>(to, 0, m_sheet->text().size()));
    viewport()->update();
}

void PaperView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy))
        return copy();
    if (m_selection.takeKey(*event, m_sheet->text(), m_sheet->runs())) {
        ensureVisible(placement().toView(m_sheet->runs().caretBox(m_selection.cursor())));
        viewport()->update();
        return;
    }
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && m_focusedLink != kNoLink) {
        Q_EMIT linkActivated(m_sheet->links()[static_cast<size_t>(m_focusedLink)].address);
        return;
    }
    scrollByKey(event);
}

void PaperView::scrollByKey(QKeyEvent *event)
{
    QScrollBar *bar = verticalScrollBar();
    const bool back = (event->modifiers() & Qt::ShiftModifier) != 0;
    switch (event->key()) {
    case Qt::Key_Space:
        bar->triggerAction(back ? QAbstractSlider::SliderPageStepSub : QAbstractSlider::SliderPageStepAdd);
        return;
    case Qt::Key_Home:
        bar->triggerAction(QAbstractSlider::SliderToMinimum);
        return;
    case Qt::Key_End:
        bar->triggerAction(QAbstractSlider::SliderToMaximum);
        return;
    default:
        QAbstractScrollArea::keyPressEvent(event); // arrows and pages
    }
}

void PaperView::wheelEvent(QWheelEvent *event)
{
    if ((event->modifiers() & Qt::ControlModifier) == 0)
        return QAbstractScrollArea::wheelEvent(event);
    const int turn = event->angleDelta().y();
    if (turn != 0)
        setZoom(turn > 0 ? m_zoom * kZoomStep : m_zoom / kZoomStep);
    event->accept();
}

bool PaperView::focusNextPrevChild(bool next)
{
    const auto count = static_cast<int>(m_sheet->links().size());
    const int link = m_focusedLink == kNoLink ? (next ? 0 : count) : m_focusedLink + (next ? 1 : -1);
    const bool isBackFromOutside = !next && m_focusedLink == kNoLink;
    if (!hasFocus() || link < 0 || link >= count || isBackFromOutside) {
        focusLink(kNoLink);
        return QAbstractScrollArea::focusNextPrevChild(next);
    }
    focusLink(link);
    return true;
}

void PaperView::focusLink(int link)
{
    m_focusedLink = link;
    showAddress(link == kNoLink ? QString() : m_sheet->links()[static_cast<size_t>(link)].address);
    if (link != kNoLink)
        ensureVisible(placement().toView(m_sheet->links()[static_cast<size_t>(link)].boxes.front()));
    viewport()->update();
}

/// As browsers do: at the lower edge, where the reading begins.
void PaperView::showAddress(const QString &address)
{
    if (address == m_hoveredLink)
        return;
    m_hoveredLink = address;
    m_address->setVisible(!address.isEmpty());
    if (!address.isEmpty()) {
        const int room = viewport()->width() - 2 * theme::kInside;
        const QString shown = fontMetrics().elidedText(address, Qt::ElideMiddle, room - 2 * theme::kBetween);
        m_address->setText(shown);
        m_address->setAccessibleName(tr("Address of the link: %1").arg(address));
        m_address->resize(std::min(m_address->sizeHint().width(), room), m_address->sizeHint().height());
        const bool mirrored = layoutDirection() == Qt::RightToLeft;
        m_address->move(mirrored ? viewport()->width() - m_address->width() : 0,
                        viewport()->height() - m_address->height());
        m_address->raise();
    }
    Q_EMIT linkHovered(address);
}

QString PaperView::linkAt(QPointF viewportPoint) const
{
    if (!paperRect().contains(viewportPoint))
        return {};
    return m_sheet->linkAt(placement().toPaper(viewportPoint));
}

qsizetype PaperView::positionAt(QPointF viewportPoint) const
{
    return m_sheet->runs().positionAt(placement().toPaper(viewportPoint));
}

void PaperView::mousePressEvent(QMouseEvent *event)
{
    if (m_phrase && m_phrase->mousePress(*event))
        return;
    if (event->button() != Qt::LeftButton)
        return;
    m_pressedLink = linkAt(event->position());
    const qsizetype position = positionAt(event->position());
    const auto interval = static_cast<quint64>(QGuiApplication::styleHints()->mouseDoubleClickInterval());
    const bool isThird = m_doubleClickTime != 0 && event->timestamp() - m_doubleClickTime < interval;
    if (isThird)
        m_selection.selectParagraph(m_sheet->text(), position);
    else if ((event->modifiers() & Qt::ShiftModifier) != 0)
        m_selection.extendTo(position);
    else
        m_selection.set(position, position);
    m_isSelecting = !isThird;
    viewport()->update();
}

void PaperView::mouseMoveEvent(QMouseEvent *event)
{
    if (m_phrase && m_phrase->mouseMove(*event))
        return;
    if (m_isSelecting) {
        m_selection.extendTo(positionAt(event->position()));
        ensureVisible(QRectF(event->position(), QSizeF(1, 1)));
        viewport()->update();
        return;
    }
    updateCursor(event->position());
}

void PaperView::updateCursor(QPointF viewportPoint)
{
    const QString link = linkAt(viewportPoint);
    showAddress(link);
    const bool isOverSlot = m_phrase && m_phrase->isOverSlot(viewportPoint);
    if (isOverSlot)
        viewport()->setCursor(Qt::IBeamCursor);
    else if (!link.isEmpty())
        viewport()->setCursor(Qt::PointingHandCursor);
    else
        viewport()->setCursor(paperRect().contains(viewportPoint) ? Qt::IBeamCursor : Qt::ArrowCursor);
}

void PaperView::mouseReleaseEvent(QMouseEvent *event)
{
    if (m_phrase && m_phrase->mouseRelease())
        return;
    m_isSelecting = false;
    const QString link = std::exchange(m_pressedLink, {});
    if (event->button() != Qt::LeftButton)
        return;
    QClipboard *clipboard = QGuiApplication::clipboard();
    if (!m_selection.isEmpty() && clipboard->supportsSelection())
        clipboard->setText(selectedText(), QClipboard::Selection);
    if (m_selection.isEmpty() && !link.isEmpty() && link == linkAt(event->position()))
        Q_EMIT linkActivated(link);
}

void PaperView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if ((m_phrase && m_phrase->mouseDoubleClick(*event)) || event->button() != Qt::LeftButton)
        return;
    m_doubleClickTime = event->timestamp();
    m_selection.selectWord(m_sheet->text(), positionAt(event->position()));
    viewport()->update();
}

void PaperView::contextMenuEvent(QContextMenuEvent *event)
{
    const bool isByMouse = event->reason() == QContextMenuEvent::Mouse;
    if (m_phrase && isByMouse && m_phrase->contextMenu(event->pos(), event->globalPos()))
        return;
    const QString link = isByMouse ? linkAt(event->pos()) : m_hoveredLink;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QAction *copyAction = menu->addAction(tr("Copy"), this, &PaperView::copy);
    copyAction->setShortcut(QKeySequence::Copy);
    copyAction->setEnabled(!m_selection.isEmpty());
    if (!link.isEmpty())
        menu->addAction(tr("Copy address of the link"), this, [link] { QGuiApplication::clipboard()->setText(link); });
    QAction *allAction = menu->addAction(tr("Select all"), this, &PaperView::selectAll);
    allAction->setShortcut(QKeySequence::SelectAll);
    menu->popup(event->globalPos());
}

} // namespace sincerely
