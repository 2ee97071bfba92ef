#include "ui/theme/theme.h"

#include <QList>

#include <algorithm>
#include <array>
#include <cmath>

namespace sincerely::theme
{

namespace
{

constexpr qreal kReadable = 4.5; // the guidelines' level AA for text

/// Of each value of a channel; a table, because colours are asked for in every cell of every table.
std::array<qreal, 256> linearLight()
{
    std::array<qreal, 256> table{};
    for (size_t i = 0; i < table.size(); ++i) {
        const qreal part = qreal(i) / 255;
        table[i] = part <= 0.03928 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    }
    return table;
}

qreal luminance(const QColor &colour)
{
    static const std::array<qreal, 256> linear = linearLight();
    return 0.2126 * linear[size_t(colour.red())] + 0.7152 * linear[size_t(colour.green())] +
           0.0722 * linear[size_t(colour.blue())];
}

QColor sidebar(const QPalette &palette)
{
    const QColor window = palette.color(QPalette::Window);
    return isDark(palette) ? window.darker(118) : mixed(window, palette.color(QPalette::WindowText), 0.035);
}

/// Where the platform selects with a strong colour and white text, rows that we paint ourselves take a soft one.
QColor selection(const QPalette &palette)
{
    const QColor highlight = palette.color(QPalette::Highlight);
    if (contrast(highlight, palette.color(QPalette::Text)) >= 7)
        return highlight;
    return mixed(palette.color(QPalette::Base), highlight, 0.2);
}

/// The colour itself where it can be read on all the grounds, else as little as needed towards black or white.
QColor readable(const QColor &wanted, const QList<QColor> &grounds)
{
    const bool onDark = luminance(grounds.first()) < 0.18;
    const QColor end = onDark ? QColor(Qt::white) : QColor(Qt::black);
    for (qreal share = 0; share < 1; share += 0.04) {
        const QColor candidate = mixed(wanted, end, share);
        const bool enough = std::all_of(grounds.cbegin(), grounds.cend(), [&candidate](const QColor &ground) {
            return contrast(candidate, ground) >= kReadable;
        });
        if (enough)
            return candidate;
    }
    return end;
}

QColor onEveryGround(const QColor &wanted, const QPalette &palette)
{
    const QColor base = palette.color(QPalette::Base);
    const QColor own = mixed(base, wanted, isDark(palette) ? 0.18 : 0.1);
    return readable(wanted, {base, palette.color(QPalette::Window), sidebar(palette), selection(palette), own});
}

/// The platform's own accent: what it selects with if that is strong, else its links.
QColor accent(const QPalette &palette)
{
    const QColor highlight = palette.color(QPalette::Highlight);
    const bool strong = contrast(highlight, palette.color(QPalette::Text)) < 7 && highlight.saturation() > 60;
    return onEveryGround(strong ? highlight : palette.color(QPalette::Link), palette);
}

QColor lightOrDark(const QPalette &palette, const QColor &light, const QColor &dark)
{
    return onEveryGround(isDark(palette) ? dark : light, palette);
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

QColor mixed(const QColor &one, const QColor &other, qreal shareOfOther)
{
    const auto mix = [shareOfOther](int a, int b) { return qRound(a * (1 - shareOfOther) + b * shareOfOther); };
    return {mix(one.red(), other.red()), mix(one.green(), other.green()), mix(one.blue(), other.blue())};
}

qreal contrast(const QColor &one, const QColor &other)
{
    const auto [darker, lighter] = std::minmax(luminance(one), luminance(other));
    return (lighter + 0.05) / (darker + 0.05);
}

QColor colour(Colour colour, const QPalette &palette)
{
    const QColor text = palette.color(QPalette::Text);
    const QColor window = palette.color(QPalette::Window);
    switch (colour) {
    case Colour::Text:
        return text;
    case Colour::Accent:
        return accent(palette);
    case Colour::OnAccent:
        return contrast(accent(palette), Qt::white) >= kReadable ? QColor(Qt::white) : QColor(0x0c, 0x1f, 0x1d);
    case Colour::Muted:
        return onEveryGround(mixed(text, palette.color(QPalette::Base), 0.4), palette);
    case Colour::Hairline:
        return mixed(window, text, isDark(palette) ? 0.13 : 0.11);
    case Colour::Outline:
        return mixed(window, text, isDark(palette) ? 0.26 : 0.25);
    case Colour::Hover:
        return mixed(window, text, 0.055);
    case Colour::Pressed:
        return mixed(window, text, 0.11);
    case Colour::Selection:
        return selection(palette);
    case Colour::Sidebar:
        return sidebar(palette);
    case Colour::Ok:
        return lightOrDark(palette, QColor(0x1f, 0x7a, 0x4a), QColor(0x66, 0xc7, 0x92));
    case Colour::Attention:
        return lightOrDark(palette, QColor(0x95, 0x58, 0x00), QColor(0xe2, 0xae, 0x55));
    case Colour::Danger:
        return lightOrDark(palette, QColor(0xb8, 0x32, 0x32), QColor(0xf0, 0x8f, 0x86));
    case Colour::Desk:
        return isDark(palette) ? window.darker(124) : mixed(window, text, 0.055);
    case Colour::Paper:
        return Qt::white;
    }
    return text;
}

QColor tint(Colour token, const QPalette &palette)
{
    return mixed(palette.color(QPalette::Base), colour(token, palette), isDark(palette) ? 0.18 : 0.1);
}

int iconSide(const QFontMetrics &metrics)
{
    return std::max(kIcon, qRound(metrics.height() * 1.2));
}

int controlHeight(const QFontMetrics &metrics)
{
    return std::max(32, metrics.height() + kBetween);
}

int rowHeight(const QFontMetrics &metrics)
{
    return controlHeight(metrics) + kTight;
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

QFont tabular(QFont base)
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 7, 0)
    base.setFeature(QFont::Tag("tnum"), 1);
#endif
    return base;
}

} // namespace sincerely::theme
