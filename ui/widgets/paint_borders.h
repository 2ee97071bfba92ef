#pragma once

#include "ui/widgets/display_list.h"

namespace sincerely::preview
{

[[nodiscard]] QPainterPath roundedPath(const QRectF &box, const Radii &radii);

void paintBorders(QPainter &painter, const BorderOp &op);

} // namespace sincerely::preview
