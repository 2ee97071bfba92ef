#pragma once

namespace sincerely::editor
{

/// Lets screen readers read ChipEdit and what is made of it: chips as words. Once is enough, more does no harm.
void installEditorAccessible();

} // namespace sincerely::editor
