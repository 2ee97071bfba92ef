#include "tests/gui/window_fixture.h"

#include "resources/resources.h"

#include <QApplication>
#include <QDeadlineTimer>
#include <QSignalSpy>
#include <QTranslator>
#include <QtTest>

namespace sincerely::test
{

namespace
{

constexpr int kPatience = 60000; // milliseconds; the machine may be busy

QWidget *findNamed(QWidget *root, const QString &name)
{
    const QList<QWidget *> widgets = root->findChildren<QWidget *>();
    for (QWidget *widget : widgets) {
        if (widget->isVisible() && widget->accessibleName() == name)
            return widget;
    }
    return nullptr;
}

/// Qt's own waiting ends at once in a test that has failed.
void waitUntil(const std::function<bool()> &isSo)
{
    const QDeadlineTimer deadline(kPatience);
    while (!isSo() && !deadline.hasExpired())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 10);
}

} // namespace

WindowFixture::WindowFixture(Texts texts)
{
    initResources();
    if (texts == Texts::AsInstalled) // in whatever language pictures are drawn
        return;
    static QTranslator english; // plurals
    if (english.isEmpty() && english.load(QStringLiteral(":/sincerely/translations/sincerely_en.qm")))
        QCoreApplication::installTranslator(&english);
}

WindowFixture::~WindowFixture()
{
    if (m_workbench)
        close();
}

void WindowFixture::open()
{
    m_store = std::move(*store::Store::open(m_folder.path()));
    m_workspace = std::make_unique<Workspace>(*m_store, ProviderServices{nullptr, nullptr, m_clock, m_folder.path()});
    m_settings = std::make_unique<Settings>(m_folder.path());
    m_look = std::make_unique<theme::Look>();
    m_workbench = std::make_unique<Workbench>(*m_workspace, *m_settings, m_clock, QStringLiteral("0"), true);
    QSignalSpy opened(m_workspace.get(), &Workspace::opened);
    m_workbench->start();
    QVERIFY(opened.count() > 0 || opened.wait(kPatience));
    QVERIFY(QTest::qWaitForWindowActive(&window()));
}

void WindowFixture::close()
{
    QSignalSpy ended(m_workbench.get(), &Workbench::ended);
    window().close();
    waitUntil([&ended] { return !ended.isEmpty(); });
    QVERIFY(!ended.isEmpty());
    m_workbench.reset();
    m_look.reset();
    m_settings.reset();
    m_workspace.reset();
    m_store.reset();
}

void WindowFixture::press(int key, Qt::KeyboardModifiers modifiers)
{
    QWidget *target = QApplication::focusWidget() ? QApplication::focusWidget() : &window();
    QTest::keyClick(target, Qt::Key(key), modifiers);
}

void WindowFixture::type(const QString &text)
{
    for (const QChar c : text) {
        QWidget *target = QApplication::focusWidget() ? QApplication::focusWidget() : &window();
        QTest::sendKeyEvent(QTest::Click, target, Qt::Key_unknown, QString(c), Qt::NoModifier);
    }
}

QWidget *WindowFixture::named(const QString &accessibleName) const
{
    const QWidgetList tops = QApplication::topLevelWidgets();
    for (QWidget *top : tops) {
        if (top->isVisible() && top != &m_workbench->window()) {
            if (QWidget *found = findNamed(top, accessibleName))
                return found;
        }
    }
    return findNamed(&m_workbench->window(), accessibleName);
}

QWidget *WindowFixture::await(const QString &accessibleName)
{
    QCoreApplication::processEvents(); // what was shown just now gets its place
    waitUntil([&] { return named(accessibleName) != nullptr; });
    return named(accessibleName);
}

void WindowFixture::settle()
{
    waitUntil([this] { return m_workspace->document() && document().isOpen() && document().review().isSettled(); });
    QVERIFY(m_workspace->document() && document().isOpen() && document().review().isSettled());
}

} // namespace sincerely::test
