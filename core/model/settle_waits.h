#pragma once

#include <QList>
#include <QString>

#include <chrono>
#include <optional>

namespace sincerely
{

/// Waits between look-ups after an unclear answer of the service.
using SettleWaits = QList<std::chrono::milliseconds>;

[[nodiscard]] SettleWaits defaultSettleWaits(); ///< 5 s, 15 s, 60 s, 300 s, 900 s

/// Whole milliseconds separated by commas, "5000,15000"; empty for none.
[[nodiscard]] QString toText(const SettleWaits &waits);

/// Nothing when it is no such text. Blanks around the numbers do not matter.
[[nodiscard]] std::optional<SettleWaits> settleWaitsFromText(const QString &text);

} // namespace sincerely
