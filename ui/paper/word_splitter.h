#pragma once

#include <QStringView>

#include <vector>

namespace sincerely::paper
{

[[nodiscard]] bool isBlank(QChar c);

/// Where a line may end inside a text without blanks: the pieces in order. Behind hyphens and dashes, between East
/// Asian characters, and every few characters in a text that no line could hold.
[[nodiscard]] std::vector<QStringView> unbreakablePieces(QStringView text);

} // namespace sincerely::paper
