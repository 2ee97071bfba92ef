#include "tests/gui/workspace_fixture.h"
#include "tests/support/support.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QRandomGenerator>
#include <QTimer>

#include <csignal>
#include <cstdio>

using namespace sincerely;
using namespace sincerely::test;
using namespace Qt::StringLiterals;

namespace
{

/// What is typed, one character after the other, into the subject and into a phrase.
QString typedText(int length)
{
    QString text;
    for (int i = 0; i < length; ++i)
        text.append(QChar(u'a' + i % 26));
    return text;
}

/// The program under test: types for ever and says how far it is.
int typeForEver(const QString &folder)
{
    WorkspaceFixture fixture(folder);
    fixture.open();
    fixture.openCampaign(u"a"_s, u"<p>{{Personal touch}}</p>"_s, "Email\nann@example.com\n");
    const RecipientId ann = fixture.person(0);
    QTimer keys;
    int typed = 1;
    QObject::connect(&keys, &QTimer::timeout, &keys, [&] {
        Letter letter = fixture.document().composition().letter;
        letter.subject = typedText(++typed);
        fixture.document().setLetter(letter);
        fixture.review().setPhrase(ann, typedText(typed));
        std::printf("%d\n", typed);
        std::fflush(stdout);
    });
    keys.start(std::chrono::milliseconds(3));
    return QCoreApplication::exec();
}

/// Starts the program, kills it after a while, and tells how much had been typed a second before.
int typeAndKill(const QString &folder, int afterMilliseconds)
{
    QProcess program;
    program.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    program.start(QCoreApplication::applicationFilePath(), {u"--type"_s, folder});
    QList<std::pair<qint64, int>> heard; // when, how much
    QElapsedTimer clock;
    while (program.waitForReadyRead(60000)) {
        while (program.canReadLine()) {
            if (!clock.isValid())
                clock.start();
            heard.append({clock.elapsed(), program.readLine().trimmed().toInt()});
        }
        if (clock.isValid() && clock.elapsed() > afterMilliseconds)
            break;
    }
    ::kill(pid_t(program.processId()), SIGKILL);
    program.waitForFinished();
    const qint64 killedAt = clock.isValid() ? clock.elapsed() : 0;
    int longAgo = 0;
    for (const auto &[at, typed] : std::as_const(heard)) {
        if (killedAt - at > 1000)
            longAgo = typed;
    }
    return longAgo;
}

} // namespace

/// What is typed is kept, whenever the program is killed.
class TypingKillTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasTypedASecondAgoIsThereAfterAKill()
    {
        const quint32 seed =
            qEnvironmentVariableIsSet("SINCERELY_SEED") ? qEnvironmentVariable("SINCERELY_SEED").toUInt() : 20261127U;
        QRandomGenerator random(seed);
        qInfo("seed %u", seed);
        for (int round = 0; round < 4; ++round) {
            const QTemporaryDir folder;
            const int longAgo = typeAndKill(folder.path(), int(random.bounded(1100, 2500)));
            QVERIFY(longAgo > 1);
            WorkspaceFixture fixture(folder.path());
            fixture.open();
            QCOMPARE(fixture.workspace().library().campaigns().size(), 1);
            fixture.workspace().openCampaign(fixture.workspace().library().campaigns().first().id);
            fixture.settle();
            const QString subject = fixture.document().composition().letter.subject;
            const QString phrase = fixture.review().entry(fixture.person(0)).touch.phrase;
            QCOMPARE(subject, typedText(int(subject.size())));
            QCOMPARE(phrase, typedText(int(phrase.size())));
            QVERIFY2(subject.size() >= longAgo, qPrintable(u"%1 of %2"_s.arg(subject.size()).arg(longAgo)));
            QVERIFY2(phrase.size() >= longAgo, qPrintable(u"%1 of %2"_s.arg(phrase.size()).arg(longAgo)));
        }
    }
};

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == u"--type"_s)
        return typeForEver(arguments.value(2));
    TypingKillTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "typing_kill_test.moc"
