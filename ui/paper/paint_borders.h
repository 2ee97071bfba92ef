#pragma once

#include "ui/paper/display_list.h"

namespace sincerely::paper
{

[[nodiscard]] QPainterPath roundedPath(const QRectF &box, const Radii &radii);

void paintBorders(QPainter &painter, const BorderOp &op);

} // namespace sincerely::paper
