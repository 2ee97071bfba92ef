#include "tests/integration/cli_files.h"
#include "tests/integration/cli_process.h"
#include "tests/support/support.h"

#include <QDirIterator>
#include <QJsonArray>
#include <QJsonDocument>

#include <csignal>
#include <fcntl.h>
#include <sys/ioctl.h>
#include <unistd.h>

using namespace sincerely::test;
using namespace Qt::Literals::StringLiterals;

namespace
{

/// What Python's email parser understands of the files, one object each.
QList<QJsonObject> parsed(const QStringList &files)
{
    QProcess python;
    python.start(u"python3"_s, QStringList{QStringLiteral(SINCERELY_PARSE_MESSAGE)} + files);
    if (!python.waitForFinished() || python.exitCode() != 0)
        qFatal("%s", python.readAllStandardError().constData());
    QList<QJsonObject> messages;
    for (const QByteArray &line : python.readAllStandardOutput().trimmed().split('\n'))
        messages.append(QJsonDocument::fromJson(line).object());
    return messages;
}

/// Without what differs from one making of a message to the next.
QJsonObject lasting(QJsonObject message)
{
    for (const QString &key : {u"date"_s, u"messageId"_s, u"stamp"_s, u"size"_s, u"longestHeaderLine"_s})
        message.remove(key);
    return message;
}

QString addressIn(const QJsonObject &message, const QString &field)
{
    return message[field].toArray().at(0).toArray().at(1).toString();
}

/// The parsed email to this address.
QJsonObject emailTo(const QList<QJsonObject> &messages, const QString &address)
{
    for (const QJsonObject &message : messages) {
        if (addressIn(message, u"to"_s) == address)
            return message;
    }
    return {};
}

QString textOf(const QJsonObject &message, const QString &type = u"text/plain"_s)
{
    for (const QJsonValue part : message[u"parts"_s].toArray()) {
        if (part[u"type"_s].toString() == type)
            return part[u"text"_s].toString();
    }
    return {};
}

QStringList fileNames(const QJsonObject &message)
{
    QStringList names;
    for (const QJsonValue part : message[u"parts"_s].toArray()) {
        if (part[u"disposition"_s].toString() == u"attachment")
            names.append(part[u"fileName"_s].toString());
    }
    return names;
}

/// The two halves of a pseudo-terminal of this width.
struct Terminal {
    explicit Terminal(unsigned short columns)
    {
        master = ::posix_openpt(O_RDWR | O_NOCTTY);
        if (master < 0 || ::grantpt(master) != 0 || ::unlockpt(master) != 0)
            qFatal("there is no terminal to be had");
        name = QString::fromLocal8Bit(::ptsname(master));
        slave = ::open(::ptsname(master), O_RDWR | O_NOCTTY); // stays open, so that what was written can be read later
        const winsize size = {24, columns, 0, 0};
        ::ioctl(master, TIOCSWINSZ, &size);
        ::fcntl(master, F_SETFL, O_NONBLOCK);
    }
    ~Terminal()
    {
        ::close(slave);
        ::close(master);
    }
    Terminal(const Terminal &) = delete;
    Terminal &operator=(const Terminal &) = delete;

    [[nodiscard]] QString read() const
    {
        QByteArray all;
        char bytes[4096];
        for (ssize_t got = 0; (got = ::read(master, bytes, sizeof bytes)) > 0;)
            all.append(bytes, got);
        return QString::fromUtf8(all);
    }

    int master = -1;
    int slave = -1;
    QString name;
};

} // namespace

