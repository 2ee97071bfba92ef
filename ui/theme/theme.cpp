#include "ui/theme/theme.h"

#include <algorithm>
#include <cmath>

namespace sincerely::theme
{

namespace
{

constexpr qreal kReadable = 4.5; // the guidelines' level AA for text

QColor mixed(const QColor &one, const QColor &other, qreal shareOfOther)
{
    const auto mix = [shareOfOther](int a, int b) { return qRound(a * (1 - shareOfOther) + b * shareOfOther); };
    return {mix(one.red(), other.red()), mix(one.green(), other.green()), mix(one.blue(), other.blue())};
}

qreal luminance(const QColor &colour)
{
    const auto linear = [](qreal part) {
        return part <= 0.03928 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

/// The colour itself where it can be read on the ground, else as little as needed towards black or white.
QColor readable(const QColor &wanted, const QColor &ground)
{
    const QColor end = luminance(ground) < 0.18 ? QColor(Qt::white) : QColor(Qt::black);
    for (qreal share = 0; share < 1; share += 0.05) {
        const QColor candidate = mixed(wanted, end, share);
        if (contrast(candidate, ground) >= kReadable)
            return candidate;
    }
    return end;
}

QFont enlarged(QFont font, int points, QFont::Weight weight)
{
    // A font that was given in pixels has no points.
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() + points);
    else
        font.setPixelSize(std::max(1, font.pixelSize() + qRound(points * 4.0 / 3.0)));
    font.setWeight(weight);
    return font;
}

} // namespace

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness();
}

qreal contrast(const QColor &one, const QColor &other)
{
    const auto [darker, lighter] = std::minmax(luminance(one), luminance(other));
    return (lighter + 0.05) / (darker + 0.05);
}

QColor colour(Colour colour, const QPalette &palette)
{
    const QColor base = palette.color(QPalette::Base);
    const QColor text = palette.color(QPalette::Text);
    const QColor window = palette.color(QPalette::Window);
    const QColor accent = palette.color(QPalette::Highlight);
    switch (colour) {
    case Colour::Accent:
        return accent;
    case Colour::OnAccent:
        return contrast(accent, Qt::white) >= 3 ? QColor(Qt::white) : QColor(Qt::black);
    case Colour::Muted:
        return readable(mixed(text, base, 0.42), base);
    case Colour::Hairline:
        return mixed(text, window, 0.84);
    case Colour::Ok:
        return readable(QColor(0x2e, 0x8b, 0x57), base);
    case Colour::Attention:
        return readable(QColor(0xc7, 0x7d, 0x0a), base);
    case Colour::Danger:
        return readable(QColor(0xc9, 0x3c, 0x3c), base);
    case Colour::Desk:
        return isDark(palette) ? window.darker(118) : mixed(window, text, 0.03);
    case Colour::Paper:
        return Qt::white;
    }
    return text;
}

Qt::Alignment leading(Qt::LayoutDirection direction)
{
    return Qt::AlignAbsolute | Qt::AlignVCenter | (direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft);
}

QFont pageTitle(QFont base)
{
    return enlarged(std::move(base), 5, QFont::DemiBold);
}

QFont sectionTitle(QFont base)
{
    return enlarged(std::move(base), 1, QFont::DemiBold);
}

QFont secondary(QFont base)
{
    const QFont::Weight weight = base.weight();
    return enlarged(std::move(base), -1, weight);
}

} // namespace sincerely::theme
