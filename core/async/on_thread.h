#pragma once

#include <QCoroFuture>
#include <QCoroTask>
#include <QPromise>
#include <QRunnable>
#include <QThreadPool>

#include <atomic>
#include <memory>
#include <optional>
#include <type_traits>

namespace sincerely
{

/// Work on its way to another thread. What was written before `handOver()` is seen by the work.
///
/// Qt's pool orders the two by itself; but it is not built for the thread sanitizer, which therefore would report each
/// use of what was handed over. So the order is also stated where the sanitizer sees it, and true races are still
/// found.
class Errand : public QRunnable
{
public:
    /// Called last by the thread that sends the errand.
    void handOver() { m_isComplete.store(true, std::memory_order_release); }
    void run() final;

protected:
    virtual void carryOut() = 0;

private:
    std::atomic<bool> m_isComplete{false};
};

/// Runs the work on a thread of the pool; nobody waits for its end. The work takes nothing and may not refer to
/// anything of a flow.
template <class Work>
void startOnThread(QThreadPool *pool, Work work)
{
    class WorkErrand final : public Errand
    {
    public:
        explicit WorkErrand(Work work)
            : m_work(std::move(work))
        {
        }

    private:
        void carryOut() override { static_cast<void>(m_work()); }
        Work m_work;
    };
    auto *errand = new WorkErrand(std::move(work)); // deleted by the pool
    errand->handOver();
    pool->start(errand);
}

/// The same, and the flow goes on with the work's result on the thread that it waited on. Once begun, the work runs to
/// its end.
template <class Work>
[[nodiscard]] QCoro::Task<std::invoke_result_t<Work>> onThread(QThreadPool *pool, Work work)
{
    struct Return {
        std::optional<std::invoke_result_t<Work>> answer;
        std::atomic<bool> isComplete{false};
        QPromise<void> done;
    };
    auto back = std::make_shared<Return>();
    back->done.start();
    QFuture<void> done = back->done.future();
    startOnThread(pool, [back, work = std::move(work)]() mutable {
        back->answer.emplace(work());
        back->isComplete.store(true, std::memory_order_release);
        back->done.finish();
    });
    co_await done;
    (void)back->isComplete.load(std::memory_order_acquire);
    co_return std::move(*back->answer);
}

} // namespace sincerely
