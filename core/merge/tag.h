#pragma once

#include "core/merge/program.h"

#include <optional>
#include <string>
#include <string_view>
#include <tl/expected.hpp>
#include <vector>

namespace sincerely::merge
{

/// What stands between a pair of delimiters.
struct Tag {
    enum class Kind { Field, If, Else, EndIf };
    Kind kind = Kind::Field;
    std::string content;     ///< Of a field: see FieldText::content.
    ConditionText condition; ///< Of an #if.
};

/// How the text of a tag is encoded in the template.
enum class Encoding {
    Plain,
    HtmlText,      ///< Entities, and formatting that editors put into the middle of a name.
    HtmlAttribute, ///< Entities only.
};

/// \returns the tag, or a sentence about what is wrong with it
[[nodiscard]] tl::expected<Tag, QString> parseTag(std::string_view content, Encoding encoding);

/// Whether a tag in which something is wrong was meant to begin a condition.
[[nodiscard]] bool beginsCondition(std::string_view content);

/// One way to read the text of a field.
struct FieldReading {
    std::string_view name;
    std::optional<std::string_view> format;
    std::optional<std::string_view> fallback;
};

/// The ordinary reading: the first "|" begins the fallback, the first ":" before it the format.
[[nodiscard]] FieldReading readField(std::string_view content);

/// All readings, the longest name first, and of the same name the one that cuts at the first "|": for columns whose
/// names hold ":" or "|".
[[nodiscard]] std::vector<FieldReading> allReadings(std::string_view content);

} // namespace sincerely::merge
