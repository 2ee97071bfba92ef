#include "ui/theme/controls.h"
#include "ui/theme/style_parts.h"
#include "ui/theme/theme.h"

#include <QPainter>
#include <QStyleOption>

namespace sincerely::theme::parts
{

namespace
{

/// Between icon and text, and between the edge of a button and what is in it; both grow with the text.
int gapOf(const QStyleOption &option)
{
    return std::max(kInside, option.fontMetrics.height() / 2);
}

int paddingOf(const QStyleOption &option)
{
    return 2 * gapOf(option);
}

/// The side of the chevron of a button with a menu.
int disclosure(const QStyleOption &option)
{
    return option.fontMetrics.height() * 5 / 8;
}

bool isDown(const QStyleOption &option)
{
    return option.state & (QStyle::State_Sunken | QStyle::State_On);
}

bool isUnderPointer(const QStyleOption &option)
{
    return (option.state & QStyle::State_MouseOver) && (option.state & QStyle::State_Enabled);
}

bool isEnabled(const QStyleOption &option)
{
    return option.state & QStyle::State_Enabled;
}

QColor accentGround(const QStyleOption &option)
{
    const QPalette &palette = option.palette;
    if (!isEnabled(option))
        return colour(Colour::Pressed, palette);
    const QColor accent = colour(Colour::Accent, palette);
    const QColor towards = isDark(palette) ? QColor(Qt::white) : QColor(Qt::black);
    return mixed(accent, towards, isDown(option) ? 0.22 : isUnderPointer(option) ? 0.1 : 0);
}

QColor quietGround(const QStyleOption &option, const QColor &atRest)
{
    if (isDown(option))
        return colour(Colour::Pressed, option.palette);
    return isUnderPointer(option) ? colour(Colour::Hover, option.palette) : atRest;
}

QColor labelColour(const QStyleOption &option, ButtonKind kind)
{
    const QPalette &palette = option.palette;
    if (!isEnabled(option))
        return palette.color(QPalette::Disabled, QPalette::ButtonText);
    if (kind == ButtonKind::Accent)
        return colour(Colour::OnAccent, palette);
    return kind == ButtonKind::Danger ? colour(Colour::Danger, palette) : palette.color(QPalette::ButtonText);
}

int textFlags(const QStyleOption &option)
{
    const int direction = option.direction == Qt::RightToLeft ? Qt::TextForceRightToLeft : Qt::TextForceLeftToRight;
    return int(Qt::AlignCenter) | mnemonicFlag() | Qt::TextSingleLine | direction;
}

/// Icon, text and chevron side by side, together in the middle of the button.
struct Parts {
    QRect icon;
    QRect text;
    QRect chevron;
};

int widthOf(const QString &text, const QStyleOption &option)
{
    return text.isEmpty() ? 0 : option.fontMetrics.size(Qt::TextShowMnemonic | Qt::TextSingleLine, text).width() + 1;
}

Parts sideBySide(const QStyleOption &option, const QRect &place, const QString &text, const QSize &icon,
                 bool hasChevron)
{
    const int gap = gapOf(option);
    const int iconWidth = icon.isEmpty() ? 0 : icon.width();
    const int chevronWidth = hasChevron ? disclosure(option) : 0;
    int textWidth = widthOf(text, option);
    const int gaps = gap * ((iconWidth > 0 && textWidth > 0) + (chevronWidth > 0 && iconWidth + textWidth > 0));
    textWidth = std::min(textWidth, std::max(0, place.width() - iconWidth - chevronWidth - gaps));
    int x = place.left() + (place.width() - iconWidth - textWidth - chevronWidth - gaps) / 2;
    const auto take = [&](int width) {
        const QRect rect(x, place.top(), width, place.height());
        x += width + (width > 0 ? gap : 0);
        return QStyle::visualRect(option.direction, place, rect);
    };
    Parts parts;
    parts.icon = take(iconWidth);
    parts.text = take(textWidth);
    parts.chevron = take(chevronWidth);
    return parts;
}

void label(const QStyleOption &option, QPainter *painter, const Parts &parts, const QString &text, const QIcon &icon,
           const QSize &iconSize, const QColor &ink, bool tintIcon)
{
    if (!icon.isNull() && !iconSize.isEmpty())
        iconIn(painter, parts.icon, icon, iconSize, isEnabled(option) ? QIcon::Normal : QIcon::Disabled,
               tintIcon ? ink : QColor());
    painter->setPen(ink);
    if (!text.isEmpty())
        painter->drawText(parts.text, textFlags(option), text);
    if (!parts.chevron.isEmpty())
        chevron(painter, QRectF(parts.chevron), Qt::DownArrow, ink);
}

} // namespace

void pushButtonPanel(const QStyleOption &option, QPainter *painter, const QWidget *widget)
{
    const QPalette &palette = option.palette;
    const QRectF rect(option.rect);
    const bool focused = option.state & QStyle::State_HasFocus;
    switch (kindOf(widget)) {
    case ButtonKind::Accent: {
        roundedPanel(painter, rect, kRound, accentGround(option));
        if (focused) { // a gap lets the ring be seen on its own colour
            roundedPanel(painter, rect.adjusted(2, 2, -2, -2), kRound - 2, {}, colour(Colour::OnAccent, palette));
            roundedPanel(painter, rect.adjusted(3, 3, -3, -3), kRound - 3, {}, colour(Colour::OnAccent, palette));
        }
        return;
    }
    case ButtonKind::Flat:
        if (isDown(option) || isUnderPointer(option))
            roundedPanel(painter, rect, kRound, quietGround(option, {}));
        break;
    case ButtonKind::Secondary:
    case ButtonKind::Danger:
        roundedPanel(painter, rect, kRound, quietGround(option, palette.color(QPalette::Button)),
                     isEnabled(option) ? colour(Colour::Outline, palette) : colour(Colour::Hairline, palette));
        break;
    }
    if (focused)
        focusRing(painter, rect, kRound, palette);
}

void pushButtonLabel(const QStyleOptionButton &option, QPainter *painter, const QWidget *widget)
{
    const ButtonKind kind = kindOf(widget);
    const QSize iconSize = option.icon.isNull() ? QSize() : option.iconSize;
    const bool hasMenu = option.features & QStyleOptionButton::HasMenu;
    const QRect place = option.rect.adjusted(kInside, 0, -kInside, 0);
    const Parts parts = sideBySide(option, place, option.text, iconSize, hasMenu);
    label(option, painter, parts, option.text, option.icon, iconSize, labelColour(option, kind),
          kind == ButtonKind::Accent || kind == ButtonKind::Danger);
}

QSize pushButtonSize(const QStyleOptionButton &option, const QWidget *widget)
{
    const bool hasMenu = option.features & QStyleOptionButton::HasMenu;
    const int icon = option.icon.isNull() ? 0 : option.iconSize.width();
    const int text = widthOf(option.text, option);
    int width =
        icon + text + (icon > 0 && text > 0 ? gapOf(option) : 0) + (hasMenu ? disclosure(option) + gapOf(option) : 0);
    width += kindOf(widget) == ButtonKind::Flat ? paddingOf(option) * 3 / 2 : paddingOf(option) * 2;
    const int height = controlHeight(option.fontMetrics);
    return text == 0 && !hasMenu ? QSize(height, height) : QSize(width, height);
}

void toolButton(const QStyleOptionToolButton &option, QPainter *painter, const QWidget *widget)
{
    const QPalette &palette = option.palette;
    const bool checked = option.state & QStyle::State_On;
    const bool held = option.state & QStyle::State_Sunken;
    if (checked && isEnabled(option))
        roundedPanel(painter, QRectF(option.rect), kRound, colour(Colour::Selection, palette));
    else if (held || isUnderPointer(option))
        roundedPanel(painter, QRectF(option.rect), kRound, colour(held ? Colour::Pressed : Colour::Hover, palette));
    if (option.state & QStyle::State_HasFocus)
        focusRing(painter, QRectF(option.rect), kRound, palette);
    const bool showsText = option.toolButtonStyle != Qt::ToolButtonIconOnly && !option.text.isEmpty();
    const bool showsIcon = option.toolButtonStyle != Qt::ToolButtonTextOnly && !option.icon.isNull();
    const bool hasMenu = (option.features & QStyleOptionToolButton::HasMenu) && !hidesChevron(widget);
    const bool danger = kindOf(widget) == ButtonKind::Danger;
    if (option.arrowType != Qt::NoArrow && !showsIcon) {
        chevron(painter, QRectF(option.rect), option.arrowType, labelColour(option, ButtonKind::Flat));
        return;
    }
    const QSize iconSize = showsIcon ? option.iconSize : QSize();
    const QString text = showsText ? option.text : QString();
    painter->setFont(option.font);
    const Parts parts = sideBySide(option, option.rect.adjusted(kTight, 0, -kTight, 0), text, iconSize, hasMenu);
    label(option, painter, parts, text, showsIcon ? option.icon : QIcon(), iconSize,
          labelColour(option, danger ? ButtonKind::Danger : ButtonKind::Flat), danger);
}

QSize toolButtonSize(const QStyleOptionToolButton &option, const QWidget *widget)
{
    const bool showsText = option.toolButtonStyle != Qt::ToolButtonIconOnly && !option.text.isEmpty();
    const bool showsIcon = option.toolButtonStyle != Qt::ToolButtonTextOnly && !option.icon.isNull();
    const int icon = showsIcon ? option.iconSize.width() : 0;
    const int text = showsText ? widthOf(option.text, option) : 0;
    const bool hasMenu = (option.features & QStyleOptionToolButton::HasMenu) && !hidesChevron(widget);
    int width =
        icon + text + (icon > 0 && text > 0 ? gapOf(option) : 0) + (hasMenu ? disclosure(option) + gapOf(option) : 0);
    const int height = std::max(controlHeight(option.fontMetrics), (showsIcon ? option.iconSize.height() : 0) + 12);
    width += text > 0 ? paddingOf(option) * 3 / 2 : 12;
    return {std::max(width, height), height};
}

void checkIndicator(const QStyleOption &option, QPainter *painter)
{
    const QPalette &palette = option.palette;
    const QRectF rect(option.rect);
    const bool on = option.state & QStyle::State_On;
    const bool partly = option.state & QStyle::State_NoChange;
    if (on || partly) {
        roundedPanel(painter, rect, kCorner,
                     isEnabled(option) ? colour(Colour::Accent, palette) : colour(Colour::Outline, palette));
        const QColor ink = isEnabled(option) ? colour(Colour::OnAccent, palette) : palette.color(QPalette::Base);
        if (on)
            tick(painter, rect, ink);
        else
            roundedPanel(painter,
                         QRectF(rect.center() - QPointF(rect.width() / 4, rect.height() / 16),
                                QSizeF(rect.width() / 2, rect.height() / 8)),
                         1, ink);
        return;
    }
    roundedPanel(painter, rect, kCorner, quietGround(option, palette.color(QPalette::Base)),
                 isEnabled(option) ? mixed(colour(Colour::Outline, palette), palette.color(QPalette::Text), 0.25)
                                   : colour(Colour::Hairline, palette));
}

void radioIndicator(const QStyleOption &option, QPainter *painter)
{
    const QPalette &palette = option.palette;
    const QRectF rect(option.rect);
    const qreal radius = rect.width() / 2;
    if (option.state & QStyle::State_On) {
        roundedPanel(painter, rect, radius,
                     isEnabled(option) ? colour(Colour::Accent, palette) : colour(Colour::Outline, palette));
        const qreal inset = rect.width() * 0.31;
        roundedPanel(painter, rect.adjusted(inset, inset, -inset, -inset), radius - inset,
                     isEnabled(option) ? colour(Colour::OnAccent, palette) : palette.color(QPalette::Base));
        return;
    }
    roundedPanel(painter, rect, radius, quietGround(option, palette.color(QPalette::Base)),
                 isEnabled(option) ? mixed(colour(Colour::Outline, palette), palette.color(QPalette::Text), 0.25)
                                   : colour(Colour::Hairline, palette));
}

} // namespace sincerely::theme::parts
