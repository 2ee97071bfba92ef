#pragma once

#include "ui/background/wake_lock.h"

#include <QDBusConnection>
#include <QDBusUnixFileDescriptor>
#include <QObject>

#include <optional>

class QDBusPendingCallWatcher;

namespace sincerely
{

/// Asks whoever manages power on this desktop, without waiting for anybody: systemd's login1 (mode "block", "idle"; it
/// holds as long as the descriptor that it gives is open), and in the session GNOME's session manager and
/// org.freedesktop.PowerManagement. Only where neither of the two is there, org.freedesktop.ScreenSaver, which keeps
/// the screen lit, too. Whoever is not there is not started for this.
class DBusWakeLock : public QObject, public WakeLock
{
    Q_OBJECT

public:
    DBusWakeLock(const QDBusConnection &session, const QDBusConnection &system, QObject *parent = nullptr);
    ~DBusWakeLock() override;

    void take(const QString &reason) override;
    void release() override;

    /// How many of them have agreed.
    [[nodiscard]] int held() const;

Q_SIGNALS:
    void heldChanged();

private:
    /// Somebody in the session who hands out a number for each request.
    struct Manager {
        const char *service;
        const char *path;
        const char *interface;
        const char *releaseMethod;
        bool wantsFlags; ///< GNOME: also for which window, and what is not to happen.
    };
    struct Hold {
        const Manager *manager;
        uint cookie;
    };
    static const Manager kManagers[];
    static const Manager kScreenSaver;

    void askLogin(const QString &reason);
    void ask(const Manager &manager, const QString &reason);
    void noteAnswer(const Manager &manager, int round, QDBusPendingCallWatcher *answer);
    void giveBack(const Hold &hold);

    QDBusConnection m_session;
    QDBusConnection m_system;
    QString m_reason;
    bool m_isTaken = false;
    int m_round = 0;   ///< Answers to requests of an earlier one are given back at once.
    int m_refused = 0; ///< Of the managers, in this round.
    QList<Hold> m_holds;
    std::optional<QDBusUnixFileDescriptor> m_login;
};

} // namespace sincerely
