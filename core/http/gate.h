#pragma once

#include "core/async/event.h"
#include "core/base/clock.h"
#include "core/base/result.h"

#include <QCoroTask>

#include <chrono>
#include <functional>
#include <memory>
#include <stop_token>

namespace sincerely::http
{

/// The one door through which all requests of a mailbox pass: so many at once, and none at all while the server has
/// asked for rest. The rest concerns every request, not only the one that was told (Microsoft counts requests made
/// while throttled). One thread.
class Gate : public std::enable_shared_from_this<Gate>
{
public:
    using Slowed = std::function<void(std::chrono::seconds)>;

    Gate(int places, const Clock &clock);

    /// A place at the gate; given back when it goes out of scope.
    class Place
    {
    public:
        explicit Place(std::shared_ptr<Gate> gate);
        ~Place();
        Place(Place &&other) noexcept = default;
        Place &operator=(Place &&other) noexcept;
        Place(const Place &) = delete;
        Place &operator=(const Place &) = delete;

    private:
        void giveBack();
        std::shared_ptr<Gate> m_gate;
    };

    /// Waits for a free place and for the end of any rest. Error: Cancelled.
    [[nodiscard]] QCoro::Task<Result<Place>> enter(std::stop_token stop);

    /// All traffic rests for this long from now (or longer, if a longer rest is running).
    void restFor(std::chrono::seconds duration);

    /// Called at each rest with its length, so that the person can be told; at once if one is running.
    void setSlowedHandler(Slowed handler);

    [[nodiscard]] int open() const { return m_open; }

private:
    int m_places;
    int m_open = 0;
    const Clock &m_clock;
    std::chrono::milliseconds m_restUntil{0};
    Event m_changed;
    Slowed m_slowed;
};

} // namespace sincerely::http
