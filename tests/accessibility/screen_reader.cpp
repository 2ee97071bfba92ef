#include "tests/accessibility/screen_reader.h"

#include <QDBusInterface>
#include <QDBusReply>
#include <QDBusVariant>
#include <QDeadlineTimer>
#include <QTest>

#ifdef Q_OS_LINUX
#include <csignal>
#include <sys/prctl.h>
#endif

namespace sincerely::test
{

namespace
{

constexpr int kPatience = 30000; // milliseconds; the machine may be busy
const QString kRegistry = QStringLiteral("org.a11y.atspi.Registry");
const QString kEvents = QStringLiteral("org.a11y.atspi.Event.");

/// Where the key lies on the board of the display.
int codeOf(const QString &held)
{
    if (held == QStringLiteral("Ctrl"))
        return 37;
    return held == QStringLiteral("Shift") ? 50 : 64; // Alt
}

/// The key as X names it.
int symbolOf(const QString &key)
{
    static const QHash<QString, int> symbols{
        {QStringLiteral("Return"), 0xff0d}, {QStringLiteral("Escape"), 0xff1b},   {QStringLiteral("Tab"), 0xff09},
        {QStringLiteral("Home"), 0xff50},   {QStringLiteral("Left"), 0xff51},     {QStringLiteral("Up"), 0xff52},
        {QStringLiteral("Right"), 0xff53},  {QStringLiteral("Down"), 0xff54},     {QStringLiteral("End"), 0xff57},
        {QStringLiteral("F1"), 0xffbe},     {QStringLiteral("F2"), 0xffbf},       {QStringLiteral("F6"), 0xffc3},
        {QStringLiteral("Space"), 0x20},    {QStringLiteral("Backspace"), 0xff08}};
    return symbols.value(key, key.at(0).toLower().unicode());
}

} // namespace

ScreenReader::ScreenReader()
{
    connectBus();
}

ScreenReader::~ScreenReader()
{
    if (QTest::currentTestFailed()) {
        qInfo("What was said:\n  %s", qPrintable(m_everything.join(QStringLiteral("\n  "))));
        qInfo("What is on the screen:\n%s", qPrintable(describe()));
    }
    if (m_program.state() == QProcess::NotRunning)
        return;
    m_program.kill();
    m_program.waitForFinished(kPatience);
}

/// Tells the desktop that a screen reader is here, and asks for all that is told to one.
void ScreenReader::connectBus()
{
    const QDBusConnection session = QDBusConnection::sessionBus();
    QDBusInterface starter(QStringLiteral("org.a11y.Bus"), QStringLiteral("/org/a11y/bus"),
                           QStringLiteral("org.freedesktop.DBus.Properties"), session);
    for (const auto &name : {QStringLiteral("IsEnabled"), QStringLiteral("ScreenReaderEnabled")})
        starter.call(QStringLiteral("Set"), QStringLiteral("org.a11y.Status"), name,
                     QVariant::fromValue(QDBusVariant(true)));
    QDBusInterface launcher(QStringLiteral("org.a11y.Bus"), QStringLiteral("/org/a11y/bus"),
                            QStringLiteral("org.a11y.Bus"), session);
    const QDBusReply<QString> address = launcher.call(QStringLiteral("GetAddress"));
    m_bus = QDBusConnection::connectToBus(address.value(), QStringLiteral("screen reader"));
    QDBusInterface registry(kRegistry, QStringLiteral("/org/a11y/atspi/registry"), kRegistry, m_bus);
    for (const auto &event : {QStringLiteral("object:"), QStringLiteral("window:"), QStringLiteral("focus:")})
        registry.call(QStringLiteral("RegisterEvent"), event, QStringList(), QString());
    for (const auto &kind : {QStringLiteral("Object"), QStringLiteral("Window")})
        m_bus.connect(QString(), QString(), kEvents + kind, QString(), this, SLOT(takeEvent(QDBusMessage)));
}

bool ScreenReader::start(const QString &program)
{
#ifdef Q_OS_LINUX
    m_program.setChildProcessModifier([] { prctl(PR_SET_PDEATHSIG, SIGKILL); }); // also when a test is stopped
#endif
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("xcb"));
    // Qt forgets what is still in its queue when a program ends: here often the release of the key that ended it.
    environment.insert(QStringLiteral("LSAN_OPTIONS"), QStringLiteral("detect_leaks=0"));
    m_program.setProcessEnvironment(environment);
    m_program.setProcessChannelMode(QProcess::ForwardedChannels);
    m_program.start(program, {QStringLiteral("--data-dir"), m_folder.path()});
    const Accessible desktop(m_bus, kRegistry, QStringLiteral("/org/a11y/atspi/accessible/root"));
    const bool isThere = awaitThat([&] {
        const QList<Accessible> applications = desktop.children();
        for (const Accessible &one : applications) {
            if (one.name() == QStringLiteral("sincerely"))
                m_application = one;
        }
        return !m_application.isNull() && !m_focus.isNull();
    });
    return isThere;
}

