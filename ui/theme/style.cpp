#include "ui/theme/style.h"

#include "ui/theme/icon.h"
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
#include <QMenuBar>
#include <QPainter>
#include <QSplitter>
#include <QSplitterHandle>
#include <QStyleFactory>
#include <QStyleOption>
#include <QTabBar>

#include <type_traits>

namespace sincerely::theme
{

namespace
{

using parts::as;

/// Draws it, if the option is what the part needs.
template <class Option, class... Further>
bool isDrawn(void (*part)(const Option &, QPainter *, Further...), const QStyleOption *option, QPainter *painter,
             std::type_identity_t<Further>... further)
{
    if (const auto *own = as<Option>(option))
        return part(*own, painter, further...), true;
    return false;
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
    if (auto *splitter = qobject_cast<QSplitter *>(widget); splitter && splitter->isRightToLeft())
        splitter->setContentsMargins(0, 0, 1, 0); // Qt puts everything one pixel too far to the right
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

QIcon Style::standardIcon(StandardPixmap which, const QStyleOption *option, const QWidget *widget) const
{
    if (which == SP_ToolBarHorizontalExtensionButton)
        return icon(QStringLiteral("more"));
    return QProxyStyle::standardIcon(which, option, widget);
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

bool Style::drawsButton(ControlElement element, const QStyleOption *option, QPainter *painter,
                        const QWidget *widget) const
{
    switch (element) {
    case CE_PushButtonBevel:
        parts::pushButtonPanel(*option, painter, widget);
        return true;
    case CE_PushButtonLabel:
        return isDrawn(parts::pushButtonLabel, option, painter, widget);
    case CE_PushButton: // without Fusion's own focus rectangle: the panel shows it
        drawControl(CE_PushButtonBevel, option, painter, widget);
        drawControl(CE_PushButtonLabel, option, painter, widget);
        return true;
    default:
        return false;
    }
}

bool Style::drawsHeader(ControlElement element, const QStyleOption *option, QPainter *painter,
                        const QWidget *widget) const
{
    if (element == CE_HeaderEmptyArea) {
        painter->fillRect(option->rect, option->palette.color(QPalette::Base));
        return true;
    }
    const auto *header = as<QStyleOptionHeader>(option);
    if (!header)
        return false;
    QStyleOptionHeader part = *header;
    switch (element) {
    case CE_Header:
        drawControl(CE_HeaderSection, option, painter, widget);
        part.rect = subElementRect(SE_HeaderLabel, option, widget);
        drawControl(CE_HeaderLabel, &part, painter, widget);
        part.rect = subElementRect(SE_HeaderArrow, option, widget);
        parts::sortArrow(part, painter);
        return true;
    case CE_HeaderSection:
        parts::headerSection(*header, painter, widget);
        return true;
    case CE_HeaderLabel:
        part.palette.setColor(QPalette::ButtonText, colour(Colour::Muted, header->palette));
        QProxyStyle::drawControl(element, &part, painter, widget);
        return true;
    default:
        return false;
    }
}

bool Style::drawsBar(ControlElement element, const QStyleOption *option, QPainter *painter)
{
    switch (element) {
    case CE_ShapedFrame:
        if (isPlainFrame(option, QFrame::HLine) || isPlainFrame(option, QFrame::VLine)) {
            QStyleOption line = *option;
            line.state.setFlag(State_Horizontal, isPlainFrame(option, QFrame::VLine));
            line.state.setFlag(State_MouseOver, false);
            parts::splitter(line, painter);
            return true;
        }
        return false;
    case CE_Splitter:
        parts::splitter(*option, painter);
        return true;
    case CE_ProgressBarGroove:
        return isDrawn(parts::progressGroove, option, painter);
    case CE_ProgressBarContents:
        return isDrawn(parts::progressContents, option, painter);
    case CE_TabBarTabShape:
        return isDrawn(parts::tab, option, painter);
    case CE_TabBarTabLabel:
        return isDrawn(parts::tabLabel, option, painter);
    case CE_MenuItem:
        return isDrawn(parts::menuItem, option, painter);
    case CE_MenuBarItem:
        return isDrawn(parts::menuBarItem, option, painter);
    case CE_MenuBarEmptyArea:
        parts::menuBarGround(*option, painter);
        return true;
    case CE_MenuEmptyArea:
        return true;
    default:
        return false;
    }
}

void Style::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                        const QWidget *widget) const
{
    if (!drawsButton(element, option, painter, widget) && !drawsHeader(element, option, painter, widget) &&
        !drawsBar(element, option, painter))
        QProxyStyle::drawControl(element, option, painter, widget);
}

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                               const QWidget *widget) const
{
    bool isDone = false;
    switch (control) {
    case CC_ToolButton:
        isDone = isDrawn(parts::toolButton, option, painter, widget);
        break;
    case CC_ComboBox:
        isDone = isDrawn(parts::comboBox, option, painter, widget);
        break;
    case CC_SpinBox:
        isDone = isDrawn(parts::spinBox, option, painter, widget);
        break;
    case CC_ScrollBar:
        isDone = isDrawn(parts::scrollBar, option, painter, widget);
        break;
    case CC_Slider:
        if (const auto *slider = as<QStyleOptionSlider>(option))
            return parts::slider(*slider, painter, *this, widget);
        break;
    default:
        break;
    }
    if (!isDone)
        QProxyStyle::drawComplexControl(control, option, painter, widget);
}

} // namespace sincerely::theme
