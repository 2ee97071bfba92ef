#include "ui/theme/system_scheme.h"

#ifdef SINCERELY_HAS_DBUS
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#else
class QDBusVariant
{
};
#endif

namespace sincerely::theme
{

SystemScheme::SystemScheme(QObject *parent)
    : QObject(parent)
{
    ask();
}

#ifdef SINCERELY_HAS_DBUS

namespace
{

// https://flatpak.github.io/xdg-desktop-portal/docs/doc-org.freedesktop.portal.Settings.html
constexpr QLatin1String kArea("org.freedesktop.appearance");
constexpr QLatin1String kKey("color-scheme");

/// Read() wraps its answer twice.
uint unwrapped(QVariant value)
{
    while (value.canConvert<QDBusVariant>())
        value = value.value<QDBusVariant>().variant();
    return value.toUInt();
}

} // namespace

void SystemScheme::ask()
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    const QString service = QStringLiteral("org.freedesktop.portal.Desktop");
    const QString path = QStringLiteral("/org/freedesktop/portal/desktop");
    const QString interface = QStringLiteral("org.freedesktop.portal.Settings");
    bus.connect(service, path, interface, QStringLiteral("SettingChanged"), this,
                SLOT(settingChanged(QString, QString, QDBusVariant)));
    QDBusMessage question = QDBusMessage::createMethodCall(service, path, interface, QStringLiteral("Read"));
    question.setArguments({QString(kArea), QString(kKey)});
    auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(question), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this](QDBusPendingCallWatcher *finished) {
        finished->deleteLater();
        const QDBusPendingReply<QDBusVariant> reply = *finished;
        if (reply.isValid()) // a desktop without a portal has no wish
            learn(unwrapped(reply.value().variant()));
    });
}

void SystemScheme::settingChanged(const QString &area, const QString &key, const QDBusVariant &value)
{
    if (area == kArea && key == kKey)
        learn(unwrapped(value.variant()));
}

#else

void SystemScheme::ask() {}

void SystemScheme::settingChanged(const QString & /*area*/, const QString & /*key*/, const QDBusVariant & /*value*/) {}

#endif

void SystemScheme::learn(uint answer)
{
    const std::optional<bool> wantsDark = answer == 0 ? std::nullopt : std::optional(answer == 1);
    if (wantsDark == m_wantsDark)
        return;
    m_wantsDark = wantsDark;
    Q_EMIT changed();
}

} // namespace sincerely::theme