bool ScreenReader::quit()
{
    press(QStringLiteral("Ctrl+Q"));
    return awaitThat([this] { return m_program.state() == QProcess::NotRunning; }) &&
           m_program.exitStatus() == QProcess::NormalExit && m_program.exitCode() == 0;
}

Accessible ScreenReader::front() const
{
    Accessible front;
    const QList<Accessible> windows = m_application.children();
    for (const Accessible &window : windows) {
        if (window.is(Is::Showing) && (front.isNull() || window.is(Is::Active)))
            front = window;
    }
    return front;
}

Accessible ScreenReader::find(const QString &role, const QString &name) const
{
    Accessible found;
    const auto look = [&](const Accessible &thing, int) {
        if (found.isNull() && thing.name() == name && (role.isEmpty() || thing.role() == role))
            found = thing;
        return found.isNull() && thing.rowCount() == 0; // tables are asked by row and column
    };
    const QList<Accessible> windows = m_application.children();
    for (const Accessible &window : windows) {
        if (window.is(Is::Showing))
            window.walk(look);
    }
    return found;
}

Accessible ScreenReader::await(const QString &role, const QString &name)
{
    Accessible found;
    awaitThat([&] {
        found = find(role, name);
        return !found.isNull();
    });
    return found;
}

QString ScreenReader::describe() const
{
    QString lines;
    const auto add = [&](const Accessible &thing, int depth) {
        QStringList more;
        if (thing.is(Is::Focusable))
            more.append(QStringLiteral("focusable"));
        if (thing.is(Is::Focused))
            more.append(QStringLiteral("FOCUSED"));
        const QString text = thing.text().left(200);
        lines += QStringLiteral("%1[%2] “%3” %4 {%5} %6\n")
                     .arg(QString(depth * 2, u' '), thing.role(), thing.name(), thing.description(),
                          thing.actions().join(u','), more.join(u' '));
        if (!text.isEmpty() && text != thing.name())
            lines += QStringLiteral("%1   text: %2\n").arg(QString(depth * 2, u' '), text);
        return true;
    };
    const QList<Accessible> windows = m_application.children();
    for (const Accessible &window : windows) {
        if (window.is(Is::Showing))
            window.walk(add, 1);
    }
    return lines;
}

void ScreenReader::say(const QString &words)
{
    m_heard.append(words);
    m_everything.append(words);
}

void ScreenReader::takeEvent(const QDBusMessage &event)
{
    const Accessible source(m_bus, event.service(), event.path());
    const QString detail = event.arguments().value(0).toString();
    const bool isOn = event.arguments().value(1).toInt() == 1;
    if (event.member() == QStringLiteral("StateChanged") && detail == QStringLiteral("focused") && isOn) {
        if (source.role().isEmpty())
            return; // it is gone already
        m_focus = source;
        say(source.spoken());
    } else if (event.member() == QStringLiteral("StateChanged") && detail == QStringLiteral("showing") && isOn) {
        if (source.role() == QStringLiteral("notification"))
            say(source.name());
    } else if (event.member() == QStringLiteral("Announcement")) {
        say(qvariant_cast<QDBusVariant>(event.arguments().value(3)).variant().toString());
    }
}

QString ScreenReader::awaitSpeech(const QString &words)
{
    QString said;
    awaitThat([&] {
        for (const QString &one : std::as_const(m_heard)) {
            if (one.contains(words))
                said = one;
        }
        return !said.isEmpty();
    });
    return said;
}

bool ScreenReader::awaitThat(const std::function<bool()> &isSo)
{
    const QDeadlineTimer deadline(kPatience);
    while (!isSo()) {
        if (deadline.hasExpired())
            return false;
        QTest::qWait(20);
    }
    return true;
}

void ScreenReader::generate(int code, const QString &text, uint kind)
{
    QDBusInterface keyboard(kRegistry, QStringLiteral("/org/a11y/atspi/registry/deviceeventcontroller"),
                            QStringLiteral("org.a11y.atspi.DeviceEventController"), m_bus);
    keyboard.call(QStringLiteral("GenerateKeyboardEvent"), code, text, kind);
}

void ScreenReader::press(const QString &keys)
{
    enum Kind : uint { Press = 0, Release = 1, Symbol = 3 };
    QStringList held = keys.split(u'+');
    const QString key = held.takeLast();
    for (const QString &one : std::as_const(held))
        generate(codeOf(one), QString(), Press);
    generate(symbolOf(key), QString(), Symbol);
    for (const QString &one : std::as_const(held))
        generate(codeOf(one), QString(), Release);
    QTest::qWait(50);
}

void ScreenReader::type(const QString &text)
{
    constexpr uint string = 4;
    generate(0, text, string);
    QTest::qWait(50);
}

} // namespace sincerely::test
