#include "ui/theme/controls.h"
#include "ui/theme/style_parts.h"
#include "ui/theme/theme.h"

#include <QAbstractItemView>
#include <QHeaderView>
#include <QHoverEvent>
#include <QListView>
#include <QPainter>
#include <QStyleOption>
#include <QTableView>
#include <QTreeView>

namespace sincerely::theme::parts
{

namespace
{

constexpr const char *kPointerRow = "sincerelyPointerRow";
constexpr int kBar = 3; // at the side of the row that has the keyboard

/// Follows the pointer over a table and has both rows drawn anew, the one left and the one entered.
class PointerRow final : public QObject
{
public:
    explicit PointerRow(QTableView *table)
        : QObject(table)
        , m_table(table)
    {
        table->viewport()->installEventFilter(this);
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::HoverMove || event->type() == QEvent::HoverEnter)
            moveTo(m_table->rowAt(static_cast<QHoverEvent *>(event)->position().toPoint().y()));
        else if (event->type() == QEvent::HoverLeave)
            moveTo(-1);
        return QObject::eventFilter(watched, event);
    }

private:
    void moveTo(int row)
    {
        if (row == m_row)
            return;
        for (const int changed : {m_row, row}) {
            if (changed >= 0)
                m_table->viewport()->update(0, m_table->rowViewportPosition(changed), m_table->viewport()->width(),
                                            m_table->rowHeight(changed));
        }
        m_row = row;
        m_table->setProperty(kPointerRow, row);
    }

    QTableView *m_table;
    int m_row = -1;
};

/// The option of a table's row has no index.
int rowOf(const QStyleOptionViewItem &option, const QTableView &table)
{
    return table.rowAt(option.rect.center().y());
}

bool isUnderPointer(const QStyleOptionViewItem &option, const QTableView &table)
{
    if (table.selectionBehavior() != QAbstractItemView::SelectRows)
        return option.state & QStyle::State_MouseOver;
    const QVariant row = table.property(kPointerRow);
    return row.isValid() && row.toInt() >= 0 && row.toInt() == rowOf(option, table);
}

QColor groundOf(const QStyleOptionViewItem &option, bool underPointer, const QWidget *view)
{
    if (option.state & QStyle::State_Selected) {
        const bool active = (option.state & QStyle::State_Active) && (option.state & QStyle::State_Enabled);
        const QColor soft = colour(Colour::Selection, option.palette);
        return active ? soft : option.palette.color(QPalette::Inactive, QPalette::Highlight);
    }
    if (underPointer && (option.state & QStyle::State_Enabled))
        return mixed(isOnSidebar(view) ? colour(Colour::Sidebar, option.palette) : option.palette.color(QPalette::Base),
                     option.palette.color(QPalette::Text), 0.045);
    return {};
}

bool isFirstInSight(const QStyleOptionViewItem &option, const QTableView &table)
{
    if (option.direction == Qt::RightToLeft)
        return option.rect.right() >= table.viewport()->width() - 1;
    return option.rect.left() <= 0;
}

/// Where the bar of a rounded selection stands, from left to right.
QRect barOf(const QRect &row)
{
    const int inset = std::max(kInside, row.height() / 4);
    return {row.left() + kTight, row.top() + inset, kBar, row.height() - 2 * inset};
}

/// Whether a selection shows that its list has the keyboard, or, in a list without it, where it would be.
QStyleOptionViewItem withKeyboardOf(const QStyleOptionViewItem &option, const QWidget *widget)
{
    QStyleOptionViewItem own = option;
    const bool popup = widget && widget->window()->windowType() == Qt::Popup;
    if (widget && !widget->hasFocus() && !popup)
        own.state &= ~QStyle::State_Active;
    return own;
}

} // namespace

void viewFrame(const QStyleOption &option, QPainter *painter, const QWidget *widget)
{
    const bool focused = (option.state & QStyle::State_HasFocus) && widget && widget->focusPolicy() != Qt::NoFocus;
    const auto *view = qobject_cast<const QAbstractItemView *>(widget);
    const bool isShownByItem = focused && view && view->currentIndex().isValid();
    const Colour quiet = isShownByItem ? Colour::Accent : Colour::Hairline;
    roundedPanel(painter, QRectF(option.rect), kRound, option.palette.color(QPalette::Base),
                 colour(isFaulty(widget) ? Colour::Danger : quiet, option.palette));
    if (focused && !isShownByItem)
        focusRing(painter, QRectF(option.rect), kRound, option.palette);
}

