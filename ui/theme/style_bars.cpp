#include "ui/theme/controls.h"
#include "ui/theme/style_parts.h"
#include "ui/theme/theme.h"

#include <QAbstractScrollArea>
#include <QPainter>
#include <QStyleOption>
#include <QTabBar>

namespace sincerely::theme::parts
{

namespace
{

constexpr int kThin = 6;   // a scroll handle at rest
constexpr int kThick = 8;  // … under the pointer
constexpr int kShort = 32; // the shortest a scroll handle gets
constexpr int kGroove = 6; // a bar of progress
constexpr int kUnderline = 2;

/// What the bar lies beside: a list's own ground, not the window's.
QColor groundBeside(const QStyleOption &option, const QWidget *widget)
{
    for (const QWidget *parent = widget ? widget->parentWidget() : nullptr; parent; parent = parent->parentWidget()) {
        const auto *area = qobject_cast<const QAbstractScrollArea *>(parent);
        if (!area)
            continue;
        if (const QColor own = groundOf(area); own.isValid())
            return own;
        const QWidget *viewport = area->viewport();
        return viewport->autoFillBackground() ? viewport->palette().color(viewport->backgroundRole()) : QColor();
    }
    return option.palette.color(QPalette::Window);
}

} // namespace

void scrollBar(const QStyleOptionSlider &option, QPainter *painter, const QWidget *widget)
{
    const QColor ground = groundBeside(option, widget);
    if (ground.isValid())
        painter->fillRect(option.rect, ground);
    if (option.maximum <= option.minimum)
        return;
    const bool held = (option.activeSubControls & QStyle::SC_ScrollBarSlider) && (option.state & QStyle::State_Sunken);
    const bool over = option.state & QStyle::State_MouseOver;
    const int thickness = held || over ? kThick : kThin;
    QRectF handle(scrollBarPart(option, QStyle::SC_ScrollBarSlider));
    if (option.orientation == Qt::Vertical) {
        handle.setLeft(handle.left() + (handle.width() - thickness) / 2);
        handle.setWidth(thickness);
        handle.adjust(0, 2, 0, -2);
    } else {
        handle.setTop(handle.top() + (handle.height() - thickness) / 2);
        handle.setHeight(thickness);
        handle.adjust(2, 0, -2, 0);
    }
    const qreal share = held ? 0.55 : over ? 0.42 : 0.24;
    const QColor base = ground.isValid() ? ground : option.palette.color(QPalette::Window);
    roundedPanel(painter, handle, thickness / 2.0, mixed(base, option.palette.color(QPalette::Text), share));
}

QRect scrollBarPart(const QStyleOptionSlider &option, QStyle::SubControl part)
{
    const QRect whole = option.rect;
    const bool upright = option.orientation == Qt::Vertical;
    const int length = upright ? whole.height() : whole.width();
    const qint64 range = qint64(option.maximum) - option.minimum;
    int handle = length;
    if (range > 0)
        handle = int(qint64(option.pageStep) * length / (range + option.pageStep));
    handle = std::min(length, std::max(handle, kShort));
    const int start = QStyle::sliderPositionFromValue(option.minimum, option.maximum, option.sliderPosition,
                                                      length - handle, option.upsideDown);
    const auto piece = [&](int from, int size) {
        return upright ? QRect(whole.left(), whole.top() + from, whole.width(), size)
                       : QRect(whole.left() + from, whole.top(), size, whole.height());
    };
    switch (part) {
    case QStyle::SC_ScrollBarSlider:
        return piece(start, handle);
    case QStyle::SC_ScrollBarSubPage:
        return piece(0, start);
    case QStyle::SC_ScrollBarAddPage:
        return piece(start + handle, length - start - handle);
    case QStyle::SC_ScrollBarGroove:
        return whole;
    default:
        return {}; // no buttons at the ends
    }
}

void slider(const QStyleOptionSlider &option, QPainter *painter, const QStyle &style, const QWidget *widget)
{
    const QPalette &palette = option.palette;
    const QRectF knob(style.subControlRect(QStyle::CC_Slider, &option, QStyle::SC_SliderHandle, widget));
    QRectF groove(option.rect);
    const bool upright = option.orientation == Qt::Vertical;
    const qreal side = std::min(knob.width(), knob.height());
    if (upright)
        groove = QRectF(groove.center().x() - 2, groove.top() + side / 2, 4, groove.height() - side);
    else
        groove = QRectF(groove.left() + side / 2, groove.center().y() - 2, groove.width() - side, 4);
    roundedPanel(painter, groove, 2, colour(Colour::Outline, palette));
    QRectF filled = groove;
    if (upright)
        (option.upsideDown ? filled.setTop(knob.center().y()) : filled.setBottom(knob.center().y()));
    else
        (option.upsideDown ? filled.setLeft(knob.center().x()) : filled.setRight(knob.center().x()));
    const bool enabled = option.state & QStyle::State_Enabled;
    const QColor accent = enabled ? colour(Colour::Accent, palette) : colour(Colour::Outline, palette);
    roundedPanel(painter, filled, 2, accent);
    QRectF circle(0, 0, side - 2, side - 2);
    circle.moveCenter(knob.center());
    roundedPanel(painter, circle, side / 2 - 1, palette.color(QPalette::Base), accent);
    if (option.state & QStyle::State_HasFocus)
        focusRing(painter, circle, side / 2 - 1, palette);
}

void progressGroove(const QStyleOptionProgressBar &option, QPainter *painter)
{
    QRectF groove(option.rect);
    groove = QRectF(groove.left(), groove.center().y() - kGroove / 2.0, groove.width(), kGroove);
    roundedPanel(painter, groove, kGroove / 2.0, colour(Colour::Pressed, option.palette));
}

void progressContents(const QStyleOptionProgressBar &option, QPainter *painter)
{
    QRectF bar(option.rect);
    bar = QRectF(bar.left(), bar.center().y() - kGroove / 2.0, bar.width(), kGroove);
    const qint64 range = qint64(option.maximum) - option.minimum;
    const bool busy = range <= 0;
    const qreal share = busy ? 1 : qreal(qint64(option.progress) - option.minimum) / qreal(range);
    if (share <= 0)
        return;
    const qreal width = std::max<qreal>(kGroove, bar.width() * share);
    const bool fromRight = (option.direction == Qt::RightToLeft) != option.invertedAppearance;
    bar = QRectF(fromRight ? bar.right() - width : bar.left(), bar.top(), width, bar.height());
    const QColor accent = colour(Colour::Accent, option.palette);
    roundedPanel(painter, bar, kGroove / 2.0,
                 busy ? mixed(colour(Colour::Pressed, option.palette), accent, 0.45) : accent);
}

void splitter(const QStyleOption &option, QPainter *painter)
{
    // A horizontal splitter has an upright line.
    QRectF line(option.rect);
    if (option.state & QStyle::State_Horizontal)
        line = QRectF(qFloor(line.center().x()), line.top(), 1, line.height());
    else
        line = QRectF(line.left(), qFloor(line.center().y()), line.width(), 1);
    const bool over = option.state & QStyle::State_MouseOver;
    painter->fillRect(line, colour(over ? Colour::Accent : Colour::Hairline, option.palette));
}

void tab(const QStyleOptionTab &option, QPainter *painter)
{
    const QRectF rect(option.rect);
    painter->fillRect(QRectF(rect.left(), rect.bottom() - 1, rect.width(), 1),
                      colour(Colour::Hairline, option.palette));
    if (option.state & QStyle::State_Selected)
        painter->fillRect(
            QRectF(rect.left() + kInside, rect.bottom() - kUnderline, rect.width() - kBetween, kUnderline),
            colour(Colour::Accent, option.palette));
    else if (option.state & QStyle::State_MouseOver)
        roundedPanel(painter, rect.adjusted(2, 2, -2, -4), kRound, colour(Colour::Hover, option.palette));
    if (option.state & QStyle::State_HasFocus)
        focusRing(painter, rect.adjusted(2, 2, -2, -4), kRound, option.palette);
}

void tabLabel(const QStyleOptionTab &option, QPainter *painter)
{
    const bool selected = option.state & QStyle::State_Selected;
    painter->save();
    painter->setPen(selected ? option.palette.color(QPalette::Text) : colour(Colour::Muted, option.palette));
    painter->drawText(option.rect, Qt::AlignCenter | mnemonicFlag() | Qt::TextSingleLine, option.text);
    painter->restore();
}

} // namespace sincerely::theme::parts
