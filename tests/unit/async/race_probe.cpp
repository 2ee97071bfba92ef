// A real race, on purpose: the flow changes what it has handed to another thread. Built with the thread sanitizer only,
// whose report is what the test wants to see: if it stays away, the clean runs of all other tests mean nothing.

#include "core/async/on_thread.h"

#include <QCoreApplication>
#include <QTimer>

namespace
{

QCoro::Task<> race(QThreadPool *pool)
{
    int shared = 0;
    int *const place = &shared;
    auto work = [place] { return ++*place; };
    QCoro::Task<int> running = sincerely::onThread(pool, work);
    ++shared;
    int counted = co_await running;
    qInfo("counted to %d", counted);
    QCoreApplication::quit();
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    QThreadPool pool;
    QTimer::singleShot(0, &pool, [&pool] { race(&pool); });
    return QCoreApplication::exec();
}
