#pragma once

#include <QPalette>

namespace sincerely::theme
{

/// The program's own colours, for desktops that bring none of their own. Selections are soft, with the text's own
/// colour on them; the accent is the colour of links.
[[nodiscard]] QPalette lightPalette();
[[nodiscard]] QPalette darkPalette();

} // namespace sincerely::theme
