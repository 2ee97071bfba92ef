#include "ui/theme/paper.h"

#include "ui/theme/theme.h"

#include <QCoreApplication>
#include <QFontInfo>

#include <algorithm>

namespace sincerely::theme
{

namespace
{

constexpr qreal kLetterPixels = 15;
constexpr qreal kLargestUsualPixels = 14.67; // 11 points; desktops have 9 to 11

/// As little darker, or lighter on dark ground, as reading it takes.
QColor readableOn(const QColor &ground, const QColor &wanted, qreal wantedContrast)
{
    const QColor end = ground.lightness() < 128 ? Qt::white : Qt::black;
    QColor candidate = wanted;
    for (qreal share = 0; share < 1 && contrast(candidate, ground) < wantedContrast; share += 0.05)
        candidate = mixed(wanted, end, share);
    return candidate;
}

/// On white paper in a dark window only the paper counts.
QPalette onItsBase(QPalette palette)
{
    palette.setColor(QPalette::Window, palette.color(QPalette::Base));
    palette.setColor(QPalette::WindowText, palette.color(QPalette::Text));
    return palette;
}

QColor chipColour(Chip chip, const QPalette &palette)
{
    switch (chip) {
    case Chip::Field:
    case Chip::Condition:
        break;
    case Chip::Attention:
        return colour(Colour::Attention, palette);
    case Chip::Touch:
        return colour(Colour::Ok, palette);
    }
    return colour(Colour::Accent, palette);
}

} // namespace

QPalette paperPalette(const QPalette &palette)
{
    const QColor paper = colour(Colour::Paper, palette);
    const QColor ink(0x1f, 0x23, 0x28);
    const QColor accent = readableOn(paper, colour(Colour::Accent, palette), 4.5);
    QPalette result = palette;
    for (const QPalette::ColorGroup group : {QPalette::Active, QPalette::Inactive, QPalette::Disabled}) {
        result.setColor(group, QPalette::Base, paper);
        result.setColor(group, QPalette::Text, group == QPalette::Disabled ? mixed(ink, paper, 0.5) : ink);
        result.setColor(group, QPalette::PlaceholderText, mixed(ink, paper, 0.45));
        result.setColor(group, QPalette::Link, linkOnPaper());
        result.setColor(group, QPalette::Highlight, accent);
        result.setColor(group, QPalette::HighlightedText, Qt::white);
    }
    return result;
}

QPalette withGentleSelection(QPalette palette)
{
    for (const QPalette::ColorGroup group : {QPalette::Active, QPalette::Inactive, QPalette::Disabled}) {
        palette.setColor(group, QPalette::Highlight,
                         mixed(palette.color(QPalette::Highlight), palette.color(QPalette::Base), 0.68));
        palette.setColor(group, QPalette::HighlightedText, palette.color(group, QPalette::Text));
    }
    return palette;
}

ChipColours chipColours(Chip chip, const QPalette &palette)
{
    const QColor base = palette.color(QPalette::Base);
    const QColor wanted = chipColour(chip, onItsBase(palette));
    const QColor fill = mixed(base, wanted, chip == Chip::Condition ? 0.06 : 0.13);
    const QColor text = readableOn(fill, wanted, 5.5);
    return {fill, mixed(base, wanted, 0.4), text, readableOn(fill, mixed(text, fill, 0.3), 4.5)};
}

ChipColours strengthened(const ChipColours &colours, const QPalette &palette)
{
    const QColor end = isDark(palette) && palette.color(QPalette::Base).lightness() < 128 ? Qt::white : Qt::black;
    return {palette.color(QPalette::Base), mixed(colours.edge, end, 0.5), end, end};
}

QColor conditionTint(const QPalette &palette)
{
    QColor tint = colour(Colour::Accent, onItsBase(palette));
    tint.setAlphaF(0.07F);
    return tint;
}

QColor linkOnPaper()
{
    return {0x0b, 0x57, 0xd0};
}

QList<InkColour> inkColours()
{
    const auto tr = [](const char *name) { return QCoreApplication::translate("sincerely::theme", name); };
    return {{tr(QT_TRANSLATE_NOOP("sincerely::theme", "Grey")), QColor(0x66, 0x70, 0x78)},
            {tr(QT_TRANSLATE_NOOP("sincerely::theme", "Red")), QColor(0xc6, 0x28, 0x28)},
            {tr(QT_TRANSLATE_NOOP("sincerely::theme", "Orange")), QColor(0xb7, 0x5b, 0x00)},
            {tr(QT_TRANSLATE_NOOP("sincerely::theme", "Green")), QColor(0x2b, 0x7d, 0x3c)},
            {tr(QT_TRANSLATE_NOOP("sincerely::theme", "Teal")), QColor(0x0f, 0x76, 0x6e)},
            {tr(QT_TRANSLATE_NOOP("sincerely::theme", "Blue")), QColor(0x1d, 0x5f, 0xc2)},
            {tr(QT_TRANSLATE_NOOP("sincerely::theme", "Purple")), QColor(0x7b, 0x3f, 0xb0)}};
}

QColor quoteLine()
{
    return {0xc9, 0xd0, 0xd6};
}

qreal textScale(const QFont &system)
{
    return std::max(1.0, QFontInfo(system).pixelSize() / kLargestUsualPixels);
}

QFont letterFont(const QFont &system)
{
    QFont font;
    font.setFamilies({QStringLiteral("Arial"), QStringLiteral("Helvetica"), QStringLiteral("Liberation Sans"),
                      QStringLiteral("sans-serif")});
    font.setPixelSize(qRound(kLetterPixels * textScale(system)));
    return font;
}

} // namespace sincerely::theme
