// Started without tests/support/with-keyring it does nothing, so that it never touches the keyring of the person.

#include "tests/integration/cli_mailbox.h"
#include "tests/support/support.h"

#include <csignal>

using namespace sincerely::test;
using namespace sincerely::emulator;
using namespace Qt::Literals::StringLiterals;

namespace
{

/// How many secrets the keyring holds.
int secretsKept()
{
    QProcess dbus;
    dbus.start(u"dbus-send"_s,
               {u"--session"_s, u"--print-reply"_s, u"--dest=org.freedesktop.secrets"_s, u"/org/freedesktop/secrets"_s,
                u"org.freedesktop.Secret.Service.SearchItems"_s, u"dict:string:string:"_s});
    if (!dbus.waitForFinished() || dbus.exitCode() != 0)
        qFatal("%s", dbus.readAllStandardError().constData());
    return int(dbus.readAllStandardOutput().count("object path"));
}

/// Runs the command and tells how much memory it took at most, in bytes. (Python, as it is small: a child counts what
/// its parent held when it was forked.)
qint64 peakMemoryOf(const QStringList &command)
{
    const QString script = u"import resource, subprocess, sys\n"
                           "status = subprocess.run(sys.argv[1:], stdout=subprocess.DEVNULL).returncode\n"
                           "print(status, resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss)\n"_s;
    QProcess python;
    python.start(u"python3"_s, QStringList{u"-c"_s, script, CliProcess::program()} + command);
    if (!python.waitForFinished(120'000))
        qFatal("it does not end");
    const QList<QByteArray> words = python.readAllStandardOutput().trimmed().split(' ');
    if (words.value(0) != "0")
        qFatal("%s", python.readAllStandardError().constData());
    return words.value(1).toLongLong() * 1024;
}

QStringList sortedFiles(const MessageRecord &message)
{
    QStringList files;
    for (const AttachmentRecord &file : message.attachments)
        files.append(file.name + u' ' + QString::fromLatin1(file.sha256));
    files.sort();
    return files;
}

} // namespace

/// The command line as a process, with a Microsoft 365 account against the emulator and a real keyring.
class CliMicrosoftTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void signInShowsTheMailboxAndKeepsASecret();
    void refusedSignInSaysWhatToDo_data();
    void refusedSignInSaysWhatToDo();
    void sixtyPeopleGetTheirFilesOnceByteForByte();
    void pictureCopiesAndSendersArrive();
    void tokensOfTwoSecondsLastForTheCampaign();
    void revokedSignInIsAskedForAndTheCampaignGoesOn();
    void slowingDownIsToldAndCostsNobodyTheirEmail();
    void fileTooLargeForTheAccountIsRefused();
    void mistakesNeverReachTheService();
    void refusedRecipientIsToldAndTheOthersGetTheirs();
    void accountOfAnUnfinishedCampaignStays();
    void outageIsWaitedOutAsLongAsSaid();
    void settleWaitsOfTheAccountHoldForItsCampaigns();
    void spareDraftThatCannotBeRemovedIsToldAndRemovedLater();
    void memoryDoesNotGrowWithTheFile();
};

void CliMicrosoftTest::initTestCase()
{
    if (qEnvironmentVariable("SINCERELY_KEYRING") != u"unlocked"_s)
        QSKIP("runs in tests/support/with-keyring unlocked");
}

void CliMicrosoftTest::signInShowsTheMailboxAndKeepsASecret()
{
    CliMailbox mailbox;
    const int before = secretsKept();
    const CliResult added = mailbox.signIn();
    COMPARE_EXIT(added, 0);
    QCOMPARE(added.events.size(), 2);
    QCOMPARE(added.events[1][u"event"_s].toString(), u"account"_s);
    QCOMPARE(added.events[1][u"provider"_s].toString(), u"microsoft"_s);
    QCOMPARE(added.events[1][u"address"_s].toString(), u"ada@contoso.example"_s);
    QCOMPARE(added.err, QByteArray());
    QVERIFY(secretsKept() > before);
    const CliResult checked = runCli(mailbox.files().command({u"account"_s, u"check"_s, u"Work"_s}));
    COMPARE_EXIT(checked, 0);
    QCOMPARE(checked.last(u"account"_s)[u"address"_s].toString(), u"ada@contoso.example"_s);

    COMPARE_EXIT(runCli(mailbox.files().command({u"account"_s, u"remove"_s, u"Work"_s})), 0);
    QCOMPARE(secretsKept(), before);
    QCOMPARE(mailbox.emulator().violations(), QString());
}

void CliMicrosoftTest::refusedSignInSaysWhatToDo_data()
{
    QTest::addColumn<QString>("refusal");
    QTest::addColumn<int>("exitCode");
    QTest::addColumn<QString>("expected");
    QTest::newRow("declined") << u"deny"_s << 4 << u"declined in the browser"_s;
    QTest::newRow("administrator has to allow it") << u"admin-consent"_s << 1 << u"/adminconsent?"_s;
    QTest::newRow("rule of the organisation") << u"aadsts:53003"_s << 1 << u"Ask your administrator"_s;
    QTest::newRow("for chosen people only") << u"aadsts:50105"_s << 1 << u"assign you"_s;
    QTest::newRow("second factor") << u"aadsts:50076"_s << 4 << u"confirm that it is you"_s;
    QTest::newRow("unknown application") << u"aadsts:700016"_s << 1 << u"client id"_s;
}

void CliMicrosoftTest::refusedSignInSaysWhatToDo()
{
    QFETCH(QString, refusal);
    QFETCH(int, exitCode);
    QFETCH(QString, expected);
    Behaviour behaviour;
    behaviour.signIn = refusal;
    CliMailbox mailbox(behaviour);
    const int before = secretsKept();
    const CliResult result = mailbox.signIn();
    COMPARE_EXIT(result, exitCode);
    QCOMPARE(result.errorLines().size(), 1);
    QVERIFY2(result.errorLines().value(0).contains(expected), result.describe().constData());
    QCOMPARE(runCli(mailbox.files().command({u"account"_s, u"list"_s})).out, QByteArray());
    QCOMPARE(secretsKept(), before);
}

void CliMicrosoftTest::sixtyPeopleGetTheirFilesOnceByteForByte()
{
    // Under a sanitizer every byte takes its time.
    const int people = hasSanitizers() ? 12 : 60;
    CliMailbox mailbox;
    COMPARE_EXIT(mailbox.signIn(), 0);
    QStringList more;
    QStringList expected;
    for (const auto &[name, size] : std::initializer_list<std::pair<QString, qint64>>{{u"small.pdf"_s, 102'400},
                                                                                      {u"medium.pdf"_s, 2'900'000},
                                                                                      {u"large.pdf"_s, 3'000'000},
                                                                                      {u"Größe 4.zip"_s, 12'500'000}}) {
        const QString path = mailbox.files().writeNoise(name, size);
        more += QStringList{u"--attach"_s, path};
        expected.append(name + u' ' + QString::fromLatin1(CliFiles::sha256(path)));
    }
    expected.sort();
    const QString list = mailbox.files().write(u"list.csv"_s, CliFiles::people(people));
    const CliResult sent = runCli(mailbox.sendCommand(list, more));
    COMPARE_EXIT(sent, 0);
    QCOMPARE(sent.totals(), u"sent %1"_s.arg(people));
    QCOMPARE(mailbox.deliveries(), CliMailbox::onceEach(people));
    const Snapshot state = mailbox.emulator().state();
    for (const SentRecord &record : state.sent) {
        QCOMPARE(sortedFiles(record.message), expected);
        const QString number = record.message.to.value(0).section(u'@', 0, 0).mid(6);
        QCOMPARE(record.message.subject, u"For Person "_s + number);
        QCOMPARE(record.message.body.trimmed(), u"Hello Person "_s + number);
    }
    QCOMPARE(mailbox.emulator().violations(), QString());
    QVERIFY(state.maxOpenRequests > 1 && state.maxOpenRequests <= 4);
    QCOMPARE(state.openSessions, 0);
    QCOMPARE(state.in(u"drafts"_s).size(), 0);

    QHash<QString, qint64> uploaded;
    for (const QJsonObject &event : sent.all(u"upload"_s)) {
        qint64 &soFar = uploaded[event[u"recipient"_s].toString() + event[u"attachment"_s].toString()];
        QVERIFY(event[u"sent"_s].toInteger() >= soFar && event[u"sent"_s].toInteger() <= event[u"total"_s].toInteger());
        soFar = event[u"sent"_s].toInteger();
    }
    QCOMPARE(uploaded.value(u"person1@example.orgGröße 4.zip"_s), 12'500'000);
}

void CliMicrosoftTest::pictureCopiesAndSendersArrive()
{
    CliMailbox mailbox;
    COMPARE_EXIT(mailbox.signIn(), 0);
    mailbox.emulator().changeBehaviour([](Behaviour &behaviour) { behaviour.keepsAliases = true; });
    const CliFiles &files = mailbox.files();
    files.write(u"harbour.png"_s, CliFiles::read(CliFiles::sample(u"harbour.png"_s)));
    const QString letter =
        files.write(u"letter.html"_s, "<title>Hi {{Name}}</title><p>Hi {{Name}}</p><img src=\"harbour.png\" alt=\"\">");
    const QString list = files.write(
        u"list.csv"_s,
        "Email,Name,Cc,Bcc\nperson1@example.org,Zoë,\"c1@example.org, C Two <c2@example.org>\",b@example.org\n");
    const CliResult sent =
        runCli(files.command({u"send"_s, u"--account"_s, u"Work"_s, u"--template"_s, letter, u"--recipients"_s, list,
                              u"--from"_s, u"Sales <sales@contoso.example>"_s, u"--reply-to"_s,
                              u"answers@contoso.example"_s, u"--settle-waits"_s, u"10"_s}));
    COMPARE_EXIT(sent, 0);
    QVERIFY2(sent.out.contains("may replace"), sent.out.constData()); // nobody has tried this address
    const Snapshot state = mailbox.emulator().state();
    QCOMPARE(state.sent.size(), 1);
    const MessageRecord message = state.sent.first().message;
    QCOMPARE(message.subject, u"Hi Zoë"_s);
    QCOMPARE(message.to, QStringList{u"person1@example.org"_s});
    QCOMPARE(message.cc, (QStringList{u"c1@example.org"_s, u"c2@example.org"_s}));
    QCOMPARE(message.bcc, QStringList{u"b@example.org"_s});
    QCOMPARE(message.from, u"sales@contoso.example"_s);
    QCOMPARE(message.replyTo, QStringList{u"answers@contoso.example"_s});
    QCOMPARE(message.attachments.size(), 1);
    const AttachmentRecord picture = message.attachments.first();
    QVERIFY(picture.isInline);
    QCOMPARE(picture.sha256, CliFiles::sha256(files.path(u"harbour.png"_s)));
    QVERIFY(message.body.contains(u"cid:"_s + picture.contentId));
    QCOMPARE(mailbox.emulator().violations(), QString());
}

void CliMicrosoftTest::tokensOfTwoSecondsLastForTheCampaign()
{
    Behaviour behaviour;
    behaviour.tokenLifeSeconds = 2;
    CliMailbox mailbox(behaviour);
    COMPARE_EXIT(mailbox.signIn(), 0);
    const QString list = mailbox.files().write(u"list.csv"_s, CliFiles::people(10));
    const CliResult sent = runCli(mailbox.sendCommand(list, {u"--pace"_s, u"120"_s}));
    COMPARE_EXIT(sent, 0);
    QCOMPARE(mailbox.deliveries(), CliMailbox::onceEach(10));
    QVERIFY(mailbox.emulator().count(Kind::Token) >= 3);
    QCOMPARE(mailbox.emulator().violations(), QString());
}

void CliMicrosoftTest::revokedSignInIsAskedForAndTheCampaignGoesOn()
{
    CliMailbox mailbox;
    COMPARE_EXIT(mailbox.signIn(), 0);
    const QString list = mailbox.files().write(u"list.csv"_s, CliFiles::people(8));
    CliProcess sending(mailbox.sendCommand(list, {u"--pace"_s, u"120"_s}));
    QVERIFY(sending.waitFor(u"message"_s, u"sent"_s));
    QVERIFY(sending.waitFor(u"message"_s, u"sent"_s));
    mailbox.emulator().revokeTokens();
    const CliResult stopped = sending.finish();
    COMPARE_EXIT(stopped, 4);
    QCOMPARE(stopped.errorLines().size(), 1);
    QVERIFY2(stopped.errorLines().value(0).contains(u"Sign in again"), stopped.describe().constData());
    QVERIFY(stopped.last(u"done"_s)[u"waiting"_s].toInt() > 0);
    for (const QStringList &command : {mailbox.resumeCommand(), mailbox.sendCommand(list),
                                       mailbox.files().command({u"account"_s, u"check"_s, u"Work"_s})}) {
        const CliResult refused = runCli(command);
        COMPARE_EXIT(refused, 4);
        QVERIFY2(refused.errorLines().value(0).contains(u"account add microsoft --name \"Work\""_s),
                 refused.describe().constData());
    }

    COMPARE_EXIT(mailbox.signIn(u"work"_s), 0); // the same account, letter case aside
    QCOMPARE(runCli(mailbox.files().command({u"account"_s, u"list"_s})).events.size(), 1);
    const CliResult resumed = runCli(mailbox.resumeCommand());
    COMPARE_EXIT(resumed, 0);
    QCOMPARE(resumed.totals(), u"sent 8"_s);
    QCOMPARE(mailbox.deliveries(), CliMailbox::onceEach(8));
    QCOMPARE(mailbox.emulator().violations(), QString());
}

void CliMicrosoftTest::slowingDownIsToldAndCostsNobodyTheirEmail()
{
    CliMailbox mailbox;
    COMPARE_EXIT(mailbox.signIn(), 0);
    QCOMPARE(mailbox.emulator().setFaults(u"create-draft#2=429:2;send#2=429:1"_s), QString());
    const QString list = mailbox.files().write(u"list.csv"_s, CliFiles::people(4));
    const CliResult sent = runCli(mailbox.sendCommand(list));
    COMPARE_EXIT(sent, 0);
    QCOMPARE(mailbox.emulator().state().faults.size(), 2);
    QCOMPARE(sent.all(u"slowed"_s).size(), 2);
    QCOMPARE(sent.all(u"slowed"_s).first()[u"seconds"_s].toInt(), 2);
    QCOMPARE(mailbox.deliveries(), CliMailbox::onceEach(4));
    QCOMPARE(mailbox.emulator().violations(), QString());
}

void CliMicrosoftTest::fileTooLargeForTheAccountIsRefused()
{
    CliMailbox mailbox;
    COMPARE_EXIT(mailbox.signIn(), 0);
    const QString file = mailbox.files().writeHole(u"film.mp4"_s, 150LL * 1024 * 1024 + 1);
    const QString list = mailbox.files().write(u"list.csv"_s, CliFiles::people(2));
    const CliResult result = runCli(mailbox.sendCommand(list, {u"--attach"_s, file}));
    COMPARE_EXIT(result, 1);
    QCOMPARE(result.out, QByteArray());
    QCOMPARE(result.errorLines().size(), 1);
    QVERIFY2(result.errorLines().value(0).contains(u"“film.mp4” has 157"), result.describe().constData());
    QCOMPARE(mailbox.emulator().count(Kind::CreateDraft), 0);
}

void CliMicrosoftTest::mistakesNeverReachTheService()
{
    CliMailbox mailbox;
    COMPARE_EXIT(mailbox.signIn(), 0);
    const CliFiles &files = mailbox.files();
    const QString list = files.write(u"list.csv"_s, CliFiles::people(2));
    const int before = int(mailbox.emulator().state().requests.size());
    const QList<QStringList> mistakes{
        mailbox.sendCommand(list, {u"--subject"_s, u"{{Nmae}}"_s}),
        mailbox.sendCommand(list, {u"--attach"_s, files.path(u"missing"_s)}),
        mailbox.sendCommand(list, {u"--email-column"_s, u"Missing"_s}),
        mailbox.sendCommand(files.write(u"empty.csv"_s, {})),
        mailbox.sendCommand(list, {u"--limit"_s, u"none"_s}),
    };
    for (const QStringList &mistake : mistakes) {
        const CliResult result = runCli(mistake);
        COMPARE_EXIT(result, 1);
        QCOMPARE(result.errorLines().size(), 1);
    }
    QCOMPARE(mailbox.emulator().state().requests.size(), before);
    const CliResult dry = runCli(mailbox.sendCommand(list, {u"--dry-run"_s}));
    COMPARE_EXIT(dry, 0);
    QCOMPARE(mailbox.emulator().count(Kind::CreateDraft), 0);
    QCOMPARE(mailbox.deliveries(), u"nobody"_s);
}

void CliMicrosoftTest::refusedRecipientIsToldAndTheOthersGetTheirs()
{
    Behaviour behaviour;
    behaviour.refusedRecipients = QStringList{u"person2@example.org"_s};
    CliMailbox mailbox(behaviour);
    COMPARE_EXIT(mailbox.signIn(), 0);
    const CliResult sent = runCli(mailbox.sendCommand(mailbox.files().write(u"list.csv"_s, CliFiles::people(3))));
    COMPARE_EXIT(sent, 2);
    QCOMPARE(sent.totals(), u"sent 2, not_sent 1"_s);
    QCOMPARE(sent.statesOf(u"person2@example.org"_s).last(), u"not_sent"_s);
    QCOMPARE(mailbox.deliveries(), u"person1@example.org × 1\nperson3@example.org × 1"_s);
    QCOMPARE(mailbox.emulator().state().in(u"drafts"_s).size(), 0);
}

void CliMicrosoftTest::accountOfAnUnfinishedCampaignStays()
{
    CliMailbox mailbox;
    COMPARE_EXIT(mailbox.signIn(), 0);
    const int before = secretsKept();
    CliProcess sending(
        mailbox.sendCommand(mailbox.files().write(u"list.csv"_s, CliFiles::people(5)), {u"--pace"_s, u"1"_s}));
    QVERIFY(sending.waitFor(u"message"_s, u"sent"_s));
    const CliResult removed = runCli(mailbox.files().command({u"account"_s, u"remove"_s, u"Work"_s}));
    COMPARE_EXIT(removed, 1);
    QCOMPARE(removed.errorLines().size(), 1);
    QCOMPARE(secretsKept(), before);
    sending.signal(SIGTERM);
    COMPARE_EXIT(sending.finish(), 3);
}

void CliMicrosoftTest::outageIsWaitedOutAsLongAsSaid()
{
    CliMailbox mailbox;
    COMPARE_EXIT(mailbox.signIn(), 0);
    const int before = mailbox.emulator().count(Kind::Me);
    QCOMPARE(mailbox.emulator().setFaults(u"me#*=502"_s), QString());
    const QString list = mailbox.files().write(u"list.csv"_s, CliFiles::people(2));
    const CliResult sent = runCli(mailbox.sendCommand(list, {u"--patience"_s, u"0"_s}));
    COMPARE_EXIT(sent, 3);
    QCOMPARE(sent.errorLines().size(), 1);
    QCOMPARE(mailbox.emulator().count(Kind::Me) - before, 2); // before the campaign was made, and when it began
    COMPARE_EXIT(runCli(mailbox.resumeCommand() + QStringList{u"--patience"_s, u"0"_s}), 3);
    QCOMPARE(mailbox.emulator().count(Kind::Me) - before, 3);
    QCOMPARE(mailbox.emulator().setFaults(QString()), QString());
    COMPARE_EXIT(runCli(mailbox.resumeCommand()), 0);
    QCOMPARE(mailbox.deliveries(), CliMailbox::onceEach(2));
}

void CliMicrosoftTest::settleWaitsOfTheAccountHoldForItsCampaigns()
{
    CliMailbox mailbox;
    COMPARE_EXIT(mailbox.signIn(), 0);
    const CliFiles &files = mailbox.files();
    QVERIFY(!runCli(files.command({u"account"_s, u"list"_s})).last(u"account"_s).contains(u"settle_waits"_s));
    const CliResult changed =
        runCli(files.command({u"account"_s, u"change"_s, u"Work"_s, u"--settle-waits"_s, u"10,20"_s}));
    COMPARE_EXIT(changed, 0);
    QCOMPARE(changed.last(u"account"_s)[u"settle_waits"_s].toString(), u"10,20"_s);
    COMPARE_EXIT(mailbox.signIn(), 0); // a new sign-in does not forget it

    // With the waits of the program this would take 21 minutes.
    QCOMPARE(mailbox.emulator().setFaults(u"send#1=reset-before"_s), QString());
    QStringList command = mailbox.sendCommand(files.write(u"list.csv"_s, CliFiles::people(1)));
    const qsizetype option = command.indexOf(u"--settle-waits"_s);
    command.remove(option, 2);
    COMPARE_EXIT(runCli(command), 0);
    QCOMPARE(mailbox.emulator().state().faults.size(), 1);
    QCOMPARE(mailbox.deliveries(), CliMailbox::onceEach(1));

    COMPARE_EXIT(runCli(files.command({u"account"_s, u"change"_s, u"Work"_s, u"--settle-waits"_s, u"default"_s})), 0);
    QVERIFY(!runCli(files.command({u"account"_s, u"list"_s})).last(u"account"_s).contains(u"settle_waits"_s));
}

void CliMicrosoftTest::spareDraftThatCannotBeRemovedIsToldAndRemovedLater()
{
    Behaviour behaviour;
    behaviour.searchLagMs = 3'600'000;
    CliMailbox mailbox(behaviour);
    COMPARE_EXIT(mailbox.signIn(), 0);
    // The first draft is there, but neither its answer nor the index tells of it in time.
    QCOMPARE(mailbox.emulator().setFaults(u"create-draft#1=reset-after;delete-message#*=403:ErrorAccessDenied"_s),
             QString());
    CliProcess sending(mailbox.sendCommand(mailbox.files().write(u"list.csv"_s, CliFiles::people(1))));
    QVERIFY(sending.waitFor(u"message"_s, u"sending"_s));
    mailbox.emulator().advance(std::chrono::hours(1));
    const CliResult sent = sending.finish();
    COMPARE_EXIT(sent, 0);
    QCOMPARE(sent.all(u"note"_s).size(), 1);
    QCOMPARE(mailbox.emulator().state().in(u"drafts"_s).size(), 1);
    QCOMPARE(mailbox.emulator().setFaults(QString()), QString());
    const CliResult checked = runCli(mailbox.files().command({u"account"_s, u"check"_s, u"Work"_s}));
    COMPARE_EXIT(checked, 0);
    QCOMPARE(checked.all(u"note"_s).size(), 1);
    QCOMPARE(mailbox.emulator().state().in(u"drafts"_s).size(), 0);
    QCOMPARE(runCli(mailbox.files().command({u"account"_s, u"check"_s, u"Work"_s})).all(u"note"_s).size(), 0);
    QCOMPARE(mailbox.deliveries(), CliMailbox::onceEach(1));
}

void CliMicrosoftTest::memoryDoesNotGrowWithTheFile()
{
    if (hasSanitizers())
        QSKIP("a sanitizer keeps freed memory, so that the peak says nothing");
    CliMailbox mailbox;
    COMPARE_EXIT(mailbox.signIn(), 0);
    const QString list = mailbox.files().write(u"list.csv"_s, CliFiles::people(1));
    const QString small = mailbox.files().writeNoise(u"small.bin"_s, 1024);
    const QString large = mailbox.files().writeHole(u"large.bin"_s, 140LL * 1024 * 1024);
    const qint64 little = peakMemoryOf(mailbox.sendCommand(list, {u"--attach"_s, small}));
    const qint64 much = peakMemoryOf(mailbox.sendCommand(list, {u"--attach"_s, large}));
    qInfo("peak memory: %.1f MiB with 1 KiB, %.1f MiB with 140 MiB", double(little) / 1048576, double(much) / 1048576);
    QVERIFY(little > 1024 * 1024);
    QVERIFY2(much - little < 16 * 1024 * 1024, qPrintable(u"%1 bytes more"_s.arg(much - little)));
    QCOMPARE(mailbox.emulator().state().sent.size(), 2);
    QCOMPARE(mailbox.emulator().state().sent.last().message.attachments.first().sha256, CliFiles::sha256(large));
}

QTEST_GUILESS_MAIN(CliMicrosoftTest)
#include "cli_microsoft_test.moc"
