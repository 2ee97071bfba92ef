#pragma once

#include <QDateTime>

#include <atomic>
#include <chrono>

namespace sincerely::emulator
{

/// A moment: milliseconds since 1970-01-01 UTC on the emulator's clock.
using Moment = std::chrono::milliseconds;

[[nodiscard]] inline QDateTime toDateTime(Moment moment)
{
    return QDateTime::fromMSecsSinceEpoch(moment.count(), Qt::UTC);
}

/// "2026-03-02T09:00:00Z", the way Graph writes times.
[[nodiscard]] inline QString toText(Moment moment)
{
    return toDateTime(moment).toString(Qt::ISODate);
}

/// The system's clock, which tests may push forward so that waits of the service pass at once. Thread-safe.
class Clock
{
public:
    [[nodiscard]] Moment now() const
    {
        const auto passed = std::chrono::duration_cast<Moment>(std::chrono::steady_clock::now() - m_startedAt);
        return m_start + passed + Moment(m_advanced.load());
    }

    void advance(std::chrono::milliseconds by) { m_advanced += by.count(); }

private:
    std::chrono::steady_clock::time_point m_startedAt = std::chrono::steady_clock::now();
    Moment m_start = Moment(QDateTime::currentMSecsSinceEpoch());
    std::atomic<std::chrono::milliseconds::rep> m_advanced = 0;
};

} // namespace sincerely::emulator
