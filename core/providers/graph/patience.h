#pragma once

#include "core/base/clock.h"
#include "core/base/error.h"
#include "core/providers/graph/graph_options.h"

#include <chrono>
#include <optional>

namespace sincerely::graph
{

/// Says how long one flow waits before its next attempt, and when to give up.
class Patience
{
public:
    /// Whether passing errors are borne for some seconds, or for as long as GraphOptions::patience lasts.
    enum class Kind { Quick, Lasting };

    Patience(const GraphOptions &options, const Clock &clock, Kind kind = Kind::Quick);

    /// The wait after this passing error, or nothing when enough has been tried.
    /// Zero after Throttled: the gate makes everybody wait, and a throttle may cost nobody anything but time.
    [[nodiscard]] std::optional<std::chrono::milliseconds> afterError(Error::Kind kind);

    /// The wait after a 404 on something that was made a moment ago, or nothing when it has to be believed.
    [[nodiscard]] std::optional<std::chrono::milliseconds> afterMissingFreshItem();

private:
    [[nodiscard]] std::chrono::milliseconds withJitter(std::chrono::milliseconds wait) const;

    GraphOptions m_options;
    const Clock &m_clock;
    Kind m_kind;
    std::chrono::milliseconds m_since;
    qsizetype m_errors = 0;
    qsizetype m_missing = 0;
    int m_throttles = 0;
};

} // namespace sincerely::graph
