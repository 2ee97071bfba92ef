#pragma once

#include <QCoroTask>

#include <coroutine>
#include <memory>
#include <stop_token>
#include <vector>

namespace sincerely
{

/// Owns the flows (coroutines) that somebody has started and does not await on the spot.
///
/// A dropped QCoro::Task goes on running and swallows its exception; so every task is either awaited or given to a
/// scope. The scope is a member of the object that owns the work; its stop token is handed to every flow it starts.
/// Before the owner is destroyed, `stopAndDrain()` must have been awaited; destroying a scope with running flows ends
/// the program loudly. One thread only.
class TaskScope
{
public:
    TaskScope();
    ~TaskScope();
    TaskScope(const TaskScope &) = delete;
    TaskScope &operator=(const TaskScope &) = delete;

    /// Takes the task over. An exception that leaves it ends the program with a message: core's tasks return errors as
    /// values.
    void start(QCoro::Task<> task);

    [[nodiscard]] std::stop_token stopToken() const { return m_stop.get_token(); }
    [[nodiscard]] int running() const;

    /// Asks every flow to end; they end at their next wait.
    void requestStop() { m_stop.request_stop(); }

    /// Resumes when no flow is left.
    [[nodiscard]] QCoro::Task<> drained();
    [[nodiscard]] QCoro::Task<> stopAndDrain();

private:
    struct State;
    static QCoro::Task<> watch(QCoro::Task<> task, std::shared_ptr<State> state);

    std::shared_ptr<State> m_state;
    std::stop_source m_stop;
};

} // namespace sincerely
