#pragma once

#include <QStringView>

namespace sincerely::html
{

/// How deep a parsed tree may be. Real designs stay below 60.
inline constexpr int kDeepest = 256;

/// Whether the tree of this HTML would be deeper than kDeepest, or would blow up through formatting that is never
/// closed and so repeated in every paragraph. Without drawings (see withoutDrawings()). To be asked before parsing: a
/// parser's time grows with the square of the depth.
///
/// Follows the rules of the HTML standard about which tags close which
/// (https://html.spec.whatwg.org/multipage/parsing.html#parsing-main-inbody), without building anything.
[[nodiscard]] bool isTooDeep(QStringView html);

} // namespace sincerely::html
