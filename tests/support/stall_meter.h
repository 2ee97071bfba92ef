#pragma once

#include "tests/support/thread_time.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <algorithm>
#include <vector>

namespace sincerely::test
{

/// How long the event loop of this thread lets other things wait: a timer fires as often as the loop lets it, and what
/// lies between its beats is what something else had to wait.
class StallMeter : public QObject
{
public:
    StallMeter()
    {
        m_timer.setTimerType(Qt::PreciseTimer);
        m_timer.setInterval(1);
        connect(&m_timer, &QTimer::timeout, this, &StallMeter::note);
    }

    void start()
    {
        m_wall.clear();
        m_cpu.clear();
        m_lastWall.start();
        m_lastCpu = threadMilliseconds();
        m_timer.start();
    }
    void stop() { m_timer.stop(); }

    struct Figures { ///< Milliseconds.
        double median, p99, p999, longest;
    };
    [[nodiscard]] Figures wall() { return figuresOf(m_wall); }
    [[nodiscard]] Figures cpu() { return figuresOf(m_cpu); }
    [[nodiscard]] size_t count() const { return m_wall.size(); }

private:
    void note()
    {
        m_wall.push_back(double(m_lastWall.nsecsElapsed()) / 1e6);
        const double cpu = threadMilliseconds();
        m_cpu.push_back(cpu - m_lastCpu);
        m_lastCpu = cpu;
        m_lastWall.restart();
    }

    static Figures figuresOf(std::vector<double> &values)
    {
        std::sort(values.begin(), values.end());
        const auto at = [&values](double share) { return values[size_t(double(values.size() - 1) * share)]; };
        return values.empty() ? Figures{} : Figures{at(0.5), at(0.99), at(0.999), values.back()};
    }

    QTimer m_timer;
    QElapsedTimer m_lastWall;
    double m_lastCpu = 0;
    std::vector<double> m_wall;
    std::vector<double> m_cpu;
};

} // namespace sincerely::test
