// The program is killed as often and as badly as possible, and everybody still gets the email exactly once.
//
// By hand: SINCERELY_KILLS=5000 tests/support/with-keyring unlocked build/release/tests/kill_test
// killedAtRandomInstants A run is repeated with the SINCERELY_SEED that it prints.

#include "tests/integration/cli_process.h"
#include "tests/integration/kill_worlds.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QtTest>

#include <csignal>
#include <thread>

using namespace sincerely;
using namespace sincerely::test;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace
{

constexpr qint64 kSmallFile = 20'000;
constexpr qint64 kLargeFile = 3'200'000; // needs an upload session

/// A template, a list and perhaps a file.
struct Letter {
    int recipients = 2;
    qint64 attachmentBytes = 0;

    [[nodiscard]] static QString address(int index) { return u"a%1@example.com"_s.arg(index); }
};

/// One way to be killed: at a checkpoint, or some time after the first event.
struct Blow {
    QString checkpoint = {};
    std::optional<std::chrono::microseconds> after = {};

    [[nodiscard]] QString describe() const
    {
        return after ? u"%1 us"_s.arg(after->count()) : checkpoint.isEmpty() ? u"none"_s : checkpoint;
    }
};

struct Figures {
    int runs = 0;
    int kills = 0;
    int twice = 0;
    int lost = 0;
    int unknown = 0;
};

/// Sends letters and sees to it that the program meets its blows.
class Executioner
{
public:
    explicit Executioner(World &world)
        : m_world(world)
    {
    }

    /// Sends, is hit by one blow after the other, and goes on until the end. \returns what was wrong; empty: nothing.
    [[nodiscard]] QString send(const Letter &letter, const QList<Blow> &blows)
    {
        m_world.clear();
        return sendOn(letter, blows);
    }
    /// The same without forgetting what arrived before (and the faults of the service).
    [[nodiscard]] QString sendOn(const Letter &letter, const QList<Blow> &blows)
    {
        m_data = m_world.dataFolder();
        m_story.clear();
        CliResult last = run(sendArguments(letter), blows.value(0));
        for (qsizetype next = 1; next < blows.size() && last.exitCode != 0; ++next)
            last = run(resumeArguments(), blows[next]);
        for (int patience = 0; last.exitCode != 0 && last.exitCode != 2 && patience < 30; ++patience)
            last = run(resumeArguments(), {});
        return verdict(letter, last);
    }

    /// Is killed before the campaign is published, so that there is nothing to go on with, and sends the letter anew.
    [[nodiscard]] QString sendAnew(const Letter &letter, const Blow &blow)
    {
        m_world.clear();
        m_data = m_world.dataFolder();
        m_story.clear();
        (void)run(sendArguments(letter), blow);
        if (!m_world.arrived().isEmpty() || !runCli(common() + QStringList{u"status"_s}).events.isEmpty())
            return u"an incomplete campaign was seen"_s;
        if (run(resumeArguments(), {}).exitCode != 1)
            return u"an incomplete campaign was taken up again"_s;
        m_campaign = u"2"_s;
        const CliResult last = run(sendArguments(letter), {});
        return verdict(letter, last);
    }

    /// How long a run lasts after its first event when nobody disturbs it.
    [[nodiscard]] std::chrono::microseconds undisturbed(const Letter &letter)
    {
        m_world.clear();
        m_data = m_world.dataFolder();
        CliProcess process(sendArguments(letter));
        (void)process.waitFor(u"campaign"_s);
        QElapsedTimer timer;
        timer.start();
        (void)process.finish();
        return std::chrono::microseconds(timer.nsecsElapsed() / 1000);
    }

    [[nodiscard]] const Figures &figures() const { return m_figures; }

private:
    [[nodiscard]] QStringList sendArguments(const Letter &letter)
    {
        QStringList arguments = {u"send"_s,
                                 u"--account"_s,
                                 World::account(),
                                 u"--template"_s,
                                 file(u"Hello.txt"_s, "Hello {{Name}}, this is for you.\n"),
                                 u"--subject"_s,
                                 u"For {{Name}}"_s,
                                 u"--recipients"_s,
                                 list(letter),
                                 u"--pace"_s,
                                 u"unlimited"_s,
                                 u"--settle-waits"_s,
                                 u"10,20,40"_s};
        if (letter.attachmentBytes > 0)
            arguments += {u"--attach"_s,
                          file(u"file-%1.pdf"_s.arg(letter.attachmentBytes), QByteArray(letter.attachmentBytes, 'x'))};
        return common() + arguments;
    }
    [[nodiscard]] QStringList resumeArguments() const { return common() + QStringList{u"resume"_s, m_campaign}; }
    [[nodiscard]] QStringList common() const { return {u"--data-dir"_s, m_data->path(), u"--json"_s}; }

    [[nodiscard]] QString list(const Letter &letter)
    {
        QByteArray csv = "Email,Name\r\n";
        for (int i = 0; i < letter.recipients; ++i)
            csv += Letter::address(i).toUtf8() + ",Person " + QByteArray::number(i) + "\r\n";
        return file(u"list-%1.csv"_s.arg(letter.recipients), csv);
    }
    [[nodiscard]] QString file(const QString &name, const QByteArray &content)
    {
        const QString path = m_files.filePath(name);
        if (QFile::exists(path))
            return path;
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("cannot write %s", qPrintable(path));
        return path;
    }

    CliResult run(const QStringList &arguments, const Blow &blow)
    {
        QStringList wrapper;
        if (!blow.checkpoint.isEmpty())
            wrapper = {u"env"_s, u"SINCERELY_KILL_AT="_s + blow.checkpoint};
        CliProcess process(arguments, wrapper);
        if (blow.after && process.waitFor(u"campaign"_s)) {
            std::this_thread::sleep_for(*blow.after);
            process.signal(SIGKILL);
        }
        const CliResult result = process.finish();
        ++m_figures.runs;
        m_figures.kills += result.exitCode == -1 ? 1 : 0;
        m_story += u"--- %1, blow: %2\n"_s.arg(arguments.value(3), blow.describe()).toUtf8() + result.describe() + '\n';
        return result;
    }

    [[nodiscard]] QString verdict(const Letter &letter, const CliResult &last)
    {
        QStringList wrong;
        const QHash<QString, int> arrived = m_world.arrived();
        for (int i = 0; i < letter.recipients; ++i) {
            const int count = arrived.value(Letter::address(i));
            m_figures.twice += count > 1 ? 1 : 0;
            m_figures.lost += count == 0 ? 1 : 0;
            if (count != 1)
                wrong.append(u"%1 got it %2 times"_s.arg(Letter::address(i)).arg(count));
        }
        if (arrived.size() > letter.recipients)
            wrong.append(u"strangers got it"_s);
        if (last.exitCode != 0)
            wrong.append(u"the last run ended with %1"_s.arg(last.exitCode));
        const QStringList leftovers = m_world.leftovers();
        if (!leftovers.isEmpty())
            wrong.append(u"left behind: "_s + leftovers.join(u", "_s));
        const QStringList damages = m_world.damages(letter.attachmentBytes);
        if (!damages.isEmpty())
            wrong.append(u"damaged: "_s + damages.join(u", "_s));
        wrong += recordMistakes(letter);
        return wrong.isEmpty() ? QString() : wrong.join(u"; "_s) + u'\n' + QString::fromUtf8(m_story);
    }

    /// What the program says of itself afterwards.
    [[nodiscard]] QStringList recordMistakes(const Letter &letter)
    {
        const CliResult status = runCli(common() + QStringList{u"status"_s, m_campaign});
        const QJsonObject campaign = status.last(u"campaign"_s);
        m_figures.unknown += campaign[u"unknown"_s].toInt();
        QStringList wrong;
        if (campaign[u"state"_s].toString() != u"finished"_s)
            wrong.append(u"the campaign is "_s + campaign[u"state"_s].toString());
        if (campaign[u"sent"_s].toInt() != letter.recipients)
            wrong.append(u"%1 are recorded as sent"_s.arg(campaign[u"sent"_s].toInt()));
        for (int i = 0; i < letter.recipients; ++i) {
            if (status.statesOf(Letter::address(i)) != QStringList{u"sent"_s})
                wrong.append(Letter::address(i) + u" is recorded as "_s +
                             status.statesOf(Letter::address(i)).join(u','));
        }
        return wrong;
    }

    World &m_world;
    std::unique_ptr<QTemporaryDir> m_data;
    QTemporaryDir m_files;
    QString m_campaign = QStringLiteral("1");
    QByteArray m_story;
    Figures m_figures;
};

} // namespace

class KillTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_folder = std::make_unique<FolderWorld>();
        if (MicrosoftWorld::isPossible())
            m_microsoft = std::make_unique<MicrosoftWorld>();
    }

    void killedAtEveryCheckpoint_data()
    {
        QTest::addColumn<bool>("microsoft");
        QTest::addColumn<QStringList>("blows");
        const QStringList steps = {u"preparing"_s, u"draft"_s, u"prepared"_s, u"sending"_s, u"accepted"_s};
        for (const bool microsoft : {false, true}) {
            const QStringList own =
                microsoft ? QStringList{u"sent"_s} : QStringList{u"draft-file"_s, u"published-file"_s};
            for (const QString &step : steps + own) {
                for (const QString &moment : {u"before"_s, u"after"_s}) {
                    for (const int nth : {1, 2}) {
                        const QString point = u"%1:%2:%3"_s.arg(step, moment).arg(nth);
                        const QString name = (microsoft ? u"microsoft "_s : u"folder "_s) + point;
                        QTest::newRow(qPrintable(name)) << microsoft << QStringList{point};
                    }
                    const QString again = u"%1:%2:1"_s.arg(step, moment);
                    const QString name = (microsoft ? u"microsoft twice "_s : u"folder twice "_s) + again;
                    QTest::newRow(qPrintable(name)) << microsoft << QStringList{again, again};
                }
            }
        }
    }

    void killedAtEveryCheckpoint()
    {
        QFETCH(bool, microsoft);
        QFETCH(QStringList, blows);
        if (microsoft && !m_microsoft)
            QSKIP("needs a keychain: tests/support/with-keyring unlocked");
        World &world = microsoft ? static_cast<World &>(*m_microsoft) : *m_folder;
        Executioner executioner(world);
        QList<Blow> all;
        for (const QString &point : blows)
            all.append(Blow{point});
        const QString wrong = executioner.send(Letter{}, all);
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
        QVERIFY2(executioner.figures().kills > 0, "the blow has missed");
        QCOMPARE(world.violations(), QString());
    }

    void killedWhilePreparing_data()
    {
        QTest::addColumn<QString>("point");
        for (const char *point : {"frozen:before:1", "frozen:after:1", "frozen:before:2", "published:before:1"})
            QTest::newRow(point) << QString::fromLatin1(point);
    }

    void killedWhilePreparing()
    {
        QFETCH(QString, point);
        Executioner executioner(*m_folder);
        const QString wrong = executioner.sendAnew({250}, Blow{point}); // they are stored 200 at a time
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
        QCOMPARE(executioner.figures().kills, 1);
    }

    void killedWhenAllIsPrepared()
    {
        Executioner executioner(*m_folder);
        const QString wrong = executioner.send(Letter{}, {Blow{u"published:after:1"_s}});
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
        QCOMPARE(executioner.figures().kills, 1);
    }

    void killedAtEveryCheckpointOfAnUpload()
    {
        if (!m_microsoft)
            QSKIP("needs a keychain: tests/support/with-keyring unlocked");
        for (const QString &point : {u"draft:before:1"_s, u"draft:after:1"_s, u"prepared:before:2"_s}) {
            Executioner executioner(*m_microsoft);
            const QString wrong = executioner.send({2, kLargeFile}, {Blow{point}, Blow{point}});
            QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
        }
    }

    /// The request has arrived, has had its effect or not, and the process dies before it hears of it.
    void killedWhileTheServiceIsAnswering_data()
    {
        QTest::addColumn<QString>("fault");
        for (const char *kind : {"create-draft", "send", "put-piece", "create-session"}) {
            for (const char *effect : {"before", "after"}) {
                const QByteArray fault = QByteArray(kind) + "#1=hang-" + effect;
                QTest::newRow(fault.constData()) << QString::fromLatin1(fault);
            }
        }
    }

    void killedWhileTheServiceIsAnswering()
    {
        QFETCH(QString, fault);
        if (!m_microsoft)
            QSKIP("needs a keychain: tests/support/with-keyring unlocked");
        m_microsoft->clear();
        QCOMPARE(m_microsoft->service().setFaults(fault), QString());
        Executioner executioner(*m_microsoft);
        const QString wrong = executioner.sendOn({2, kLargeFile}, {Blow{{}, 1500ms}});
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
        QCOMPARE(executioner.figures().kills, 1);
        QCOMPARE(m_microsoft->service().state().faults.size(), 1);
    }

    void killedAtRandomInstants()
    {
        const int wanted = qEnvironmentVariableIntValue("SINCERELY_KILLS");
        bool given = false;
        uint seed = qEnvironmentVariable("SINCERELY_SEED").toUInt(&given);
        if (!given)
            seed = QRandomGenerator::global()->generate();
        qInfo("SINCERELY_SEED=%u", seed);
        QRandomGenerator random(seed);

        Executioner folder(*m_folder);
        std::unique_ptr<Executioner> microsoft;
        if (m_microsoft)
            microsoft = std::make_unique<Executioner>(*m_microsoft);
        QElapsedTimer timer;
        timer.start();
        const auto kills = [&] { return folder.figures().kills + (microsoft ? microsoft->figures().kills : 0); };
        for (int round = 0; wanted > 0 ? kills() < wanted : timer.elapsed() < 45'000; ++round) {
            const bool onFolder = !microsoft || round % 2 == 0;
            const QString wrong = onFolder ? randomRound(folder, random) : randomMicrosoftRound(*microsoft, random);
            if (!wrong.isEmpty())
                qWarning("round %d", round);
            QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
            if (round % 100 == 99)
                qInfo("%d rounds, %d kills, %lld s", round + 1, kills(), timer.elapsed() / 1000);
        }
        tell("folder", folder.figures());
        if (microsoft)
            tell("microsoft", microsoft->figures());
        QVERIFY(kills() > 20);
    }

