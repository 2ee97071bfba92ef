#include "core/diagnosis/log_file.h"
#include "resources/resources.h"
#include "ui/app_window.h"
#include "ui/document/activity_log.h"
#include "ui/frame/action_book.h"
#include "ui/frame/window_menus.h"
#include "ui/help_desk.h"
#include "ui/pages/log/log_window.h"
#include "ui/theme/style.h"
#include "ui/widgets/info_bar.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QFile>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QtTest>

using namespace sincerely;
using namespace sincerely::diagnosis;
using namespace Qt::Literals::StringLiterals;

namespace
{

void show(QWidget &widget)
{
    widget.show();
    widget.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&widget));
}

QStringList shownTexts(const QWidget &window)
{
    const auto *table = window.findChild<QTableView *>(u"logLines"_s);
    QStringList texts;
    for (int row = 0; row < table->model()->rowCount(); ++row)
        texts.append(table->model()->index(row, 3).data().toString());
    return texts;
}

} // namespace

/// What the program tells about itself.
class HelpDeskTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        initResources();
        QApplication::setStyle(new theme::Style);
        QApplication::setQuitOnLastWindowClosed(false);
    }

    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void theLogIsInTheHelpMenuAndHasAKey()
    {
        LogFile log(m_folder->path(), m_clock);
        Settings settings({});
        AppWindow window(settings, u"1"_s);
        HelpDesk help(window, log);
        show(window);
        QStringList texts;
        for (const QAction *action : window.menus().help()->actions())
            texts.append(action->isSeparator() ? u"-"_s : action->text());
        QVERIFY(texts.indexOf(u"&Log"_s) >= 0);
        QVERIFY(texts.indexOf(u"&Log"_s) < texts.indexOf(u"-"_s));
        QTest::keyClick(&window, Qt::Key_F12);
        QPointer<LogWindow> first = window.findChild<LogWindow *>();
        QVERIFY(first && first->isVisible());
        help.showLog(); // it is there already
        QCOMPARE(window.findChildren<LogWindow *>().size(), 1);
        QTest::keyClick(first, Qt::Key_Escape);
        QTRY_VERIFY(!first);
        help.showLog();
        QVERIFY(window.findChild<LogWindow *>());
    }

    void theLogIsSearchedAndOnlyItsWarningsShown()
    {
        LogFile log(m_folder->path(), m_clock);
        log.write(LogLine::Level::Info, u"sincerely.http"_s, u"GET /me"_s);
        log.write(LogLine::Level::Warning, u"sincerely.http"_s, u"No answer"_s);
        log.write(LogLine::Level::Error, u"sincerely.store"_s, u"The disk is full"_s);
        ActionBook actions;
        LogWindow window(log, actions, nullptr);
        show(window);
        QCOMPARE(shownTexts(window), (QStringList{u"GET /me"_s, u"No answer"_s, u"The disk is full"_s}));
        QTest::keyClick(&window, Qt::Key_W, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(shownTexts(window), (QStringList{u"No answer"_s, u"The disk is full"_s}));
        QTest::keyClicks(window.findChild<QLineEdit *>(u"searchLog"_s), u"HTTP"_s);
        QCOMPARE(shownTexts(window), QStringList{u"No answer"_s});
        QVERIFY(!window.findChild<QWidget *>(u"noLines"_s)->isVisible());
        QTest::keyClicks(window.findChild<QLineEdit *>(u"searchLog"_s), u"x"_s);
        QVERIFY(shownTexts(window).isEmpty());
        QVERIFY(window.findChild<QWidget *>(u"noLines"_s)->isVisible());
    }

    void allThatIsShownIsCopied()
    {
        LogFile log(m_folder->path(), m_clock);
        log.write(LogLine::Level::Info, u"sincerely.http"_s, u"GET /me"_s);
        log.write(LogLine::Level::Warning, u"sincerely.http"_s, u"No answer"_s);
        ActionBook actions;
        LogWindow window(log, actions, nullptr);
        show(window);
        QTest::mouseClick(window.findChild<QAbstractButton *>(u"copyLogButton"_s), Qt::LeftButton);
        QFile file(log.path());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(QApplication::clipboard()->text(), QString::fromUtf8(file.readAll()));
        QTest::mouseClick(window.findChild<QAbstractButton *>(u"warningsOnly"_s), Qt::LeftButton);
        QTest::mouseClick(window.findChild<QAbstractButton *>(u"copyLogButton"_s), Qt::LeftButton);
        QCOMPARE(QApplication::clipboard()->text().count(u'\n'), 1);
        QSignalSpy asked(&window, &LogWindow::folderRequested);
        QTest::mouseClick(window.findChild<QAbstractButton *>(u"openLogFolderButton"_s), Qt::LeftButton);
        QCOMPARE(asked.value(0).value(0).toString(), m_folder->path());
    }

    void theChosenLineIsShownAsAWhole()
    {
        LogFile log(m_folder->path(), m_clock);
        log.write(LogLine::Level::Warning, u"sincerely.http"_s, u"long "_s.repeated(200));
        ActionBook actions;
        LogWindow window(log, actions, nullptr);
        show(window);
        auto *table = window.findChild<QTableView *>(u"logLines"_s);
        table->setFocus();
        QTest::keyClick(table, Qt::Key_Home);
        table->selectRow(0);
        const QString chosen = window.findChild<QPlainTextEdit *>(u"chosenLine"_s)->toPlainText();
        QVERIFY(chosen.contains(u"long "_s.repeated(199)));
    }

    void theWindowFollowsWhatHappensUnlessSomebodyReadsElsewhere()
    {
        LogFile log(m_folder->path(), m_clock);
        for (int i = 0; i < 200; ++i)
            log.write(LogLine::Level::Info, u"a"_s, u"line %1"_s.arg(i));
        ActionBook actions;
        LogWindow window(log, actions, nullptr);
        show(window);
        QScrollBar *bar = window.findChild<QTableView *>(u"logLines"_s)->verticalScrollBar();
        QTRY_VERIFY(bar->maximum() > 0 && bar->value() == bar->maximum());
        log.write(LogLine::Level::Info, u"a"_s, u"news"_s);
        QTRY_COMPARE(shownTexts(window).last(), u"news"_s);
        QTRY_COMPARE(bar->value(), bar->maximum());
        bar->setValue(100);
        log.write(LogLine::Level::Info, u"a"_s, u"more news"_s);
        QTRY_COMPARE(shownTexts(window).last(), u"more news"_s);
        QCOMPARE(bar->value(), 100);
    }

    void aLogThatCannotBeWrittenSaysSo()
    {
        QFile inTheWay(m_folder->filePath(u"data"_s));
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        LogFile log(inTheWay.fileName() + u"/log"_s, m_clock);
        log.write(LogLine::Level::Info, u"a"_s, u"GET /me"_s);
        ActionBook actions;
        LogWindow window(log, actions, nullptr);
        show(window);
        QVERIFY(window.findChild<InfoBar *>(u"logTrouble"_s)->isVisible());
        QCOMPARE(shownTexts(window), QStringList{u"GET /me"_s});
    }

    void whatSentencesQuoteStaysOutOfTheLog()
    {
        QCOMPARE(withoutQuotations(u"“Spring visit” cannot be read."_s), u"“…” cannot be read."_s);
        QCOMPARE(withoutQuotations(u"„Frühling“ und «printemps»"_s), u"“…” und “…”"_s);
    }

private:
    SystemClock m_clock;
    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_MAIN(HelpDeskTest)
#include "help_desk_test.moc"
