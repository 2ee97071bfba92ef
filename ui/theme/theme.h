#pragma once

#include <QColor>
#include <QFont>
#include <QFontMetrics>
#include <QPalette>

/// The look of the program in one place: colours, distances and fonts. Pages and widgets contain none of their own.
/// Everything is computed from what is handed over, so that a change of the system's palette or font is followed by
/// asking again.
namespace sincerely::theme
{

/// Colours beyond the palette's roles. Use the roles (Window, Base, Text, Highlight …) for everything else. Whatever
/// text is written in has a contrast of at least 4.5 : 1 on Base, Window, Sidebar, selected rows and its own tint().
enum class Colour {
    Text,      ///< The palette's own, for what wants a token.
    Accent,    ///< The one accent button of a page, links, focus.
    OnAccent,  ///< Text and glyphs on Accent.
    Muted,     ///< Secondary text.
    Hairline,  ///< Lines between things.
    Outline,   ///< Edges of controls that are filled in or pressed.
    Hover,     ///< The ground of what the pointer is over.
    Pressed,   ///< … and of what is held down.
    Selection, ///< The ground of selected rows.
    Sidebar,   ///< The ground beside the page.
    Ok,        ///< Text and glyphs of what is well.
    Attention, ///< … of what wants a look.
    Danger,    ///< … of what went wrong or cannot be undone.
    Desk,      ///< The ground on which the paper of an email lies.
    Paper,     ///< The email's own ground: white, in the dark theme, too.
};

[[nodiscard]] bool isDark(const QPalette &palette);
[[nodiscard]] QColor colour(Colour colour, const QPalette &palette);

/// A soft, opaque ground in the manner of a colour, for bars, chips and badges.
[[nodiscard]] QColor tint(Colour colour, const QPalette &palette);

/// One colour with a share of another, 0 to 1.
[[nodiscard]] QColor mixed(const QColor &one, const QColor &other, qreal shareOfOther);

/// The contrast of two opaque colours, 1 (none) to 21, as the Web Content Accessibility Guidelines 2.1 define it.
[[nodiscard]] qreal contrast(const QColor &one, const QColor &other);

/// Distances in device-independent pixels, on a grid of 8.
inline constexpr int kTight = 4;    ///< Between a thing and its own label.
inline constexpr int kInside = 8;   ///< Inside a group.
inline constexpr int kBetween = 16; ///< Between groups.
inline constexpr int kPage = 24;    ///< Around a page.
inline constexpr int kIcon = 20;    ///< Side of an icon beside text of the usual size.
inline constexpr int kCorner = 4;   ///< Radius of small things that are rounded.
inline constexpr int kRound = 6;    ///< … of controls.
inline constexpr int kCard = 10;    ///< … of cards and of the sheet that a page lies on.

/// What grows with the text. At the usual text size these are 20, 32 and 36.
[[nodiscard]] int iconSide(const QFontMetrics &metrics);
[[nodiscard]] int controlHeight(const QFontMetrics &metrics);
[[nodiscard]] int rowHeight(const QFontMetrics &metrics);

/// For labels, whose text would otherwise stand at the side where its own script begins.
[[nodiscard]] Qt::Alignment leading(Qt::LayoutDirection direction);

[[nodiscard]] QFont pageTitle(QFont base);
[[nodiscard]] QFont sectionTitle(QFont base);
/// One point smaller; to be painted in Colour::Muted.
[[nodiscard]] QFont secondary(QFont base);
/// Digits of one width where the font and Qt (6.7) have them, for columns of numbers.
[[nodiscard]] QFont tabular(QFont base);

} // namespace sincerely::theme
