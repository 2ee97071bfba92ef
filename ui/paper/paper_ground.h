#pragma once

#include <QRect>
#include <QRectF>

class QPainter;
class QPalette;

/// How the paper lies on the desk.
namespace sincerely::paper
{

/// The desk, and the shadow of the paper on it.
void paintGround(QPainter &painter, const QRectF &paper, const QRect &dirty, const QPalette &palette);

/// A hairline around the paper; in the accent colour when it has the focus.
void paintEdge(QPainter &painter, const QRectF &paper, const QPalette &palette, bool hasFocus);

} // namespace sincerely::paper
