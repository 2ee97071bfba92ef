#pragma once

#include "core/campaign/recipient_status.h"
#include "ui/theme/theme.h"

#include <QIcon>
#include <QString>

namespace sincerely
{

/// How a state of the review is shown: always glyph + word + colour, never colour alone.
struct ReviewStateStyle {
    QString iconName; ///< For theme::icon().
    QString word;     ///< Translated, for labels, cells and accessible names.
    theme::Colour colour;
};

[[nodiscard]] ReviewStateStyle reviewStateStyle(ReviewState state);

/// The glyph of the state in its colour.
[[nodiscard]] QIcon reviewStateIcon(ReviewState state, const QPalette &palette);

} // namespace sincerely
