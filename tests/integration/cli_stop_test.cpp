// Started without tests/support/with-keyring it does nothing, so that it never touches the keyring of the person.

#include "tests/integration/cli_mailbox.h"
#include "tests/support/support.h"

#include <csignal>

using namespace sincerely::test;
using namespace sincerely::emulator;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace
{

// What is promised is about a second; a loaded machine with sanitizers is given more.
constexpr auto kPromptly = 10s;

/// Sends the signal and waits for the end.
CliResult stop(CliProcess &process, int signal)
{
    process.signal(signal);
    return process.finish(kPromptly);
}

QString fileWithHash(const QString &path)
{
    return QFileInfo(path).fileName() + u' ' + QString::fromLatin1(CliFiles::sha256(path));
}

QStringList filesOf(const MessageRecord &message)
{
    QStringList files;
    for (const AttachmentRecord &file : message.attachments)
        files.append(file.name + u' ' + QString::fromLatin1(file.sha256));
    files.sort();
    return files;
}

} // namespace

/// Stopping in every situation, going on afterwards, and deciding about what nobody can know: everybody gets one email.
class CliStopTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup() { m_mailbox.reset(); }

    void stopsBetweenTwoMessages_data();
    void stopsBetweenTwoMessages();
    void stopsInAnyRequest_data();
    void stopsInAnyRequest();
    void stopsDuringARest();
    void stopsDuringTheSignIn();
    void secondSignalEndsAtOnce();
    void secondInstanceIsToldAndSendsNothing();
    void unknownIsAskedAboutAndSettledAsSent();
    void unknownIsSentAgainWhenSaidSo();
    void unknownIsLeftWhenSaidSo();
    void onlyTheUnknownIsSettled();

private:
    void verifyResumedOnce(int people);
    /// One of three emails whose answer and whose copy are lost: Unknown.
    [[nodiscard]] CliResult sendWithOneUnknown();
    [[nodiscard]] CliResult settle(const QString &recipient, const QString &decision) const
    {
        return runCli(
            m_mailbox->files().command({u"settle"_s, u"1"_s, u"--recipient"_s, recipient, u"--as"_s, decision}));
    }

    std::optional<CliMailbox> m_mailbox;
};

void CliStopTest::initTestCase()
{
    if (qEnvironmentVariable("SINCERELY_KEYRING") != u"unlocked"_s)
        QSKIP("runs in tests/support/with-keyring unlocked");
}

void CliStopTest::init()
{
    m_mailbox.emplace();
    COMPARE_EXIT(m_mailbox->signIn(), 0);
}

void CliStopTest::verifyResumedOnce(int people)
{
    const CliResult resumed = runCli(m_mailbox->resumeCommand());
    COMPARE_EXIT(resumed, 0);
    QCOMPARE(resumed.events.first()[u"event"_s].toString(), u"campaign"_s);
    QCOMPARE(resumed.totals(), u"sent %1"_s.arg(people));
    QCOMPARE(resumed.err, QByteArray());
    QCOMPARE(m_mailbox->deliveries(), CliMailbox::onceEach(people));
    QCOMPARE(m_mailbox->emulator().state().in(u"drafts"_s).size(), 0);
}

void CliStopTest::stopsBetweenTwoMessages_data()
{
    QTest::addColumn<int>("signal");
    QTest::newRow("Ctrl+C") << SIGINT;
    QTest::newRow("asked to end") << SIGTERM;
    QTest::newRow("terminal closed") << SIGHUP;
}

void CliStopTest::stopsBetweenTwoMessages()
{
    QFETCH(int, signal);
    const QString list = m_mailbox->files().write(u"list.csv"_s, CliFiles::people(4));
    CliProcess sending(
        m_mailbox->sendCommand(list, {u"--pace"_s, u"40"_s})); // the next one is due in a second and a half
    QVERIFY(sending.waitFor(u"message"_s, u"sent"_s));
    QElapsedTimer timer;
    timer.start();
    const CliResult stopped = stop(sending, signal);
    COMPARE_EXIT(stopped, 3);
    qInfo("stopped after %lld ms", timer.elapsed());
    QCOMPARE(stopped.err, QByteArray()); // nothing is wrong
    QCOMPARE(stopped.totals(), u"sent 1, waiting 3"_s);
    const QString delivered = m_mailbox->deliveries(); // to whoever was prepared first
    QVERIFY2(delivered.count(u'×') == 1 && delivered.endsWith(u"@example.org × 1"_s), qPrintable(delivered));
    const CliResult status = runCli(m_mailbox->files().command({u"status"_s}));
    QCOMPARE(status.last(u"campaign"_s)[u"state"_s].toString(), u"paused"_s);
    verifyResumedOnce(4);
    QCOMPARE(m_mailbox->emulator().violations(), QString());
}

void CliStopTest::stopsInAnyRequest_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<bool>("afterEffect");
    for (const char *kind : {"create-draft", "get-message", "add-attachment", "create-session", "put-piece", "send"}) {
        QTest::addRow("%s, not done", kind) << QString::fromLatin1(kind) << false;
        QTest::addRow("%s, done", kind) << QString::fromLatin1(kind) << true;
    }
}

