#include "ui/theme/style.h"

#include "ui/theme/palettes.h"
#include "ui/theme/style_parts.h"
#include "ui/theme/theme.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QMenuBar>
#include <QPainter>
#include <QSplitterHandle>
#include <QStyleFactory>
#include <QStyleOption>
#include <QTabBar>

namespace sincerely::theme
{

namespace
{

/// The option as what it says it is, or nullptr.
template <class Option>
const Option *as(const QStyleOption *option)
{
    return qstyleoption_cast<const Option *>(option);
}

QFontMetrics metricsOf(const QStyleOption *option, const QWidget *widget)
{
    if (option)
        return option->fontMetrics;
    return widget ? widget->fontMetrics() : QFontMetrics(QApplication::font());
}

bool isPlainFrame(const QStyleOption *option, QFrame::Shape shape)
{
    const auto *frame = as<QStyleOptionFrame>(option);
    return frame && frame->frameShape == shape;
}

} // namespace

Style::Style()
    : QProxyStyle(QStyleFactory::create(QStringLiteral("fusion")))
{
    setObjectName(QStringLiteral("sincerely"));
}

void Style::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (auto *view = qobject_cast<QAbstractItemView *>(widget)) {
        view->viewport()->setAttribute(Qt::WA_Hover);
        parts::followPointer(view);
    }
    if (qobject_cast<QLineEdit *>(widget) || qobject_cast<QAbstractButton *>(widget) ||
        qobject_cast<QComboBox *>(widget) || qobject_cast<QAbstractSpinBox *>(widget) ||
        qobject_cast<QTabBar *>(widget) || qobject_cast<QSplitterHandle *>(widget))
        widget->setAttribute(Qt::WA_Hover);
}

void Style::polish(QApplication *application)
{
    QProxyStyle::polish(application);
    application->installEventFilter(this);
}

void Style::unpolish(QApplication *application)
{
    application->removeEventFilter(this);
    QProxyStyle::unpolish(application);
}

bool Style::eventFilter(QObject *watched, QEvent *event)
{
    const bool isKey = event->type() == QEvent::KeyPress || event->type() == QEvent::KeyRelease;
    if (isKey && watched->isWidgetType() && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Alt) {
        for (QMenuBar *bar : static_cast<QWidget *>(watched)->window()->findChildren<QMenuBar *>())
            bar->update();
    }
    return QProxyStyle::eventFilter(watched, event);
}

