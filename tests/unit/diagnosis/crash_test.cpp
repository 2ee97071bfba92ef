#include "core/diagnosis/crash_reports.h"
#include "core/diagnosis/crash_watch.h"
#include "core/diagnosis/signal_safe_writer.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTemporaryFile>
#include <QtTest>

#include <csignal>
#include <cstdio>
#include <thread>

#ifndef __has_feature
#define __has_feature(x) 0
#endif

using namespace sincerely;
using namespace sincerely::diagnosis;
using namespace Qt::StringLiterals;

namespace
{

// Volatile, so that the compiler keeps the mistakes.
volatile int theZero = 0;
volatile int *volatile theNowhere = nullptr;

int fallDeeper(int depth) // NOLINT(misc-no-recursion): it is to overflow the stack
{
    volatile char room[4096]; // NOLINT(modernize-avoid-c-arrays): volatile
    room[0] = char(depth);
    return theZero == 0 ? fallDeeper(depth + 1) + room[0] : 0;
}

void doWrong(const QByteArray &how)
{
    if (how == "write nowhere")
        *theNowhere = 1;
    else if (how == "give up")
        std::abort();
    else if (how == "stack")
        std::printf("%d", fallDeeper(0));
    else if (how == "elsewhere")
        std::thread([] { *theNowhere = 1; }).join();
    else if (how == "throw")
        throw 1;
    else if (how == "fatal")
        qFatal("it cannot go on");
    else
        std::raise(how.toInt());
}

/// The program under test: does something wrong while it is watched.
int endBadly(const QString &folder, const QByteArray &how)
{
    const CrashWatch watch(folder, u"Sincerely 1.2.3\nQt %1"_s.arg(QLatin1String(qVersion())));
    if (how == "wait") {
        std::printf("waiting\n");
        std::fflush(stdout);
        return QCoreApplication::exec();
    }
    if (how != "nothing")
        doWrong(how);
    return 0;
}

} // namespace

/// A crash leaves a report behind, an orderly end leaves nothing, and neither does a kill.
class CrashTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void aCrashLeavesAReport_data()
    {
        QTest::addColumn<QByteArray>("how");
        QTest::addColumn<int>("signal");
        QTest::newRow("memory") << QByteArray("write nowhere") << SIGSEGV;
#if !__has_feature(thread_sanitizer) // it has a stack of its own, which overflows first and takes the handler along
        QTest::newRow("stack") << QByteArray("stack") << SIGSEGV;
#endif
        QTest::newRow("on another thread") << QByteArray("elsewhere") << SIGSEGV;
        QTest::newRow("abort") << QByteArray("give up") << SIGABRT;
        QTest::newRow("exception that nobody takes") << QByteArray("throw") << SIGABRT;
        QTest::newRow("qFatal") << QByteArray("fatal") << SIGABRT;
        for (const int signal : {SIGBUS, SIGFPE, SIGILL})
            QTest::addRow("signal %d", signal) << QByteArray::number(signal) << signal;
    }

    void aCrashLeavesAReport()
    {
        QFETCH(const QByteArray, how);
        QFETCH(const int, signal);
        QProcess program;
        start(program, how);
        QVERIFY(program.waitForFinished());
        QCOMPARE(program.exitStatus(), QProcess::CrashExit); // the system sees it as it is
        QCOMPARE(program.exitCode(), signal);
        const CrashReports reports(m_folder->path());
        reports.tidy();
        const std::optional<CrashReport> report = reports.newest();
        QVERIFY(report);
        QVERIFY2(report->text.startsWith(u"Sincerely 1.2.3\nQt 6"), qPrintable(report->text));
        QVERIFY(report->text.contains(u"\nSignal: SIG"));
        QVERIFY2(report->text.section(u"Where the program was:\n"_s, 1).count(u'\n') > 3, qPrintable(report->text));
        QVERIFY(std::abs(report->time.secsTo(QDateTime::currentDateTimeUtc())) < 60);
        const QString written = report->text.section(u"Ended: "_s, 1).section(u'\n', 0, 0);
        QVERIFY(std::abs(QDateTime::fromString(written, Qt::ISODate).secsTo(report->time)) < 5);
    }

    void anOrderlyEndLeavesNothing()
    {
        QProcess program;
        start(program, "nothing");
        QVERIFY(program.waitForFinished());
        QCOMPARE(program.exitCode(), 0);
        QVERIFY(QDir(m_folder->path()).isEmpty());
    }

    void aKillLeavesNoReport()
    {
        QProcess program;
        start(program, "wait");
        QVERIFY(program.waitForReadyRead());
        program.kill();
        QVERIFY(program.waitForFinished());
        QCOMPARE(QDir(m_folder->path()).count(), 3U); // the empty one, beside "." and ".."
        const CrashReports reports(m_folder->path());
        QVERIFY(!reports.newest());
        reports.tidy();
        QVERIFY(QDir(m_folder->path()).isEmpty());
    }

    void whereNothingCanBeWrittenNothingIsWatched()
    {
        const CrashWatch watch(u"/dev/null/crash"_s, u"Sincerely"_s);
        QVERIFY(watch.path().isEmpty());
    }

    void reportsAreRemovedAndBroughtBack()
    {
        write(u"report-20261127-200003.txt"_s, "Sincerely 1");
        const CrashReports reports(m_folder->path());
        const std::optional<CrashReport> report = reports.newest();
        QVERIFY(report && reports.remove(*report));
        QVERIFY(!reports.newest());
        QVERIFY(reports.restore(*report));
        QCOMPARE(reports.newest()->text, u"Sincerely 1"_s);
        QVERIFY(!reports.restore(*report)); // nothing is written over
    }

    void onlyTheNewestFewReportsStay()
    {
        for (int i = 0; i < 9; ++i)
            write(u"report-20261127-20000%1.txt"_s.arg(i), QByteArray::number(i));
        const CrashReports reports(m_folder->path());
        reports.tidy();
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files).size(), 5);
        QCOMPARE(reports.newest()->text, u"8"_s);
    }

    void timesAreWrittenAsTheCalendarHasThem()
    {
        QTemporaryFile file;
        QVERIFY(file.open());
        SignalSafeWriter writer(file.handle());
        QByteArray wanted;
        const QList<qint64> moments = {0, 1, 951782399, 951782400, 1709164800, 1709251199, 1798761599, 4107542400};
        for (const qint64 moment : moments) {
            writer.time(moment);
            wanted += QDateTime::fromSecsSinceEpoch(moment, Qt::UTC).toString(Qt::ISODate).toLatin1();
        }
        writer.number(-12);
        writer.number(std::numeric_limits<qint64>::min());
        writer.hexadecimal(0xbeef);
        wanted += "-12-92233720368547758080xbeef";
        file.seek(0);
        QCOMPARE(file.readAll(), wanted);
    }

private:
    void start(QProcess &program, const QByteArray &how) const
    {
        program.setProcessChannelMode(QProcess::SeparateChannels);
        program.start(QCoreApplication::applicationFilePath(),
                      {u"--end-badly"_s, m_folder->path(), QString::fromLatin1(how)});
    }

    void write(const QString &name, const QByteArray &text) const
    {
        QFile file(m_folder->filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == u"--end-badly"_s)
        return endBadly(arguments.value(2), arguments.value(3).toLatin1());
    CrashTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "crash_test.moc"
