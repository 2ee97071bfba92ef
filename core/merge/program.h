#pragma once

#include "core/merge/escape.h"
#include "core/merge/template.h"
#include "core/merge/value_format.h"

#include <cstdint>
#include <string>
#include <vector>

namespace sincerely::merge
{

/// The name of the slot that is filled by the personal touch and not by a column.
inline constexpr std::string_view kPersonalTouch = "Personal touch";

/// One step of a render.
struct Op {
    enum class Code : std::uint8_t {
        Literal,         ///< Copy Program::text from first to second.
        Field,           ///< Write the value of field number `first`.
        JumpIfFalse,     ///< Go to op `second` unless condition number `first` holds.
        Jump,            ///< Go to op `second`.
        JumpIfUntouched, ///< Go to op `second` if the personal touch is empty and may be.
    };
    Code code;
    std::uint32_t first = 0;
    std::uint32_t second = 0;
};

/// A field as the template has it.
struct FieldText {
    std::string content; ///< All between the braces, trimmed, entities decoded: name, format and fallback.
    Mistake position;
    Escape escape = Escape::None;
    bool isTouch = false;
};

enum class Comparison : std::uint8_t { Filled, Equal, NotEqual };

struct ConditionText {
    std::string name;
    std::string value; ///< Without quotation marks.
    Comparison comparison = Comparison::Filled;
    Mistake position;
};

/// A compiled template.
struct Program {
    Place place = Place::Html;
    std::string text; ///< All literal text.
    std::vector<Op> ops;
    std::vector<FieldText> fields;
    std::vector<ConditionText> conditions;
};

/// The column number of the personal touch.
inline constexpr int kTouchColumn = -1;

struct BoundField {
    int column = kTouchColumn;
    Escape escape = Escape::None;
    bool hasFallback = false;
    std::string fallback; ///< Escaped already.
    ValueFormat format;
    QString name;
};

struct BoundCondition {
    int column = kTouchColumn;
    Comparison comparison = Comparison::Filled;
    std::string key; ///< The comparisonKey of the value.
};

/// A program tied to columns.
struct Binding {
    std::shared_ptr<const Program> program;
    Touch touch = Touch::Required;
    std::vector<BoundField> fields;
    std::vector<BoundCondition> conditions;
};

} // namespace sincerely::merge
