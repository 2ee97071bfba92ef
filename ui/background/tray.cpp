#include "ui/background/tray.h"

#include "ui/theme/icon.h"

#include <QMenu>
#include <QSystemTrayIcon>

#ifdef SINCERELY_HAS_DBUS
#include <QDBusConnection>
#include <QDBusMessage>
#include <QVariantMap>
#endif

namespace sincerely
{

SystemTray::SystemTray(QObject *parent)
    : Tray(parent)
{
}

SystemTray::~SystemTray() = default;

bool SystemTray::isAvailable() const
{
    return QSystemTrayIcon::isSystemTrayAvailable();
}

void SystemTray::ensureIcon()
{
    if (m_icon)
        return;
    m_menu = std::make_unique<QMenu>();
    connect(m_menu->addAction(tr("Show the window")), &QAction::triggered, this, &Tray::windowWanted);
    connect(m_menu->addAction(tr("Pause and end")), &QAction::triggered, this, &Tray::pauseWanted);
    m_icon = new QSystemTrayIcon(theme::applicationIcon(), this);
    m_icon->setContextMenu(m_menu.get());
    connect(m_icon, &QSystemTrayIcon::messageClicked, this, &Tray::windowWanted);
    connect(m_icon, &QSystemTrayIcon::activated, this, [this](QSystemTrayIcon::ActivationReason reason) {
        if (reason == QSystemTrayIcon::Trigger || reason == QSystemTrayIcon::DoubleClick)
            Q_EMIT windowWanted();
    });
}

void SystemTray::show(const QString &text)
{
    ensureIcon();
    m_icon->setToolTip(text);
    m_icon->show();
}

void SystemTray::hide()
{
    if (m_icon)
        m_icon->hide();
}

void SystemTray::notify(const QString &title, const QString &text)
{
    if (m_icon && m_icon->isVisible() && QSystemTrayIcon::supportsMessages())
        m_icon->showMessage(title, text, theme::applicationIcon());
    else
        (void)notifyByBus(title, text);
}

/// specifications.freedesktop.org/notification-spec: the notification stays when the program ends.
bool SystemTray::notifyByBus(const QString &title, const QString &text)
{
#ifdef SINCERELY_HAS_DBUS
    QDBusMessage call = QDBusMessage::createMethodCall(
        QStringLiteral("org.freedesktop.Notifications"), QStringLiteral("/org/freedesktop/Notifications"),
        QStringLiteral("org.freedesktop.Notifications"), QStringLiteral("Notify"));
    call << QStringLiteral("Sincerely") << uint(0) << QStringLiteral("sincerely") << title << text.toHtmlEscaped()
         << QStringList() << QVariantMap() << -1;
    return QDBusConnection::sessionBus().send(call);
#else
    Q_UNUSED(title)
    Q_UNUSED(text)
    return false;
#endif
}

} // namespace sincerely
