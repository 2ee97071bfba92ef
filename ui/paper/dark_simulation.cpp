#include "ui/paper/dark_simulation.h"

#include <QGradient>

#include <algorithm>
#include <array>
#include <cmath>

namespace sincerely::paper
{

namespace
{

/// Lightness as it is seen, and two coordinates of colour: Björn Ottosson's Oklab,
/// https://bottosson.github.io/posts/oklab/
struct Oklab {
    double lightness;
    double a;
    double b;
};

double toLinear(double part)
{
    return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
}

double fromLinear(double part)
{
    const double clamped = std::clamp(part, 0.0, 1.0);
    return clamped <= 0.0031308 ? clamped * 12.92 : 1.055 * std::pow(clamped, 1 / 2.4) - 0.055;
}

Oklab toOklab(const QColor &colour)
{
    const double r = toLinear(colour.redF());
    const double g = toLinear(colour.greenF());
    const double b = toLinear(colour.blueF());
    const double l = std::cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
    const double m = std::cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
    const double s = std::cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
    return {0.2104542553 * l + 0.7936177850 * m - 0.0040720468 * s,
            1.9779984951 * l - 2.4285922050 * m + 0.4505937099 * s,
            0.0259040371 * l + 0.7827717662 * m - 0.8086757660 * s};
}

QColor fromOklab(const Oklab &lab, int alpha)
{
    const auto cube = [](double value) { return value * value * value; };
    const double l = cube(lab.lightness + 0.3963377774 * lab.a + 0.2158037573 * lab.b);
    const double m = cube(lab.lightness - 0.1055613458 * lab.a - 0.0638541728 * lab.b);
    const double s = cube(lab.lightness - 0.0894841775 * lab.a - 1.2914855480 * lab.b);
    const auto part = [](double linear) { return static_cast<int>(std::lround(fromLinear(linear) * 255)); };
    return {part(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s),
            part(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s),
            part(-0.0041960863 * l - 0.7034186147 * m + 1.7076147010 * s), alpha};
}

constexpr double kMiddle = 0.6;    // from here on a ground counts as light, below it ink counts as dark
constexpr double kDarkest = 0.235; // white becomes this, #1e1e1e
constexpr double kLightest = 0.94; // black becomes this
constexpr double kPaleness = 0.8;  // a light ground's tint would glow when it is dark

bool isLight(const QColor &colour)
{
    return toOklab(colour).lightness >= kMiddle;
}

QBrush darkBrush(const QBrush &brush)
{
    if (brush.gradient() == nullptr)
        return darkGround(brush.color());
    // Both kinds of gradient keep their geometry when only their stops are set.
    QGradientStops stops = brush.gradient()->stops();
    for (QGradientStop &stop : stops)
        stop.second = darkGround(stop.second);
    if (brush.style() == Qt::LinearGradientPattern) {
        QLinearGradient gradient = *static_cast<const QLinearGradient *>(brush.gradient());
        gradient.setStops(stops);
        return gradient;
    }
    QRadialGradient gradient = *static_cast<const QRadialGradient *>(brush.gradient());
    gradient.setStops(stops);
    return gradient;
}

struct Darkener {
    void operator()(TextOp &op) const { op.colour = darkInk(op.colour); }
    void operator()(FillOp &op) const { op.brush = darkBrush(op.brush); }
    void operator()(MarkerOp &op) const { op.colour = darkInk(op.colour); }
    void operator()(BorderOp &op) const
    {
        for (BorderOp::Edge &edge : op.edges) // a pale line stays unobtrusive, a dark one stays to be seen
            edge.colour = isLight(edge.colour) ? darkGround(edge.colour) : darkInk(edge.colour);
    }
    template <class Other>
    void operator()(Other & /*op*/) const
    {
    }
};

} // namespace

QColor darkPaper()
{
    return darkGround(Qt::white);
}

QColor darkGround(const QColor &colour)
{
    Oklab lab = toOklab(colour);
    if (lab.lightness < kMiddle)
        return colour;
    const double lightness = kDarkest + (1 - lab.lightness) / (1 - kMiddle) * (kMiddle - kDarkest);
    return fromOklab({lightness, lab.a * kPaleness, lab.b * kPaleness}, colour.alpha());
}

QColor darkInk(const QColor &colour)
{
    const Oklab lab = toOklab(colour);
    if (lab.lightness >= kMiddle)
        return colour;
    const double lightness = kLightest - lab.lightness / kMiddle * (kLightest - kMiddle);
    return fromOklab({lightness, lab.a, lab.b}, colour.alpha());
}

void simulateDark(DisplayList &list)
{
    for (PaintOp &op : list.ops)
        std::visit(Darkener(), op);
    list.ground = list.ground ? darkGround(*list.ground) : darkPaper();
}

} // namespace sincerely::paper
