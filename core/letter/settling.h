#pragma once

#include "core/letter/html_reader.h"
#include "core/letter/raw_content.h"

#include <vector>

namespace sincerely::letter
{

/// Brings what was read down to what a letter holds: lines become paragraphs, sizes and colours what the person meant
/// by them.
[[nodiscard]] Content settle(std::vector<RawBlock> blocks, Origin origin, bool isInline);

} // namespace sincerely::letter
