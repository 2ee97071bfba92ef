#include "ui/background/dbus_wake_lock.h"

#include <QDBusUnixFileDescriptor>
#include <QProcess>
#include <QtTest>

#include <fcntl.h>
#include <unistd.h>

using namespace sincerely;
using namespace Qt::StringLiterals;

namespace
{

constexpr int kLong = 60000; // milliseconds; the machine may be busy

/// A bus of our own, on which nothing is started by itself. (Debian: dbus)
class Bus
{
public:
    Bus()
    {
        m_daemon.start(u"dbus-daemon"_s, {u"--session"_s, u"--nofork"_s, u"--print-address"_s});
        if (!m_daemon.waitForStarted() || !m_daemon.waitForReadyRead(kLong))
            qFatal("dbus-daemon must be installed for this test");
        m_address = QString::fromUtf8(m_daemon.readLine()).trimmed();
    }
    ~Bus()
    {
        for (const QString &name : std::as_const(m_names))
            QDBusConnection::disconnectFromBus(name);
        m_daemon.kill();
        m_daemon.waitForFinished();
    }

    QDBusConnection connection(const QString &name)
    {
        m_names.append(name);
        return QDBusConnection::connectToBus(m_address, name);
    }

private:
    QProcess m_daemon;
    QString m_address;
    QStringList m_names;
};

/// Somebody in the session who hands out numbers.
class Power : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.PowerManagement.Inhibit")

public:
    QSet<uint> m_held;

public Q_SLOTS:
    uint Inhibit(const QString & /*program*/, const QString & /*reason*/)
    {
        m_held.insert(++m_last);
        return m_last;
    }
    void UnInhibit(uint cookie) { m_held.remove(cookie); }

private:
    uint m_last = 40;
};

class ScreenSaver : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.ScreenSaver")

public:
    QSet<uint> m_held;

public Q_SLOTS:
    uint Inhibit(const QString & /*program*/, const QString & /*reason*/)
    {
        m_held.insert(7);
        return 7;
    }
    void UnInhibit(uint cookie) { m_held.remove(cookie); }
};

/// systemd's login manager: what it gives is held as long as the other end is open.
class Login : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.login1.Manager")

public:
    QStringList m_asked;
    int m_watched = -1;

    ~Login() override { ::close(m_watched); }

    /// Whether the program has let go: nobody writes any more.
    [[nodiscard]] bool isReleased() const
    {
        char byte = 0;
        return ::read(m_watched, &byte, 1) == 0;
    }

public Q_SLOTS:
    QDBusUnixFileDescriptor Inhibit(const QString &what, const QString &who, const QString & /*why*/,
                                    const QString &mode)
    {
        m_asked = {what, who, mode};
        int ends[2] = {-1, -1};
        if (::pipe2(ends, O_NONBLOCK | O_CLOEXEC) != 0)
            return {};
        m_watched = ends[0];
        QDBusUnixFileDescriptor given(ends[1]);
        ::close(ends[1]);
        return given;
    }
};

} // namespace

class WakeLockTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whoeverManagesPowerIsAskedAndLetGo()
    {
        Bus bus;
        QDBusConnection desktop = bus.connection(u"desktop"_s);
        Power power;
        Login login;
        QVERIFY(desktop.registerService(u"org.freedesktop.PowerManagement"_s));
        QVERIFY(desktop.registerObject(u"/org/freedesktop/PowerManagement/Inhibit"_s, &power,
                                       QDBusConnection::ExportAllSlots));
        QVERIFY(desktop.registerService(u"org.freedesktop.login1"_s));
        QVERIFY(desktop.registerObject(u"/org/freedesktop/login1"_s, &login, QDBusConnection::ExportAllSlots));
        DBusWakeLock lock(bus.connection(u"session"_s), bus.connection(u"system"_s));
        lock.take(u"Emails are being sent"_s);
        lock.take(u"Again"_s); // once is enough
        QTRY_COMPARE_WITH_TIMEOUT(lock.held(), 2, kLong);
        QCOMPARE(power.m_held.size(), 1);
        QCOMPARE(login.m_asked, (QStringList{u"idle"_s, u"Sincerely"_s, u"block"_s}));
        QVERIFY(!login.isReleased());
        lock.release();
        QTRY_VERIFY_WITH_TIMEOUT(power.m_held.isEmpty(), kLong);
        QTRY_VERIFY_WITH_TIMEOUT(login.isReleased(), kLong);
        QCOMPARE(lock.held(), 0);
    }

    void theScreenIsKeptLitOnlyWhereNobodyElseIsThere()
    {
        Bus bus;
        QDBusConnection desktop = bus.connection(u"desktop"_s);
        ScreenSaver saver;
        QVERIFY(desktop.registerService(u"org.freedesktop.ScreenSaver"_s));
        QVERIFY(desktop.registerObject(u"/org/freedesktop/ScreenSaver"_s, &saver, QDBusConnection::ExportAllSlots));
        {
            DBusWakeLock lock(bus.connection(u"session"_s), bus.connection(u"system"_s));
            lock.take(u"Emails are being sent"_s);
            QTRY_COMPARE_WITH_TIMEOUT(saver.m_held.size(), 1, kLong);
            QTRY_COMPARE_WITH_TIMEOUT(lock.held(), 1, kLong);
        } // an end gives it back, too
        QTRY_VERIFY_WITH_TIMEOUT(saver.m_held.isEmpty(), kLong);
    }

    void anAnswerThatComesTooLateIsGivenBack()
    {
        Bus bus;
        QDBusConnection desktop = bus.connection(u"desktop"_s);
        Power power;
        QVERIFY(desktop.registerService(u"org.freedesktop.PowerManagement"_s));
        QVERIFY(desktop.registerObject(u"/org/freedesktop/PowerManagement/Inhibit"_s, &power,
                                       QDBusConnection::ExportAllSlots));
        DBusWakeLock lock(bus.connection(u"session"_s), bus.connection(u"system"_s));
        lock.take(u"Emails are being sent"_s);
        lock.release(); // before anybody could answer
        lock.take(u"More emails"_s);
        QTRY_COMPARE_WITH_TIMEOUT(lock.held(), 1, kLong);
        QTRY_COMPARE_WITH_TIMEOUT(power.m_held, QSet<uint>{42}, kLong);
    }

    void withoutABusNothingHappens()
    {
        DBusWakeLock lock(QDBusConnection(u"nobody"_s), QDBusConnection(u"nobody"_s));
        lock.take(u"Emails are being sent"_s);
        QCOMPARE(lock.held(), 0);
        lock.release();
    }
};

QTEST_GUILESS_MAIN(WakeLockTest)
#include "wake_lock_test.moc"
