#pragma once

#include "ui/paper/display_list.h"

namespace sincerely::paper
{

/// Gives the words of every line their exact places, those with right-to-left writing in the order in which they are
/// seen, and tells of every blank where in the text it stands. The layout engine knows whole pixels and words that
/// follow each other from left to right; a line is what follows each other without a gap.
void arrangeLines(DisplayList &list);

} // namespace sincerely::paper
