#include "ui/widgets/card.h"

#include "ui/theme/theme.h"

#include <QPainter>

namespace sincerely
{

Card::Card(QWidget *parent)
    : QWidget(parent)
{
    setContentsMargins(theme::kBetween, theme::kBetween, theme::kBetween, theme::kBetween);
}

void Card::paintEvent(QPaintEvent * /*event*/)
{
    using theme::Colour;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal width = isFocused() ? 2 : 1;
    const qreal inset = width / 2;
    painter.setPen(QPen(theme::colour(isFocused() ? Colour::Accent : Colour::Hairline, palette()), width));
    painter.setBrush(palette().color(QPalette::Base));
    painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), theme::kCard, theme::kCard);
}

void Card::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

void Card::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

} // namespace sincerely
