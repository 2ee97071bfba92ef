#pragma once

#include "core/letter/content.h"
#include "core/letter/style_sheet.h"

#include <gumbo.h>
#include <optional>

/// Lists as Word and Outlook write them: paragraphs with `mso-list`, whose marks are text.
namespace sincerely::letter
{

struct WordListItem {
    ListKind kind = ListKind::Bulleted;
    int level = 1;
};

/// Reads `mso-list: l0 level2 lfo1` and finds out from the mark in the text whether it counts.
[[nodiscard]] std::optional<WordListItem> wordListItem(const GumboNode &paragraph, const Declarations &css);

/// Whether the element holds the mark of an item and its distance from the text.
[[nodiscard]] bool isWordListMark(const Declarations &css);

} // namespace sincerely::letter