/// The command line as a process, with an account that writes into a folder.
class CliFolderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_files.emplace();
        const CliResult added = runCli(m_files->command(
            {u"account"_s, u"add"_s, u"folder"_s, u"--name"_s, u"Folder"_s, u"--path"_s, m_files->path(u"emails"_s)}));
        COMPARE_EXIT(added, 0);
        m_template = m_files->write(u"hello.txt"_s, "Hello {{Name}}\n");
    }
    void cleanup() { m_files.reset(); }

    void accountIsAddedListedCheckedAndRemoved();
    void sampleIsSentAsThePreviewShowsIt();
    void eventsComeInTheirOrder();
    void statusAndReportTellWhatBecameOfEachEmail();
    void reportIsWrittenToAFile();
    void limitSendsToTheFirstOnly();
    void dryRunWritesNothing();
    void dryRunTellsWhatWouldBeHeldBack();
    void filesOfAllAndOfOneAreAttached();
    void fromReplyToAndEmailColumnAreObeyed();
    void touchMayBeLeftOutWhenSaidSo();
    void paceSpreadsTheEmails();
    void campaignIsFoundByItsName();
    void textIsReadable();
    void helpListsCommandsAndOptions();
    void bareLocaleGivesNoWarnings();
    void readerThatGoesAwayStopsNothing();
    void fullDiskOfTheOutputIsTold();
    void closedOutputLeavesTheEmailsAlone();
    void barFitsTheTerminal_data();
    void barFitsTheTerminal();
    void foreignTextDoesNothingToTheTerminal();
    void hangUpIsIgnoredUnderNohup();
    void stopWhileEmailsArePreparedLeavesNothing();
    void rejectedRowsBeyondThoseThatAreKeptAreCounted();

private:
    [[nodiscard]] QStringList sendCommand(const QString &list, const QStringList &more = {}) const
    {
        return QStringList{u"send"_s,         u"--account"_s, u"Folder"_s,    u"--template"_s,  m_template,
                           u"--recipients"_s, list,           u"--subject"_s, u"For {{Name}}"_s} +
               more;
    }

    std::optional<CliFiles> m_files;
    QString m_template;
};

void CliFolderTest::accountIsAddedListedCheckedAndRemoved()
{
    const CliResult listed = runCli(m_files->command({u"account"_s, u"list"_s}));
    COMPARE_EXIT(listed, 0);
    QCOMPARE(listed.all(u"account"_s).size(), 1);
    QCOMPARE(listed.last(u"account"_s)[u"name"_s].toString(), u"Folder"_s);
    QCOMPARE(listed.last(u"account"_s)[u"provider"_s].toString(), u"folder"_s);

    COMPARE_EXIT(runCli(m_files->command({u"account"_s, u"check"_s, u"folder"_s})), 0); // letter case does not matter
    QVERIFY(QDir(m_files->path(u"emails"_s)).removeRecursively());
    m_files->write(u"emails"_s, "now a file");
    const CliResult unusable = runCli(m_files->command({u"account"_s, u"check"_s, u"Folder"_s}));
    COMPARE_EXIT(unusable, 1);
    QCOMPARE(unusable.errorLines().size(), 1);

    COMPARE_EXIT(runCli(m_files->command({u"account"_s, u"remove"_s, u"Folder"_s})), 0);
    QCOMPARE(runCli(m_files->command({u"account"_s, u"list"_s})).out, QByteArray());
    const CliResult gone = runCli(m_files->command({u"account"_s, u"check"_s, u"Folder"_s}));
    COMPARE_EXIT(gone, 1);
    QVERIFY(gone.errorLines().value(0).contains(u"no account named “Folder”"));
}

void CliFolderTest::sampleIsSentAsThePreviewShowsIt()
{
    const QStringList letter{u"--template"_s,   CliFiles::sample(u"template.html"_s),
                             u"--recipients"_s, CliFiles::sample(u"recipients.csv"_s),
                             u"--attach"_s,     CliFiles::sample(u"programme.pdf"_s),
                             u"--from"_s,       u"Ada Lindqvist <ada@contoso.example>"_s};
    const CliResult sent = runCli(m_files->command(QStringList{u"send"_s, u"--account"_s, u"Folder"_s} + letter));
    COMPARE_EXIT(sent, 0);
    QCOMPARE(sent.totals(), u"sent 12"_s);
    QCOMPARE(sent.err, QByteArray());

    const QList<QJsonObject> emails = parsed(m_files->emails());
    QCOMPARE(emails.size(), 12);
    for (int row = 1; row <= 12; ++row) {
        const QStringList preview = QStringList{u"preview"_s, u"--row"_s, QString::number(row)} + letter;
        const CliResult shown = runCli(m_files->textCommand(preview + QStringList{u"--as"_s, u"eml"_s}));
        COMPARE_EXIT(shown, 0);
        const QJsonObject expected = parsed({m_files->write(u"preview.eml"_s, shown.out)}).first();
        const QJsonObject email = emailTo(emails, addressIn(expected, u"to"_s));
        QCOMPARE(QJsonDocument(lasting(email)).toJson(), QJsonDocument(lasting(expected)).toJson());
        QCOMPARE(email[u"defects"_s].toArray(), QJsonArray());
        QCOMPARE(email[u"wireFaults"_s].toArray(), QJsonArray());
        QCOMPARE(fileNames(email), QStringList{u"programme.pdf"_s});
        QVERIFY(!textOf(email).contains(u"{{"));

        const CliResult html = runCli(m_files->textCommand(preview + QStringList{u"--as"_s, u"html"_s}));
        const CliResult text = runCli(m_files->textCommand(preview));
        QCOMPARE(textOf(email, u"text/html"_s).trimmed(), QString::fromUtf8(html.out).trimmed());
        QCOMPARE(textOf(email).trimmed(), QString::fromUtf8(text.out).trimmed());
    }
}