QPalette Style::standardPalette() const
{
    return lightPalette();
}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                          const QWidget *widget) const
{
    switch (element) {
    case PE_PanelButtonCommand:
        return parts::pushButtonPanel(*option, painter, widget);
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        return parts::checkIndicator(*option, painter);
    case PE_IndicatorRadioButton:
        return parts::radioIndicator(*option, painter);
    case PE_PanelLineEdit:
        if (const auto *frame = as<QStyleOptionFrame>(option); frame && frame->lineWidth > 0)
            parts::fieldPanel(*option, painter, widget);
        return;
    case PE_Frame:
        return parts::viewFrame(*option, painter, widget);
    case PE_PanelItemViewRow:
        if (const auto *row = as<QStyleOptionViewItem>(option))
            parts::row(*row, painter, widget);
        return;
    case PE_PanelItemViewItem:
        if (const auto *item = as<QStyleOptionViewItem>(option))
            parts::item(*item, painter, widget);
        return;
    case PE_FrameFocusRect:
        if (qobject_cast<const QAbstractItemView *>(widget))
            parts::itemFocus(*option, painter, widget);
        else
            parts::focusRing(painter, QRectF(option->rect), kCorner, option->palette);
        return;
    case PE_IndicatorBranch:
        return parts::branch(*option, painter);
    case PE_IndicatorHeaderArrow:
        if (const auto *header = as<QStyleOptionHeader>(option))
            parts::sortArrow(*header, painter);
        return;
    case PE_PanelMenu:
    case PE_FrameMenu:
        return parts::menuPanel(*option, painter);
    case PE_PanelTipLabel:
        return parts::tipPanel(*option, painter);
    case PE_FrameTabBarBase:
        painter->fillRect(QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1),
                          colour(Colour::Hairline, option->palette));
        return;
    case PE_PanelScrollAreaCorner:
    case PE_PanelToolBar:
    case PE_PanelMenuBar:
    case PE_FrameStatusBarItem:
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void Style::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                        const QWidget *widget) const
{
    switch (element) {
    case CE_PushButtonBevel:
        return parts::pushButtonPanel(*option, painter, widget);
    case CE_PushButtonLabel:
        if (const auto *button = as<QStyleOptionButton>(option))
            return parts::pushButtonLabel(*button, painter, widget);
        break;
    case CE_PushButton: // without Fusion's own focus rectangle: the panel shows it
        drawControl(CE_PushButtonBevel, option, painter, widget);
        return drawControl(CE_PushButtonLabel, option, painter, widget);
    case CE_Header:
        if (const auto *header = as<QStyleOptionHeader>(option)) {
            drawControl(CE_HeaderSection, option, painter, widget);
            QStyleOptionHeader part = *header;
            part.rect = subElementRect(SE_HeaderLabel, option, widget);
            drawControl(CE_HeaderLabel, &part, painter, widget);
            part.rect = subElementRect(SE_HeaderArrow, option, widget);
            return parts::sortArrow(part, painter);
        }
        break;
    case CE_HeaderSection:
        if (const auto *header = as<QStyleOptionHeader>(option))
            return parts::headerSection(*header, painter, widget);
        break;
    case CE_HeaderLabel:
        if (const auto *header = as<QStyleOptionHeader>(option)) {
            QStyleOptionHeader muted = *header;
            muted.palette.setColor(QPalette::ButtonText, colour(Colour::Muted, header->palette));
            return QProxyStyle::drawControl(element, &muted, painter, widget);
        }
        break;
    case CE_HeaderEmptyArea:
        painter->fillRect(option->rect, option->palette.color(QPalette::Base));
        return;
    case CE_ShapedFrame:
        if (isPlainFrame(option, QFrame::HLine) || isPlainFrame(option, QFrame::VLine)) {
            QStyleOption line = *option;
            line.state.setFlag(State_Horizontal, isPlainFrame(option, QFrame::VLine));
            line.state.setFlag(State_MouseOver, false);
            return parts::splitter(line, painter);
        }
        break;
    case CE_Splitter:
        return parts::splitter(*option, painter);
    case CE_ProgressBarGroove:
        if (const auto *bar = as<QStyleOptionProgressBar>(option))
            return parts::progressGroove(*bar, painter);
        break;
    case CE_ProgressBarContents:
        if (const auto *bar = as<QStyleOptionProgressBar>(option))
            return parts::progressContents(*bar, painter);
        break;
    case CE_TabBarTabShape:
        if (const auto *tab = as<QStyleOptionTab>(option))
            return parts::tab(*tab, painter);
        break;
    case CE_TabBarTabLabel:
        if (const auto *tab = as<QStyleOptionTab>(option))
            return parts::tabLabel(*tab, painter);
        break;
    case CE_MenuItem:
        if (const auto *item = as<QStyleOptionMenuItem>(option))
            return parts::menuItem(*item, painter);
        break;
    case CE_MenuBarItem:
        if (const auto *item = as<QStyleOptionMenuItem>(option))
            return parts::menuBarItem(*item, painter);
        break;
    case CE_MenuBarEmptyArea:
        return parts::menuBarGround(*option, painter);
    case CE_MenuEmptyArea:
        return;
    default:
        break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                               const QWidget *widget) const
{
    switch (control) {
    case CC_ToolButton:
        if (const auto *button = as<QStyleOptionToolButton>(option))
            return parts::toolButton(*button, painter, widget);
        break;
    case CC_ComboBox:
        if (const auto *box = as<QStyleOptionComboBox>(option))
            return parts::comboBox(*box, painter, widget);
        break;
    case CC_SpinBox:
        if (const auto *box = as<QStyleOptionSpinBox>(option))
            return parts::spinBox(*box, painter, widget);
        break;
    case CC_ScrollBar:
        if (const auto *bar = as<QStyleOptionSlider>(option))
            return parts::scrollBar(*bar, painter, widget);
        break;
    case CC_Slider:
        if (const auto *slider = as<QStyleOptionSlider>(option))
            return parts::slider(*slider, painter, *this, widget);
        break;
    default:
        break;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QRect Style::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    switch (element) {
    case SE_LineEditContents: {
        const auto *frame = as<QStyleOptionFrame>(option);
        return frame && frame->lineWidth > 0 ? option->rect.adjusted(kInside, 1, -kInside, -1) : option->rect;
    }
    case SE_ItemViewItemFocusRect:
        return option->rect;
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
            return parts::toolButtonSize(*button);
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
    const QFontMetrics metrics = metricsOf(option, widget);
    switch (metric) {
    case PM_DefaultFrameWidth:
        return qobject_cast<const QLineEdit *>(widget) ? 1 : 3; // corners of what lies inside stay within the round
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_ToolBarIconSize:
    case PM_ListViewIconSize:
    case PM_TabBarIconSize:
        return iconSide(metrics);
    case PM_LineEditIconSize:
        return metrics.height();
    case PM_LineEditIconMargin:
        return kTight;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return std::max(16, metrics.height());
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
        return kInside;
    case PM_ButtonMargin:
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
    case PM_MenuPanelWidth:
    case PM_MenuHMargin:
    case PM_MenuBarPanelWidth:
    case PM_TabBarTabShiftVertical:
    case PM_TabBarTabShiftHorizontal:
    case PM_TabBarBaseOverlap:
    case PM_ScrollView_ScrollBarSpacing:
    case PM_ScrollView_ScrollBarOverlap:
        return 0;
    case PM_MenuVMargin:
        return 6;
    case PM_MenuBarItemSpacing:
    case PM_MenuBarVMargin:
        return 2;
    case PM_MenuBarHMargin:
        return kInside;
    case PM_ScrollBarExtent:
        return 12;
    case PM_ScrollBarSliderMin:
        return 32;
    case PM_SliderThickness:
    case PM_SliderControlThickness:
    case PM_SliderLength:
        return std::max(16, metrics.height());
    case PM_SplitterWidth:
        return 9; // easy to grasp; what is seen is one pixel
    case PM_FocusFrameHMargin:
        // Qt adds one: texts stand 8 pixels from the edge of a cell, and of the round ground of a selection.
        return qobject_cast<const QListView *>(widget) ? kInside + kTight - 1 : kInside - 1;
    case PM_FocusFrameVMargin:
        return 2;
    case PM_HeaderMargin:
        return kInside;
    case PM_HeaderMarkSize:
        return 10;
    case PM_HeaderDefaultSectionSizeVertical:
        return rowHeight(metrics);
    case PM_HeaderGripMargin:
        return 6;
    case PM_LayoutLeftMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutBottomMargin:
        return kBetween;
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return kInside;
    case PM_ToolTipLabelFrameWidth:
        return 6;
    case PM_MessageBoxIconSize:
        return 2 * iconSide(metrics);
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
