#pragma once

#include <QIcon>
#include <QPalette>

class QString;

namespace sincerely::theme
{

/// The line drawing `resources/icons/<name>.svg` in the text colour of the palette; muted when disabled, in the colour
/// of selected text when selected. Sharp at every size. An unknown name gives an icon that is null.
[[nodiscard]] QIcon icon(const QString &name, const QPalette &palette);

/// The same drawing in one colour, for states.
[[nodiscard]] QIcon icon(const QString &name, const QColor &colour);

/// The same in a colour that gives way to the one of selected text in rows that are selected.
[[nodiscard]] QIcon icon(const QString &name, const QColor &colour, const QPalette &palette);

/// The picture of the program itself, in its own colours.
[[nodiscard]] QIcon applicationIcon();

} // namespace sincerely::theme
