#include "ui/frame/badge.h"

#include <QPainter>

namespace sincerely
{

namespace
{

QFont badgeFont(const QFont &base)
{
    QFont font = theme::tabular(theme::secondary(base));
    font.setWeight(QFont::DemiBold);
    return font;
}

} // namespace

Badge::Badge(theme::Colour colour, QWidget *parent)
    : QWidget(parent)
    , m_colour(colour)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    hide();
}

void Badge::setText(const QString &text, const QString &spoken)
{
    m_text = text;
    setAccessibleName(spoken.isEmpty() ? text : spoken);
    setToolTip(spoken);
    setVisible(!text.isEmpty());
    updateGeometry();
    update();
}

void Badge::setColour(theme::Colour colour)
{
    m_colour = colour;
    update();
}

QSize Badge::sizeHint() const
{
    return sizeFor(m_text, font());
}

QSize Badge::sizeFor(const QString &text, const QFont &font)
{
    const QFontMetrics metrics(badgeFont(font));
    const int height = metrics.height() + theme::kTight;
    return {std::max(height, metrics.horizontalAdvance(text) + theme::kInside + theme::kTight), height};
}

void Badge::paint(QPainter &painter, const QRectF &rect, const QString &text, theme::Colour colour,
                  const QPalette &palette)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme::tint(colour, palette));
    painter.drawRoundedRect(rect, rect.height() / 2, rect.height() / 2);
    painter.setPen(theme::colour(colour, palette));
    painter.setFont(badgeFont(painter.font()));
    painter.drawText(rect, Qt::AlignCenter | Qt::TextSingleLine, text);
    painter.restore();
}

void Badge::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    paint(painter, QRectF(rect()), m_text, m_colour, palette());
}

} // namespace sincerely
