#include "ui/theme/style_parts.h"
#include "ui/theme/theme.h"

#include <QPainter>
#include <QStyleOption>

namespace sincerely::theme::parts
{

namespace
{

constexpr int kMenuEdge = 12; // between the edge of a menu and its texts
constexpr int kKeyGap = 32;   // between a text and its shortcut
constexpr int kSeparator = 9;

/// A place before the text for ticks and icons, kept for all items when one needs it.
int markWidth(const QStyleOptionMenuItem &option)
{
    const bool marks = option.menuHasCheckableItems || option.maxIconWidth > 0;
    return marks ? iconSide(option.fontMetrics) + kInside : 0;
}

int textFlags(const QStyleOption &option, Qt::Alignment side)
{
    const Qt::Alignment absolute = QStyle::visualAlignment(option.direction, side) | Qt::AlignAbsolute;
    return int(absolute) | Qt::AlignVCenter | mnemonicFlag() | Qt::TextDontClip | Qt::TextSingleLine;
}

void mark(const QStyleOptionMenuItem &option, QPainter *painter, const QRect &place, const QColor &ink)
{
    const bool enabled = option.state & QStyle::State_Enabled;
    const int side = iconSide(option.fontMetrics);
    if (option.checkType != QStyleOptionMenuItem::NotCheckable && option.checked) {
        if (option.icon.isNull()) {
            tick(painter, QRectF(place).adjusted(2, 2, -2, -2), ink);
            return;
        }
        roundedPanel(painter, QRectF(place), kCorner, colour(Colour::Selection, option.palette));
    }
    if (!option.icon.isNull())
        iconIn(painter, place, option.icon, QSize(side, side), enabled ? QIcon::Normal : QIcon::Disabled);
}

} // namespace

void menuPanel(const QStyleOption &option, QPainter *painter)
{
    painter->fillRect(option.rect, option.palette.color(QPalette::Base));
    painter->setPen(colour(Colour::Outline, option.palette));
    painter->setBrush(Qt::NoBrush);
    painter->drawRect(option.rect.adjusted(0, 0, -1, -1));
}

void menuItem(const QStyleOptionMenuItem &option, QPainter *painter)
{
    const QPalette &palette = option.palette;
    if (option.menuItemType == QStyleOptionMenuItem::Separator) {
        const QRect line(option.rect.left() + kInside, option.rect.center().y(), option.rect.width() - kBetween, 1);
        painter->fillRect(line, colour(Colour::Hairline, palette));
        return;
    }
    const bool enabled = option.state & QStyle::State_Enabled;
    if ((option.state & QStyle::State_Selected) && enabled)
        roundedPanel(painter, QRectF(option.rect).adjusted(kTight, 0, -kTight, 0), kCorner,
                     colour(Colour::Selection, palette));
    const QColor ink = palette.color(enabled ? QPalette::Active : QPalette::Disabled, QPalette::Text);
    const auto seen = [&option](const QRect &rect) { return QStyle::visualRect(option.direction, option.rect, rect); };
    const QRect inside = option.rect.adjusted(kMenuEdge, 0, -kMenuEdge, 0);
    const int marks = markWidth(option);
    if (marks > 0) {
        const int side = iconSide(option.fontMetrics);
        mark(option, painter, seen(QRect(inside.left(), inside.center().y() - side / 2, side, side)), ink);
    }
    const bool submenu = option.menuItemType == QStyleOptionMenuItem::SubMenu;
    const QRect texts = inside.adjusted(marks, 0, submenu ? -kBetween : 0, 0);
    const qsizetype tabAt = option.text.indexOf(u'\t');
    painter->setFont(option.font);
    painter->setPen(ink);
    painter->drawText(seen(texts), textFlags(option, Qt::AlignLeft), option.text.left(tabAt));
    if (tabAt >= 0) {
        painter->setPen(enabled ? colour(Colour::Muted, palette) : ink);
        painter->drawText(seen(texts), textFlags(option, Qt::AlignRight), option.text.mid(tabAt + 1));
    }
    if (submenu) {
        const QRect place(inside.right() - 9, inside.center().y() - 5, 10, 10);
        chevron(painter, QRectF(seen(place)), option.direction == Qt::RightToLeft ? Qt::LeftArrow : Qt::RightArrow,
                ink);
    }
}

QSize menuItemSize(const QStyleOptionMenuItem &option)
{
    if (option.menuItemType == QStyleOptionMenuItem::Separator)
        return {kPage, kSeparator};
    const qsizetype tabAt = option.text.indexOf(u'\t');
    const QFontMetrics metrics(option.font);
    int width = 2 * kMenuEdge + markWidth(option) +
                metrics.size(Qt::TextShowMnemonic | Qt::TextSingleLine, option.text.left(tabAt)).width();
    if (tabAt >= 0) // QMenu adds the widest shortcut itself
        width += kKeyGap;
    if (option.menuItemType == QStyleOptionMenuItem::SubMenu)
        width += kPage;
    return {width, std::max(metrics.height() + 12, 28)};
}

void menuBarItem(const QStyleOptionMenuItem &option, QPainter *painter)
{
    menuBarGround(option, painter);
    const bool open = (option.state & QStyle::State_Selected) && (option.state & QStyle::State_Enabled);
    if (open)
        roundedPanel(painter, QRectF(option.rect).adjusted(0, 2, 0, -2), kCorner,
                     colour(option.state & QStyle::State_Sunken ? Colour::Pressed : Colour::Hover, option.palette));
    const bool enabled = option.state & QStyle::State_Enabled;
    painter->setPen(option.palette.color(enabled ? QPalette::Active : QPalette::Disabled, QPalette::WindowText));
    painter->drawText(option.rect, Qt::AlignCenter | mnemonicFlag() | Qt::TextDontClip | Qt::TextSingleLine,
                      option.text);
}

void menuBarGround(const QStyleOption &option, QPainter *painter)
{
    painter->fillRect(option.rect, colour(Colour::Sidebar, option.palette));
}

void tipPanel(const QStyleOption &option, QPainter *painter)
{
    painter->fillRect(option.rect, option.palette.color(QPalette::ToolTipBase));
}

} // namespace sincerely::theme::parts
