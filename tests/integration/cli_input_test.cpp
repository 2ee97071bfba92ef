#include "tests/integration/cli_files.h"
#include "tests/integration/cli_process.h"
#include "tests/support/support.h"

#include <unistd.h>

using namespace sincerely::test;
using namespace Qt::Literals::StringLiterals;

/// Whatever is wrong with the command line or a file: one clear line on standard error, exit status 1, nothing sent.
/// What is wrong with one recipient only holds that one back.
class CliInputTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup() { m_files.reset(); }

    void wrongUseIsRefused_data();
    void wrongUseIsRefused();
    void wrongTemplateIsRefused_data();
    void wrongTemplateIsRefused();
    void wrongListIsRefused_data();
    void wrongListIsRefused();
    void wrongFilesAreRefused();
    void workbooksAreReadLikeTexts_data();
    void workbooksAreReadLikeTexts();
    void howAListIsReadCanBeSaid();
    void wrongAccountsAreRefused_data();
    void wrongAccountsAreRefused();
    void unreadableFilesAreRefused();
    void dataFolderThatCannotBeMadeIsRefused();
    void dataOfANewerVersionAreRefused();
    void damagedDataAreRefused();
    void problemsOfOneRecipientHoldBackThatOneOnly_data();
    void problemsOfOneRecipientHoldBackThatOneOnly();
    void duplicatesAreSkippedWithTheReason();
    void raggedRowsAreToldWithTheirLines();

private:
    /// Splits at blanks; "DIR" is the folder of the test, "·" a blank inside a word.
    [[nodiscard]] QStringList words(const QString &line) const;
    [[nodiscard]] CliResult sendWith(const QString &templateFile, const QString &list,
                                     const QStringList &more = {}) const;
    void verifyRefused(const CliResult &result, const QString &expected) const;

    std::optional<CliFiles> m_files;
};

void CliInputTest::initTestCase()
{
    QVERIFY2(QFile::exists(CliProcess::program()), "the program is built");
}

void CliInputTest::init()
{
    m_files.emplace();
    COMPARE_EXIT(runCli(m_files->command(words(u"account add folder --name Folder --path DIR/emails"_s))), 0);
    m_files->write(u"good.txt"_s, "Hello {{Name}}\n");
    m_files->write(u"good.csv"_s, CliFiles::people(2));
}

QStringList CliInputTest::words(const QString &line) const
{
    QStringList words = line.split(u' ', Qt::SkipEmptyParts);
    for (QString &word : words)
        word.replace(u"DIR"_s, m_files->folder()).replace(u'·', u' ');
    return words;
}

CliResult CliInputTest::sendWith(const QString &templateFile, const QString &list, const QStringList &more) const
{
    QStringList command{u"send"_s, u"--account"_s, u"Folder"_s, u"--template"_s, templateFile, u"--recipients"_s, list};
    if (templateFile.endsWith(u".txt"))
        command += QStringList{u"--subject"_s, u"Hello"_s};
    return runCli(m_files->command(command + more));
}

void CliInputTest::verifyRefused(const CliResult &result, const QString &expected) const
{
    COMPARE_EXIT(result, 1);
    QCOMPARE(result.out, QByteArray());
    QVERIFY2(result.errorLines().size() == 1, result.describe().constData());
    const QString line = result.errorLines().value(0);
    QVERIFY2(line.startsWith(u"sincerely-cli: "), result.describe().constData());
    QVERIFY2(line.contains(expected), qPrintable(line + u"\nexpected: "_s + expected));
    QVERIFY2(line.endsWith(u'.') || line.endsWith(u'?') || line.contains(u"is used like this: "),
             qPrintable(u"a whole sentence: "_s + line));
    QVERIFY(!m_files || m_files->emails().isEmpty());
}

