#pragma once

#include "core/merge/program.h"

namespace sincerely::merge
{

/// See Template::parse.
[[nodiscard]] tl::expected<Program, QList<Mistake>> compile(std::string_view source, Place place);

} // namespace sincerely::merge
