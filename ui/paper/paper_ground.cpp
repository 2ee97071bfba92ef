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
    const QColor desk = theme::colour(theme::Colour::Desk, palette);
    painter.fillRect(dirty, desk);
    // Opaque frames around each other, paler from one to the next: many times quicker than anything soft.
    const qreal darkest = theme::isDark(palette) ? 0.35 : 0.1;
    for (int reach = 0; reach < kShadow; ++reach) {
        const int left = kShadow - reach;
        const qreal light = 1 - darkest * left * left / (kShadow * kShadow);
        const QColor shade =
            QColor::fromRgbF(float(desk.redF() * light), float(desk.greenF() * light), float(desk.blueF() * light));
        const QRectF inner = paper.adjusted(-reach, kDrop - reach, reach, kDrop + reach);
        const QRectF outer = inner.adjusted(-1, -1, 1, 1);
        painter.fillRect(QRectF(outer.left(), outer.top(), outer.width(), 1), shade);
        painter.fillRect(QRectF(outer.left(), inner.bottom(), outer.width(), 1), shade);
        painter.fillRect(QRectF(outer.left(), inner.top(), 1, inner.height()), shade);
        painter.fillRect(QRectF(inner.right(), inner.top(), 1, inner.height()), shade);
    }
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
