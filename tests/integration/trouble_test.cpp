// What can be wrong with the machine: the disk, the data, the files, the network. Each time a clear sentence, the right
// exit status, nothing lost, and `resume` goes on when it is mended.

#include "core/campaign/campaign_lock.h"
#include "tests/integration/cli_process.h"
#include "tests/integration/kill_worlds.h"

#include <QDir>
#include <QTcpServer>
#include <QTcpSocket>
#include <QtTest>

#include <csignal>
#include <fcntl.h>
#include <linux/fs.h>
#include <sqlite3.h>
#include <sys/ioctl.h>
#include <unistd.h>

using namespace sincerely;
using namespace sincerely::test;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace
{

/// A data folder, a letter, and a folder account to send it from.
class Desk
{
public:
    explicit Desk(World &world)
        : m_world(world)
        , m_data(world.dataFolder())
    {
        world.clear();
        write(u"Hello.txt"_s, "Hello {{Name}}.\n");
        write(u"list.csv"_s, "Email,Name\r\na0@example.com,Ann\r\na1@example.com,Bob\r\na2@example.com,Cleo\r\n");
    }

    [[nodiscard]] QString data() const { return m_data->path(); }
    [[nodiscard]] QString database() const { return m_data->filePath(u"sincerely.db"_s); }
    [[nodiscard]] QString path(const QString &name) const { return m_files.filePath(name); }

    QString write(const QString &name, const QByteArray &content) const
    {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("cannot write %s", qPrintable(name));
        return path(name);
    }

    [[nodiscard]] QStringList send(const QStringList &more = {}) const
    {
        return command(QStringList{u"send"_s, u"--account"_s, World::account(), u"--template"_s, path(u"Hello.txt"_s),
                                   u"--subject"_s, u"For {{Name}}"_s, u"--recipients"_s, path(u"list.csv"_s),
                                   u"--pace"_s, u"unlimited"_s, u"--settle-waits"_s, u"10,20,40"_s} +
                       more);
    }
    [[nodiscard]] QStringList command(const QStringList &words) const
    {
        return QStringList{u"--data-dir"_s, m_data->path(), u"--json"_s} + words;
    }
    [[nodiscard]] CliResult resume() const { return runCli(command({u"resume"_s, u"1"_s})); }

    /// A campaign that was killed before its second message was recorded as `state`.
    void sendUntilKilledAt(const QString &point, const QStringList &more = {}) const
    {
        CliProcess process(send(more), {u"env"_s, u"SINCERELY_KILL_AT="_s + point});
        const CliResult killed = process.finish();
        if (killed.exitCode != -1)
            qFatal("not killed: %s", killed.describe().constData());
    }

    [[nodiscard]] bool everybodyGotOne() const
    {
        const QHash<QString, int> arrived = m_world.arrived();
        return arrived.size() == 3 && arrived.value(u"a0@example.com"_s) == 1 &&
               arrived.value(u"a1@example.com"_s) == 1 && arrived.value(u"a2@example.com"_s) == 1;
    }

private:
    World &m_world;
    std::unique_ptr<QTemporaryDir> m_data;
    QTemporaryDir m_files;
};

bool says(const CliResult &result, const QString &words)
{
    return result.errorLines().size() == 1 && result.errorLines().first().contains(words);
}

/// Makes a file that not even root can write to; false where the file system has no such thing.
bool setImmutable(const QString &path, bool immutable)
{
    const int file = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    if (file < 0)
        return false;
    int flags = 0;
    bool done = ::ioctl(file, FS_IOC_GETFLAGS, &flags) == 0;
    flags = immutable ? flags | FS_IMMUTABLE_FL : flags & ~FS_IMMUTABLE_FL;
    done = done && ::ioctl(file, FS_IOC_SETFLAGS, &flags) == 0;
    ::close(file);
    return done;
}

/// Holds the database as another program might.
class OtherProgram
{
public:
    explicit OtherProgram(const QString &path)
    {
        sqlite3_open(path.toUtf8().constData(), &m_handle);
        m_isHeld = sqlite3_exec(m_handle, "BEGIN IMMEDIATE", nullptr, nullptr, nullptr) == SQLITE_OK;
    }
    ~OtherProgram() { sqlite3_close(m_handle); }
    OtherProgram(const OtherProgram &) = delete;
    OtherProgram &operator=(const OtherProgram &) = delete;
    [[nodiscard]] bool isHeld() const { return m_isHeld; }

private:
    sqlite3 *m_handle = nullptr;
    bool m_isHeld = false;
};

/// Takes connections and says something that nobody understands.
class Babbler
{
public:
    Babbler()
    {
        QObject::connect(&m_server, &QTcpServer::newConnection, &m_server, [this] {
            while (QTcpSocket *socket = m_server.nextPendingConnection()) {
                QObject::connect(socket, &QTcpSocket::readyRead, socket, [socket] {
                    socket->write("What do you mean?\r\n");
                    socket->disconnectFromHost();
                });
            }
        });
        if (!m_server.listen(QHostAddress::LocalHost))
            qFatal("cannot listen");
    }
    [[nodiscard]] QString url(const QString &scheme) const
    {
        return u"%1://127.0.0.1:%2"_s.arg(scheme).arg(m_server.serverPort());
    }

private:
    QTcpServer m_server;
};

} // namespace

class TroubleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFullDiskStopsTheCampaignAndNothingIsLost()
    {
        // A file of the program may not grow beyond this: the system refuses as a full disk does.
        for (const int kilobytes : {90, 120, 200, 300}) {
            Desk desk(m_world);
            CliProcess process(
                desk.send({u"--name"_s, QString::number(kilobytes)}),
                {u"bash"_s, u"-c"_s, u"trap '' XFSZ; ulimit -f %1; exec \"$@\""_s.arg(kilobytes), u"bash"_s});
            const CliResult result = process.finish();
            if (result.exitCode == 0)
                break;
            QVERIFY2(result.exitCode == 1 || result.exitCode == 3, result.describe().constData());
            QVERIFY2(result.errorLines().size() == 1, result.describe().constData());
            QVERIFY2(says(result, u"Make room"_s) || says(result, u"Check it"_s), result.describe().constData());
            const CliResult resumed = desk.resume();
            if (result.exitCode == 3) {
                COMPARE_EXIT(resumed, 0);
                QVERIFY(desk.everybodyGotOne());
            }
        }
    }

    void aFullDiskOfTheRecordIsToldAsSuch()
    {
        QTemporaryDir mount;
        if (QProcess::execute(u"mount"_s, {u"-t"_s, u"tmpfs"_s, u"-o"_s, u"size=600k"_s, u"none"_s, mount.path()}) != 0)
            QSKIP("mounting needs root");
        const auto unmount = qScopeGuard([&] { QProcess::execute(u"umount"_s, {mount.path()}); });
        Desk desk(m_world);
        const QString data = mount.filePath(u"data"_s);
        QVERIFY(QDir().mkpath(data));
        QVERIFY(QFile::copy(desk.database(), data + u"/sincerely.db"_s));
        QStringList arguments = desk.send();
        arguments[1] = data;
        CliProcess process(arguments, {u"env"_s, u"SINCERELY_KILL_AT=sending:after:2"_s});
        QCOMPARE(process.finish().exitCode, -1);
        QFile filler(mount.filePath(u"filler"_s));
        QVERIFY(filler.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
        while (filler.write(QByteArray(512, 'x')) == 512) {
        }
        const QStringList resume = {u"--data-dir"_s, data, u"--json"_s, u"resume"_s, u"1"_s};
        const CliResult full = runCli(resume);
        QVERIFY2(full.exitCode == 3 || full.exitCode == 1, full.describe().constData());
        QVERIFY2(says(full, u"Make room"_s), full.describe().constData());
        QVERIFY(filler.remove());
        COMPARE_EXIT(runCli(resume), 0);
        QVERIFY(desk.everybodyGotOne());
    }

    void aDataFolderThatCannotBeWrittenToIsToldAndNothingIsSent()
    {
        Desk desk(m_world);
        QStringList below = desk.send();
        below[1] = desk.path(u"Hello.txt"_s) + u"/data"_s;
        const CliResult file = runCli(below);
        COMPARE_EXIT(file, 1);
        QVERIFY2(says(file, u"cannot be made"_s), file.describe().constData());

        if (!setImmutable(desk.database(), true) || !setImmutable(desk.data(), true))
            QSKIP("the file system cannot forbid root to write");
        const CliResult result = runCli(desk.send());
        setImmutable(desk.data(), false);
        setImmutable(desk.database(), false);
        COMPARE_EXIT(result, 1);
        QVERIFY2(says(result, u"written to"_s), result.describe().constData());
        QVERIFY(m_world.arrived().isEmpty());
    }

    void aDatabaseInUseIsToldAndNothingIsSent()
    {
        Desk desk(m_world);
        const OtherProgram other(desk.database());
        QVERIFY(other.isHeld());
        const CliResult result = runCli(desk.send());
        COMPARE_EXIT(result, 1);
        QVERIFY2(says(result, u"in use by another program"_s), result.describe().constData());
        QVERIFY(m_world.arrived().isEmpty());
    }

    void aDatabaseInUseStopsAResumedCampaignAndNothingIsSent()
    {
        Desk desk(m_world);
        desk.sendUntilKilledAt(u"prepared:after:1"_s);
        {
            const OtherProgram other(desk.database());
            QVERIFY(other.isHeld());
            const CliResult result = desk.resume();
            COMPARE_EXIT(result, 3);
            QVERIFY2(says(result, u"in use by another program"_s), result.describe().constData());
            QVERIFY(m_world.arrived().isEmpty());
        }
        COMPARE_EXIT(desk.resume(), 0);
        QVERIFY(desk.everybodyGotOne());
    }

    void aSecondInstanceIsRefused()
    {
        Desk desk(m_world);
        desk.sendUntilKilledAt(u"sending:after:1"_s);
        {
            const Result<CampaignLock> held = CampaignLock::take(desk.data(), CampaignId(1));
            QVERIFY(held);
            const CliResult second = desk.resume();
            COMPARE_EXIT(second, 3);
            QVERIFY2(says(second, u"another window"_s), second.describe().constData());
            QVERIFY(m_world.arrived().isEmpty());
        }
        COMPARE_EXIT(desk.resume(), 0);
        QVERIFY(desk.everybodyGotOne());
    }

    void aDamagedDatabaseIsToldAndNothingIsSent()
    {
        Desk desk(m_world);
        QFile database(desk.database());
        QVERIFY(database.open(QIODevice::ReadWrite));
        QVERIFY(database.write(QByteArray(int(database.size()), '#')) > 0);
        database.close();
        const CliResult result = runCli(desk.send());
        COMPARE_EXIT(result, 1);
        QVERIFY2(says(result, u"damaged"_s), result.describe().constData());
        QVERIFY(m_world.arrived().isEmpty());
    }

    void aDatabaseOfANewerVersionIsToldAndLeftAlone()
    {
        Desk desk(m_world);
        sqlite3 *handle = nullptr;
        QCOMPARE(sqlite3_open(desk.database().toUtf8().constData(), &handle), SQLITE_OK);
        QCOMPARE(sqlite3_exec(handle, "PRAGMA user_version=999", nullptr, nullptr, nullptr), SQLITE_OK);
        sqlite3_close(handle);
        const CliResult result = runCli(desk.send());
        COMPARE_EXIT(result, 1);
        QVERIFY2(says(result, u"newer version"_s), result.describe().constData());
        QVERIFY(m_world.arrived().isEmpty());
    }

    void anAttachmentThatWasChangedOrDeletedPausesTheCampaign_data()
    {
        QTest::addColumn<bool>("isDeleted");
        QTest::newRow("changed") << false;
        QTest::newRow("deleted") << true;
    }

    void anAttachmentThatWasChangedOrDeletedPausesTheCampaign()
    {
        QFETCH(bool, isDeleted);
        Desk desk(m_world);
        const QByteArray content(5000, 'x');
        const QString file = desk.write(u"terms.pdf"_s, content);
        desk.sendUntilKilledAt(u"sending:before:2"_s, {u"--attach"_s, file});
        if (isDeleted)
            QVERIFY(QFile::remove(file));
        else
            desk.write(u"terms.pdf"_s, QByteArray(5000, 'y'));

        const CliResult paused = desk.resume();
        COMPARE_EXIT(paused, 3);
        QVERIFY2(says(paused, u"terms.pdf"_s), paused.describe().constData());
        QCOMPARE(m_world.arrived().size(), 1);

        desk.write(u"terms.pdf"_s, content);
        COMPARE_EXIT(desk.resume(), 0);
        QVERIFY(desk.everybodyGotOne());
        QCOMPARE(m_world.leftovers(), QStringList());
    }

    void noNetworkStopsTheCampaignAfterThePatienceGiven_data()
    {
        QTest::addColumn<QString>("graph");
        QTest::addColumn<QString>("told");
        QTest::newRow("nobody listens") << u"http://127.0.0.1:1"_s << u"does not accept connections"_s;
        QTest::newRow("no such name") << u"https://mail.sincerely.invalid"_s << u"was not found"_s;
        QTest::newRow("no TLS") << m_babbler.url(u"https"_s) << u"does not encrypt"_s;
        QTest::newRow("no HTTP") << m_babbler.url(u"http"_s) << u"broke before the answer came"_s;
    }

    void noNetworkStopsTheCampaignAfterThePatienceGiven()
    {
        if (!MicrosoftWorld::isPossible())
            QSKIP("needs a keychain: tests/support/with-keyring unlocked");
        QFETCH(QString, graph);
        QFETCH(QString, told);
        MicrosoftWorld world;
        Desk desk(world);
        const QString change = u"UPDATE account_setting SET value = '%1' WHERE key = 'graph'"_s.arg(graph);
        sqlite3 *handle = nullptr;
        QCOMPARE(sqlite3_open(desk.database().toUtf8().constData(), &handle), SQLITE_OK);
        char *problem = nullptr;
        const int changed = sqlite3_exec(handle, change.toUtf8().constData(), nullptr, nullptr, &problem);
        QVERIFY2(changed == SQLITE_OK, problem);
        const QString back =
            u"UPDATE account_setting SET value = '%1' WHERE key = 'graph'"_s.arg(world.service().graphUrl().toString());

        CliProcess process(desk.send({u"--patience"_s, u"1"_s}));
        // This program answers for the server that babbles, so it may not stand still while it waits.
        const auto hasEnded = [&process] {
            (void)process.waitFor([](const QJsonObject &) { return false; }, 50ms);
            return !process.isRunning();
        };
        QVERIFY(QTest::qWaitFor(hasEnded, 60'000));
        const CliResult result = process.finish();
        COMPARE_EXIT(result, 3);
        QVERIFY2(result.errorLines().size() == 1, result.describe().constData());
        QVERIFY2(result.errorLines().first().contains(told), result.describe().constData());
        QVERIFY(world.arrived().isEmpty());

        QCOMPARE(sqlite3_exec(handle, back.toUtf8().constData(), nullptr, nullptr, nullptr), SQLITE_OK);
        sqlite3_close(handle);
        COMPARE_EXIT(desk.resume(), 0);
        QVERIFY(desk.everybodyGotOne());
    }

private:
    FolderWorld m_world;
    Babbler m_babbler;
};

QTEST_GUILESS_MAIN(TroubleTest)
#include "trouble_test.moc"
