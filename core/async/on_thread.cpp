#include "core/async/on_thread.h"

#include <QCoroFuture>
#include <QRunnable>

#include <atomic>

namespace sincerely
{

namespace
{

/// Work on its way to another thread. What was written before `handOver()` is seen by the work.
///
/// Qt's pool orders the two by itself; but it is not built for the thread sanitizer, which therefore would report each
/// use of what was handed over. So the order is also stated where the sanitizer sees it, and true races are still
/// found.
class Errand final : public QRunnable
{
public:
    explicit Errand(std::function<void()> work)
        : m_work(std::move(work))
    {
    }

    /// Called last by the thread that sends the errand.
    void handOver() { m_isComplete.store(true, std::memory_order_release); }

    void run() override;

private:
    std::function<void()> m_work;
    std::atomic<bool> m_isComplete{false};
};

// Not instrumented: that the errand itself can be looked at, the pool has seen to.
#if defined(__clang__) || defined(__GNUC__)
__attribute__((no_sanitize("thread")))
#endif
void Errand::run()
{
    (void)m_isComplete.load(std::memory_order_acquire);
    m_work();
}

/// The way back.
struct Return {
    std::atomic<bool> isComplete{false};
    QPromise<void> done;
};

} // namespace

void startOnThread(QThreadPool *pool, std::function<void()> work)
{
    auto *errand = new Errand(std::move(work)); // deleted by the pool
    errand->handOver();
    pool->start(errand);
}

QCoro::Task<> runOnThread(QThreadPool *pool, std::function<void()> work)
{
    auto back = std::make_shared<Return>();
    back->done.start();
    QFuture<void> done = back->done.future();
    startOnThread(pool, [back, work = std::move(work)] {
        work();
        back->isComplete.store(true, std::memory_order_release);
        back->done.finish();
    });
    co_await done;
    (void)back->isComplete.load(std::memory_order_acquire);
}

} // namespace sincerely
