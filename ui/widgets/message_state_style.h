#pragma once

#include "core/model/message_state.h"
#include "ui/theme/theme.h"

#include <QIcon>
#include <QString>

namespace sincerely
{

/// How a state is shown: always glyph + word + colour, never colour alone.
struct MessageStateStyle {
    QString iconName; ///< For theme::icon().
    QString word;     ///< Translated, for labels, cells and accessible names.
    theme::Colour colour;
};

[[nodiscard]] MessageStateStyle messageStateStyle(MessageState state);

/// The glyph of the state in its colour.
[[nodiscard]] QIcon messageStateIcon(MessageState state, const QPalette &palette);

} // namespace sincerely
