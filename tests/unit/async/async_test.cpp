#include "core/async/event.h"
#include "core/async/sleep.h"
#include "core/async/task_scope.h"
#include "core/http/gate.h"
#include "tests/support/support.h"

#include <QElapsedTimer>

using namespace sincerely;
using namespace std::chrono_literals;

namespace
{

QCoro::Task<> count(Event &event, int &counter, std::stop_token stop)
{
    co_await event.wait(stop);
    ++counter;
}

QCoro::Task<> nap(std::chrono::milliseconds duration, std::stop_token stop, bool &done)
{
    co_await sleepFor(duration, stop);
    done = true;
}

QCoro::Task<> passGate(std::shared_ptr<http::Gate> gate, std::stop_token stop, int &most, int &passed)
{
    Result<http::Gate::Place> place = co_await gate->enter(stop);
    if (!place)
        co_return;
    most = std::max(most, gate->open());
    co_await sleepFor(1ms, stop);
    ++passed;
}

} // namespace

class AsyncTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void waitersResumeFromTheEventLoopAndNotInsideNotify()
    {
        TaskScope scope;
        Event event;
        int resumed = 0;
        scope.start(count(event, resumed, scope.stopToken()));
        scope.start(count(event, resumed, scope.stopToken()));
        event.notifyAll();
        QCOMPARE(resumed, 0);
        QTRY_COMPARE(resumed, 2);
        QCOMPARE(scope.running(), 0);
    }

    void stoppingEndsAWaitOnce()
    {
        TaskScope scope;
        Event event;
        int resumed = 0;
        scope.start(count(event, resumed, scope.stopToken()));
        scope.requestStop();
        event.notifyAll();
        QCoro::waitFor(scope.drained());
        QCOMPARE(resumed, 1);
    }

    void aSleepEndsEarlyWhenStopped()
    {
        TaskScope scope;
        bool done = false;
        QElapsedTimer timer;
        timer.start();
        scope.start(nap(1h, scope.stopToken(), done));
        QVERIFY(!done);
        QCoro::waitFor(scope.stopAndDrain());
        QVERIFY(done);
        QVERIFY(timer.elapsed() < 60000);
    }

    void theGateLetsSoManyThroughAtOnceAndEverybodyInTheEnd()
    {
        const SystemClock clock;
        const auto gate = std::make_shared<http::Gate>(4, clock);
        TaskScope scope;
        int most = 0;
        int passed = 0;
        for (int i = 0; i < 50; ++i)
            scope.start(passGate(gate, scope.stopToken(), most, passed));
        QCoro::waitFor(scope.drained());
        QCOMPARE(passed, 50);
        QCOMPARE(most, 4);
        QCOMPARE(gate->open(), 0);
    }

    void aRestHoldsEverybodyBackUntilStopped()
    {
        const SystemClock clock;
        const auto gate = std::make_shared<http::Gate>(4, clock);
        std::chrono::seconds told{0};
        gate->setSlowedHandler([&told](std::chrono::seconds duration) { told = duration; });
        gate->restFor(3600s);
        QCOMPARE(told, 3600s);
        told = 0s;
        gate->setSlowedHandler([&told](std::chrono::seconds duration) { told = duration; });
        QCOMPARE(told, 3600s); // who asks later is told, too
        gate->restFor(1s);
        gate->setSlowedHandler([&told](std::chrono::seconds duration) { told = duration; });
        QVERIFY(told > 3500s); // a shorter rest does not end a longer one
        TaskScope scope;
        int most = 0;
        int passed = 0;
        scope.start(passGate(gate, scope.stopToken(), most, passed));
        QTest::qWait(20);
        QCOMPARE(scope.running(), 1);
        QCoro::waitFor(scope.stopAndDrain());
        QCOMPARE(passed, 0);
    }
};

QTEST_GUILESS_MAIN(AsyncTest)
#include "async_test.moc"