void CliFolderTest::eventsComeInTheirOrder()
{
    const QString list = m_files->write(u"list.csv"_s, "Email,Name\na@example.org,A\nno address,B\nc@example.org,C\n"
                                                       "A@example.org,again\n");
    const CliResult sent = runCli(m_files->command(sendCommand(list)));
    COMPARE_EXIT(sent, 2);
    for (const QJsonObject &event : sent.events)
        QVERIFY2(event.contains(u"event"_s), sent.describe().constData());
    const QJsonObject campaign = sent.events.first();
    QCOMPARE(campaign[u"event"_s].toString(), u"campaign"_s);
    QCOMPARE(campaign[u"total"_s].toInt(), 4);
    QVERIFY(campaign[u"id"_s].toInt() > 0);
    QCOMPARE(sent.events.last()[u"event"_s].toString(), u"done"_s);
    for (const QJsonObject &event : sent.events.mid(1, sent.events.size() - 2))
        QCOMPARE(event[u"event"_s].toString(), u"message"_s);
    QCOMPARE(sent.statesOf(u"a@example.org"_s), (QStringList{u"preparing"_s, u"sending"_s, u"sent"_s}));
    QCOMPARE(sent.statesOf(u"c@example.org"_s), (QStringList{u"preparing"_s, u"sending"_s, u"sent"_s}));
    QCOMPARE(sent.statesOf(u"no address"_s), QStringList{u"on_hold"_s});
    QCOMPARE(sent.statesOf(u"A@example.org"_s), QStringList{u"skipped"_s});
    QCOMPARE(sent.totals(), u"sent 2, skipped 1, on_hold 1"_s);
    const QJsonObject done = sent.last(u"done"_s);
    for (const QString &key : {u"sent"_s, u"not_sent"_s, u"unknown"_s, u"skipped"_s, u"on_hold"_s})
        QVERIFY2(done[key].isDouble(), qPrintable(key));
    for (const QJsonObject &event : sent.all(u"message"_s)) {
        const bool heldBack = event[u"state"_s] == u"on_hold"_s || event[u"state"_s] == u"skipped"_s;
        QCOMPARE(!event[u"reason"_s].toString().isEmpty(), heldBack);
    }
}

