#include "ui/background/dbus_wake_lock.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

#include <iterator>

namespace sincerely
{

namespace
{

constexpr uint kInhibitSuspend = 4; // gnome-session, org.gnome.SessionManager.xml: Inhibit, flags

QString programName()
{
    return QStringLiteral("Sincerely");
}

} // namespace

const DBusWakeLock::Manager DBusWakeLock::kManagers[] = {
    {"org.gnome.SessionManager", "/org/gnome/SessionManager", "org.gnome.SessionManager", "Uninhibit", true},
    {"org.freedesktop.PowerManagement", "/org/freedesktop/PowerManagement/Inhibit",
     "org.freedesktop.PowerManagement.Inhibit", "UnInhibit", false},
};

const DBusWakeLock::Manager DBusWakeLock::kScreenSaver = {"org.freedesktop.ScreenSaver", "/org/freedesktop/ScreenSaver",
                                                          "org.freedesktop.ScreenSaver", "UnInhibit", false};

DBusWakeLock::DBusWakeLock(const QDBusConnection &session, const QDBusConnection &system, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_system(system)
{
}

DBusWakeLock::~DBusWakeLock()
{
    release();
}

int DBusWakeLock::held() const
{
    return int(m_holds.size()) + (m_login ? 1 : 0);
}

void DBusWakeLock::take(const QString &reason)
{
    if (m_isTaken)
        return;
    m_isTaken = true;
    m_reason = reason;
    m_refused = 0;
    ++m_round;
    askLogin(reason);
    for (const Manager &manager : kManagers)
        ask(manager, reason);
}

void DBusWakeLock::release()
{
    if (!m_isTaken)
        return;
    m_isTaken = false;
    ++m_round;
    m_login.reset(); // closing the descriptor is how it is given back
    for (const Hold &hold : std::as_const(m_holds))
        giveBack(hold);
    m_holds.clear();
    Q_EMIT heldChanged();
}

/// www.freedesktop.org/wiki/Software/systemd/inhibit
void DBusWakeLock::askLogin(const QString &reason)
{
    QDBusMessage call = QDBusMessage::createMethodCall(
        QStringLiteral("org.freedesktop.login1"), QStringLiteral("/org/freedesktop/login1"),
        QStringLiteral("org.freedesktop.login1.Manager"), QStringLiteral("Inhibit"));
    call << QStringLiteral("idle") << programName() << reason << QStringLiteral("block");
    call.setAutoStartService(false);
    auto *answer = new QDBusPendingCallWatcher(m_system.asyncCall(call), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer, round = m_round] {
        answer->deleteLater();
        const QDBusPendingReply<QDBusUnixFileDescriptor> reply = *answer;
        if (!reply.isValid() || round != m_round)
            return;
        m_login = reply.value();
        Q_EMIT heldChanged();
    });
}

void DBusWakeLock::ask(const Manager &manager, const QString &reason)
{
    QDBusMessage call =
        QDBusMessage::createMethodCall(QString::fromLatin1(manager.service), QString::fromLatin1(manager.path),
                                       QString::fromLatin1(manager.interface), QStringLiteral("Inhibit"));
    call << programName();
    if (manager.wantsFlags)
        call << uint(0); // no window
    call << reason;
    if (manager.wantsFlags)
        call << kInhibitSuspend;
    call.setAutoStartService(false);
    auto *answer = new QDBusPendingCallWatcher(m_session.asyncCall(call), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this,
            [this, &manager, answer, round = m_round] { noteAnswer(manager, round, answer); });
}

void DBusWakeLock::noteAnswer(const Manager &manager, int round, QDBusPendingCallWatcher *answer)
{
    answer->deleteLater();
    const QDBusPendingReply<uint> reply = *answer;
    if (reply.isValid()) {
        const Hold hold{&manager, reply.value()};
        if (round != m_round)
            return giveBack(hold); // nobody wants it any more
        m_holds.append(hold);
        Q_EMIT heldChanged();
        return;
    }
    if (round == m_round && &manager != &kScreenSaver && ++m_refused == int(std::size(kManagers)))
        ask(kScreenSaver, m_reason);
}

void DBusWakeLock::giveBack(const Hold &hold)
{
    QDBusMessage call = QDBusMessage::createMethodCall(
        QString::fromLatin1(hold.manager->service), QString::fromLatin1(hold.manager->path),
        QString::fromLatin1(hold.manager->interface), QString::fromLatin1(hold.manager->releaseMethod));
    call << hold.cookie;
    call.setAutoStartService(false);
    m_session.send(call);
}

} // namespace sincerely
