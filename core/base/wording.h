#pragma once

#include <QStringList>

namespace sincerely
{

/// “Spring visit”: a name or a value of the person inside a sentence, in the quotation marks of the program's language.
/// Sentences whose names are known when they are written have the marks in their own text instead. Any thread.
[[nodiscard]] QString quoted(const QString &text);

/// Each of them quoted.
[[nodiscard]] QStringList quoted(const QStringList &texts);

/// "A, B and C", in the program's language; nothing for no parts. Any thread.
[[nodiscard]] QString listed(const QStringList &parts);

} // namespace sincerely