void CliFolderTest::statusAndReportTellWhatBecameOfEachEmail()
{
    const QString list = m_files->write(u"list.csv"_s, "Email,Name\na@example.org,\"=A,\"\"1\"\"\"\nnobody,B\n");
    COMPARE_EXIT(runCli(m_files->command(sendCommand(list, {u"--name"_s, u"Spring"_s}))), 2);

    const CliResult all = runCli(m_files->command({u"status"_s}));
    COMPARE_EXIT(all, 0);
    const QJsonObject campaign = all.last(u"campaign"_s);
    QCOMPARE(campaign[u"name"_s].toString(), u"Spring"_s);
    QCOMPARE(campaign[u"state"_s].toString(), u"finished"_s);
    QCOMPARE(campaign[u"sent"_s].toInt(), 1);
    QCOMPARE(campaign[u"on_hold"_s].toInt(), 1);
    const CliResult one = runCli(m_files->command({u"status"_s, u"Spring"_s}));
    QCOMPARE(one.statesOf(u"a@example.org"_s), QStringList{u"sent"_s});
    QCOMPARE(one.statesOf(u"nobody"_s), QStringList{u"on_hold"_s});

    const CliResult csv = runCli(m_files->textCommand({u"report"_s, u"Spring"_s}));
    COMPARE_EXIT(csv, 0);
    const QStringList lines = QString::fromUtf8(csv.out).split(u"\r\n"_s);
    QCOMPARE(lines.size(), 4); // header, two people, and nothing after the last line break
    QVERIFY(lines[1].startsWith(u"a@example.org,\"'=A,\"\"1\"\"\",sent,,"_s)); // no formula for a spreadsheet
    QVERIFY(lines[2].startsWith(u"nobody,B,on_hold,"_s));
    const CliResult json = runCli(m_files->textCommand({u"report"_s, u"1"_s, u"--format"_s, u"json"_s}));
    const QJsonArray rows = QJsonDocument::fromJson(json.out).object()[u"messages"_s].toArray();
    QCOMPARE(rows.size(), 2);
    QCOMPARE(rows[0][u"state"_s].toString(), u"sent"_s);
    QVERIFY(!rows[0][u"sent_at"_s].toString().isEmpty());
    QVERIFY(!rows[1][u"reason"_s].toString().isEmpty());
}

void CliFolderTest::reportIsWrittenToAFile()
{
    const QString list = m_files->write(u"list.csv"_s, CliFiles::people(2));
    COMPARE_EXIT(runCli(m_files->command(sendCommand(list))), 0);
    const QString path = m_files->path(u"report.csv"_s);
    const CliResult written = runCli(m_files->textCommand({u"report"_s, u"1"_s, u"--output"_s, path}));
    COMPARE_EXIT(written, 0);
    QVERIFY(written.out.contains("report.csv"));
    QCOMPARE(CliFiles::read(path), runCli(m_files->textCommand({u"report"_s, u"1"_s})).out);
    const QString workbook = m_files->path(u"report.xlsx"_s);
    COMPARE_EXIT(runCli(m_files->textCommand({u"report"_s, u"1"_s, u"--format"_s, u"xlsx"_s, u"--output"_s, workbook})),
                 0);
    QVERIFY(CliFiles::read(workbook).startsWith("PK"));
    const CliResult onScreen = runCli(m_files->textCommand({u"report"_s, u"1"_s, u"--format"_s, u"xlsx"_s}));
    COMPARE_EXIT(onScreen, 1);
    QVERIFY(onScreen.errorLines().value(0).contains(u"needs --output FILE"_s));
    for (const QString &form : {u"csv"_s, u"xlsx"_s}) {
        const QString nowhere = m_files->path(u"missing/report"_s);
        const CliResult failed =
            runCli(m_files->textCommand({u"report"_s, u"1"_s, u"--format"_s, form, u"--output"_s, nowhere}));
        COMPARE_EXIT(failed, 1);
        QCOMPARE(failed.errorLines().size(), 1);
    }
}

void CliFolderTest::limitSendsToTheFirstOnly()
{
    const QString list = m_files->write(u"list.csv"_s, CliFiles::people(5) + "ragged@example.org\n");
    const CliResult sent = runCli(m_files->command(sendCommand(list, {u"--limit"_s, u"2"_s})));
    COMPARE_EXIT(sent, 0); // what is wrong below the second does not concern anybody
    QCOMPARE(sent.totals(), u"sent 2"_s);
    QCOMPARE(m_files->emails().size(), 2);
    const CliResult more = runCli(m_files->command(sendCommand(list, {u"--limit"_s, u"100"_s})));
    COMPARE_EXIT(more, 2);
    QCOMPARE(more.totals(), u"sent 5"_s);
    QCOMPARE(more.last(u"rejected-row"_s)[u"line"_s].toInt(), 7);
}