void row(const QStyleOptionViewItem &option, QPainter *painter, const QWidget *widget)
{
    const auto *table = qobject_cast<const QTableView *>(widget);
    if (!table) { // a tree draws the ground of its items; what is left is the place of the branches
        const QColor ground = groundOf(withKeyboardOf(option, widget), option.state & QStyle::State_MouseOver, widget);
        if (ground.isValid() && !isOnSidebar(widget))
            painter->fillRect(option.rect, ground);
        return;
    }
    const QColor ground = groundOf(withKeyboardOf(option, widget), isUnderPointer(option, *table), widget);
    if (ground.isValid())
        painter->fillRect(option.rect, ground);
    if (!table->showGrid())
        painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
                          colour(Colour::Hairline, option.palette));
    const bool current = table->hasFocus() && table->currentIndex().row() == rowOf(option, *table) &&
                         table->selectionBehavior() == QAbstractItemView::SelectRows;
    if (current && isFirstInSight(option, *table)) {
        const int left = option.direction == Qt::RightToLeft ? table->viewport()->width() - kBar : 0;
        painter->fillRect(QRect(left, option.rect.top(), kBar, option.rect.height()),
                          colour(Colour::Accent, option.palette));
    }
}

void item(const QStyleOptionViewItem &option, QPainter *painter, const QWidget *widget)
{
    if (option.backgroundBrush.style() != Qt::NoBrush)
        painter->fillRect(option.rect, option.backgroundBrush);
    if (qobject_cast<const QTableView *>(widget))
        return; // its rows have their ground
    const QColor ground = groundOf(withKeyboardOf(option, widget), option.state & QStyle::State_MouseOver, widget);
    if (!ground.isValid())
        return;
    if (qobject_cast<const QTreeView *>(widget) && !isOnSidebar(widget))
        painter->fillRect(option.rect, ground);
    else
        roundedPanel(painter, QRectF(option.rect).adjusted(kTight, 1, -kTight, -1), kRound, ground);
}

void itemFocus(const QStyleOption &option, QPainter *painter, const QWidget *widget)
{
    const bool selected = option.state & QStyle::State_Selected;
    const auto *table = qobject_cast<const QTableView *>(widget);
    if (table && table->selectionBehavior() == QAbstractItemView::SelectRows)
        return; // the whole row shows it
    if (table)
        focusRing(painter, QRectF(option.rect), 2, option.palette);
    else if (selected) // the ground says the rest
        roundedPanel(painter, QRectF(QStyle::visualRect(option.direction, option.rect, barOf(option.rect))), kBar / 2.0,
                     colour(Colour::Accent, option.palette));
    else
        focusRing(painter, QRectF(option.rect).adjusted(kTight, 1, -kTight, -1), kRound, option.palette);
}

void branch(const QStyleOption &option, QPainter *painter)
{
    if (!(option.state & QStyle::State_Children))
        return;
    const bool open = option.state & QStyle::State_Open;
    const Qt::ArrowType closed = option.direction == Qt::RightToLeft ? Qt::LeftArrow : Qt::RightArrow;
    QRectF place(0, 0, 10, 10);
    place.moveCenter(QRectF(option.rect).center());
    chevron(painter, place, open ? Qt::DownArrow : closed, colour(Colour::Muted, option.palette));
}

void headerSection(const QStyleOptionHeader &option, QPainter *painter, const QWidget *widget)
{
    const auto *header = qobject_cast<const QHeaderView *>(widget);
    const bool over = header && header->sectionsClickable() && (option.state & QStyle::State_MouseOver);
    painter->fillRect(option.rect, over ? colour(Colour::Hover, option.palette) : option.palette.color(QPalette::Base));
    const QColor line = colour(Colour::Hairline, option.palette);
    const QRect rect = option.rect;
    if (option.orientation == Qt::Horizontal)
        painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), line);
    else
        painter->fillRect(
            QRect(option.direction == Qt::RightToLeft ? rect.left() : rect.right(), rect.top(), 1, rect.height()),
            line);
}

void sortArrow(const QStyleOptionHeader &option, QPainter *painter)
{
    if (option.sortIndicator == QStyleOptionHeader::None)
        return;
    const bool up = option.sortIndicator == QStyleOptionHeader::SortUp;
    QRectF place(0, 0, 10, 10);
    place.moveCenter(QRectF(option.rect).center());
    chevron(painter, place, up ? Qt::UpArrow : Qt::DownArrow, colour(Colour::Muted, option.palette));
}

void followPointer(QWidget *view)
{
    auto *table = qobject_cast<QTableView *>(view);
    if (table && !table->property(kPointerRow).isValid()) {
        table->setProperty(kPointerRow, -1);
        new PointerRow(table); // goes with the table
    }
}

} // namespace sincerely::theme::parts
