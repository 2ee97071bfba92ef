#pragma once

#include "ui/paper/prepared_html.h"

struct GumboInternalNode;

namespace sincerely::paper
{

/// Writes the parsed email anew for the layout engine. The depth of the tree has been checked before.
[[nodiscard]] PreparedHtml writeForEngine(const GumboInternalNode *root, const Preparation &preparation);

} // namespace sincerely::paper
