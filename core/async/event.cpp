#include "core/async/event.h"

#include <QCoreApplication>
#include <QThread>
#include <QTimer>

#include <atomic>
#include <coroutine>
#include <optional>
#include <vector>

namespace sincerely
{

struct Event::Waiter {
    explicit Waiter(std::coroutine_handle<> waiting)
        : handle(waiting)
    {
    }
    std::atomic<std::coroutine_handle<>> handle; ///< A stop may be requested in any thread.
};

/// Shared with the waiting frames, so that a stop callback that arrives late finds something to look at.
struct Event::State {
    std::vector<std::shared_ptr<Waiter>> waiters;

    static void wake(const std::shared_ptr<Waiter> &waiter)
    {
        // Taken out first: whoever comes second finds nothing to resume.
        std::coroutine_handle<> handle = waiter->handle.exchange(nullptr);
        if (handle)
            QTimer::singleShot(0, QCoreApplication::instance(), [handle] { handle.resume(); });
    }

    void wakeAll()
    {
        const std::vector<std::shared_ptr<Waiter>> woken = std::exchange(waiters, {});
        for (const std::shared_ptr<Waiter> &waiter : woken)
            wake(waiter);
    }
};

class Event::Waiting
{
public:
    Waiting(std::shared_ptr<State> state, std::stop_token stop)
        : m_state(std::move(state))
        , m_stop(std::move(stop))
    {
    }

    [[nodiscard]] bool await_ready() const { return m_stop.stop_requested(); }
    void await_suspend(std::coroutine_handle<> handle)
    {
        auto waiter = std::make_shared<Waiter>(handle);
        m_state->waiters.push_back(waiter);
        m_onStop.emplace(m_stop, Wake{waiter});
    }
    void await_resume() { m_onStop.reset(); }

private:
    struct Wake {
        std::shared_ptr<Waiter> waiter;
        void operator()() const { State::wake(waiter); }
    };

    std::shared_ptr<State> m_state;
    std::stop_token m_stop;
    std::optional<std::stop_callback<Wake>> m_onStop;
};

Event::Event()
    : m_state(std::make_shared<State>())
{
}

Event::~Event()
{
    m_state->wakeAll();
}

void Event::notifyAll()
{
    m_state->wakeAll();
}

QCoro::Task<> Event::wait(std::stop_token stop)
{
    Waiting waiting(m_state, std::move(stop));
    co_await waiting;
}

} // namespace sincerely
