#pragma once

#include <QCoroTask>

#include <memory>
#include <stop_token>

namespace sincerely
{

/// Something that flows of one thread wait for. Waiters are resumed from the event loop, never inside `notifyAll()`, so
/// whoever notifies need not expect that anything has changed under it.
class Event
{
public:
    Event();
    ~Event();
    Event(const Event &) = delete;
    Event &operator=(const Event &) = delete;

    void notifyAll();

    /// Resumes at the next `notifyAll()`, when stopping is requested, or when the Event is destroyed. The condition
    /// waited for has to be looked at again.
    [[nodiscard]] QCoro::Task<> wait(std::stop_token stop);

private:
    struct Waiter;
    class Waiting;
    struct State;
    std::shared_ptr<State> m_state;
};

} // namespace sincerely
