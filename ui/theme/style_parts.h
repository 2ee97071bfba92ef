#pragma once

#include <QStyleOption>

class QPainter;
class QPalette;
class QWidget;

/// How the single controls are drawn; for Style alone.
namespace sincerely::theme::parts
{

/// The option as what it says it is, or nullptr.
template <class Option>
const Option *as(const QStyleOption *option)
{
    return qstyleoption_cast<const Option *>(option);
}

// Shapes (style_shapes.cpp)
void roundedPanel(QPainter *painter, const QRectF &rect, qreal radius, const QColor &fill, const QColor &edge = {});
/// The sign of the keyboard: two pixels in the accent, just inside the rectangle.
void focusRing(QPainter *painter, const QRectF &rect, qreal radius, const QPalette &palette);
void chevron(QPainter *painter, const QRectF &rect, Qt::ArrowType direction, const QColor &colour);
void tick(QPainter *painter, const QRectF &rect, const QColor &colour);
/// The icon of a button in its middle-left place, tinted when a colour is given.
void iconIn(QPainter *painter, const QRect &rect, const QIcon &icon, const QSize &size, QIcon::Mode mode,
            const QColor &colour = {});

/// How to draw "&File": with its line while Alt is held, without it otherwise.
[[nodiscard]] int mnemonicFlag();

// Buttons (style_buttons.cpp)
void pushButtonPanel(const QStyleOption &option, QPainter *painter, const QWidget *widget);
void pushButtonLabel(const QStyleOptionButton &option, QPainter *painter, const QWidget *widget);
[[nodiscard]] QSize pushButtonSize(const QStyleOptionButton &option, const QWidget *widget);
void toolButton(const QStyleOptionToolButton &option, QPainter *painter, const QWidget *widget);
[[nodiscard]] QSize toolButtonSize(const QStyleOptionToolButton &option, const QWidget *widget);
void checkIndicator(const QStyleOption &option, QPainter *painter);
void radioIndicator(const QStyleOption &option, QPainter *painter);

// Fields (style_fields.cpp)
void fieldPanel(const QStyleOption &option, QPainter *painter, const QWidget *widget);
void comboBox(const QStyleOptionComboBox &option, QPainter *painter, const QWidget *widget);
[[nodiscard]] QRect comboBoxPart(const QStyleOptionComboBox &option, QStyle::SubControl part);
void spinBox(const QStyleOptionSpinBox &option, QPainter *painter, const QWidget *widget);
[[nodiscard]] QRect spinBoxPart(const QStyleOptionSpinBox &option, QStyle::SubControl part);

// Lists and tables (style_views.cpp)
void viewFrame(const QStyleOption &option, QPainter *painter, const QWidget *widget);
void row(const QStyleOptionViewItem &option, QPainter *painter, const QWidget *widget);
void item(const QStyleOptionViewItem &option, QPainter *painter, const QWidget *widget);
void itemFocus(const QStyleOption &option, QPainter *painter, const QWidget *widget);
void branch(const QStyleOption &option, QPainter *painter);
void headerSection(const QStyleOptionHeader &option, QPainter *painter, const QWidget *widget);
void sortArrow(const QStyleOptionHeader &option, QPainter *painter);
/// Rows of tables light up as a whole under the pointer.
void followPointer(QWidget *view);

// Bars (style_bars.cpp)
void scrollBar(const QStyleOptionSlider &option, QPainter *painter, const QWidget *widget);
[[nodiscard]] QRect scrollBarPart(const QStyleOptionSlider &option, QStyle::SubControl part);
void slider(const QStyleOptionSlider &option, QPainter *painter, const QStyle &style, const QWidget *widget);
void progressGroove(const QStyleOptionProgressBar &option, QPainter *painter);
void progressContents(const QStyleOptionProgressBar &option, QPainter *painter);
void splitter(const QStyleOption &option, QPainter *painter);
void tab(const QStyleOptionTab &option, QPainter *painter);
void tabLabel(const QStyleOptionTab &option, QPainter *painter);

// Menus (style_menus.cpp)
void menuPanel(const QStyleOption &option, QPainter *painter);
void menuItem(const QStyleOptionMenuItem &option, QPainter *painter);
[[nodiscard]] QSize menuItemSize(const QStyleOptionMenuItem &option);
void menuBarItem(const QStyleOptionMenuItem &option, QPainter *painter);
void menuBarGround(const QStyleOption &option, QPainter *painter);
void tipPanel(const QStyleOption &option, QPainter *painter);

} // namespace sincerely::theme::parts
