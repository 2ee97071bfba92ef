#pragma once

#include "core/base/result.h"
#include "core/letter/content.h"

#include <QStringView>

namespace sincerely::letter
{

enum class Origin {
    Letter,   ///< A letter in the merge language, most often one that toHtml() wrote: nothing that a letter can hold is
              ///< lost.
    Elsewhere ///< The clipboard of another program: Word, Outlook, a browser. What is only their look goes: the usual
              ///< size and colour, themes, empty paragraphs, blanks for layout.
};

/// Reads any HTML and brings it down to what a letter can hold. Fields and conditions are recognised; parts of
/// conditions are paired and made whole (see condition_repair.h). Never fails on content; nothing is loaded.
///
/// With toHtml() it is exact: what was written is read and written again as the same bytes.
///
/// \returns Error::Kind::Invalid for HTML that is too large or too deep, see html::Tree
[[nodiscard]] Result<Content> fromHtml(QStringView html, Origin origin);

/// Whether HTML is a design with tables and style sheets, of which fromHtml() would leave only the words.
[[nodiscard]] bool isDesign(QStringView html);

} // namespace sincerely::letter
