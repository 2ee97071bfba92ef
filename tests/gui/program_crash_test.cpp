#include "core/diagnosis/crash_reports.h"
#include "core/diagnosis/log_file.h"
#include "resources/resources.h"
#include "ui/app_window.h"
#include "ui/frame/info_strip.h"
#include "ui/help_desk.h"
#include "ui/widgets/info_bar.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDir>
#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

#include <csignal>

using namespace sincerely;
using namespace Qt::Literals::StringLiterals;

/// The program itself, ended from outside: by a signal as its own mistakes raise it, by a kill, by nothing.
class ProgramCrashTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        initResources();
        QApplication::setQuitOnLastWindowClosed(false);
    }

    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void afterACrashTheReportIsOfferedUntilItIsDeleted()
    {
        endProgramBy(SIGSEGV);
        const diagnosis::CrashReports reports = reportsOfNextStart();
        const std::optional<diagnosis::CrashReport> report = reports.newest();
        QVERIFY(report);
        QVERIFY2(report->text.startsWith(u"Sincerely "), qPrintable(report->text));
        QVERIFY(report->text.contains(u"\nSignal: SIGSEGV"));
        QVERIFY2(report->text.contains(u"QApplication4exec") || report->text.contains(u"QEventLoop4exec"),
                 qPrintable(report->text));
        {
            const auto bar = barAtNextStart(reports);
            QVERIFY(bar.first);
            QTest::mouseClick(bar.first->findChild<QAbstractButton *>(u"noticeButton1"_s), Qt::LeftButton);
        }
        QVERIFY(!reports.newest());
        QVERIFY(!barAtNextStart(reports).first);
    }

    void afterAKillNothingIsSaid()
    {
        endProgramBy(SIGKILL);
        QVERIFY(!barAtNextStart(reportsOfNextStart()).first);
    }

private:
    /// Starts the program and ends it when its window is there and it waits for what comes.
    void endProgramBy(int signal)
    {
        QProcess program;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
        program.setProcessEnvironment(environment);
        program.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        program.start(QDir(QCoreApplication::applicationDirPath()).filePath(u"../sincerely"_s),
                      {u"--data-dir"_s, m_folder->path()});
        QVERIFY2(program.waitForStarted(), qPrintable(program.errorString()));
        const auto hasOpened = [this] {
            QFile log(m_folder->filePath(u"log/sincerely.log"_s));
            return log.open(QIODevice::ReadOnly) && log.readAll().contains("opened:");
        };
        QTRY_VERIFY_WITH_TIMEOUT(hasOpened(), 60000);
        // While it paints, it may be deeper than a report goes. Where the system does not tell, it is taken to rest.
        const auto work = [&program] {
            QFile file(u"/proc/%1/stat"_s.arg(program.processId()));
            return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        };
        const auto rests = [&work] {
            const QByteArray before = work();
            QTest::qWait(100);
            return work() == before;
        };
        QTRY_VERIFY_WITH_TIMEOUT(rests(), 60000);
        QCOMPARE(::kill(pid_t(program.processId()), signal), 0);
        QVERIFY(program.waitForFinished());
        QCOMPARE(program.exitStatus(), QProcess::CrashExit);
    }

    [[nodiscard]] diagnosis::CrashReports reportsOfNextStart() const
    {
        diagnosis::CrashReports reports(m_folder->filePath(u"crash"_s));
        reports.tidy();
        return reports;
    }

    /// The message, with the window that it is in.
    [[nodiscard]] std::pair<InfoBar *, std::shared_ptr<AppWindow>>
    barAtNextStart(const diagnosis::CrashReports &reports)
    {
        m_settings = std::make_unique<Settings>(m_folder->path());
        auto window = std::make_shared<AppWindow>(*m_settings, u"1"_s);
        new HelpDesk(*window, *m_settings, m_log, reports, u"1"_s, window.get());
        window->show();
        return {window->messages().bar(u"crashReport"_s), window};
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Settings> m_settings;
    SystemClock m_clock;
    diagnosis::LogFile m_log{u"/dev/null/log"_s, m_clock};
};

QTEST_MAIN(ProgramCrashTest)
#include "program_crash_test.moc"
