#pragma once

#include <QString>
#include <QStringView>

namespace sincerely::letter
{

/// Without what can be no character of a letter: controls (which become blanks), halves of surrogate pairs,
/// noncharacters, object marks. Line breaks become kLineBreak.
[[nodiscard]] QString cleanText(QStringView text);

/// Whether cleanText() has nothing to do.
[[nodiscard]] bool isCleanText(QStringView text);

} // namespace sincerely::letter
