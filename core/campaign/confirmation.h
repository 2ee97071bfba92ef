#pragma once

#include "core/async/event.h"
#include "core/async/task_scope.h"
#include "core/campaign/sending_context.h"

#include <deque>

namespace sincerely
{

/// Looks among the sent messages for those that the service has accepted, beside the sending. Accepted counts as sent;
/// seeing it is a bonus, so trouble here troubles nobody: what is not seen in time stays Accepted.
///
/// The context must outlive it, and `finish()` must have been awaited before it is destroyed.
class Confirmation
{
public:
    explicit Confirmation(SendingContext &context);

    /// Begins to look, one message after the other, each no sooner than after the first settle wait.
    void start();

    /// This message has been accepted.
    void expect(Flight flight);

    /// No more will be accepted: resumes when all have been looked for, or at once when the context's `stop` is
    /// requested.
    [[nodiscard]] QCoro::Task<> finish();

private:
    [[nodiscard]] QCoro::Task<> lookForAll();
    [[nodiscard]] QCoro::Task<> waitUntilDue(Flight flight);
    [[nodiscard]] QCoro::Task<Result<>> lookFor(Flight flight);
    [[nodiscard]] QCoro::Task<Result<>> record(Flight flight, Sighting sighting);

    SendingContext &m_context;
    std::deque<Flight> m_accepted;
    bool m_isComplete = false; ///< Nothing will be added to m_accepted any more.
    Event m_changed;
    TaskScope m_scope;
};

} // namespace sincerely
