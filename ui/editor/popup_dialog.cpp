#include "ui/editor/popup_dialog.h"

#include "ui/theme/theme.h"

#include <QCloseEvent>
#include <QGuiApplication>
#include <QPainter>
#include <QScreen>

#include <algorithm>

namespace sincerely
{

PopupDialog::PopupDialog(QWidget *parent)
    : QDialog(parent, Qt::Popup)
{
    setAttribute(Qt::WA_DeleteOnClose);
}

void PopupDialog::openBeside(const QRect &globalSpot)
{
    adjustSize();
    QRect place(globalSpot.bottomLeft() + QPoint(0, theme::kInside / 2), size());
    if (layoutDirection() == Qt::RightToLeft)
        place.moveRight(globalSpot.right());
    const QScreen *screen = QGuiApplication::screenAt(globalSpot.center());
    const QRect room = (screen ? screen : QGuiApplication::primaryScreen())->availableGeometry();
    if (place.bottom() > room.bottom() && globalSpot.top() - height() > room.top())
        place.moveBottom(globalSpot.top() - theme::kInside / 2);
    place.moveLeft(std::clamp(place.left(), room.left(), std::max(room.left(), room.right() - width())));
    move(place.topLeft());
    show();
}

void PopupDialog::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.setPen(theme::colour(theme::Colour::Hairline, palette()));
    painter.setBrush(palette().window());
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

void PopupDialog::closeEvent(QCloseEvent *event)
{
    accept();
    event->accept();
}

} // namespace sincerely
