#pragma once

namespace sincerely
{

inline constexpr int kWidestShown = 600; ///< CSS pixels: what fits into the text of an email.
inline constexpr int kWidestKept = 1200; ///< Device pixels: sharp on the screens of today, small enough to be sent.
inline constexpr int kNarrowestShown = 16;

} // namespace sincerely
