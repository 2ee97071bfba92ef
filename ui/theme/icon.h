#pragma once

#include "ui/theme/theme.h"

#include <QIcon>
#include <QPalette>

class QString;

namespace sincerely::theme
{

/// The line drawing `resources/icons/<name>.svg` in a colour of the program's palette, whatever that is when it is
/// drawn: change of theme needs no new icons. Sharp at every size, muted when disabled. An unknown name gives an icon
/// that is null. Drawings that point somewhere in a line of text ("undo", "indent") are mirrored in windows from right
/// to left.
[[nodiscard]] QIcon icon(const QString &name, Colour colour = Colour::Text);

/// The same for one palette that is not the program's: the colour of its text, muted when disabled, in the colour of
/// selected text when selected.
[[nodiscard]] QIcon icon(const QString &name, const QPalette &palette);

/// The same drawing in one colour.
[[nodiscard]] QIcon icon(const QString &name, const QColor &colour);

/// The same in a colour that gives way to the one of selected text in rows that are selected.
[[nodiscard]] QIcon icon(const QString &name, const QColor &colour, const QPalette &palette);

/// The picture of the program itself, in its own colours; a simpler drawing for small sizes.
[[nodiscard]] QIcon applicationIcon();

} // namespace sincerely::theme
