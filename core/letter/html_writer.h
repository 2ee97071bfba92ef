#pragma once

#include "core/letter/content.h"

#include <QString>

namespace sincerely::letter
{

enum class Frame {
    None, ///< The paragraphs alone: for the clipboard and for signatures.
    Font, ///< Inside a <div> with font and line height: mail programs would take their own, some of them Times.
};

/// The letter as email HTML with inline styles. Merge fields and conditions are text in it, in the merge language, so
/// placed that the HTML is well formed whichever branch is taken: a condition around whole paragraphs or list items
/// stands between their tags. Literal `{{` is written `{{{{`.
///
/// What is inline stays without a paragraph. An empty letter gives an empty text.
[[nodiscard]] QString toHtml(const Content &content, Frame frame);

} // namespace sincerely::letter
