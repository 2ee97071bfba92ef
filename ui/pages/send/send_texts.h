#pragma once

#include "ui/pages/send/send_overview.h"

#include <QDateTime>
#include <QString>

#include <chrono>

/// The sentences of the page Send.
namespace sincerely::send_texts
{

/// One thing that is true: what, and a muted word about it; the latter may be empty.
struct Fact {
    QString what;
    QString about;
};

[[nodiscard]] QString headline(const SendOverview &overview);
[[nodiscard]] Fact people(const SendOverview &overview);
[[nodiscard]] Fact sender(const SendOverview &overview);
[[nodiscard]] Fact files(const SendOverview &overview);
[[nodiscard]] Fact pace(const SendOverview &overview);
[[nodiscard]] Fact finish(const SendOverview &overview);
[[nodiscard]] Fact dayUse(const SendOverview &overview);
[[nodiscard]] Fact touch(const SendOverview &overview);

/// Why nothing can be sent, and the text of the button for the remedy; both empty when something can.
struct Obstacle {
    QString sentence;
    QString remedy;
};
[[nodiscard]] Obstacle obstacle(const SendOverview &overview);

/// “about 15:20”, with the day unless it is today.
[[nodiscard]] QString aboutTime(const QDateTime &time, const QDateTime &now);

/// “4 min”, “1 h 20 min”, “less than a minute”.
[[nodiscard]] QString span(std::chrono::milliseconds duration);

/// “28 a minute”, for whole and measured paces.
[[nodiscard]] QString aMinute(double messages);

} // namespace sincerely::send_texts
