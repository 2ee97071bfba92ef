#pragma once

#include <QDateTime>

#include <chrono>

namespace sincerely
{

/// A rest of all traffic that a service has asked for: when, and for how long.
struct Rest {
    QDateTime askedAt; ///< UTC, by this machine's clock; invalid: no rest was asked for.
    std::chrono::seconds length{0};

    /// What is left of it, rounded up. Never more than the whole, whatever somebody has done to the clock: set back
    /// behind `askedAt`, nothing is known of how much has passed; set forward, the rest seems to be over, and the
    /// service asks for another one.
    [[nodiscard]] std::chrono::seconds left(const QDateTime &now) const;

    friend bool operator==(const Rest &, const Rest &) = default;
};

} // namespace sincerely
