#include "core/letter/css_values.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <array>
#include <cmath>

namespace sincerely::letter
{

namespace
{

using namespace Qt::Literals::StringLiterals;

struct NamedColour {
    QStringView name;
    std::uint32_t value;
};

/// Those of HTML 4 and the few more that people and programs write.
constexpr std::array kColours = {
    NamedColour{u"black", 0x000000},    NamedColour{u"silver", 0xC0C0C0},    NamedColour{u"gray", 0x808080},
    NamedColour{u"grey", 0x808080},     NamedColour{u"white", 0xFFFFFF},     NamedColour{u"maroon", 0x800000},
    NamedColour{u"red", 0xFF0000},      NamedColour{u"purple", 0x800080},    NamedColour{u"fuchsia", 0xFF00FF},
    NamedColour{u"magenta", 0xFF00FF},  NamedColour{u"green", 0x008000},     NamedColour{u"lime", 0x00FF00},
    NamedColour{u"olive", 0x808000},    NamedColour{u"yellow", 0xFFFF00},    NamedColour{u"navy", 0x000080},
    NamedColour{u"blue", 0x0000FF},     NamedColour{u"teal", 0x008080},      NamedColour{u"aqua", 0x00FFFF},
    NamedColour{u"cyan", 0x00FFFF},     NamedColour{u"orange", 0xFFA500},    NamedColour{u"brown", 0xA52A2A},
    NamedColour{u"crimson", 0xDC143C},  NamedColour{u"darkred", 0x8B0000},   NamedColour{u"darkgreen", 0x006400},
    NamedColour{u"darkblue", 0x00008B}, NamedColour{u"steelblue", 0x4682B4}, NamedColour{u"darkgray", 0xA9A9A9},
    NamedColour{u"darkgrey", 0xA9A9A9}, NamedColour{u"dimgray", 0x696969},   NamedColour{u"gold", 0xFFD700}};

std::optional<std::uint32_t> hexColour(QStringView digits)
{
    bool isNumber = false;
    const std::uint32_t value = digits.toUInt(&isNumber, 16);
    if (!isNumber)
        return std::nullopt;
    if (digits.size() == 6)
        return value;
    if (digits.size() != 3)
        return std::nullopt;
    const auto doubled = [value](unsigned shift) { return ((value >> shift) & 0xFU) * 0x11U; };
    return doubled(8) << 16U | doubled(4) << 8U | doubled(0);
}

std::optional<std::uint32_t> rgbColour(const QString &value)
{
    static const QRegularExpression shape(
        u"^rgba?\\(\\s*([\\d.]+)(%?)[\\s,]+([\\d.]+)%?[\\s,]+([\\d.]+)%?\\s*(?:[,/]\\s*([\\d.]+%?)\\s*)?\\)$"_s);
    const QRegularExpressionMatch match = shape.match(value);
    if (!match.hasMatch() || (match.hasCaptured(5) && match.captured(5).remove(u'%').toDouble() == 0.0))
        return std::nullopt;
    const double factor = match.captured(2).isEmpty() ? 1.0 : 2.55;
    std::uint32_t colour = 0;
    for (const int group : {1, 3, 4}) {
        const double part = std::clamp(match.captured(group).toDouble() * factor, 0.0, 255.0);
        colour = colour << 8U | static_cast<std::uint32_t>(std::lround(part));
    }
    return colour;
}

} // namespace

std::optional<std::uint32_t> colourIn(QStringView value)
{
    if (value.startsWith(u'#'))
        return hexColour(value.mid(1));
    if (value.startsWith(u"rgb"))
        return rgbColour(value.toString());
    const auto found = std::ranges::find(kColours, value, &NamedColour::name);
    return found == kColours.end() ? std::nullopt : std::optional(found->value);
}

std::optional<double> lengthIn(QStringView value, double whole)
{
    static const QRegularExpression shape(u"^([+-]?(?:\\d+\\.?\\d*|\\.\\d+))\\s*(px|pt|em|rem|ex|pc|cm|mm|in|%)?$"_s);
    const QRegularExpressionMatch match = shape.match(value.toString());
    if (!match.hasMatch())
        return std::nullopt;
    const double number = match.captured(1).toDouble();
    const QString unit = match.captured(2);
    if (unit == u"em"_s)
        return number * whole;
    if (unit == u"%"_s)
        return number * whole / 100;
    if (unit == u"ex"_s)
        return number * whole / 2;
    if (unit == u"rem"_s || unit == u"pc"_s)
        return number * 16;
    if (unit == u"pt"_s)
        return number * 4 / 3;
    if (unit == u"in"_s)
        return number * 96;
    if (unit == u"cm"_s)
        return number * 96 / 2.54;
    if (unit == u"mm"_s)
        return number * 96 / 25.4;
    return number;
}

std::optional<double> fontSizeIn(QStringView value, double around)
{
    constexpr std::array<QStringView, 7> words = {u"xx-small", u"x-small", u"small",   u"medium",
                                                  u"large",    u"x-large", u"xx-large"};
    constexpr std::array<double, 7> sizes = {9, 10, 13, 16, 18, 24, 32};
    const auto word = std::ranges::find(words, value);
    if (word != words.end())
        return sizes[static_cast<std::size_t>(word - words.begin())];
    if (value == u"smaller")
        return around / 1.2;
    if (value == u"larger")
        return around * 1.2;
    const std::optional<double> size = lengthIn(value, around);
    return size && *size > 0 ? size : std::nullopt;
}

std::optional<bool> boldIn(QStringView value)
{
    if (value == u"bold" || value == u"bolder")
        return true;
    if (value == u"normal" || value == u"lighter")
        return false;
    bool isNumber = false;
    const int weight = value.toInt(&isNumber);
    return isNumber ? std::optional(weight >= 600) : std::nullopt;
}

} // namespace sincerely::letter