void CliFolderTest::dryRunWritesNothing()
{
    const QString list = m_files->write(u"list.csv"_s, CliFiles::people(3));
    const CliResult dry = runCli(m_files->command(sendCommand(list, {u"--dry-run"_s})));
    COMPARE_EXIT(dry, 0);
    QCOMPARE(dry.statesOf(u"person2@example.org"_s), QStringList{u"waiting"_s});
    QCOMPARE(dry.last(u"done"_s)[u"sent"_s].toInt(), 0);
    QVERIFY(QDir(m_files->path(u"emails"_s)).isEmpty());
    QCOMPARE(runCli(m_files->command({u"status"_s})).all(u"campaign"_s).size(), 0);
}

void CliFolderTest::dryRunTellsWhatWouldBeHeldBack()
{
    const QString list = m_files->write(u"list.csv"_s, "Email,Name\na@example.org,A\nb@example.org,\n");
    const CliResult dry = runCli(m_files->command(sendCommand(list, {u"--dry-run"_s})));
    COMPARE_EXIT(dry, 2);
    QCOMPARE(dry.statesOf(u"a@example.org"_s), QStringList{u"waiting"_s});
    QCOMPARE(dry.statesOf(u"b@example.org"_s), QStringList{u"on_hold"_s});
    QVERIFY(QDir(m_files->path(u"emails"_s)).isEmpty());
}

void CliFolderTest::filesOfAllAndOfOneAreAttached()
{
    m_files->write(u"a.txt"_s, "for a");
    m_files->write(u"ä 1.pdf"_s, "%PDF-1.4 one");
    const QString list =
        m_files->write(u"list.csv"_s, "Email,Name,Files\na@example.org,A,a.txt; ä 1.pdf\nb@example.org,B,\n");
    const CliResult sent =
        runCli(m_files->command(sendCommand(list, {u"--attach"_s, CliFiles::sample(u"programme.pdf"_s), u"--attach"_s,
                                                   m_template, u"--attachment-column"_s, u"files"_s})));
    COMPARE_EXIT(sent, 0);
    const QList<QJsonObject> emails = parsed(m_files->emails());
    QCOMPARE(fileNames(emailTo(emails, u"a@example.org"_s)),
             (QStringList{u"programme.pdf"_s, u"hello.txt"_s, u"a.txt"_s, u"ä 1.pdf"_s}));
    QCOMPARE(fileNames(emailTo(emails, u"b@example.org"_s)), (QStringList{u"programme.pdf"_s, u"hello.txt"_s}));
}

void CliFolderTest::fromReplyToAndEmailColumnAreObeyed()
{
    const QString list = m_files->write(
        u"list.csv"_s,
        "Email,Name,Private,Cc,Bcc\na@work.example,A,a@home.example,\"c@x.example, d@x.example\",e@x.example\n");
    const CliResult sent = runCli(m_files->command(
        sendCommand(list, {u"--email-column"_s, u"Private"_s, u"--from"_s, u"Büro Nord <buero@nord.example>"_s,
                           u"--reply-to"_s, u"answers@nord.example"_s})));
    COMPARE_EXIT(sent, 0);
    const QJsonObject email = parsed(m_files->emails()).value(0);
    QCOMPARE(addressIn(email, u"from"_s), u"buero@nord.example"_s);
    QCOMPARE(email[u"from"_s][0][0].toString(), u"Büro Nord"_s);
    QCOMPARE(addressIn(email, u"replyTo"_s), u"answers@nord.example"_s);
    QCOMPARE(addressIn(email, u"to"_s), u"a@home.example"_s);
    QCOMPARE(email[u"cc"_s].toArray().size(), 2);
    QCOMPARE(email[u"bcc"_s].toArray().size(), 0); // nobody who opens the email may see them
}

void CliFolderTest::touchMayBeLeftOutWhenSaidSo()
{
    m_template = m_files->write(u"touch.txt"_s, "Hello {{Name}}\n\n{{Personal touch}}\n\nBye\n");
    const QString list =
        m_files->write(u"list.csv"_s, "Email,Name,Personal touch\na@example.org,A,Lovely garden!\nb@example.org,B,\n");
    const CliResult required = runCli(m_files->command(sendCommand(list)));
    COMPARE_EXIT(required, 2);
    QCOMPARE(required.totals(), u"sent 1, on_hold 1"_s);
    const CliResult optional = runCli(m_files->command(sendCommand(list, {u"--touch-optional"_s})));
    COMPARE_EXIT(optional, 0);
    const QJsonObject bare = emailTo(parsed(m_files->emails()), u"b@example.org"_s);
    QCOMPARE(textOf(bare).trimmed(), u"Hello B\n\nBye"_s); // the paragraph has closed
}

