#pragma once

#include "core/merge/escape.h"
#include "core/merge/html_walker.h"

#include <QString>

#include <string_view>
#include <tl/expected.hpp>

namespace sincerely::merge
{

/// How a value is written at this spot, or a sentence about why no value can stand there.
/// \param tag the field as the writer sees it
[[nodiscard]] tl::expected<Escape, QString> escapeAt(const HtmlWalker::Spot &spot, const QString &tag);

} // namespace sincerely::merge
