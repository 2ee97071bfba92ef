#pragma once

#include <chrono>
#include <deque>
#include <optional>

namespace sincerely
{

/// How fast messages really go out, over the last minutes. Pure; times are from a clock that only moves forward.
class PaceMeter
{
public:
    /// A message was taken over by the service.
    void note(std::chrono::milliseconds now);

    /// Messages a minute; nothing before there were enough to tell.
    [[nodiscard]] std::optional<double> perMinute() const;

private:
    std::deque<std::chrono::milliseconds> m_times; ///< The newest last.
};

} // namespace sincerely
