#pragma once

#include "ui/widgets/preview_html.h"

struct GumboInternalNode;

namespace sincerely::preview
{

/// Writes the parsed email anew for the layout engine. The depth of the tree has been checked before.
[[nodiscard]] PreparedHtml writeForPreview(const GumboInternalNode *root, int paperWidth);

} // namespace sincerely::preview
