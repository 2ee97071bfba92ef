#include "ui/frame/picture_disc.h"

#include "ui/theme/icon.h"
#include "ui/theme/theme.h"

#include <QPainter>

namespace sincerely
{

PictureDisc::PictureDisc(const QString &iconName, QWidget *parent)
    : QWidget(parent)
    , m_iconName(iconName)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize PictureDisc::sizeHint() const
{
    const int side = theme::iconSide(fontMetrics()) * 16 / 5;
    return {side, side};
}

void PictureDisc::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme::tint(theme::Colour::Accent, palette()));
    painter.drawEllipse(rect());
    QRect glyph(0, 0, width() / 2, height() / 2);
    glyph.moveCenter(rect().center());
    theme::icon(m_iconName, theme::Colour::Accent).paint(&painter, glyph);
}

} // namespace sincerely
