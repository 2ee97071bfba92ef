#pragma once

#include <QString>

#include <memory>

namespace sincerely
{

/// Keeps the machine from falling asleep by itself. The screen may go dark, and the person can still put the machine to
/// sleep or close its lid.
class WakeLock
{
public:
    virtual ~WakeLock() = default;

    /// \param reason for people: desktops show it
    virtual void take(const QString &reason) = 0;
    virtual void release() = 0;
};

/// The one of this system; nullptr where there is none.
[[nodiscard]] std::unique_ptr<WakeLock> systemWakeLock();

} // namespace sincerely
