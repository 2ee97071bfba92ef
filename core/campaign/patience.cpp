#include "core/campaign/patience.h"

#include "core/async/sleep.h"

#include <algorithm>

namespace sincerely
{

Consequence consequenceOf(Error::Kind kind)
{
    switch (kind) {
    case Error::Kind::Offline:
    case Error::Kind::ConnectionLost:
    case Error::Kind::TimedOut:
    case Error::Kind::ServerFault:
    case Error::Kind::BadAnswer:
    case Error::Kind::Throttled:
    case Error::Kind::Conflict:
    case Error::Kind::NotFound:
    case Error::Kind::Gone:
    case Error::Kind::Busy:
        return Consequence::TryAgain;
    case Error::Kind::RecipientRefused:
        return Consequence::RecipientOnly;
    case Error::Kind::Invalid:
    case Error::Kind::AccountRefused:
    case Error::Kind::TooLarge:
    case Error::Kind::ProtocolMistake:
    case Error::Kind::Storage:
    case Error::Kind::File:
        return Consequence::StopCampaign;
    case Error::Kind::SignInNeeded:
    case Error::Kind::KeychainLocked:
        return Consequence::AskToSignIn;
    case Error::Kind::Cancelled:
        return Consequence::Stopped;
    }
    Q_UNREACHABLE();
}

std::chrono::milliseconds RetryPlan::waitBefore(int attempt) const
{
    const int doublings = std::clamp(attempt - 1, 0, 20);
    return std::min(longestWait, firstWait * (1 << doublings));
}

QCoro::Task<Result<>> Patience::waitAfter(Error error, std::stop_token stop)
{
    const bool passes = consequenceOf(error.kind) == Consequence::TryAgain;
    const bool enough = m_clock.monotonic() - m_since >= m_plan.giveUpAfter;
    if (!passes || enough)
        co_return failure(error);
    const std::chrono::milliseconds wait = m_plan.waitBefore(++m_attempts);
    co_await sleepFor(wait, stop);
    if (stop.stop_requested())
        co_return failure(Error::Kind::Cancelled, QString());
    co_return Result<>{};
}

} // namespace sincerely
