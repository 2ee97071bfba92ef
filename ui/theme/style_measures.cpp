#include "ui/theme/style.h"
#include "ui/theme/style_parts.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QLineEdit>
#include <QListView>
#include <QStyleOption>

#include <algorithm>
#include <optional>

namespace sincerely::theme
{

namespace
{

using parts::as;

QFontMetrics metricsOf(const QStyleOption *option, const QWidget *widget)
{
    if (option)
        return option->fontMetrics;
    return widget ? widget->fontMetrics() : QFontMetrics(QApplication::font());
}

/// What does not grow with the text.
std::optional<int> fixedMetric(QStyle::PixelMetric metric)
{
    switch (metric) {
    case QStyle::PM_ButtonMargin:
    case QStyle::PM_ButtonShiftHorizontal:
    case QStyle::PM_ButtonShiftVertical:
    case QStyle::PM_MenuPanelWidth:
    case QStyle::PM_MenuHMargin:
    case QStyle::PM_MenuBarPanelWidth:
    case QStyle::PM_TabBarTabShiftVertical:
    case QStyle::PM_TabBarTabShiftHorizontal:
    case QStyle::PM_TabBarBaseOverlap:
    case QStyle::PM_ScrollView_ScrollBarSpacing:
    case QStyle::PM_ScrollView_ScrollBarOverlap:
        return 0;
    case QStyle::PM_FocusFrameVMargin:
    case QStyle::PM_MenuBarItemSpacing:
    case QStyle::PM_MenuBarVMargin:
        return 2;
    case QStyle::PM_LineEditIconMargin:
        return kTight;
    case QStyle::PM_MenuVMargin:
    case QStyle::PM_HeaderGripMargin:
    case QStyle::PM_ToolTipLabelFrameWidth:
        return 6;
    case QStyle::PM_SplitterWidth:
        return 9; // easy to grasp; what is seen is one pixel
    case QStyle::PM_HeaderMarkSize:
        return 10;
    case QStyle::PM_ScrollBarExtent:
        return 12;
    case QStyle::PM_ScrollBarSliderMin:
        return 32;
    default:
        return std::nullopt;
    }
}

/// The distances of the grid.
std::optional<int> distance(QStyle::PixelMetric metric)
{
    switch (metric) {
    case QStyle::PM_CheckBoxLabelSpacing:
    case QStyle::PM_RadioButtonLabelSpacing:
    case QStyle::PM_MenuBarHMargin:
    case QStyle::PM_HeaderMargin:
    case QStyle::PM_LayoutHorizontalSpacing:
    case QStyle::PM_LayoutVerticalSpacing:
        return kInside;
    case QStyle::PM_LayoutLeftMargin:
    case QStyle::PM_LayoutTopMargin:
    case QStyle::PM_LayoutRightMargin:
    case QStyle::PM_LayoutBottomMargin:
        return kBetween;
    default:
        return std::nullopt;
    }
}

/// What grows with the text.
std::optional<int> growingMetric(QStyle::PixelMetric metric, const QFontMetrics &metrics)
{
    switch (metric) {
    case QStyle::PM_SmallIconSize:
    case QStyle::PM_ButtonIconSize:
    case QStyle::PM_ToolBarIconSize:
    case QStyle::PM_ListViewIconSize:
    case QStyle::PM_TabBarIconSize:
        return iconSide(metrics);
    case QStyle::PM_MessageBoxIconSize:
        return 2 * iconSide(metrics);
    case QStyle::PM_ToolBarExtensionExtent:
        return controlHeight(metrics);
    case QStyle::PM_LineEditIconSize:
        return metrics.height();
    case QStyle::PM_IndicatorWidth:
    case QStyle::PM_IndicatorHeight:
    case QStyle::PM_ExclusiveIndicatorWidth:
    case QStyle::PM_ExclusiveIndicatorHeight:
    case QStyle::PM_SliderThickness:
    case QStyle::PM_SliderControlThickness:
    case QStyle::PM_SliderLength:
        return std::max(16, metrics.height());
    case QStyle::PM_HeaderDefaultSectionSizeVertical:
        return rowHeight(metrics);
    default:
        return std::nullopt;
    }
}

} // namespace

QRect Style::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    switch (element) {
    case SE_LineEditContents: {
        const auto *frame = as<QStyleOptionFrame>(option);
        return frame && frame->lineWidth > 0 ? option->rect.adjusted(kInside, 1, -kInside, -1) : option->rect;
    }
    case SE_ItemViewItemFocusRect:
        return option->rect;
    case SE_ItemViewItemText: {
        QRect text = QProxyStyle::subElementRect(element, option, widget);
        const auto *item = as<QStyleOptionViewItem>(option);
        if (item && (item->features & QStyleOptionViewItem::HasDecoration)) {
            // Qt leaves the margin three times between a glyph and its word.
            const int tooMuch = pixelMetric(PM_FocusFrameHMargin, option, widget) + 1;
            if (option->direction == Qt::RightToLeft)
                text.setRight(text.right() + tooMuch);
            else
                text.setLeft(text.left() - tooMuch);
        }
        return text;
    }
    case SE_HeaderArrow: {
        const QRect place(option->rect.right() - 10 - kInside, option->rect.center().y() - 5, 10, 10);
        return visualRect(option->direction, option->rect, place);
    }
    case SE_ProgressBarGroove:
    case SE_ProgressBarContents:
        return option->rect;
    default:
        return QProxyStyle::subElementRect(element, option, widget);
    }
}

