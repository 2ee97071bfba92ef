#include "ui/theme/controls.h"
#include "ui/theme/style_parts.h"
#include "ui/theme/theme.h"

#include <QPainter>
#include <QStyleOption>

namespace sincerely::theme::parts
{

namespace
{

constexpr int kEdge = 10; // between the edge of a field and its text

QColor edgeColour(const QStyleOption &option, const QWidget *widget)
{
    const QPalette &palette = option.palette;
    if (isFaulty(widget))
        return colour(Colour::Danger, palette);
    if (!(option.state & QStyle::State_Enabled))
        return colour(Colour::Hairline, palette);
    const QColor outline = colour(Colour::Outline, palette);
    return option.state & QStyle::State_MouseOver ? mixed(outline, palette.color(QPalette::Text), 0.2) : outline;
}

int chevronWidth(const QStyleOption &option)
{
    return option.fontMetrics.height() + kInside;
}

} // namespace

void fieldPanel(const QStyleOption &option, QPainter *painter, const QWidget *widget)
{
    const QPalette &palette = option.palette;
    const QRectF rect(option.rect);
    const bool usable = (option.state & QStyle::State_Enabled) && !(option.state & QStyle::State_ReadOnly);
    roundedPanel(painter, rect, kRound, palette.color(usable ? QPalette::Base : QPalette::Window),
                 edgeColour(option, widget));
    if (option.state & QStyle::State_HasFocus)
        focusRing(painter, rect, kRound, palette);
}

void comboBox(const QStyleOptionComboBox &option, QPainter *painter, const QWidget *widget)
{
    if (option.frame) {
        if (option.editable) {
            fieldPanel(option, painter, widget);
        } else {
            const bool down = option.state & (QStyle::State_Sunken | QStyle::State_On);
            const bool over = (option.state & QStyle::State_MouseOver) && (option.state & QStyle::State_Enabled);
            roundedPanel(painter, QRectF(option.rect), kRound,
                         over || down ? colour(Colour::Hover, option.palette) : option.palette.color(QPalette::Button),
                         edgeColour(option, widget));
            if (option.state & QStyle::State_HasFocus)
                focusRing(painter, QRectF(option.rect), kRound, option.palette);
        }
    }
    const QRect arrow = comboBoxPart(option, QStyle::SC_ComboBoxArrow);
    const int side = option.fontMetrics.height() * 5 / 8;
    QRectF place(0, 0, side, side);
    place.moveCenter(QRectF(arrow).center());
    chevron(painter, place, Qt::DownArrow, option.palette.color(QPalette::ButtonText));
}

QRect comboBoxPart(const QStyleOptionComboBox &option, QStyle::SubControl part)
{
    const QRect whole = option.rect;
    const int arrow = chevronWidth(option);
    QRect rect = whole;
    if (part == QStyle::SC_ComboBoxArrow)
        rect.setLeft(whole.right() - arrow - kTight / 2);
    else if (part == QStyle::SC_ComboBoxEditField)
        rect.adjust(option.editable ? kEdge - 2 : kEdge, 1, -arrow - kTight / 2, -1);
    return QStyle::visualRect(option.direction, whole, rect);
}

void spinBox(const QStyleOptionSpinBox &option, QPainter *painter, const QWidget *widget)
{
    if (option.frame)
        fieldPanel(option, painter, widget);
    if (option.buttonSymbols == QAbstractSpinBox::NoButtons)
        return;
    const auto arrow = [&](QStyle::SubControl part, QAbstractSpinBox::StepEnabledFlag step, Qt::ArrowType direction) {
        const bool enabled = (option.state & QStyle::State_Enabled) && (option.stepEnabled & step);
        const QRect rect = spinBoxPart(option, part);
        if (enabled && (option.activeSubControls & part) && (option.state & QStyle::State_MouseOver))
            roundedPanel(painter, QRectF(rect).adjusted(1, 1, -1, -1), kCorner, colour(Colour::Hover, option.palette));
        const int side = option.fontMetrics.height() * 9 / 16;
        QRectF place(0, 0, side, side);
        place.moveCenter(QRectF(rect).center());
        chevron(painter, place, direction,
                option.palette.color(enabled ? QPalette::Active : QPalette::Disabled, QPalette::ButtonText));
    };
    arrow(QStyle::SC_SpinBoxUp, QAbstractSpinBox::StepUpEnabled, Qt::UpArrow);
    arrow(QStyle::SC_SpinBoxDown, QAbstractSpinBox::StepDownEnabled, Qt::DownArrow);
}

QRect spinBoxPart(const QStyleOptionSpinBox &option, QStyle::SubControl part)
{
    const QRect whole = option.rect;
    const bool hasButtons = option.buttonSymbols != QAbstractSpinBox::NoButtons;
    const int width = hasButtons ? chevronWidth(option) : 0;
    QRect rect = whole;
    switch (part) {
    case QStyle::SC_SpinBoxUp:
        rect = QRect(whole.right() - width - 1, whole.top() + 2, width, whole.height() / 2 - 2);
        break;
    case QStyle::SC_SpinBoxDown:
        rect = QRect(whole.right() - width - 1, whole.center().y() + 1, width, whole.height() / 2 - 2);
        break;
    case QStyle::SC_SpinBoxEditField:
        rect = whole.adjusted(kEdge - 2, 1, -width - 2, -1);
        break;
    default:
        break;
    }
    return QStyle::visualRect(option.direction, whole, rect);
}

} // namespace sincerely::theme::parts