void CliInputTest::wrongUseIsRefused_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QString &line, const QString &expected) {
        QTest::newRow(name) << line << expected;
    };
    const QString send = u"send --account Folder --template DIR/good.txt --recipients DIR/good.csv --subject Hello "_s;
    row("unknown command", u"sned --account x"_s, u"There is no command “sned”"_s);
    row("half a command", u"account add"_s, u"“account add folder”, “account add microsoft”"_s);
    row("unknown option", send + u"--colour red"_s, u"Unknown option 'colour'"_s);
    row("unknown option with one dash", send + u"-colour red"_s, u"Unknown option 'colour'"_s);
    row("option without value", u"send --account"_s, u"Missing value after '--account'"_s);
    row("blank value", send + u"--name ·"_s, u"--name is given without a value"_s);
    row("value for a switch", send + u"--dry-run=yes"_s, u"Unexpected value after '--dry-run'"_s);
    row("option twice", send + u"--limit 1 --limit 2"_s, u"--limit is given more than once"_s);
    row("words too many", send + u"extra"_s, u"“send” is used like this"_s);
    row("words too few", u"resume"_s, u"sincerely-cli resume CAMPAIGN"_s);
    row("no account", u"send --template DIR/good.txt --recipients DIR/good.csv --subject x"_s, u"--account"_s);
    row("no template", u"send --account Folder --recipients DIR/good.csv"_s, u"--template is missing"_s);
    row("no list", u"send --account Folder --template DIR/good.txt"_s, u"--recipients is missing"_s);
    row("unknown account", u"send --account Nobody --template DIR/good.txt --recipients DIR/good.csv --subject x"_s,
        u"no account named “Nobody”"_s);
    row("pace of nothing", send + u"--pace 0"_s, u"--pace takes a number"_s);
    row("pace in words", send + u"--pace fast"_s, u"--pace takes a number"_s);
    row("pace below nothing", send + u"--pace=-3"_s, u"--pace takes a number"_s);
    row("limit of nothing", send + u"--limit 0"_s, u"--limit takes a whole number"_s);
    row("limit with a fraction", send + u"--limit 1.5"_s, u"not “1.5”"_s);
    row("limit beyond all numbers", send + u"--limit 99999999999"_s, u"--limit takes a whole number"_s);
    row("waits in words", send + u"--settle-waits soon"_s, u"--settle-waits takes milliseconds"_s);
    row("waits below nothing", send + u"--settle-waits 10,-5"_s, u"--settle-waits takes milliseconds"_s);
    row("waits with a gap", send + u"--settle-waits 10,,5"_s, u"--settle-waits takes milliseconds"_s);
    row("waits of a resume", u"resume 1 --settle-waits x"_s, u"--settle-waits takes milliseconds"_s);
    row("patience in words", send + u"--patience much"_s, u"--patience takes a number of seconds"_s);
    row("from nobody", send + u"--from nobody"_s, u"--from"_s);
    row("answers to nobody", send + u"--reply-to a@b@c"_s, u"--reply-to"_s);
    row("unknown email column", send + u"--email-column Mial"_s, u"There is no column “Mial”"_s);
    row("unknown attachment column", send + u"--attachment-column Files"_s, u"no column “Files” for attachments"_s);
    row("form of the preview", u"preview --template DIR/good.txt --recipients DIR/good.csv --subject x --as pdf"_s,
        u"--as takes “html”, “text” or “eml”, not “pdf”"_s);
    row("row beyond the list", u"preview --template DIR/good.txt --recipients DIR/good.csv --subject x --row 3"_s,
        u"there is no number 3"_s);
    row("row zero", u"preview --template DIR/good.txt --recipients DIR/good.csv --subject x --row 0"_s,
        u"--row takes a whole number"_s);
    row("format of the report", u"report 1 --format xml"_s, u"--format takes “csv”, “json” or “xlsx”, not “xml”"_s);
    row("report of no campaign", u"report Spring"_s, u"There is no campaign “Spring”"_s);
    row("status of no campaign", u"status 7"_s, u"There is no campaign “7”"_s);
    row("resume of no campaign", u"resume 7"_s, u"There is no campaign “7”"_s);
    row("decision of no campaign", u"settle 7 --recipient a@example.org --as sent"_s, u"There is no campaign “7”"_s);
    row("decision in other words", u"settle 1 --recipient a@example.org --as maybe"_s,
        u"--as takes “sent”, “again” or “leave”, not “maybe”"_s);
    row("decision for nobody", u"settle 1 --as sent"_s, u"--recipient is missing"_s);
    row("no decision", u"settle 1 --recipient a@example.org"_s, u"--as is missing"_s);
}

