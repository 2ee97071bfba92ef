#include "ui/paper/engine_values.h"

namespace sincerely::paper
{

QRectF toRect(const litehtml::position &position)
{
    return QRectF(position.x, position.y, position.width, position.height);
}

QColor toColour(const litehtml::web_color &colour)
{
    return {colour.red, colour.green, colour.blue, colour.alpha};
}

Radii toRadii(const litehtml::border_radiuses &radii)
{
    return {QSizeF(radii.top_left_x, radii.top_left_y), QSizeF(radii.top_right_x, radii.top_right_y),
            QSizeF(radii.bottom_right_x, radii.bottom_right_y), QSizeF(radii.bottom_left_x, radii.bottom_left_y)};
}

BorderOp::Edge toEdge(const litehtml::border &border)
{
    using Line = BorderOp::Line;
    if (border.width <= 0)
        return {};
    Line line = Line::Solid; // grooves and ridges, too
    if (border.style == litehtml::border_style_none || border.style == litehtml::border_style_hidden)
        line = Line::None;
    else if (border.style == litehtml::border_style_dashed)
        line = Line::Dashed;
    else if (border.style == litehtml::border_style_dotted)
        line = Line::Dotted;
    else if (border.style == litehtml::border_style_double && border.width >= 3)
        line = Line::Double;
    return {qreal(border.width), line, toColour(border.color)};
}

} // namespace sincerely::paper
