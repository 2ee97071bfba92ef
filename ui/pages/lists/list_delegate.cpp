#include "ui/pages/lists/list_delegate.h"

#include "ui/theme/theme.h"

#include <QApplication>
#include <QLineEdit>
#include <QPainter>

namespace sincerely
{

namespace
{

constexpr int kLongestName = 200;

void drawLine(QPainter *painter, const QStyleOptionViewItem &option, const QRect &rect, const QString &text)
{
    const QString shown = painter->fontMetrics().elidedText(text, Qt::ElideRight, rect.width());
    painter->drawText(rect, int(theme::leading(option.direction) | Qt::AlignVCenter), shown);
}

} // namespace

void ListDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem own = option;
    initStyleOption(&own, index);
    const QStyle *style = own.widget ? own.widget->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &own, painter, own.widget);
    painter->save();
    const QFont small = theme::secondary(own.font);
    const int nameHeight = own.fontMetrics.height();
    const int noteHeight = QFontMetrics(small).height();
    const QRect inside = own.rect.adjusted(theme::kBetween, 0, -theme::kBetween, 0);
    const int top = inside.center().y() + 1 - (nameHeight + noteHeight) / 2;
    const bool isSelected = own.state & QStyle::State_Selected;
    painter->setFont(own.font);
    painter->setPen(own.palette.color(isSelected ? QPalette::HighlightedText : QPalette::Text));
    drawLine(painter, own, QRect(inside.left(), top, inside.width(), nameHeight), index.data().toString());
    painter->setFont(small);
    painter->setPen(theme::colour(theme::Colour::Muted, own.palette));
    drawLine(painter, own, QRect(inside.left(), top + nameHeight, inside.width(), noteHeight),
             index.data(kNoteRole).toString());
    painter->restore();
    if ((own.state & QStyle::State_HasFocus) && own.widget && own.widget->hasFocus())
        style->drawPrimitive(QStyle::PE_FrameFocusRect, &own, painter, own.widget);
}

QSize ListDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex & /*index*/) const
{
    const int lines = option.fontMetrics.height() + QFontMetrics(theme::secondary(option.font)).height();
    return {0, lines + theme::kBetween};
}

QWidget *ListDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem & /*option*/,
                                    const QModelIndex & /*index*/) const
{
    auto *editor = new QLineEdit(parent);
    editor->setAccessibleName(tr("Name of the list"));
    editor->setMaxLength(kLongestName);
    return editor;
}

} // namespace sincerely
