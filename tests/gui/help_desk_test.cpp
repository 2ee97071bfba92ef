#include "core/diagnosis/log_file.h"
#include "core/diagnosis/message_capture.h"
#include "resources/resources.h"
#include "tests/gui/workspace_fixture.h"
#include "ui/app_window.h"
#include "ui/document/activity_log.h"
#include "ui/frame/action_book.h"
#include "ui/frame/info_strip.h"
#include "ui/frame/reading_dialog.h"
#include "ui/frame/toast.h"
#include "ui/frame/window_menus.h"
#include "ui/help_desk.h"
#include "ui/pages/about/about_dialog.h"
#include "ui/pages/log/log_window.h"
#include "ui/theme/style.h"
#include "ui/widgets/info_bar.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTextBlock>
#include <QTextBrowser>
#include <QtTest>

using namespace sincerely;
using namespace sincerely::diagnosis;
using namespace sincerely::test;
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
        HelpDesk help(window, settings, log, reports(), u"1"_s);
        show(window);
        QStringList texts;
        for (const QAction *action : window.menus().help()->actions())
            texts.append(action->isSeparator() ? u"-"_s : action->text());
        QVERIFY(texts.contains(u"&What is new"_s));
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

    void theLogTellsWhatWasSentButNotToWhomAndNotWhat()
    {
        LogFile log(m_folder->path(), m_clock);
        {
            const MessageCapture capture(log);
            WorkspaceFixture fixture;
            fixture.open();
            const ActivityLog activity(fixture.workspace());
            fixture.openCampaign(u"Subject {{First name}}"_s, u"<p>Dear {{First name}}, {{Personal touch}}</p>"_s,
                                 "First name,Email\nZelda,zelda@quinn.example\n");
            QVERIFY(fixture.approve(0, u"It was lovely."_s));
            fixture.send();
            Q_EMIT fixture.workspace().failed(u"“Spring visit” cannot be sent to zelda@quinn.example."_s);
            fixture.close();
        }
        QFile file(log.path());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(file.readAll());
        QVERIFY2(text.contains(u": sending\n"), qPrintable(text));
        QVERIFY2(text.contains(u"stopped; sent 1, not sent 0, unknown 0"), qPrintable(text));
        QVERIFY2(text.contains(u"“…” cannot be sent to z…@quinn.example."), qPrintable(text));
        for (const char *what : {"Subject", "Zelda", "zelda", "lovely", "Dear", "Spring"})
            QVERIFY2(!text.contains(QLatin1String(what)), qPrintable(text));
    }

    void itsKeysAreNobodyElses()
    {
        LogFile log(m_folder->path(), m_clock);
        Settings settings({});
        AppWindow window(settings, u"1"_s);
        HelpDesk help(window, settings, log, reports(), u"1"_s);
        QHash<QString, QString> owners;
        for (const QAction *action : window.findChildren<QAction *>()) {
            for (const QKeySequence &key : action->shortcuts()) {
                QVERIFY2(!owners.contains(key.toString()),
                         qPrintable(key.toString() + action->objectName() + owners.value(key.toString())));
                owners.insert(key.toString(), action->objectName());
            }
        }
        QCOMPARE(owners.value(u"F12"_s), u"showLog"_s);
        QCOMPARE(owners.value(u"Ctrl+F1"_s), u"showNews"_s);
    }

    void whatSentencesQuoteStaysOutOfTheLog()
    {
        QCOMPARE(withoutQuotations(u"“Spring visit” cannot be read."_s), u"“…” cannot be read."_s);
        QCOMPARE(withoutQuotations(u"„Frühling“ und «printemps»"_s), u"“…” und “…”"_s);
    }

    void aReportIsOfferedShownAndDeleted()
    {
        writeReport(u"report-20261127-200003.txt"_s);
        LogFile log(m_folder->path(), m_clock);
        Settings settings(m_folder->path());
        AppWindow window(settings, u"1"_s);
        HelpDesk help(window, settings, log, reports(), u"1"_s);
        show(window);
        InfoBar *bar = window.messages().bar(u"crashReport"_s);
        QVERIFY(bar && bar->isVisible());
        QVERIFY(bar->message().text.startsWith(u"Sincerely ended unexpectedly last time."));
        QTest::mouseClick(bar->findChild<QAbstractButton *>(u"noticeButton0"_s), Qt::LeftButton);
        QPointer<ReadingDialog> dialog = window.findChild<ReadingDialog *>(u"report"_s);
        QVERIFY(dialog && dialog->isVisible());
        QCOMPARE(dialog->findChild<QTextBrowser *>()->toPlainText(), u"Sincerely 1\nSignal: SIGSEGV"_s);
        QTest::mouseClick(dialog->findChild<QAbstractButton *>(u"copyReportButton"_s), Qt::LeftButton);
        QCOMPARE(QApplication::clipboard()->text(), u"Sincerely 1\nSignal: SIGSEGV"_s);
        QTest::keyClick(dialog, Qt::Key_Escape);
        QTRY_VERIFY(!dialog);
        QVERIFY(window.messages().bar(u"crashReport"_s)); // reading it is not putting it aside

        QTest::mouseClick(bar->findChild<QAbstractButton *>(u"noticeButton1"_s), Qt::LeftButton);
        QVERIFY(!window.messages().bar(u"crashReport"_s));
        QVERIFY(!reports().newest());
        QTest::mouseClick(window.toast().findChild<QAbstractButton *>(), Qt::LeftButton); // undo
        QVERIFY(reports().newest());
        QVERIFY(window.messages().bar(u"crashReport"_s));
    }

    void aReportThatWasPutAsideIsNotOfferedAgainButANewOneIs()
    {
        writeReport(u"report-20261127-200003.txt"_s);
        LogFile log(m_folder->path(), m_clock);
        const auto textAtStart = [&](bool close) -> QString {
            Settings settings(m_folder->path());
            AppWindow window(settings, u"1"_s);
            HelpDesk help(window, settings, log, reports(), u"1"_s);
            show(window);
            InfoBar *bar = window.messages().bar(u"crashReport"_s);
            const QString text = bar ? bar->message().text : QString();
            if (bar && close)
                QTest::mouseClick(bar->findChild<QAbstractButton *>(u"closeNotice"_s), Qt::LeftButton);
            return text;
        };
        QVERIFY(textAtStart(false).contains(u"last time"));
        const QString later = textAtStart(true);
        QVERIFY(!later.isEmpty() && !later.contains(u"last time")); // it was not the last time any more
        QVERIFY(textAtStart(false).isEmpty());
        writeReport(u"report-20261128-080000.txt"_s);
        QVERIFY(textAtStart(false).contains(u"last time"));
    }

    void whatIsNewIsToldOnceAfterAnotherVersionAndNeverAtTheFirstStart()
    {
        LogFile log(m_folder->path(), m_clock);
        const auto toldBy = [&](const QString &version) {
            Settings settings(m_folder->path());
            AppWindow window(settings, version);
            HelpDesk help(window, settings, log, reports(), version);
            const InfoBar *bar = window.messages().bar(u"news"_s);
            return bar ? bar->message().text : QString();
        };
        QCOMPARE(toldBy(u"0.1"_s), QString());
        QCOMPARE(toldBy(u"0.1"_s), QString());
        QCOMPARE(toldBy(u"0.2"_s), u"Sincerely is now version 0.2."_s);
        QCOMPARE(toldBy(u"0.2"_s), QString());
    }

    void whatIsNewIsReadInTheProgramAndLoadsNothing()
    {
        LogFile log(m_folder->path(), m_clock);
        Settings settings({});
        settings.lastVersion.set(u"0.0.9"_s);
        AppWindow window(settings, QStringLiteral(SINCERELY_VERSION));
        HelpDesk help(window, settings, log, reports(), QStringLiteral(SINCERELY_VERSION));
        show(window);
        InfoBar *bar = window.messages().bar(u"news"_s);
        QTest::mouseClick(bar->findChild<QAbstractButton *>(u"noticeButton0"_s), Qt::LeftButton);
        QVERIFY(!window.messages().bar(u"news"_s));
        auto *text = window.findChild<ReadingDialog *>(u"newsWindow"_s)->findChild<QTextBrowser *>();
        const QString first = text->document()->firstBlock().text();
        QCOMPARE(first, u"Version "_s + QStringLiteral(SINCERELY_VERSION)); // the notes keep up with the program
        QVERIFY(!text->openLinks());
        const QUrl file = QUrl::fromLocalFile(QCoreApplication::applicationFilePath());
        QVERIFY(text->document()->resource(QTextDocument::ImageResource, file).toByteArray().isEmpty());
    }

    void theProgramThatIsBuiltInAndItsLicenceAreNamed()
    {
        AboutDialog about(u"1"_s, nullptr);
        about.setAttribute(Qt::WA_DeleteOnClose, false);
        show(about);
        QStringList shown;
        for (const QLabel *label : about.findChildren<QLabel *>())
            shown.append(label->text());
        for (const char *library : {"Qt 6", "QCoro", "QtKeychain", "SQLite", "gumbo", "litehtml", "Hunspell", "libzip",
                                    "libxlsxwriter", "tl::expected"})
            QVERIFY2(shown.contains(QLatin1String(library)), library);
        QTest::mouseClick(about.findChild<QAbstractButton *>(u"showLicence"_s), Qt::LeftButton);
        const QString text = about.findChild<ReadingDialog *>()->findChild<QTextBrowser *>()->toPlainText();
        QVERIFY(text.contains(u"GNU GENERAL PUBLIC LICENSE") && text.contains(u"END OF TERMS AND CONDITIONS"));
    }

private:
    [[nodiscard]] CrashReports reports() const { return CrashReports(m_folder->filePath(u"crash"_s)); }

    void writeReport(const QString &name) const
    {
        QVERIFY(QDir().mkpath(reports().folder()));
        QFile file(QDir(reports().folder()).filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("Sincerely 1\nSignal: SIGSEGV");
    }

    SystemClock m_clock;
    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_MAIN(HelpDeskTest)
#include "help_desk_test.moc"
