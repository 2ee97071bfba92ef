#include "core/campaign/pace_meter.h"

namespace sincerely
{

namespace
{

using namespace std::chrono_literals;

constexpr auto kWindow = 2min;
constexpr auto kShortestSpan = 5s; // what comes sooner is a burst, not a pace
constexpr size_t kFewest = 4;

} // namespace

void PaceMeter::note(std::chrono::milliseconds now)
{
    m_times.push_back(now);
    while (m_times.back() - m_times.front() > kWindow)
        m_times.pop_front();
}

std::optional<double> PaceMeter::perMinute() const
{
    if (m_times.size() < kFewest)
        return std::nullopt;
    const std::chrono::milliseconds span = m_times.back() - m_times.front();
    if (span < kShortestSpan)
        return std::nullopt;
    return double(m_times.size() - 1) * 60'000 / double(span.count());
}

} // namespace sincerely
