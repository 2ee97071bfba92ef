#include "ui/paper/paint_borders.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace sincerely::paper
{

namespace
{

using Edge = BorderOp::Edge;
using Line = BorderOp::Line;

enum Side : std::uint8_t { Top, Right, Bottom, Left };

Radii insetBy(const Radii &radii, const std::array<Edge, 4> &edges)
{
    const auto smaller = [](QSizeF size, qreal x, qreal y) {
        return QSizeF(std::max(0.0, size.width() - x), std::max(0.0, size.height() - y));
    };
    return {smaller(radii.topLeft, edges[Left].width, edges[Top].width),
            smaller(radii.topRight, edges[Right].width, edges[Top].width),
            smaller(radii.bottomRight, edges[Right].width, edges[Bottom].width),
            smaller(radii.bottomLeft, edges[Left].width, edges[Bottom].width)};
}

QRectF innerBox(const BorderOp &op)
{
    return op.box.adjusted(op.edges[Left].width, op.edges[Top].width, -op.edges[Right].width, -op.edges[Bottom].width);
}

/// The quarter of the frame that belongs to one side, mitred at the corners as browsers do.
QPolygonF sideArea(const BorderOp &op, Side side)
{
    const QRectF outer = op.box;
    const QRectF inner = innerBox(op);
    switch (side) {
    case Top:
        return QPolygonF({outer.topLeft(), outer.topRight(), inner.topRight(), inner.topLeft()});
    case Right:
        return QPolygonF({outer.topRight(), outer.bottomRight(), inner.bottomRight(), inner.topRight()});
    case Bottom:
        return QPolygonF({outer.bottomRight(), outer.bottomLeft(), inner.bottomLeft(), inner.bottomRight()});
    case Left:
        return QPolygonF({outer.bottomLeft(), outer.topLeft(), inner.topLeft(), inner.bottomLeft()});
    }
    return {};
}

/// Dashes and dots run along the middle of the edge.
void strokeSide(QPainter &painter, const BorderOp &op, Side side)
{
    const Edge &edge = op.edges[side];
    QPen pen(edge.colour, edge.width, edge.line == Line::Dotted ? Qt::DotLine : Qt::DashLine, Qt::FlatCap);
    if (edge.line == Line::Dotted && edge.width >= 3) {
        pen.setCapStyle(Qt::RoundCap);
        pen.setDashPattern({0.001, 2});
    }
    const qreal half = edge.width / 2;
    const QRectF middle = op.box.adjusted(half, half, -half, -half);
    const std::array<QLineF, 4> lines = {
        QLineF(middle.topLeft(), middle.topRight()), QLineF(middle.topRight(), middle.bottomRight()),
        QLineF(middle.bottomLeft(), middle.bottomRight()), QLineF(middle.topLeft(), middle.bottomLeft())};
    painter.save();
    painter.setPen(pen);
    painter.drawLine(lines[side]);
    painter.restore();
}

/// The frame between the outer and the inner edge.
QPainterPath ring(const BorderOp &op)
{
    QPainterPath path = roundedPath(op.box, op.radii);
    path.addPath(roundedPath(innerBox(op), insetBy(op.radii, op.edges)));
    path.setFillRule(Qt::OddEvenFill);
    return path;
}

/// A third of the width, then nothing, then a third.
void fillDouble(QPainter &painter, const BorderOp &op)
{
    BorderOp outer = op;
    for (Edge &edge : outer.edges)
        edge.width = std::max(1.0, edge.width / 3);
    BorderOp inner = outer;
    const qreal shift = op.edges[Top].width - outer.edges[Top].width;
    inner.box.adjust(shift, shift, -shift, -shift);
    painter.fillPath(ring(outer), op.edges[Top].colour);
    painter.fillPath(ring(inner), op.edges[Top].colour);
}

} // namespace

QPainterPath roundedPath(const QRectF &box, const Radii &radii)
{
    QPainterPath path;
    if (isSquare(radii)) {
        path.addRect(box);
        return path;
    }
    // Radii that do not fit are shrunk together (CSS Backgrounds and Borders 3, section 4.5).
    const auto fit = [](qreal length, qreal one, qreal other) {
        return one + other > length && one + other > 0 ? length / (one + other) : 1.0;
    };
    const qreal f = std::min({fit(box.width(), radii.topLeft.width(), radii.topRight.width()),
                              fit(box.width(), radii.bottomLeft.width(), radii.bottomRight.width()),
                              fit(box.height(), radii.topLeft.height(), radii.bottomLeft.height()),
                              fit(box.height(), radii.topRight.height(), radii.bottomRight.height())});
    const auto corner = [&path, f](QPointF topLeftOfEllipse, QSizeF radius, qreal from) {
        path.arcTo(QRectF(topLeftOfEllipse, radius * f * 2), from, -90);
    };
    path.moveTo(box.left(), box.top() + radii.topLeft.height() * f);
    corner(box.topLeft(), radii.topLeft, 180);
    corner(box.topRight() - QPointF(radii.topRight.width() * f * 2, 0), radii.topRight, 90);
    corner(box.bottomRight() - QPointF(radii.bottomRight.width() * f * 2, radii.bottomRight.height() * f * 2),
           radii.bottomRight, 0);
    corner(box.bottomLeft() - QPointF(0, radii.bottomLeft.height() * f * 2), radii.bottomLeft, 270);
    path.closeSubpath();
    return path;
}

void paintBorders(QPainter &painter, const BorderOp &op)
{
    const bool alike =
        std::all_of(op.edges.begin(), op.edges.end(), [&op](const Edge &edge) { return edge == op.edges[0]; });
    if (alike && op.edges[0].line == Line::Double) {
        fillDouble(painter, op);
        return;
    }
    if (alike && op.edges[0].line == Line::Solid) {
        painter.fillPath(ring(op), op.edges[0].colour);
        return;
    }
    for (const Side side : {Top, Right, Bottom, Left}) {
        const Edge &edge = op.edges[side];
        if (edge.line == Line::None || edge.width <= 0)
            continue;
        if (edge.line == Line::Dashed || edge.line == Line::Dotted) {
            strokeSide(painter, op, side);
            continue;
        }
        // A whole ring clipped to one side keeps the round corners.
        painter.save();
        QPainterPath area;
        area.addPolygon(sideArea(op, side));
        area.closeSubpath();
        painter.setClipPath(area, Qt::IntersectClip);
        painter.fillPath(ring(op), edge.colour);
        painter.restore();
    }
}

} // namespace sincerely::paper
