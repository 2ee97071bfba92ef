#include "ui/frame/hairline.h"

#include "ui/theme/theme.h"

#include <QPainter>

namespace sincerely
{

Hairline::Hairline(Qt::Orientation orientation, QWidget *parent)
    : QWidget(parent)
{
    if (orientation == Qt::Horizontal)
        setFixedHeight(1);
    else
        setFixedWidth(1);
}

void Hairline::paintEvent(QPaintEvent * /*event*/)
{
    QPainter(this).fillRect(rect(), theme::colour(theme::Colour::Hairline, palette()));
}

} // namespace sincerely
