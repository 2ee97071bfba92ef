#include "core/diagnosis/log_file.h"
#include "core/diagnosis/message_capture.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QLoggingCategory>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QtTest>

#include <thread>
#include <vector>

using namespace sincerely;
using namespace sincerely::diagnosis;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

Q_LOGGING_CATEGORY(logExample, "sincerely.example", QtWarningMsg)

/// A clock that stands until it is moved.
class StandingClock final : public Clock
{
public:
    [[nodiscard]] QDateTime nowUtc() const override { return QDateTime({2026, 11, 27}, {20, 0, 3, 123}, Qt::UTC); }
    [[nodiscard]] std::chrono::milliseconds monotonic() const override { return m_since; }
    void move(std::chrono::milliseconds by) { m_since += by; }

private:
    std::chrono::milliseconds m_since{0};
};

QByteArray contentsOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QStringList textsOf(const LogFile::Excerpt &excerpt)
{
    QStringList texts;
    for (const LogLine &line : excerpt.lines)
        texts.append(line.text);
    return texts;
}

} // namespace

/// What the program did is written down, within limits, and never in its way.
class LogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void aLineSaysWhenWhatAndWhere()
    {
        LogFile log(folder(), m_clock);
        log.write(LogLine::Level::Warning, u"sincerely.http"_s, u"No answer\nfrom ada@contoso.example"_s);
        QCOMPARE(contentsOf(log.path()),
                 "2026-11-27T20:00:03.123Z W sincerely.http No answer from a…@contoso.example\n");
        QCOMPARE(log.everything().lines,
                 (QList<LogLine>{{m_clock.nowUtc(), LogLine::Level::Warning, u"sincerely.http"_s,
                                  u"No answer from a…@contoso.example"_s}}));
        QCOMPARE(QFile(log.path()).permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    }

    void theNextRunGoesOnAfterTheLast()
    {
        {
            LogFile log(folder(), m_clock);
            log.write(LogLine::Level::Info, u"a"_s, u"first run"_s);
        }
        QFile file(LogFile(folder(), m_clock).path());
        QVERIFY(file.open(QIODevice::Append));
        file.write("2026-11-27T20:0"); // the disk was full in the middle of a line
        file.write("\n");
        file.close();
        LogFile log(folder(), m_clock);
        log.write(LogLine::Level::Info, u"a"_s, u"second run"_s);
        QCOMPARE(textsOf(log.everything()), (QStringList{u"first run"_s, u"second run"_s}));
    }

    void theFilesNeverGrowBeyondTheirLimit()
    {
        LogFile log(folder(), m_clock, {.bytes = 1000, .files = 3});
        for (int i = 0; i < 200; ++i)
            log.write(LogLine::Level::Info, u"a"_s, u"line %1"_s.arg(i));
        const QStringList files = QDir(folder()).entryList(QDir::Files, QDir::Name);
        QCOMPARE(files, (QStringList{u"sincerely.1.log"_s, u"sincerely.2.log"_s, u"sincerely.log"_s}));
        for (const QString &file : files)
            QVERIFY(QFile(QDir(folder()).filePath(file)).size() <= 1000);
        const QStringList texts = textsOf(log.everything());
        QVERIFY(texts.size() > 50);
        for (qsizetype i = 0; i < texts.size(); ++i) // the newest ones, none missing
            QCOMPARE(texts.at(i), u"line %1"_s.arg(200 - texts.size() + i));
    }

    void whereTheFolderCannotBeWrittenTheLinesStayInMemory()
    {
        QFile inTheWay(m_folder->filePath(u"data"_s));
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        LogFile log(inTheWay.fileName() + u"/log"_s, m_clock, {.linesInMemory = 3});
        QVERIFY(log.isOnDisk());
        for (int i = 0; i < 5; ++i)
            log.write(LogLine::Level::Info, u"a"_s, u"line %1"_s.arg(i));
        QVERIFY(!log.isOnDisk());
        QCOMPARE(textsOf(log.everything()), (QStringList{u"line 2"_s, u"line 3"_s, u"line 4"_s}));
    }

    void aFullDiskIsTriedAgainAfterAWhile()
    {
#ifdef Q_OS_LINUX
        LogFile log(folder(), m_clock);
        QVERIFY(QDir().mkpath(folder()));
        QVERIFY(QFile::link(u"/dev/full"_s, log.path()));
        log.write(LogLine::Level::Info, u"a"_s, u"lost"_s);
        QVERIFY(!log.isOnDisk());
        QVERIFY(QFile::remove(log.path())); // room again
        log.write(LogLine::Level::Info, u"a"_s, u"too soon"_s);
        QVERIFY(!log.isOnDisk());
        m_clock.move(31s);
        log.write(LogLine::Level::Info, u"a"_s, u"written"_s);
        QVERIFY(log.isOnDisk());
        QVERIFY(contentsOf(log.path()).contains("written"));
        QCOMPARE(log.everything().lines.size(), 3);
#else
        QSKIP("needs /dev/full");
#endif
    }

    void whatIsNewIsReadOnce()
    {
        LogFile log(folder(), m_clock);
        log.write(LogLine::Level::Info, u"a"_s, u"one"_s);
        const LogFile::Excerpt all = log.everything();
        QVERIFY(log.since(all.next).lines.isEmpty());
        log.write(LogLine::Level::Info, u"a"_s, u"two"_s);
        const LogFile::Excerpt news = log.since(all.next);
        QCOMPARE(textsOf(news), QStringList{u"two"_s});
        QVERIFY(log.since(news.next).lines.isEmpty());
        QCOMPARE(textsOf(log.since(0)), (QStringList{u"one"_s, u"two"_s}));
    }

    void whatThePartsOfTheProgramSayIsCapturedFromEveryThread()
    {
        LogFile log(folder(), m_clock);
        {
            const MessageCapture capture(log);
            std::vector<std::thread> threads;
            for (int i = 0; i < 4; ++i)
                threads.emplace_back([i] {
                    for (int n = 0; n < 250; ++n)
                        qCInfo(logExample, "thread %d says %d", i, n);
                });
            for (std::thread &thread : threads)
                thread.join();
            qCWarning(logExample) << "password: hunter2";
        }
        qCInfo(logExample, "after the end");
        const LogFile::Excerpt all = log.everything();
        QCOMPARE(all.lines.size(), 1001);
        QCOMPARE(all.lines.first().category, u"sincerely.example"_s);
        QCOMPARE(all.lines.last().level, LogLine::Level::Warning);
        QVERIFY(!contentsOf(log.path()).contains("hunter2"));
        QVERIFY(!contentsOf(log.path()).contains("after the end"));
    }

    void readingAllFilesIsQuick()
    {
        LogFile log(folder(), m_clock, {.bytes = 1024 * 1024});
        const QString text = u"GET /v1.0/me/messages/…/attachments -> 200, 31 ms"_s;
        QVERIFY(QDir().mkpath(folder()));
        for (int age = 0; age < 3; ++age) {
            QFile file(log.path(age));
            QVERIFY(file.open(QIODevice::WriteOnly));
            while (file.pos() < 1024 * 1000)
                file.write(toText({m_clock.nowUtc(), LogLine::Level::Info, u"sincerely.http"_s, text}).toUtf8() + '\n');
        }
        QElapsedTimer timer;
        timer.start();
        QVERIFY(log.everything().lines.size() > 20000);
        qInfo("%lld ms", timer.elapsed());
        QVERIFY(timer.elapsed() < 2000); // about 60 ms; machines under test are busy
    }

private:
    [[nodiscard]] QString folder() const { return m_folder->filePath(u"log"_s); }

    std::unique_ptr<QTemporaryDir> m_folder;
    StandingClock m_clock;
};

QTEST_GUILESS_MAIN(LogTest)
#include "log_test.moc"