void CliInputTest::wrongUseIsRefused()
{
    QFETCH(QString, line);
    QFETCH(QString, expected);
    verifyRefused(runCli(m_files->command(words(line))), expected);
    if (!QTest::currentTestFailed())
        QCOMPARE(runCli(m_files->command({u"status"_s})).out, QByteArray());
}

void CliInputTest::wrongTemplateIsRefused_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char *name, const QString &file, const QByteArray &content, const QStringList &expected) {
        QTest::newRow(name) << file << content << expected;
    };
    row("not there", u"missing.txt"_s, {}, {u"cannot be opened"_s});
    row("a folder", u"emails.txt"_s, "folder", {u"is a folder"_s});
    row("empty", u"t.txt"_s, " \n\n", {u"“t.txt” is empty"_s});
    row("another kind of file", u"t.docx"_s, "PK", {u".html or a .txt file"_s});
    row("not UTF-8", u"t.txt"_s, "Gr\xfc\xdf Gott {{Name}}", {u"not in UTF-8"_s});
    row("binary", u"t.txt"_s, QByteArray("a\0b", 3), {u"not a text file"_s});
    row("no subject", u"t.html"_s, "<p>Hello {{Name}}</p>", {u"no subject"_s, u"--subject"_s});
    row("unknown field", u"t.txt"_s, "Hello\n\n  {{Nmae}}", {u"line 3, column 3"_s, u"“Name”"_s});
    row("several unknown fields", u"t.txt"_s, "{{Nmae}} {{Emial}}\n{{Zebra}}",
        {u"line 1, column 1"_s, u"line 1, column 10"_s, u"line 2, column 1"_s});
    row("several mistakes", u"t.txt"_s, "{{#if Name}} {{Name\n{{}}", {u"line 1, column 1"_s, u"line 1, column 14"_s});
    row("unclosed field", u"t.txt"_s, "Hello {{Name", {u"line 1, column 7"_s});
    row("too large", u"t.txt"_s, QByteArray(1'100'000, 'x'), {u"larger than 1 MB"_s});
    row("a picture that is missing", u"t.html"_s, "<title>x</title><img src=\"no.png\">", {u"no.png"_s});
    row("a picture that is none", u"t.html"_s, "<title>x</title><img src=\"good.txt\">", {u"is not a picture"_s});
}

void CliInputTest::wrongTemplateIsRefused()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, content);
    QFETCH(QStringList, expected);
    const QString path = m_files->path(name);
    if (content == "folder")
        QVERIFY(QDir().mkdir(path));
    else if (!content.isEmpty())
        m_files->write(name, content);
    const CliResult result = sendWith(path, m_files->path(u"good.csv"_s));
    for (const QString &fragment : expected)
        verifyRefused(result, fragment);
}

void CliInputTest::wrongListIsRefused_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("expected");
    QTest::newRow("empty") << QByteArray() << u"is empty"_s;
    QTest::newRow("header only") << QByteArray("Email,Name\n") << u"no row below"_s;
    QTest::newRow("no column for addresses") << QByteArray("Name,City\nA,B\n") << u"No column looks like"_s;
    QTest::newRow("two columns of one name") << QByteArray("Email,Name,name\na@example.org,A,B\n") << u"Two columns"_s;
    QTest::newRow("unclosed quotation mark")
        << QByteArray("Email,Name\na@example.org,\"A\nb@example.org,B\n") << u"line 2"_s;
    QTest::newRow("zero byte") << QByteArray("Email,Name\na@example.org,A\0B\n", 29) << u"Line 2"_s;
    QTest::newRow("damaged workbook") << QByteArray("PK\x03\x04 and so on") << u"is damaged"_s;
    QTest::newRow("web page") << QByteArray("<html><table><tr><td>a@example.org") << u"web page"_s;
    QTest::newRow("PDF") << QByteArray("%PDF-1.7") << u"PDF"_s;
    QTest::newRow("field that is missing") << QByteArray("Email,Nmae\na@example.org,A\n") << u"“Nmae”"_s;
}

