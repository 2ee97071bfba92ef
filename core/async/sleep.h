#pragma once

#include <QCoroTask>

#include <chrono>
#include <stop_token>

namespace sincerely
{

/// Waits for the given time, or until stopping is requested, whichever comes first. Ask the token which one it was.
/// Always passes through the event loop, also for zero.
[[nodiscard]] QCoro::Task<> sleepFor(std::chrono::milliseconds duration, std::stop_token stop);

} // namespace sincerely
