#include "core/campaign/pace_keeper.h"

#include <algorithm>

namespace sincerely
{

std::optional<int> effectivePace(const Pace &pace, const MailboxLimits &limits)
{
    switch (pace.kind) {
    case Pace::Kind::AsTheMailboxSays:
        return limits.messagesPerMinute;
    case Pace::Kind::PerMinute:
        return pace.messagesPerMinute;
    case Pace::Kind::Unlimited:
        return std::nullopt;
    }
    Q_UNREACHABLE();
}

PaceKeeper::PaceKeeper(std::optional<int> messagesPerMinute)
{
    if (messagesPerMinute && *messagesPerMinute > 0)
        m_interval = std::chrono::milliseconds((60000 + *messagesPerMinute - 1) /
                                               *messagesPerMinute); // rounded up: never too fast
}

std::chrono::milliseconds PaceKeeper::nextTurn(std::chrono::milliseconds now) const
{
    return std::max(now, m_next.value_or(now));
}

std::chrono::milliseconds PaceKeeper::takeTurn(std::chrono::milliseconds now)
{
    const std::chrono::milliseconds turn = nextTurn(now);
    m_next = turn + m_interval;
    return turn;
}

std::chrono::milliseconds PaceKeeper::durationOf(int messages) const
{
    return m_interval * std::max(0, messages - 1);
}

} // namespace sincerely