QRect Style::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                            const QWidget *widget) const
{
    switch (control) {
    case CC_ComboBox:
        if (const auto *box = as<QStyleOptionComboBox>(option);
            box && (part == SC_ComboBoxArrow || part == SC_ComboBoxEditField || part == SC_ComboBoxFrame))
            return parts::comboBoxPart(*box, part);
        break;
    case CC_SpinBox:
        if (const auto *box = as<QStyleOptionSpinBox>(option))
            return parts::spinBoxPart(*box, part);
        break;
    case CC_ScrollBar:
        if (const auto *bar = as<QStyleOptionSlider>(option))
            return visualRect(option->direction, option->rect, parts::scrollBarPart(*bar, part));
        break;
    default:
        break;
    }
    return QProxyStyle::subControlRect(control, option, part, widget);
}

QSize Style::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &contents,
                              const QWidget *widget) const
{
    const QFontMetrics metrics = metricsOf(option, widget);
    const int height = controlHeight(metrics);
    switch (type) {
    case CT_PushButton:
        if (const auto *button = as<QStyleOptionButton>(option))
            return parts::pushButtonSize(*button, widget);
        break;
    case CT_ToolButton:
        if (const auto *button = as<QStyleOptionToolButton>(option))
            return parts::toolButtonSize(*button, widget);
        break;
    case CT_LineEdit: {
        const auto *frame = as<QStyleOptionFrame>(option);
        if (frame && frame->lineWidth > 0)
            return {contents.width() + kBetween, std::max(height, contents.height() + kInside)};
        break;
    }
    case CT_ComboBox:
        return {contents.width() + metrics.height() + kInside + kBetween, height};
    case CT_SpinBox:
        return {contents.width() + metrics.height() + kInside + kInside, height};
    case CT_MenuItem:
        if (const auto *item = as<QStyleOptionMenuItem>(option))
            return parts::menuItemSize(*item);
        break;
    case CT_MenuBarItem:
        return {contents.width() + kBetween, contents.height() + 12};
    case CT_ItemViewItem: {
        const QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
        return {size.width(), std::max(size.height(), height)};
    }
    case CT_HeaderSection: {
        const QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
        return {size.width() + kInside, height};
    }
    case CT_ProgressBar:
        return {contents.width(), kInside};
    case CT_TabBarTab:
        return {contents.width() + kBetween, std::max(contents.height(), height + kTight)};
    default:
        break;
    }
    return QProxyStyle::sizeFromContents(type, option, contents, widget);
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    if (const std::optional<int> fixed = fixedMetric(metric))
        return *fixed;
    if (const std::optional<int> onGrid = distance(metric))
        return *onGrid;
    if (const std::optional<int> growing = growingMetric(metric, metricsOf(option, widget)))
        return *growing;
    switch (metric) {
    case PM_DefaultFrameWidth:
        return qobject_cast<const QLineEdit *>(widget) ? 1 : 3; // corners of what lies inside stay within the round
    case PM_FocusFrameHMargin:
        // Qt adds one: texts stand 8 pixels from the edge of a cell, and of the round ground of a selection.
        return qobject_cast<const QListView *>(widget) ? kInside + kTight - 1 : kInside - 1;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int Style::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *answer) const
{
    switch (hint) {
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
    case SH_DialogButtonBox_ButtonsHaveIcons:
    case SH_UnderlineShortcut:
    case SH_ComboBox_Popup:
    case SH_ScrollView_FrameOnlyAroundContents:
        return 0;
    case SH_ItemView_ShowDecorationSelected:
    case SH_ScrollBar_LeftClickAbsolutePosition:
    case SH_ComboBox_ListMouseTracking:
    case SH_Menu_MouseTracking:
    case SH_MenuBar_MouseTracking:
    case SH_Slider_SnapToValue:
        return 1;
    case SH_ToolTip_WakeUpDelay:
        return 600;
    case SH_ToolTipLabel_Opacity:
        return 255;
    default:
        return QProxyStyle::styleHint(hint, option, widget, answer);
    }
}

} // namespace sincerely::theme
