#include "core/providers/graph/patience.h"

#include <QRandomGenerator>

#include <algorithm>

namespace sincerely::graph
{

double randomFraction()
{
    return QRandomGenerator::global()->generateDouble();
}

Patience::Patience(const GraphOptions &options, const Clock &clock, Kind kind)
    : m_options(options)
    , m_clock(clock)
    , m_kind(kind)
    , m_since(clock.monotonic())
{
}

std::optional<std::chrono::milliseconds> Patience::afterError(Error::Kind kind)
{
    if (kind == Error::Kind::Throttled) {
        // Only a guard against a server that never says anything else; at the shortest rests this is a quarter of an
        // hour.
        constexpr int mostThrottles = 1000;
        if (++m_throttles > mostThrottles)
            return std::nullopt;
        return std::chrono::milliseconds(0);
    }
    const bool enough = m_kind == Kind::Quick && m_errors >= m_options.quickRepeats;
    if (enough || m_options.backOffs.isEmpty() || m_clock.monotonic() - m_since >= m_options.patience)
        return std::nullopt;
    const qsizetype step = std::min(m_errors++, m_options.backOffs.size() - 1);
    return withJitter(m_options.backOffs.at(step));
}

std::optional<std::chrono::milliseconds> Patience::afterMissingFreshItem()
{
    if (m_missing >= m_options.freshItemWaits.size())
        return std::nullopt;
    return m_options.freshItemWaits.at(m_missing++);
}

std::chrono::milliseconds Patience::withJitter(std::chrono::milliseconds wait) const
{
    // Between three quarters and five quarters, so that flows that failed together do not come back together.
    const double factor = 0.75 + 0.5 * m_options.jitter();
    return std::chrono::milliseconds(static_cast<qint64>(static_cast<double>(wait.count()) * factor));
}

} // namespace sincerely::graph