void CliInputTest::wrongListIsRefused()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, expected);
    verifyRefused(sendWith(m_files->path(u"good.txt"_s), m_files->write(u"list.csv"_s, content)), expected);
}

void CliInputTest::workbooksAreReadLikeTexts_data()
{
    QTest::addColumn<QString>("file");
    QTest::newRow("xlsx") << u"guests.xlsx"_s;
    QTest::newRow("ods") << u"guests.ods"_s;
}

void CliInputTest::workbooksAreReadLikeTexts()
{
    QFETCH(QString, file);
    const QString letter =
        m_files->write(u"visit.txt"_s, "Dear {{Name}}, on {{Visit:d MMMM yyyy|some day}} in {{Postal code}}.\n");
    const QString list = QStringLiteral(SINCERELY_TEST_DATA "/lists/") + file;
    verifyRefused(sendWith(letter, list, {u"--sheet"_s, u"Third"_s}), u"no sheet “Third”"_s);
    const CliResult sent = sendWith(letter, list, {u"--limit"_s, u"1"_s});
    COMPARE_EXIT(sent, 0);
    const QStringList emails = m_files->emails(u"emails"_s);
    QCOMPARE(emails.size(), 1);
    QVERIFY(CliFiles::read(emails.first()).contains("on 4 May 2026 in 01067"));
    const CliResult second = sendWith(m_files->write(u"plain.txt"_s, "Hello\n"), list, {u"--sheet"_s, u"Second"_s});
    COMPARE_EXIT(second, 0);
    QCOMPARE(m_files->emails(u"emails"_s).size(), 2);
}

void CliInputTest::howAListIsReadCanBeSaid()
{
    const QString letter = m_files->write(u"plain.txt"_s, "Hello {{Column 1}}\n");
    const QString list = m_files->write(u"plain.list"_s, "Andr\xE9,x\tandre@example.org\nB,y\tb@example.org\n");
    verifyRefused(sendWith(letter, list, {u"--separator"_s, u"tabs"_s}), u"--separator takes one character"_s);
    verifyRefused(sendWith(letter, list, {u"--encoding"_s, u"klingon"_s}), u"“klingon” is not known"_s);
    const CliResult sent =
        sendWith(letter, list, {u"--separator"_s, u"tab"_s, u"--no-header"_s, u"--encoding"_s, u"Windows-1252"_s});
    COMPARE_EXIT(sent, 0);
    QCOMPARE(m_files->emails(u"emails"_s).size(), 2);
}

void CliInputTest::wrongFilesAreRefused()
{
    const QString letter = m_files->path(u"good.txt"_s);
    const QString list = m_files->path(u"good.csv"_s);
    verifyRefused(sendWith(letter, m_files->path(u"missing.csv"_s)), u"does not exist"_s);
    verifyRefused(sendWith(letter, m_files->path(u"emails"_s)), u"is a folder"_s);
    verifyRefused(sendWith(letter, list, {u"--attach"_s, m_files->path(u"missing.pdf"_s)}), u"There is no file"_s);
    verifyRefused(sendWith(letter, list, {u"--attach"_s, m_files->path(u"emails"_s)}), u"is a folder"_s);
    verifyRefused(sendWith(letter, list, {u"--attach"_s, u"/dev/null"_s}), u"not an ordinary file"_s);
}

