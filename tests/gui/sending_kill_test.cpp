#include "core/http/qt_http_client.h"
#include "tests/gui/microsoft_fixture.h"
#include "tests/integration/graph_setup.h"

#include <QProcess>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QtTest>

#include <csignal>
#include <cstdio>

using namespace sincerely;
using namespace sincerely::test;
using namespace Qt::StringLiterals;

namespace
{

constexpr int kPeople = 40;
constexpr int kLong = 120000; // milliseconds; the machine may be busy

const QString kFaults =
    u"create-draft%0.05=reset|reset-after|503|504-after;send%0.05=reset|reset-after|504-after|502-html;"
    "get-message%0.05=503|truncated-body;search%0.05=reset"_s;

/// The program under test: opens its campaign, or makes it, and sends it from the page. Says "ready", then "sent".
int sendCampaign(const QStringList &arguments)
{
    auto keychain = std::make_shared<FakeKeychain>();
    keychain->entries.insert(microsoftKey(), arguments.value(4));
    SendingFixture fixture(arguments.value(1));
    fixture.desk.setServices(std::make_shared<http::QtHttpClient>("test"), keychain);
    fixture.desk.open();
    Workspace &workspace = fixture.desk.workspace();
    if (workspace.library().campaigns().isEmpty()) {
        fixture.openCampaign(kPeople);
        useMicrosoft(fixture, QUrl(arguments.value(2)), QUrl(arguments.value(3)));
        fixture.approveAll();
    } else {
        workspace.openCampaign(workspace.library().campaigns().first().id);
        fixture.desk.settle();
    }
    fixture.showPages();
    std::puts("ready");
    std::fflush(stdout);
    const auto isOver = [&fixture] { return fixture.said(u"sendState"_s).startsWith(u"All "_s); };
    const auto hasBegun = [&fixture, &isOver] {
        fixture.send(); // in vain until the page knows what it offers
        return fixture.session().phase() != SendingSession::Phase::Idle || isOver();
    };
    if (!QTest::qWaitFor(hasBegun, kLong) || !QTest::qWaitFor(isOver, kLong))
        return 1;
    std::puts("sent");
    return 0;
}

/// The program, killed so long after it was ready; 0: it may finish. \returns whether it has sent everything
bool runProgram(const QStringList &arguments, int killAfter)
{
    QProcess program;
    program.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    program.start(QCoreApplication::applicationFilePath(), arguments);
    if (!program.waitForReadyRead(kLong))
        return false;
    if (killAfter > 0 && !program.waitForFinished(killAfter))
        ::kill(pid_t(program.processId()), SIGKILL);
    program.waitForFinished(kLong);
    return program.readAllStandardOutput().contains("sent");
}

} // namespace

/// The window is killed while it sends through a failing service, again and again, and goes on each time.
/// SINCERELY_KILLS says how often; SINCERELY_SEED repeats a run.
class SendingKillTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whoeverIsKilledWhileSendingSendsToEverybodyOnce()
    {
        const quint32 seed =
            qEnvironmentVariableIsSet("SINCERELY_SEED") ? qEnvironmentVariable("SINCERELY_SEED").toUInt() : 20261127U;
        const int kills = std::max(5, qEnvironmentVariableIntValue("SINCERELY_KILLS"));
        QRandomGenerator random(seed);
        emulator::Emulator service;
        QVERIFY(service.start());
        QCOMPARE(service.setFaults(kFaults), QString());
        int killed = 0;
        while (killed < kills) {
            const QTemporaryDir folder;
            service.reset();
            const auto arguments = [&] {
                return QStringList{u"--send"_s, folder.path(), service.authorityUrl().toString(),
                                   service.graphUrl().toString(), service.issueTokens(u"test"_s).refreshToken};
            };
            bool isSent = false;
            for (int i = 0; i < 5 && !isSent; ++i, ++killed)
                isSent = runProgram(arguments(), int(random.bounded(20, 900)));
            QVERIFY(isSent || runProgram(arguments(), 0));
            QCOMPARE(deliveriesOf(service), MicrosoftFixture::onceEach(kPeople));
            QCOMPARE(service.state().in(u"drafts"_s).size(), 0);
        }
        qInfo("seed %u, killed %d times", seed, killed);
    }
};

int main(int argc, char *argv[])
{
    const QApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == u"--send"_s)
        return sendCampaign(arguments.mid(1));
    SendingKillTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "sending_kill_test.moc"
