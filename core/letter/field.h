#pragma once

#include "core/merge/program.h"

#include <QString>
#include <QStringView>

#include <optional>

namespace sincerely::merge
{
class Columns;
}

namespace sincerely::letter
{
struct Content;
}

/// Merge fields and conditions taken apart for dialogs, and put together again.
namespace sincerely::letter
{

struct FieldParts {
    QString name;
    QString format;                  ///< Empty: as it is.
    std::optional<QString> fallback; ///< None: a message without a value is held back.

    friend bool operator==(const FieldParts &, const FieldParts &) = default;
};

/// Reads what stands between the braces. A column whose name holds ":" or "|" is found as Template::bind finds it.
[[nodiscard]] FieldParts fieldParts(QStringView content, const merge::Columns &columns);

/// What to write between the braces. Braces and line breaks, which no field can hold, become blanks.
[[nodiscard]] QString fieldContent(const FieldParts &parts);

[[nodiscard]] bool isPersonalTouch(QStringView content);

/// Leaves out the slots for the personal touch.
void removeTouches(Content &content);

/// Whether there is such a column, or it is the personal touch.
[[nodiscard]] bool isKnown(const FieldParts &parts, const merge::Columns &columns);

struct ConditionParts {
    QString column;
    merge::Comparison comparison = merge::Comparison::Filled;
    QString value;

    friend bool operator==(const ConditionParts &, const ConditionParts &) = default;
};

/// Reads what follows `#if`. Nothing when it makes no sense.
[[nodiscard]] std::optional<ConditionParts> conditionParts(QStringView expression);

/// What to write behind `#if`.
[[nodiscard]] QString conditionExpression(const ConditionParts &parts);

} // namespace sincerely::letter