void CliInputTest::wrongAccountsAreRefused_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QString &line, const QString &expected) {
        QTest::newRow(name) << line << expected;
    };
    const QString microsoft = u"account add microsoft --no-browser --name M "_s;
    row("name taken", u"account add folder --name folder --path DIR/other"_s, u"already an account named"_s);
    row("name taken by another kind", u"account add microsoft --name Folder --client-id x"_s,
        u"already an account named"_s);
    row("no name", u"account add folder --path DIR/other"_s, u"--name is missing"_s);
    row("no folder", u"account add folder --name Other"_s, u"--path is missing"_s);
    row("a file as folder", u"account add folder --name Other --path DIR/good.txt"_s, u"needs a folder"_s);
    row("below a file", u"account add folder --name Other --path DIR/good.txt/x"_s, u"cannot be made"_s);
    row("no client id", microsoft, u"has no Microsoft application id"_s);
    row("no client id at all", microsoft + u"--client-id a/b"_s, u"is not an application (client) id"_s);
    row("unknown cloud", microsoft + u"--client-id x --cloud mars"_s, u"no Microsoft cloud called \"mars\""_s);
    row("no tenant", microsoft + u"--client-id x --tenant a/b"_s, u"is not a tenant"_s);
    row("plain http", microsoft + u"--client-id x --authority http://login.example"_s, u"http://login.example"_s);
    row("plain http for the mail", microsoft + u"--client-id x --graph http://graph.example"_s,
        u"http://graph.example"_s);
    row("http to a name that looks like this machine", microsoft + u"--client-id x --graph http://localhost.example"_s,
        u"http://localhost.example"_s);
    row("no address", microsoft + u"--client-id x --authority nonsense"_s, u"\"nonsense\""_s);
    row("address with a query", microsoft + u"--client-id x --authority https://x.example/?a=b"_s, u"cannot be used"_s);
    row("unknown account to check", u"account check Nobody"_s, u"no account named “Nobody”"_s);
    row("unknown account to change", u"account change Nobody --settle-waits 5"_s, u"no account named “Nobody”"_s);
    row("nothing to change", u"account change Nobody"_s, u"--settle-waits is missing"_s);
    row("waits of an account", u"account change Nobody --settle-waits long"_s, u"--settle-waits takes milliseconds"_s);
    row("unknown account to remove", u"account remove Nobody"_s, u"no account named “Nobody”"_s);
}

void CliInputTest::wrongAccountsAreRefused()
{
    QFETCH(QString, line);
    QFETCH(QString, expected);
    const QStringList before = QDir(m_files->folder()).entryList(QDir::AllEntries);
    verifyRefused(runCli(m_files->command(words(line))), expected);
    if (QTest::currentTestFailed())
        return;
    QCOMPARE(QDir(m_files->folder()).entryList(QDir::AllEntries), before);
    QCOMPARE(runCli(m_files->command({u"account"_s, u"list"_s})).events.size(), 1);
}

void CliInputTest::unreadableFilesAreRefused()
{
    if (::geteuid() == 0)
        QSKIP("root may read everything");
    const QString letter = m_files->path(u"good.txt"_s);
    const QString list = m_files->path(u"good.csv"_s);
    const QString secret = m_files->write(u"secret.txt"_s, "Hello {{Name}}");
    QVERIFY(QFile::setPermissions(secret, {}));
    verifyRefused(sendWith(secret, list), u"cannot be opened"_s);
    verifyRefused(sendWith(letter, secret), u"cannot be opened"_s);
    verifyRefused(sendWith(letter, list, {u"--attach"_s, secret}), u"cannot be opened"_s);
}

void CliInputTest::dataFolderThatCannotBeMadeIsRefused()
{
    const QString below = m_files->path(u"good.txt/data"_s);
    verifyRefused(runCli({u"--data-dir"_s, below, u"status"_s}), u"cannot be made"_s);
    verifyRefused(runCli({u"--data-dir"_s, QString(), u"status"_s}), u"--data-dir"_s);
}

void CliInputTest::dataOfANewerVersionAreRefused()
{
    QFile database(m_files->path(u"data/sincerely.db"_s));
    QVERIFY(database.open(QIODevice::ReadWrite));
    QVERIFY(database.seek(60)); // user_version: 4 bytes, big-endian (sqlite.org/fileformat2.html, 1.3)
    QCOMPARE(database.write(QByteArray("\0\0\x03\xe7", 4)), 4);
    database.close();
    const QByteArray before = CliFiles::read(database.fileName());
    verifyRefused(runCli(m_files->command({u"status"_s})), u"newer version of Sincerely"_s);
    verifyRefused(sendWith(m_files->path(u"good.txt"_s), m_files->path(u"good.csv"_s)), u"newer version"_s);
    QCOMPARE(CliFiles::read(database.fileName()), before);
}

