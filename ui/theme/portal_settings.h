#pragma once

#include <QObject>

#ifdef SINCERELY_HAS_DBUS
#include <QDBusVariant>
#else
using QDBusVariant = void *; // for moc, which reads the slot in any case
#endif

namespace sincerely::theme
{

class SystemScheme;

/// Asks the desktop portal for the scheme and listens to what it says of changes; for SystemScheme alone.
/// https://flatpak.github.io/xdg-desktop-portal/docs/doc-org.freedesktop.portal.Settings.html
class PortalSettings : public QObject
{
    Q_OBJECT

public:
    /// Becomes a child of the scheme. Does nothing where there is no D-Bus.
    static void follow(SystemScheme &scheme);

private Q_SLOTS:
    void settingChanged(const QString &area, const QString &key, const QDBusVariant &value);

private:
    explicit PortalSettings(SystemScheme &scheme);
    void ask();
    /// \param answer 1 is dark, 2 light, 0 no wish
    void learn(uint answer);

    SystemScheme &m_scheme;
};

} // namespace sincerely::theme
