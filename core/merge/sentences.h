#pragma once

#include <QString>

/// What is said about mistakes in templates: all sentences in one place, so that they sound alike.
/// `tag` is always the text as the writer sees it, braces included.
namespace sincerely::merge::sentences
{

[[nodiscard]] QString notUtf8();
[[nodiscard]] QString fieldNotClosed(const QString &tag);
[[nodiscard]] QString fieldWithOneBrace(const QString &tag, const QString &mended);
[[nodiscard]] QString threeBraces(const QString &mended);
[[nodiscard]] QString emptyField();
[[nodiscard]] QString emptyName(const QString &tag);
[[nodiscard]] QString touchWithFormat();
[[nodiscard]] QString unknownCommand(const QString &tag);
[[nodiscard]] QString elseIf();
[[nodiscard]] QString conditionMissing();
[[nodiscard]] QString conditionWithoutName(const QString &tag);
[[nodiscard]] QString conditionWithoutValue(const QString &tag);
[[nodiscard]] QString unknownComparison(const QString &tag);
[[nodiscard]] QString severalComparisons(const QString &tag);
[[nodiscard]] QString conditionNotClosed(const QString &tag);
[[nodiscard]] QString elseWithoutIf();
[[nodiscard]] QString secondElse();
[[nodiscard]] QString endWithoutIf();
[[nodiscard]] QString tooDeep(int cap);
[[nodiscard]] QString brokenByFormatting(const QString &tag);
[[nodiscard]] QString attributeWithoutQuotes(const QString &tag);
[[nodiscard]] QString insideTag(const QString &tag);
[[nodiscard]] QString insideCode(const QString &tag);
[[nodiscard]] QString insideComment(const QString &tag);
[[nodiscard]] QString conditionCutsTag(const QString &tag);
[[nodiscard]] QString unknownField(const QString &name, const QString &suggestion);
[[nodiscard]] QString unknownFormat(const QString &format, const QString &tag);

} // namespace sincerely::merge::sentences