void CliInputTest::damagedDataAreRefused()
{
    m_files->write(u"data/sincerely.db"_s, QByteArray(8192, 'x'));
    const CliResult result = runCli(m_files->command({u"status"_s}));
    verifyRefused(result, u"data"_s);
}

void CliInputTest::problemsOfOneRecipientHoldBackThatOneOnly_data()
{
    QTest::addColumn<QByteArray>("second"); // the row in question, between two good ones
    QTest::addColumn<QString>("expected");
    QTest::newRow("bad address") << QByteArray("b@@example.org,B,,Hi,") << u"more than one @"_s;
    QTest::newRow("no address") << QByteArray(",B,,Hi,") << u"address"_s;
    QTest::newRow("value missing") << QByteArray("b@example.org,,,Hi,") << u"nothing to put in “Name”"_s;
    QTest::newRow("value that does not fit") << QByteArray("b@example.org,B,someday,Hi,") << u"“Due”"_s;
    QTest::newRow("touch missing") << QByteArray("b@example.org,B,,,") << u"personal touch"_s;
    QTest::newRow("file missing") << QByteArray("b@example.org,B,,Hi,gone.pdf") << u"gone.pdf"_s;
    QTest::newRow("bad Cc") << QByteArray("b@example.org,B,,Hi,,nobody") << u"Cc"_s;
}

void CliInputTest::problemsOfOneRecipientHoldBackThatOneOnly()
{
    QFETCH(QByteArray, second);
    QFETCH(QString, expected);
    const QString letter =
        m_files->write(u"letter.txt"_s, "Hello {{Name}}, {{Due:d MMMM yyyy|soon}}\n{{Personal touch}}\n");
    if (second.count(',') == 4)
        second += ',';
    const QString list =
        m_files->write(u"list.csv"_s, "Email,Name,Due,Personal touch,Files,Cc\na@example.org,A,,Hi,,\n" + second +
                                          "\nc@example.org,C,2027-05-01,Hi,good.txt,\n");
    const CliResult result = sendWith(letter, list, {u"--attachment-column"_s, u"Files"_s});
    COMPARE_EXIT(result, 2);
    QCOMPARE(result.totals(), u"sent 2, on_hold 1"_s);
    QCOMPARE(m_files->emails().size(), 2);
    const QList<QJsonObject> messages = result.all(u"message"_s);
    QCOMPARE(messages.first()[u"state"_s].toString(), u"on_hold"_s);
    QVERIFY2(messages.first()[u"reason"_s].toString().contains(expected), result.describe().constData());
    QCOMPARE(result.err, QByteArray());
}

void CliInputTest::duplicatesAreSkippedWithTheReason()
{
    const QString list =
        m_files->write(u"list.csv"_s, "Email,Name\na@example.org,A\nb@example.org,B\n\"A@Example.org\",again\n");
    const CliResult result = sendWith(m_files->path(u"good.txt"_s), list);
    COMPARE_EXIT(result, 0);
    QCOMPARE(result.totals(), u"sent 2, skipped 1"_s);
    QCOMPARE(m_files->emails().size(), 2);
    QVERIFY2(result.all(u"message"_s).first()[u"reason"_s].toString().contains(u"line 2"),
             result.describe().constData());
}

void CliInputTest::raggedRowsAreToldWithTheirLines()
{
    const QString list = m_files->write(
        u"list.csv"_s,
        "Email,Name\na@example.org,A\nb@example.org\nc@example.org,C\nd@example.org,D,x\ne@example.org\n");
    const CliResult result = sendWith(m_files->path(u"good.txt"_s), list);
    COMPARE_EXIT(result, 2);
    QCOMPARE(result.totals(), u"sent 2"_s);
    QList<int> lines;
    for (const QJsonObject &event : result.all(u"rejected-row"_s))
        lines.append(event[u"line"_s].toInt());
    QCOMPARE(lines, (QList<int>{3, 5, 6}));
    QCOMPARE(m_files->emails().size(), 2);
}

QTEST_GUILESS_MAIN(CliInputTest)
#include "cli_input_test.moc"
