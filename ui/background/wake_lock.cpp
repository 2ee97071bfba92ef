#include "ui/background/wake_lock.h"

#include <QtGlobal>

#if defined(Q_OS_WIN)
#include <windows.h>
#elif defined(Q_OS_MACOS)
#include <IOKit/pwr_mgt/IOPMLib.h>
#elif defined(SINCERELY_HAS_DBUS)
#include "ui/background/dbus_wake_lock.h"
#endif

namespace sincerely
{

namespace
{

#if defined(Q_OS_WIN)

/// learn.microsoft.com, SetThreadExecutionState: holds for the thread that asked, until it asks otherwise.
class WindowsWakeLock final : public WakeLock
{
public:
    ~WindowsWakeLock() override { release(); }
    void take(const QString & /*reason*/) override { SetThreadExecutionState(ES_CONTINUOUS | ES_SYSTEM_REQUIRED); }
    void release() override { SetThreadExecutionState(ES_CONTINUOUS); }
};

#elif defined(Q_OS_MACOS)

/// developer.apple.com, IOPMAssertionCreateWithName: prevents idle sleep, not that of the display.
class MacWakeLock final : public WakeLock
{
public:
    ~MacWakeLock() override { release(); }
    void take(const QString &reason) override
    {
        if (m_assertion != kIOPMNullAssertionID)
            return;
        CFStringRef name = reason.toCFString();
        IOPMAssertionCreateWithName(kIOPMAssertionTypePreventUserIdleSystemSleep, kIOPMAssertionLevelOn, name,
                                    &m_assertion);
        CFRelease(name);
    }
    void release() override
    {
        if (m_assertion != kIOPMNullAssertionID)
            IOPMAssertionRelease(m_assertion);
        m_assertion = kIOPMNullAssertionID;
    }

private:
    IOPMAssertionID m_assertion = kIOPMNullAssertionID;
};

#endif

} // namespace

std::unique_ptr<WakeLock> systemWakeLock()
{
#if defined(Q_OS_WIN)
    return std::make_unique<WindowsWakeLock>();
#elif defined(Q_OS_MACOS)
    return std::make_unique<MacWakeLock>();
#elif defined(SINCERELY_HAS_DBUS)
    return std::make_unique<DBusWakeLock>(QDBusConnection::sessionBus(), QDBusConnection::systemBus());
#else
    return nullptr;
#endif
}

} // namespace sincerely
