#pragma once

#include "core/letter/content.h"

#include <QString>

#include <cstddef>
#include <vector>

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

/// What is written inside the tags of a block, kept for the next time.
struct WrittenBlock {
    std::size_t leading = 0; ///< Parts of conditions that went outside, and so are not in it.
    std::size_t trailing = 0;
    QString html; ///< Null: not written yet, or the block has changed since.
};

/// The same for a letter that is written again and again while it is edited: only what changed is written anew.
/// \param content whose text went through cleanText()
/// \param written one for each block; where a block has changed, its html is null
[[nodiscard]] QString toHtml(const Content &content, Frame frame, std::vector<WrittenBlock> &written);

} // namespace sincerely::letter
