#pragma once

#include <QCoroTask>
#include <QFuture>
#include <QPromise>
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

/// The same for somebody without flows. The future may be dropped; it is cancelled when the pool drops the work.
template <class Work>
[[nodiscard]] QFuture<std::invoke_result_t<Work>> futureFromThread(QThreadPool *pool, Work work)
{
    auto promise = std::make_shared<QPromise<std::invoke_result_t<Work>>>();
    promise->start();
    QFuture<std::invoke_result_t<Work>> future = promise->future();
    startOnThread(pool, [promise, work = std::move(work)] {
        promise->addResult(work());
        promise->finish();
    });
    return future;
}

} // namespace sincerely
