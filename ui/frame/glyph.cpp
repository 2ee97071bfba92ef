#include "ui/frame/glyph.h"

#include "ui/theme/icon.h"

#include <QPainter>

namespace sincerely
{

Glyph::Glyph(const QString &iconName, theme::Colour colour, QWidget *parent)
    : QWidget(parent)
    , m_iconName(iconName)
    , m_colour(colour)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Glyph::setGlyph(const QString &iconName, theme::Colour colour)
{
    m_iconName = iconName;
    m_colour = colour;
    update();
}

QSize Glyph::sizeHint() const
{
    const int side = theme::iconSide(fontMetrics());
    return {side, side};
}

void Glyph::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    theme::icon(m_iconName, m_colour).paint(&painter, rect());
}

} // namespace sincerely
