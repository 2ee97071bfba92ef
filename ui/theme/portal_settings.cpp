#include "ui/theme/portal_settings.h"

#include "ui/theme/system_scheme.h"

#ifdef SINCERELY_HAS_DBUS
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#endif

namespace sincerely::theme
{

PortalSettings::PortalSettings(SystemScheme &scheme)
    : QObject(&scheme)
    , m_scheme(scheme)
{
}

void PortalSettings::learn(uint answer)
{
    m_scheme.learn(answer == 0 ? std::nullopt : std::optional(answer == 1));
}

#ifdef SINCERELY_HAS_DBUS

namespace
{

constexpr QLatin1String kArea("org.freedesktop.appearance");
constexpr QLatin1String kKey("color-scheme");

/// Read() wraps its answer twice.
uint unwrapped(QVariant value)
{
    while (value.metaType() == QMetaType::fromType<QDBusVariant>())
        value = value.value<QDBusVariant>().variant();
    return value.toUInt();
}

} // namespace

void PortalSettings::follow(SystemScheme &scheme)
{
    if (QDBusConnection::sessionBus().isConnected())
        (new PortalSettings(scheme))->ask(); // the scheme owns it
}

void PortalSettings::ask()
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    const QString service = QStringLiteral("org.freedesktop.portal.Desktop");
    const QString path = QStringLiteral("/org/freedesktop/portal/desktop");
    const QString interface = QStringLiteral("org.freedesktop.portal.Settings");
    qRegisterMetaType<QDBusVariant>(); // connect() finds the types of the slot by their names, and fails without a word
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

void PortalSettings::settingChanged(const QString &area, const QString &key, const QDBusVariant &value)
{
    if (area == kArea && key == kKey)
        learn(unwrapped(value.variant()));
}

#else

void PortalSettings::follow(SystemScheme & /*scheme*/) {}

void PortalSettings::ask() {}

void PortalSettings::settingChanged(const QString & /*area*/, const QString & /*key*/, const QDBusVariant & /*value*/)
{
}

#endif

} // namespace sincerely::theme
