#include "ui/theme/system_scheme.h"

#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDBusVariant>
#include <QDBusVirtualObject>
#include <QSignalSpy>
#include <QtTest>

using namespace sincerely;
using namespace Qt::Literals::StringLiterals;

namespace
{

const char *const kPath = "/org/freedesktop/portal/desktop";

/// As much of the desktop portal as is asked for.
class Portal : public QDBusVirtualObject
{
public:
    explicit Portal(uint scheme)
        : m_scheme(scheme)
    {
    }

    [[nodiscard]] QString introspect(const QString & /*path*/) const override { return {}; }
    bool handleMessage(const QDBusMessage &message, const QDBusConnection &connection) override
    {
        if (message.member() != u"Read" || message.arguments().value(1) != u"color-scheme"_s)
            return false;
        // The portal wraps its answer twice.
        const QVariant inner = QVariant::fromValue(QDBusVariant(m_scheme));
        return connection.send(message.createReply(QVariant::fromValue(QDBusVariant(inner))));
    }

private:
    uint m_scheme;
};

/// A second connection, since a program does not get its own signals.
class Desktop
{
public:
    explicit Desktop(uint scheme)
        : m_portal(scheme)
        , m_bus(QDBusConnection::connectToBus(QDBusConnection::SessionBus, u"desktop"_s))
    {
        QVERIFY(m_bus.registerVirtualObject(QString::fromLatin1(kPath), &m_portal));
        QVERIFY(m_bus.registerService(u"org.freedesktop.portal.Desktop"_s));
    }
    ~Desktop()
    {
        m_bus.unregisterService(u"org.freedesktop.portal.Desktop"_s);
        QDBusConnection::disconnectFromBus(u"desktop"_s);
    }

    void change(const QString &area, uint scheme)
    {
        QDBusMessage signal = QDBusMessage::createSignal(QString::fromLatin1(kPath),
                                                         u"org.freedesktop.portal.Settings"_s, u"SettingChanged"_s);
        signal << area << u"color-scheme"_s << QVariant::fromValue(QDBusVariant(scheme));
        QVERIFY(m_bus.send(signal));
    }

private:
    Portal m_portal;
    QDBusConnection m_bus;
};

} // namespace

/// Needs a session bus of its own.
class SystemSchemeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY2(QDBusConnection::sessionBus().isConnected(), "needs a session bus"); }

    void theDesktopIsAskedAndFollowed()
    {
        Desktop desktop(1);
        theme::SystemScheme scheme;
        QSignalSpy changed(&scheme, &theme::SystemScheme::changed);
        QVERIFY(!scheme.wantsDark());
        QTRY_COMPARE(changed.size(), 1);
        QCOMPARE(scheme.wantsDark(), std::optional(true));
        desktop.change(u"org.freedesktop.appearance"_s, 2);
        QTRY_COMPARE(scheme.wantsDark(), std::optional(false));
        desktop.change(u"org.gnome.something"_s, 1);
        desktop.change(u"org.freedesktop.appearance"_s, 0);
        QTRY_COMPARE(scheme.wantsDark(), std::nullopt);
        QCOMPARE(changed.size(), 3);
    }

    void aDesktopWithoutAPortalHasNoWish()
    {
        theme::SystemScheme scheme;
        (void)QDBusConnection::sessionBus().interface()->registeredServiceNames(); // answered after ours
        QCoreApplication::processEvents();
        QVERIFY(!scheme.wantsDark());
    }
};

QTEST_GUILESS_MAIN(SystemSchemeTest)
#include "system_scheme_test.moc"
