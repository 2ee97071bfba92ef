#include "core/http/gate.h"

#include "core/async/sleep.h"

#include <QCoreApplication>

namespace sincerely::http
{

Gate::Gate(int places, const Clock &clock)
    : m_places(places)
    , m_clock(clock)
{
}

Gate::Place::Place(std::shared_ptr<Gate> gate)
    : m_gate(std::move(gate))
{
    ++m_gate->m_open;
}

Gate::Place::~Place()
{
    giveBack();
}

Gate::Place &Gate::Place::operator=(Place &&other) noexcept
{
    if (this != &other) {
        giveBack();
        m_gate = std::move(other.m_gate);
    }
    return *this;
}

void Gate::Place::giveBack()
{
    if (!m_gate)
        return;
    --m_gate->m_open;
    m_gate->m_changed.notifyAll();
    m_gate.reset();
}

QCoro::Task<Result<Gate::Place>> Gate::enter(std::stop_token stop)
{
    std::shared_ptr<Gate> self = shared_from_this(); // the frame may outlive the caller's pointer
    while (!stop.stop_requested()) {
        const std::chrono::milliseconds rest = m_restUntil - m_clock.monotonic();
        if (rest.count() > 0)
            co_await sleepFor(rest, stop);
        else if (m_open < m_places)
            co_return Place(std::move(self));
        else
            co_await m_changed.wait(stop);
    }
    co_return failure(Error::Kind::Cancelled, QCoreApplication::translate("sincerely::Gate", "Stopped."));
}

void Gate::setSlowedHandler(Slowed handler)
{
    m_slowed = std::move(handler);
    const std::chrono::milliseconds left = m_restUntil - m_clock.monotonic();
    if (m_slowed && left.count() > 0)
        m_slowed(std::chrono::ceil<std::chrono::seconds>(left));
}

void Gate::restFor(std::chrono::seconds duration)
{
    m_restUntil = std::max(m_restUntil, m_clock.monotonic() + duration);
    if (m_slowed)
        m_slowed(duration);
}

} // namespace sincerely::http
