#pragma once

#include "core/html/tree.h"

#include <QString>

#include <optional>

namespace sincerely::html
{

enum class Treatment {
    Keep,
    Unwrap, ///< The element goes, what is in it stays.
    Drop,   ///< All of it goes.
};

[[nodiscard]] Treatment treatmentOf(const GumboNode &element);

/// The value to write for an attribute, or nothing when the attribute is not allowed there.
[[nodiscard]] std::optional<QString> allowedValue(const GumboNode &element, const GumboAttribute &attribute);

} // namespace sincerely::html
