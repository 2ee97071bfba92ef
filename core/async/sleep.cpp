#include "core/async/sleep.h"

#include "core/async/event.h"

#include <QTimer>

namespace sincerely
{

QCoro::Task<> sleepFor(std::chrono::milliseconds duration, std::stop_token stop)
{
    Event elapsed;
    QTimer timer;
    timer.setSingleShot(true);
    timer.setTimerType(Qt::PreciseTimer);
    QObject::connect(&timer, &QTimer::timeout, &timer, [&elapsed] { elapsed.notifyAll(); });
    timer.start(duration);
    co_await elapsed.wait(stop);
}

} // namespace sincerely
