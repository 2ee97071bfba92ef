#include "core/async/task_scope.h"

#include "core/async/event.h"

namespace sincerely
{

struct TaskScope::State {
    int running = 0;
    Event idle;
};

TaskScope::TaskScope()
    : m_state(std::make_shared<State>())
{
}

TaskScope::~TaskScope()
{
    if (m_state->running > 0)
        qFatal("A TaskScope was destroyed while %d of its tasks were running", m_state->running);
}

int TaskScope::running() const
{
    return m_state->running;
}

void TaskScope::start(QCoro::Task<> task)
{
    ++m_state->running;
    watch(std::move(task), m_state); // the frame of watch() keeps itself alive until its end
}

QCoro::Task<> TaskScope::watch(QCoro::Task<> task, std::shared_ptr<State> state)
{
    try {
        co_await task;
    } catch (const std::exception &exception) {
        qFatal("A task ended with an exception: %s", exception.what());
    }
    --state->running;
    if (state->running == 0)
        state->idle.notifyAll();
}

QCoro::Task<> TaskScope::drained()
{
    std::shared_ptr<State> state = m_state;
    while (state->running > 0) {
        std::stop_token never;
        co_await state->idle.wait(never);
    }
}

QCoro::Task<> TaskScope::stopAndDrain()
{
    m_stop.request_stop();
    co_await drained();
}

} // namespace sincerely
