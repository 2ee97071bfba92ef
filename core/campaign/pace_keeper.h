#pragma once

#include "core/model/campaign.h"
#include "core/providers/mailbox.h"

#include <chrono>
#include <optional>

namespace sincerely
{

/// Messages a minute at which a campaign goes out; none: as fast as the mailbox takes them.
[[nodiscard]] std::optional<int> effectivePace(const Pace &pace, const MailboxLimits &limits);

/// Spreads messages evenly: one each 60/n seconds. Time that was not used is not made up for, so that no minute ever
/// holds more than n messages. Pure; times are from a clock that only moves forward.
class PaceKeeper
{
public:
    /// No number: unlimited.
    explicit PaceKeeper(std::optional<int> messagesPerMinute);

    /// When the next turn is. Whoever has waited for it asks again before taking it: after a sleep of the machine all
    /// who waited wake at once, and only one of them may go.
    [[nodiscard]] std::chrono::milliseconds nextTurn(std::chrono::milliseconds now) const;

    /// Takes the next turn. \returns when it is; now or earlier means at once.
    [[nodiscard]] std::chrono::milliseconds takeTurn(std::chrono::milliseconds now);

    /// How long `messages` take in all.
    [[nodiscard]] std::chrono::milliseconds durationOf(int messages) const;

private:
    std::chrono::milliseconds m_interval{0};
    std::optional<std::chrono::milliseconds> m_next;
};

} // namespace sincerely
