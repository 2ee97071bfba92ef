#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"

#include <QCoroTask>

#include <chrono>
#include <optional>
#include <stop_token>

namespace sincerely
{

/// What the sender does about an error.
enum class Consequence {
    TryAgain,      ///< It will pass: wait, then repeat what is harmless to repeat (and look before what is not).
    RecipientOnly, ///< This one message cannot be sent; the others are not concerned.
    StopCampaign,  ///< The same would befall every message: stop with the reason; nothing is lost.
    AskToSignIn,   ///< The person has to sign in (or unlock the keychain); then the campaign goes on.
    Stopped,       ///< The person stopped it.
};

/// The one table of decisions. `NotFound` and `Gone` mean something else at each call and are decided there before
/// asking here.
[[nodiscard]] Consequence consequenceOf(Error::Kind kind);

/// How long to wait before a repetition, and when to stop repeating. Settable so that tests need not wait.
struct RetryPlan {
    std::chrono::milliseconds firstWait = std::chrono::seconds(1);
    std::chrono::milliseconds longestWait = std::chrono::seconds(60);
    std::chrono::milliseconds giveUpAfter =
        std::chrono::minutes(30); ///< Then the campaign pauses; nobody is marked "not sent".

    /// 1, 2, 4, 8 … times the first wait. `attempt` counts from 1.
    [[nodiscard]] std::chrono::milliseconds waitBefore(int attempt) const;
};

/// Waits out the troubles of one call that may be repeated, and says when it is enough.
class Patience
{
public:
    Patience(const RetryPlan &plan, const Clock &clock)
        : m_plan(plan)
        , m_clock(clock)
        , m_since(clock.monotonic())
    {
    }

    /// Waits after this error for the next attempt. Success: try again. Failure: the error, when it does not pass or
    /// has lasted for too long; Cancelled when it was stopped meanwhile.
    [[nodiscard]] QCoro::Task<Result<>> waitAfter(Error error, std::stop_token stop);

private:
    RetryPlan m_plan;
    const Clock &m_clock;
    std::chrono::milliseconds m_since;
    int m_attempts = 0;
};

} // namespace sincerely