void CliStopTest::stopsInAnyRequest()
{
    QFETCH(QString, kind);
    QFETCH(bool, afterEffect);
    const QString small = m_mailbox->files().writeNoise(u"small.pdf"_s, 2'999'999);
    const QString large = m_mailbox->files().writeNoise(u"large.pdf"_s, 9'000'000);
    const QString list = m_mailbox->files().write(u"list.csv"_s, CliFiles::people(3));
    QCOMPARE(m_mailbox->emulator().setFaults(kind + u"#2=hang"_s + (afterEffect ? u"-after"_s : QString())), QString());
    CliProcess sending(m_mailbox->sendCommand(list, {u"--attach"_s, small, u"--attach"_s, large}));
    const auto hangs = [](const Snapshot &state) { return !state.faults.isEmpty(); };
    if (!m_mailbox->emulator().waitUntil(hangs)) {
        QCOMPARE(kind, u"get-message"_s); // not every message has to be read
        QSKIP("no such request is made here");
    }
    QElapsedTimer timer;
    timer.start();
    const CliResult stopped = stop(sending, SIGINT);
    COMPARE_EXIT(stopped, 3);
    qInfo("stopped after %lld ms", timer.elapsed());
    QCOMPARE(m_mailbox->emulator().setFaults(QString()), QString());
    // Of a session whose address never came nobody can take leave; it ends by itself at the service.
    const bool sessionIsUnheardOf = kind == u"create-session"_s && afterEffect;
    QCOMPARE(m_mailbox->emulator().state().openSessions, sessionIsUnheardOf ? 1 : 0);
    verifyResumedOnce(3);
    for (const SentRecord &record : m_mailbox->emulator().state().sent)
        QCOMPARE(filesOf(record.message), (QStringList{fileWithHash(large), fileWithHash(small)}));
    for (const Violation &violation : m_mailbox->emulator().state().violations)
        QVERIFY2(sessionIsUnheardOf && violation.what == u"send with an unfinished upload"_s,
                 qPrintable(violation.what));
}

void CliStopTest::stopsDuringARest()
{
    QCOMPARE(m_mailbox->emulator().setFaults(u"create-draft#2=429:4"_s), QString());
    const QString list = m_mailbox->files().write(u"list.csv"_s, CliFiles::people(3));
    CliProcess sending(m_mailbox->sendCommand(list));
    QVERIFY(sending.waitFor(u"slowed"_s));
    const CliResult stopped = stop(sending, SIGINT);
    COMPARE_EXIT(stopped, 3);
    QCOMPARE(m_mailbox->emulator().setFaults(QString()), QString());
    // At once: the next process knows of the rest and keeps to it, whatever it is asked to do.
    const CliResult checked = runCli(m_mailbox->files().command({u"account"_s, u"check"_s, u"Work"_s}));
    COMPARE_EXIT(checked, 0);
    QCOMPARE(checked.all(u"slowed"_s).size(), 1);
    QVERIFY(checked.last(u"slowed"_s)[u"seconds"_s].toInt() <= 4);
    verifyResumedOnce(3);
    QCOMPARE(m_mailbox->emulator().violations(), QString());
}

void CliStopTest::stopsDuringTheSignIn()
{
    CliProcess signIn(m_mailbox->signInCommand(u"Other"_s));
    QVERIFY(signIn.waitFor(u"sign-in"_s));
    const CliResult stopped = stop(signIn, SIGINT);
    COMPARE_EXIT(stopped, 3);
    QCOMPARE(stopped.err, QByteArray());
    QCOMPARE(runCli(m_mailbox->files().command({u"account"_s, u"list"_s})).events.size(), 1);
}

void CliStopTest::secondSignalEndsAtOnce()
{
    QCOMPARE(m_mailbox->emulator().setFaults(u"send#1=hang"_s), QString());
    const QString list = m_mailbox->files().write(u"list.csv"_s, CliFiles::people(1));
    CliProcess sending(m_mailbox->sendCommand(list));
    QVERIFY(m_mailbox->emulator().waitUntil([](const Snapshot &state) { return !state.faults.isEmpty(); }));
    sending.signal(SIGINT);
    const CliResult stopped = stop(sending, SIGINT);
    COMPARE_EXIT(stopped, 3);
    verifyResumedOnce(1);
}

void CliStopTest::secondInstanceIsToldAndSendsNothing()
{
    const QString list = m_mailbox->files().write(u"list.csv"_s, CliFiles::people(4));
    CliProcess sending(m_mailbox->sendCommand(list, {u"--pace"_s, u"40"_s}));
    QVERIFY(sending.waitFor(u"message"_s, u"sent"_s));
    const CliResult second = runCli(m_mailbox->resumeCommand());
    COMPARE_EXIT(second, 3);
    QCOMPARE(second.errorLines().size(), 1);
    QVERIFY2(second.errorLines().value(0).contains(u"is being sent by another"), second.describe().constData());
    QCOMPARE(second.all(u"message"_s).size(), 0);
    QVERIFY(sending.isRunning());
    COMPARE_EXIT(stop(sending, SIGINT), 3);
    verifyResumedOnce(4);
    QCOMPARE(m_mailbox->emulator().violations(), QString());
}

