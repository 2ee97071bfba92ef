#include "ui/frame/sheet.h"

#include "ui/theme/theme.h"

#include <QPainter>

namespace sincerely
{

void Sheet::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::Window));
    painter.fillRect(QRect(0, 0, width(), 1), theme::colour(theme::Colour::Hairline, palette()));
}

} // namespace sincerely