void CliFolderTest::paceSpreadsTheEmails()
{
    const QString list = m_files->write(u"list.csv"_s, CliFiles::people(4));
    QElapsedTimer timer;
    timer.start();
    COMPARE_EXIT(runCli(m_files->command(sendCommand(list, {u"--pace"_s, u"120"_s}))), 0);
    QVERIFY(timer.elapsed() >= 1500); // three pauses of half a second
    COMPARE_EXIT(runCli(m_files->command(sendCommand(list, {u"--pace"_s, u"unlimited"_s}))), 0);
    QCOMPARE(m_files->emails().size(), 8);
}

void CliFolderTest::campaignIsFoundByItsName()
{
    const QString list = m_files->write(u"list.csv"_s, CliFiles::people(1));
    const CliResult named = runCli(m_files->command(sendCommand(list, {u"--name"_s, u"Größe 1"_s})));
    QCOMPARE(named.last(u"campaign"_s)[u"name"_s].toString(), u"Größe 1"_s);
    const CliResult unnamed = runCli(m_files->command(sendCommand(list)));
    QCOMPARE(unnamed.last(u"campaign"_s)[u"name"_s].toString(), u"hello"_s); // as the template is called
    const CliResult shown = runCli(m_files->command({u"status"_s, u"Größe 1"_s}));
    QCOMPARE(shown.last(u"campaign"_s)[u"id"_s], named.last(u"campaign"_s)[u"id"_s]);
    const CliResult resumed = runCli(m_files->command({u"resume"_s, u"Größe 1"_s}));
    COMPARE_EXIT(resumed, 0); // there is nothing left to do
    QCOMPARE(m_files->emails().size(), 2);
}

void CliFolderTest::textIsReadable()
{
    const QString list = m_files->write(u"list.csv"_s, "Email,Name\na@example.org,A\nb@example.org,\nc@example.org\n");
    const CliResult sent = runCli(m_files->textCommand(sendCommand(list, {u"--name"_s, u"Spring"_s})));
    COMPARE_EXIT(sent, 2);
    QCOMPARE(QString::fromUtf8(sent.out), u"Campaign 1 “Spring”: 2 emails\n"
                                          "  Line 4 has 1 value instead of 2. The row is left out.\n"
                                          "  on_hold    b@example.org – There is nothing to put in “Name”.\n"
                                          "  sent       a@example.com\n"
                                          "1 sent · 1 on hold\n"_s.replace(u"a@example.com"_s, u"a@example.org"_s));
    QCOMPARE(sent.err, QByteArray());
    const CliResult status = runCli(m_files->textCommand({u"status"_s}));
    QVERIFY2(QString::fromUtf8(status.out).contains(u"1 of 2 sent"), status.describe().constData());
}

void CliFolderTest::helpListsCommandsAndOptions()
{
    const CliResult bare = runCli({});
    const CliResult help = runCli({u"--help"_s});
    COMPARE_EXIT(bare, 0);
    COMPARE_EXIT(help, 0);
    QCOMPARE(bare.out, help.out);
    for (const char *command :
         {"account add folder", "account add microsoft", "account change", "account list", "account check",
          "account remove", "preview", "send", "resume", "settle", "status", "report"}) {
        QVERIFY2(help.out.contains(QByteArray("\n  ") + command), command);
        const CliResult one = runCli(QString::fromLatin1(command).split(u' ') + QStringList{u"--help"_s});
        COMPARE_EXIT(one, 0);
        QVERIFY(one.out.contains(command) && one.out.contains("--data-dir") && one.out.contains("--json"));
        QVERIFY2(one.out.size() < help.out.size() + 1500 && !one.out.contains(" \n"), one.describe().constData());
    }
    const CliResult send = runCli({u"send"_s, u"--help"_s});
    for (const char *option : {"--account", "--template", "--recipients", "--subject", "--name", "--attach",
                               "--attachment-column", "--email-column", "--from", "--reply-to", "--pace",
                               "--touch-optional", "--limit", "--dry-run", "--settle-waits"})
        QVERIFY2(send.out.contains(option), option);
    QVERIFY(help.out.contains("resume CAMPAIGN [options]")); // it has some, as its own help shows
    for (const QString &line : QString::fromUtf8(send.out + help.out).split(u'\n'))
        QVERIFY2(line.size() <= 100, qPrintable(line));
    QVERIFY(runCli({u"--version"_s}).out.startsWith("sincerely-cli "));
}