CliResult CliStopTest::sendWithOneUnknown()
{
    const QString list = m_mailbox->files().write(u"list.csv"_s, CliFiles::people(3));
    m_mailbox->emulator().changeBehaviour([](Behaviour &behaviour) { behaviour.sentCopy = u"none"_s; });
    if (!m_mailbox->emulator().setFaults(u"send#2=reset-after"_s).isEmpty())
        qFatal("a fault that cannot be read");
    return runCli(m_mailbox->sendCommand(list, {u"--pace"_s, u"240"_s})); // one after the other
}

void CliStopTest::unknownIsAskedAboutAndSettledAsSent()
{
    const CliResult sent = sendWithOneUnknown();
    COMPARE_EXIT(sent, 2);
    QCOMPARE(sent.totals(), u"sent 2, unknown 1"_s);
    const QList<QJsonObject> messages = sent.all(u"message"_s);
    const auto unknown = std::find_if(messages.begin(), messages.end(),
                                      [](const QJsonObject &it) { return it[u"state"_s] == u"unknown"_s; });
    QVERIFY(unknown != messages.end());
    QVERIFY((*unknown)[u"reason"_s].toString().contains(u"say whether it was sent"));
    const QString recipient = (*unknown)[u"recipient"_s].toString();
    COMPARE_EXIT(runCli(m_mailbox->resumeCommand()), 2); // it is not sent again by guess
    QCOMPARE(m_mailbox->deliveries(), CliMailbox::onceEach(3));

    const CliResult settled = settle(recipient, u"sent"_s);
    COMPARE_EXIT(settled, 0);
    QCOMPARE(settled.statesOf(recipient), QStringList{u"sent"_s});
    verifyResumedOnce(3);
}

void CliStopTest::unknownIsSentAgainWhenSaidSo()
{
    const CliResult sent = sendWithOneUnknown();
    COMPARE_EXIT(sent, 2);
    m_mailbox->emulator().changeBehaviour([](Behaviour &behaviour) { behaviour.sentCopy = u"keep"_s; });
    QString recipient;
    for (const QJsonObject &event : sent.all(u"message"_s)) {
        if (event[u"state"_s] == u"unknown"_s)
            recipient = event[u"recipient"_s].toString();
    }
    const CliResult settled = settle(recipient.toUpper(), u"again"_s);
    COMPARE_EXIT(settled, 0);
    QCOMPARE(settled.statesOf(recipient), QStringList{u"waiting"_s}); // told by the address it has everywhere else
    QCOMPARE(m_mailbox->deliveries(), CliMailbox::onceEach(3));       // nothing yet
    QCOMPARE(runCli(m_mailbox->files().command({u"status"_s})).last(u"campaign"_s)[u"waiting"_s].toInt(), 1);
    const CliResult resumed = runCli(m_mailbox->resumeCommand());
    COMPARE_EXIT(resumed, 0);
    QCOMPARE(resumed.totals(), u"sent 3"_s);
    const QString twice = CliMailbox::onceEach(3).replace(recipient + u" × 1"_s, recipient + u" × 2"_s);
    QCOMPARE(m_mailbox->deliveries(), twice);
}

void CliStopTest::unknownIsLeftWhenSaidSo()
{
    const CliResult sent = sendWithOneUnknown();
    COMPARE_EXIT(sent, 2);
    QString recipient;
    for (const QJsonObject &event : sent.all(u"message"_s)) {
        if (event[u"state"_s] == u"unknown"_s)
            recipient = event[u"recipient"_s].toString();
    }
    COMPARE_EXIT(settle(recipient, u"leave"_s), 0);
    const CliResult resumed = runCli(m_mailbox->resumeCommand());
    COMPARE_EXIT(resumed, 2);
    QCOMPARE(resumed.totals(), u"sent 2, unknown 1"_s);
    QCOMPARE(m_mailbox->deliveries(), CliMailbox::onceEach(3));
    COMPARE_EXIT(settle(recipient, u"sent"_s), 0); // a second thought is welcome
}

void CliStopTest::onlyTheUnknownIsSettled()
{
    const QString list = m_mailbox->files().write(u"list.csv"_s, CliFiles::people(2));
    COMPARE_EXIT(runCli(m_mailbox->sendCommand(list)), 0);
    for (const QString &decision : {u"sent"_s, u"again"_s, u"leave"_s}) {
        const CliResult settled = settle(u"person1@example.org"_s, decision);
        COMPARE_EXIT(settled, 1);
        QVERIFY2(settled.errorLines().value(0).contains(u"is not unknown; it is “sent”"),
                 settled.describe().constData());
        COMPARE_EXIT(settle(u"stranger@example.org"_s, decision), 1);
    }
    verifyResumedOnce(2);
}

QTEST_GUILESS_MAIN(CliStopTest)
#include "cli_stop_test.moc"
