#pragma once

#include <QColor>
#include <QFont>
#include <QPalette>

/// The look of the program in one place: colours, distances and fonts. Pages and widgets contain none of their own.
/// Everything is computed from what is handed over, so that a change of the system's palette or font is followed by
/// asking again.
namespace sincerely::theme
{

/// Colours beyond the palette's roles. Use the roles (Window, Base, Text, Highlight …) for everything else.
enum class Colour {
    Accent,    ///< The one accent button of a page, links, focus.
    OnAccent,  ///< Text and glyphs on Accent.
    Muted,     ///< Secondary text; still readable (contrast at least 4.5 : 1 on Base).
    Hairline,  ///< Lines between things.
    Ok,        ///< Text and glyphs of what is well.
    Attention, ///< … of what wants a look.
    Danger,    ///< … of what went wrong or cannot be undone.
    Desk,      ///< The ground on which the paper of an email lies.
    Paper,     ///< The email's own ground: white, in the dark theme, too.
};

[[nodiscard]] bool isDark(const QPalette &palette);
[[nodiscard]] QColor colour(Colour colour, const QPalette &palette);

/// The contrast of two opaque colours, 1 (none) to 21, as the Web Content Accessibility Guidelines 2.1 define it.
[[nodiscard]] qreal contrast(const QColor &one, const QColor &other);

/// Distances in device-independent pixels, on a grid of 8.
inline constexpr int kInside = 8;   ///< Inside a group.
inline constexpr int kBetween = 16; ///< Between groups.
inline constexpr int kPage = 24;    ///< Around a page.
inline constexpr int kIcon = 20;    ///< Side of an icon.
inline constexpr int kCorner = 4;   ///< Radius of what is rounded.

/// For labels, whose text would otherwise stand at the side where its own script begins.
[[nodiscard]] Qt::Alignment leading(Qt::LayoutDirection direction);

[[nodiscard]] QFont pageTitle(QFont base);
[[nodiscard]] QFont sectionTitle(QFont base);
/// One point smaller; to be painted in Colour::Muted.
[[nodiscard]] QFont secondary(QFont base);

} // namespace sincerely::theme
