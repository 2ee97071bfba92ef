#pragma once

#include <QDateTime>

#include <chrono>

namespace sincerely
{

/// Where the time comes from; handed over so that tests can set it.
class Clock
{
public:
    virtual ~Clock() = default;

    /// The time of day in UTC. May jump when somebody sets the clock: for records and for people, not for waiting.
    [[nodiscard]] virtual QDateTime nowUtc() const = 0;

    /// A time that only moves forward; pace and waits are measured with it.
    [[nodiscard]] virtual std::chrono::milliseconds monotonic() const = 0;
};

class SystemClock final : public Clock
{
public:
    [[nodiscard]] QDateTime nowUtc() const override { return QDateTime::currentDateTimeUtc(); }
    [[nodiscard]] std::chrono::milliseconds monotonic() const override
    {
        return std::chrono::duration_cast<std::chrono::milliseconds>(
            std::chrono::steady_clock::now().time_since_epoch());
    }
};

} // namespace sincerely
