#pragma once

#include "ui/paper/display_list.h"

#include <litehtml/litehtml.h>

// 0.6 and 0.9 differ in a few signatures. The tree of render items came in between.
#if !__has_include(<litehtml/render_item.h>)
#define SINCERELY_LITEHTML_0_6
#endif

/// The layout engine's values in our own terms.
namespace sincerely::paper
{

[[nodiscard]] QRectF toRect(const litehtml::position &position);
[[nodiscard]] QColor toColour(const litehtml::web_color &colour);
[[nodiscard]] Radii toRadii(const litehtml::border_radiuses &radii);
[[nodiscard]] BorderOp::Edge toEdge(const litehtml::border &border);

} // namespace sincerely::paper
