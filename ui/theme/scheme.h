#pragma once

namespace sincerely::theme
{

/// What the person has chosen for the colours; System follows the desktop.
enum class Scheme { System, Light, Dark };

} // namespace sincerely::theme
