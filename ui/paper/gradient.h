#pragma once

#include <QBrush>
#include <QColor>
#include <QPointF>
#include <QRectF>
#include <QString>

#include <optional>
#include <vector>

namespace sincerely::paper
{

/// A colour as CSS writes it: a name, #rgb, #rrggbb, #rrggbbaa, rgb(…), rgba(…).
[[nodiscard]] std::optional<QColor> cssColour(QStringView text);

/// `linear-gradient(…)` or `radial-gradient(…)`; of the latter only the one around the middle.
struct Gradient {
    struct Stop {
        qreal position; ///< 0 to 1
        QColor colour;
    };
    bool isRadial = false;
    qreal degrees = 180;           ///< As CSS counts: 0 is upwards, 90 to the right.
    std::optional<QPointF> corner; ///< Towards a corner, (±1, ±1); instead of the angle.
    std::vector<Stop> stops;       ///< At least two.

    [[nodiscard]] static std::optional<Gradient> parse(QStringView css);
    [[nodiscard]] QBrush brush(const QRectF &box) const;
};

} // namespace sincerely::paper