private:
    static void tell(const char *world, const Figures &figures)
    {
        qInfo("%s: %d runs, %d kills, %d sent twice, %d lost, %d unknown", world, figures.runs, figures.kills,
              figures.twice, figures.lost, figures.unknown);
    }

    static Letter randomLetter(QRandomGenerator &random)
    {
        const int dice = random.bounded(100);
        return {1 + random.bounded(4), dice < 60 ? 0 : dice < 85 ? kSmallFile : kLargeFile};
    }

    QList<Blow> randomBlows(Executioner &executioner, const Letter &letter, QRandomGenerator &random)
    {
        const QString key =
            u"%1/%2/%3"_s.arg(quintptr(&executioner)).arg(letter.recipients).arg(letter.attachmentBytes);
        if (!m_undisturbed.contains(key))
            m_undisturbed.insert(key, executioner.undisturbed(letter).count());
        const auto longest = int(m_undisturbed.value(key));
        QList<Blow> blows;
        for (int i = 1 + random.bounded(3); i > 0; --i)
            blows.append(Blow{{}, std::chrono::microseconds(random.bounded(longest + 1))});
        return blows;
    }

    QString randomRound(Executioner &executioner, QRandomGenerator &random)
    {
        const Letter letter = randomLetter(random);
        const QList<Blow> blows = randomBlows(executioner, letter, random);
        return executioner.send(letter, blows);
    }

    /// Every third one with a fault of the service on top.
    QString randomMicrosoftRound(Executioner &executioner, QRandomGenerator &random)
    {
        const Letter letter = randomLetter(random);
        const QList<Blow> blows = randomBlows(executioner, letter, random);
        m_microsoft->clear();
        static const QStringList faults = {u"send#%1=reset-before"_s,      u"send#%1=reset-after"_s,
                                           u"send#%1=504-after"_s,         u"send#%1=429:1"_s,
                                           u"send#%1=truncated-headers"_s, u"create-draft#%1=reset-after"_s,
                                           u"create-draft#%1=503-after"_s, u"create-draft#%1=502-html"_s,
                                           u"put-piece#%1=reset-midway"_s, u"add-attachment#%1=reset-after"_s,
                                           u"get-message#%1=404-fresh"_s,  u"search#%1=500"_s};
        if (random.bounded(3) == 0) {
            const QString fault = faults[random.bounded(int(faults.size()))].arg(1 + random.bounded(3));
            if (!m_microsoft->service().setFaults(fault).isEmpty())
                return u"no such fault: "_s + fault;
        }
        return executioner.sendOn(letter, blows);
    }

    std::unique_ptr<FolderWorld> m_folder;
    std::unique_ptr<MicrosoftWorld> m_microsoft;
    QHash<QString, qint64> m_undisturbed;
};

QTEST_GUILESS_MAIN(KillTest)
#include "kill_test.moc"
