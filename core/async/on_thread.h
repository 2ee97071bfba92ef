#pragma once

#include <QCoroTask>
#include <QThreadPool>

#include <functional>
#include <memory>
#include <optional>
#include <type_traits>

namespace sincerely
{

/// Runs the work on a thread of the pool; nobody waits for its end. The work may not refer to anything of a flow.
void startOnThread(QThreadPool *pool, std::function<void()> work);

/// The same, and the flow goes on after the work on the thread that it waited on. Once begun, the work runs to its end.
[[nodiscard]] QCoro::Task<> runOnThread(QThreadPool *pool, std::function<void()> work);

/// What `onThread()` is made of: one flow for each type of answer and not for each piece of work, because flows are
/// what takes the compiler its time.
template <class Answer>
[[nodiscard]] QCoro::Task<Answer> answerFromThread(QThreadPool *pool, std::function<Answer()> work)
{
    auto answer = std::make_shared<std::optional<Answer>>();
    std::function<void()> keepAnswer = [answer, work = std::move(work)] { answer->emplace(work()); };
    co_await runOnThread(pool, std::move(keepAnswer));
    co_return std::move(**answer);
}

/// Runs the work on a thread of the pool; the flow goes on with its result on the thread that it waited on. The work
/// has to be copyable.
template <class Work>
[[nodiscard]] QCoro::Task<std::invoke_result_t<Work>> onThread(QThreadPool *pool, Work work)
{
    return answerFromThread(pool, std::function<std::invoke_result_t<Work>()>(std::move(work)));
}

} // namespace sincerely