void CliFolderTest::bareLocaleGivesNoWarnings()
{
    const QString list = m_files->write(u"löst.csv"_s, "Email,Name\na@example.org,Zoë\n");
    CliProcess process(m_files->command(sendCommand(list)), {u"env"_s, u"LC_ALL=C"_s, u"LANG="_s});
    const CliResult sent = process.finish();
    COMPARE_EXIT(sent, 0);
    QCOMPARE(sent.err, QByteArray());
    QCOMPARE(parsed(m_files->emails()).value(0)[u"subject"_s].toString(), u"For Zoë"_s);
}

void CliFolderTest::readerThatGoesAwayStopsNothing()
{
    const QString list = m_files->write(u"list.csv"_s, CliFiles::people(30));
    const QString shell = u"\"$@\" | head -n 1; exit ${PIPESTATUS[0]}"_s;
    CliProcess process(m_files->command(sendCommand(list)), {u"bash"_s, u"-c"_s, shell, u"bash"_s});
    const CliResult sent = process.finish();
    COMPARE_EXIT(sent, 0);
    QCOMPARE(sent.out.count('\n'), 1);
    QCOMPARE(sent.err, QByteArray());
    QCOMPARE(m_files->emails().size(), 30);
    QCOMPARE(runCli(m_files->command({u"status"_s})).last(u"campaign"_s)[u"sent"_s].toInt(), 30);
}

void CliFolderTest::fullDiskOfTheOutputIsTold()
{
    const QString list = m_files->write(u"list.csv"_s, CliFiles::people(3));
    const QStringList intoFull{u"bash"_s, u"-c"_s, u"\"$@\" > /dev/full"_s, u"bash"_s};
    CliProcess sending(m_files->command(sendCommand(list)), intoFull);
    const CliResult sent = sending.finish();
    COMPARE_EXIT(sent, 0); // every message is sent, and the record knows
    QCOMPARE(sent.errorLines().size(), 1);
    QVERIFY2(sent.err.contains("No space left on device"), sent.describe().constData());
    QCOMPARE(m_files->emails().size(), 3);
    CliProcess reporting(m_files->command({u"report"_s, u"1"_s}), intoFull);
    const CliResult report = reporting.finish();
    COMPARE_EXIT(report, 1); // a report that is cut short is none
    QCOMPARE(report.errorLines().size(), 1);
}

void CliFolderTest::closedOutputLeavesTheEmailsAlone()
{
    const QString list = m_files->write(u"list.csv"_s, CliFiles::people(5));
    CliProcess process(m_files->command(sendCommand(list)), {u"bash"_s, u"-c"_s, u"\"$@\" <&- >&- 2>&-"_s, u"bash"_s});
    COMPARE_EXIT(process.finish(), 0);
    const QList<QJsonObject> emails = parsed(m_files->emails());
    QCOMPARE(emails.size(), 5);
    for (const QJsonObject &email : emails) {
        QCOMPARE(email[u"defects"_s].toArray(), QJsonArray());
        QVERIFY(!textOf(email).contains(u"event"));
    }
    QCOMPARE(runCli(m_files->command({u"status"_s})).last(u"campaign"_s)[u"sent"_s].toInt(), 5);
}

void CliFolderTest::barFitsTheTerminal_data()
{
    QTest::addColumn<int>("columns");
    QTest::newRow("wide") << 120;
    QTest::newRow("narrow") << 24;
    QTest::newRow("absurd") << 5;
}

