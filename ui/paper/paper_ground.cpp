#include "ui/paper/paper_ground.h"

#include "ui/theme/theme.h"

#include <QPainter>

namespace sincerely::paper
{

namespace
{

constexpr int kShadow = 6; // pixels that the shadow reaches
constexpr int kDrop = 2;   // it falls a little downwards

} // namespace

void paintGround(QPainter &painter, const QRectF &paper, const QRect &dirty, const QPalette &palette)
{
    painter.fillRect(dirty, theme::colour(theme::Colour::Desk, palette));
    // Lying on each other they are darker near the paper.
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(0, 0, 0, theme::isDark(palette) ? 20 : 5));
    for (int reach = kShadow; reach > 0; --reach)
        painter.drawRoundedRect(paper.adjusted(-reach, kDrop - reach, reach, kDrop + reach), reach, reach);
    painter.restore();
}

void paintEdge(QPainter &painter, const QRectF &paper, const QPalette &palette, bool hasFocus)
{
    const theme::Colour edge = hasFocus ? theme::Colour::Accent : theme::Colour::Hairline;
    const qreal width = hasFocus ? 2 : 1;
    painter.setPen(QPen(theme::colour(edge, palette), width, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(paper.adjusted(-width / 2, -width / 2, width / 2, width / 2));
}

} // namespace sincerely::paper
