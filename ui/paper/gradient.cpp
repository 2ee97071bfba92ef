#include "ui/paper/gradient.h"

#include "ui/paper/css.h"

#include <QLinearGradient>
#include <QRadialGradient>
#include <QtMath>

#include <algorithm>
#include <cmath>

namespace sincerely::paper
{

namespace
{

std::optional<QColor> hexColour(QStringView digits)
{
    const auto doubled = [](QStringView one) { return QString(2, one[0]); };
    QString all;
    if (digits.size() == 3 || digits.size() == 4) {
        for (qsizetype i = 0; i < digits.size(); ++i)
            all += doubled(digits.mid(i, 1));
    } else if (digits.size() == 6 || digits.size() == 8) {
        all = digits.toString();
    }
    bool ok = false;
    const quint64 value = all.toULongLong(&ok, 16);
    if (!ok)
        return std::nullopt;
    const quint64 rgb = all.size() == 8 ? value >> 8U : value;
    const int alpha = all.size() == 8 ? static_cast<int>(value & 0xffU) : 255;
    return QColor(static_cast<int>(rgb >> 16U & 0xffU), static_cast<int>(rgb >> 8U & 0xffU),
                  static_cast<int>(rgb & 0xffU), alpha);
}

/// A number, or a share of `whole` written with "%".
std::optional<qreal> amount(QStringView text, qreal whole)
{
    const bool isShare = text.endsWith(u'%');
    bool ok = false;
    const qreal value = (isShare ? text.chopped(1) : text).toDouble(&ok);
    return ok ? std::optional(isShare ? value / 100 * whole : value) : std::nullopt;
}

std::optional<QColor> functionColour(QStringView arguments)
{
    QString plain = arguments.toString();
    plain.replace(u',', u' ').replace(u'/', u' ');
    const QStringList parts = plain.split(u' ', Qt::SkipEmptyParts);
    if (parts.size() < 3)
        return std::nullopt;
    std::array<qreal, 4> values = {0, 0, 0, 1};
    for (qsizetype i = 0; i < std::min<qsizetype>(4, parts.size()); ++i) {
        const std::optional<qreal> value = amount(parts[i], i < 3 ? 255 : 1);
        if (!value)
            return std::nullopt;
        values[static_cast<size_t>(i)] = *value;
    }
    const auto part = [](qreal value) { return std::clamp(qRound(value), 0, 255); };
    return QColor(part(values[0]), part(values[1]), part(values[2]), part(values[3] * 255));
}

/// "to right", "45deg", "0.25turn": sets the direction. \returns whether it was one
bool readDirection(QStringView text, Gradient &gradient)
{
    const QString direction = text.toString().toLower().simplified();
    bool ok = false;
    if (direction.endsWith(u"deg") || direction.endsWith(u"turn") || direction.endsWith(u"rad")) {
        const bool isTurn = direction.endsWith(u"turn");
        const qreal value = QStringView(direction).chopped(isTurn ? 4 : 3).toDouble(&ok);
        gradient.degrees = isTurn ? value * 360 : direction.endsWith(u"rad") ? qRadiansToDegrees(value) : value;
        return ok;
    }
    if (!direction.startsWith(u"to "))
        return false;
    const qreal x = direction.contains(u"right") ? 1 : direction.contains(u"left") ? -1 : 0;
    const qreal y = direction.contains(u"bottom") ? 1 : direction.contains(u"top") ? -1 : 0;
    if (x != 0 && y != 0)
        gradient.corner = QPointF(x, y);
    gradient.degrees = x != 0 ? 90 * x : y > 0 ? 180 : 0;
    return true;
}

struct OpenStop {
    QColor colour;
    std::optional<qreal> position;
};

/// "#fff 30%": the position, if any, is the last word.
std::optional<OpenStop> readStop(QStringView text)
{
    QStringView colour = text.trimmed();
    std::optional<qreal> position;
    while (colour.endsWith(u'%')) { // a second position is a stop of its own that nobody misses
        const qsizetype blank = colour.lastIndexOf(u' ');
        if (blank < 0)
            return std::nullopt;
        position = amount(colour.mid(blank + 1), 1);
        colour = colour.left(blank).trimmed();
    }
    const std::optional<QColor> parsed = cssColour(colour);
    return parsed ? std::optional(OpenStop{*parsed, position}) : std::nullopt;
}

/// Stops without a position stand evenly between their neighbours.
std::vector<Gradient::Stop> spread(std::vector<OpenStop> open)
{
    open.front().position = open.front().position.value_or(0);
    open.back().position = open.back().position.value_or(1);
    std::vector<Gradient::Stop> stops;
    for (size_t i = 0; i < open.size(); ++i) {
        if (!open[i].position) {
            size_t next = i;
            while (!open[next].position)
                ++next;
            const qreal before = stops.back().position;
            open[i].position = before + (*open[next].position - before) / static_cast<qreal>(next - i + 1);
        }
        const qreal least = stops.empty() ? 0 : stops.back().position;
        stops.push_back({std::clamp(*open[i].position, least, 1.0), open[i].colour});
    }
    return stops;
}

} // namespace

std::optional<QColor> cssColour(QStringView text)
{
    const QString name = text.trimmed().toString().toLower();
    if (name.startsWith(u'#'))
        return hexColour(QStringView(name).mid(1));
    if (name.startsWith(u"rgb")) {
        const qsizetype open = name.indexOf(u'(');
        return open > 0 && name.endsWith(u')') ? functionColour(QStringView(name).mid(open + 1).chopped(1))
                                               : std::nullopt;
    }
    const QColor named(name);
    return named.isValid() ? std::optional(named) : std::nullopt;
}

std::optional<Gradient> Gradient::parse(QStringView css)
{
    Gradient gradient;
    gradient.isRadial = css.contains(u"radial-gradient", Qt::CaseInsensitive);
    const qsizetype name = css.indexOf(u"-gradient(", 0, Qt::CaseInsensitive);
    if (name < 0)
        return std::nullopt;
    const qsizetype open = name + 9;
    int depth = 0;
    qsizetype close = open;
    for (; close < css.size(); ++close) {
        depth += css[close] == u'(' ? 1 : css[close] == u')' ? -1 : 0;
        if (depth == 0)
            break;
    }
    std::vector<OpenStop> stops;
    const std::vector<QStringView> arguments = splitOutside(css.mid(open + 1, close - open - 1), u',');
    for (size_t i = 0; i < arguments.size(); ++i) {
        const std::optional<OpenStop> stop = readStop(arguments[i]);
        if (stop)
            stops.push_back(*stop);
        else if (i > 0 || (!gradient.isRadial && !readDirection(arguments[i], gradient)))
            return std::nullopt;
    }
    if (stops.size() < 2)
        return std::nullopt;
    gradient.stops = spread(std::move(stops));
    return gradient;
}

QBrush Gradient::brush(const QRectF &box) const
{
    const auto fill = [this](QGradient &gradient) {
        for (const Stop &stop : stops)
            gradient.setColorAt(stop.position, stop.colour);
    };
    const QPointF middle = box.center();
    if (isRadial) {
        QRadialGradient radial(middle, std::hypot(box.width(), box.height()) / 2);
        fill(radial);
        return radial;
    }
    // CSS Images level 3, section 3.1: the line through the middle is as long as needed for the corners to get the
    // first and the last colour exactly; towards a corner, it stands at a right angle to the other diagonal.
    QPointF direction(std::sin(qDegreesToRadians(degrees)), -std::cos(qDegreesToRadians(degrees)));
    if (corner) {
        const QPointF towards(corner->x() * box.height(), corner->y() * box.width());
        direction = towards / std::max(1e-6, std::hypot(towards.x(), towards.y()));
    }
    const qreal half = (std::abs(direction.x()) * box.width() + std::abs(direction.y()) * box.height()) / 2;
    QLinearGradient linear(middle - direction * half, middle + direction * half);
    fill(linear);
    return linear;
}

} // namespace sincerely::paper
