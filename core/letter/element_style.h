#pragma once

#include "core/html/tree.h"
#include "core/letter/block_builder.h"
#include "core/letter/raw_content.h"
#include "core/letter/style_sheet.h"

namespace sincerely::letter
{

/// What an element passes on to what is in it.
struct Inherited {
    RawStyle style;
    BlockFormat format;
    WhiteSpace whiteSpace = WhiteSpace::Collapse;
};

/// The declarations for an element, of style sheets and of its own.
[[nodiscard]] Declarations declarationsOf(const GumboNode &element, const StyleSheet &sheet);

/// Looks, alignment and direction inside of an element, by its tag, its attributes and its declarations.
[[nodiscard]] Inherited inside(const GumboNode &element, const Declarations &css, const Inherited &around);

/// Whether the element begins on a line of its own.
[[nodiscard]] bool isBlockElement(const GumboNode &element, const Declarations &css);

/// Whether a paragraph has no space around it, and so is but a line.
[[nodiscard]] bool hasNoMargins(const Declarations &css);

} // namespace sincerely::letter
