#pragma once

namespace sincerely
{

/// Makes the text of every PaperView known to screen readers. May be called again and again.
void installAccessiblePaper();

} // namespace sincerely