void CliFolderTest::barFitsTheTerminal()
{
    QFETCH(int, columns);
    const int probe = ::posix_openpt(O_RDWR | O_NOCTTY);
    if (probe < 0)
        QSKIP("there are no pseudo-terminals here (devpts is not mounted)");
    ::close(probe);
    const Terminal terminal(static_cast<unsigned short>(columns));
    const QString list =
        m_files->write(u"list.csv"_s, "Email,Name\nheld@example.org,\n" + CliFiles::people(12).mid(11));
    CliProcess process(m_files->textCommand(sendCommand(list)),
                       {u"bash"_s, u"-c"_s, u"\"$@\" > "_s + terminal.name, u"bash"_s});
    COMPARE_EXIT(process.finish(), 2);
    const QString shown = terminal.read();
    QVERIFY2(shown.contains(u"13/13"), qPrintable(shown));
    QVERIFY(shown.contains(u"Preparing emails: 13 of 13"_s.left(columns - 3)));
    QVERIFY(shown.contains(u"on_hold    held@example.org"));
    QVERIFY(!shown.contains(u"sent      person1@example.org")); // the bar says enough
    QVERIFY(shown.trimmed().endsWith(u"12 sent · 1 on hold"));
    for (const QString &bar : shown.split(u"\r\x1b[K"_s)) {
        if (bar.contains(u'█') || bar.contains(u'░') || bar.startsWith(u"  Pr"))
            QVERIFY2(bar.size() < columns, qPrintable(bar));
    }
}

void CliFolderTest::foreignTextDoesNothingToTheTerminal()
{
    const QString list = m_files->write(u"list.csv"_s, "Email,Name\n\"\x1b]0;owned\x07\x1b[2J@x\",A\n");
    const CliResult sent = runCli(m_files->textCommand(sendCommand(list)));
    COMPARE_EXIT(sent, 2);
    QVERIFY2(!sent.out.contains('\x1b') && !sent.out.contains('\x07'), sent.out.toPercentEncoding(" \n").constData());
}

void CliFolderTest::hangUpIsIgnoredUnderNohup()
{
    const QString list = m_files->write(u"list.csv"_s, CliFiles::people(3));
    CliProcess process(m_files->command(sendCommand(list, {u"--pace"_s, u"60"_s})),
                       {u"bash"_s, u"-c"_s, u"trap '' HUP; exec \"$@\""_s, u"bash"_s});
    QVERIFY(process.waitFor(u"message"_s, u"sent"_s));
    process.signal(SIGHUP);
    const CliResult sent = process.finish();
    COMPARE_EXIT(sent, 0);
    QCOMPARE(sent.totals(), u"sent 3"_s);
}

void CliFolderTest::stopWhileEmailsArePreparedLeavesNothing()
{
    // 50,000 emails take about a minute to prepare.
    m_template = m_files->write(u"long.html"_s, "<p>Hello {{Name}}</p>" + QByteArray("<p>and so on</p>").repeated(300));
    CliProcess process(m_files->textCommand(sendCommand(m_files->write(u"list.csv"_s, CliFiles::people(50'000)))));
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(m_files->path(u"data/campaign-1.lock"_s)), 30'000);
    process.signal(SIGINT);
    const CliResult stopped = process.finish(std::chrono::seconds(10)); // promised: about one
    COMPARE_EXIT(stopped, 3);
    QVERIFY(stopped.out.contains("nothing was sent"));
    QCOMPARE(runCli(m_files->command({u"status"_s})).events.size(), 0);
    QCOMPARE(m_files->emails(), QStringList());
}

void CliFolderTest::rejectedRowsBeyondThoseThatAreKeptAreCounted()
{
    QByteArray list = "Email,Name\na@example.org,Ann\n";
    for (int i = 0; i < 1250; ++i)
        list += "b" + QByteArray::number(i) + "@example.org,x,y\n";
    const QString path = m_files->write(u"list.csv"_s, list);
    const CliResult sent = runCli(m_files->command(sendCommand(path)));
    COMPARE_EXIT(sent, 2);
    QCOMPARE(sent.totals(), u"sent 1"_s);
    QCOMPARE(sent.all(u"rejected-row"_s).size(), 1000);
    QCOMPARE(sent.last(u"note"_s)[u"text"_s].toString(), u"250 further rows could not be read."_s);
}

QTEST_GUILESS_MAIN(CliFolderTest)
#include "cli_folder_test.moc"
