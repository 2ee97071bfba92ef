#include "core/mail/attachment_file.h"
#include "core/mail/composed_message.h"
#include "core/mail/header_field.h"
#include "core/mail/message_reader.h"
#include "core/mail/transfer_encoding.h"
#include "tests/support/support.h"

#include <QBuffer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTimeZone>

using namespace sincerely;
using namespace sincerely::mail;
using namespace Qt::Literals::StringLiterals;

namespace
{

constexpr auto messageId = "1a2b3c4d-0000-4000-8000-000000000001";

OutgoingMessage plainMessage()
{
    OutgoingMessage message;
    message.id = MessageId(QString::fromLatin1(messageId));
    message.from = {u"Zoë Example"_s, u"zoe@example.org"_s};
    message.to = {u"Ann Lee"_s, u"ann@example.com"_s};
    message.subject = u"Hello Ann"_s;
    message.text = u"Hi Ann,\n\nyours\nZoë\n"_s;
    return message;
}

ComposeOptions fixedOptions()
{
    ComposeOptions options;
    options.date = QDateTime(QDate(2026, 3, 5), QTime(9, 7, 2), QTimeZone::utc());
    options.stamp = ComposeOptions::Stamp::Include;
    return options;
}

Result<QByteArray> bytesOf(const OutgoingMessage &message, const ComposeOptions &options = fixedOptions())
{
    const Result<ComposedMessage> composed = ComposedMessage::compose(message, options);
    if (!composed)
        return failure(composed.error());
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    const Result<> written = composed->writeTo(buffer);
    if (!written)
        return failure(written.error());
    if (buffer.data().size() != composed->sizeBytes())
        return failure(Error::Kind::BadAnswer,
                       u"size was said to be %1, is %2"_s.arg(composed->sizeBytes()).arg(buffer.data().size()));
    return buffer.data();
}

QString refusalOf(const OutgoingMessage &message)
{
    const Result<QByteArray> bytes = bytesOf(message);
    return bytes ? u"(accepted)"_s : toWord(bytes.error().kind) + u": "_s + bytes.error().sentence;
}

QJsonArray named(const QList<MailAddress> &addresses)
{
    QJsonArray list;
    for (const MailAddress &address : addresses)
        list.append(QJsonArray{address.name, address.address});
    return list;
}

} // namespace

class MimeTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    int m_files = 0;

    QString write(const QString &name, const QByteArray &content)
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("no test file");
        return file.fileName();
    }

    Attachment attach(const QString &name, const QByteArray &content, const QString &contentId = {})
    {
        const QString suffix = QFileInfo(name).suffix();
        const bool stored = suffix == u"png" || suffix == u"pdf" || suffix == u"txt"; // the type is found by it
        Attachment file = *describeFile(write(u"%1.%2"_s.arg(++m_files).arg(stored ? suffix : u"bin"_s), content));
        file.name = name;
        file.contentId = contentId;
        return file;
    }

    /// What Python's parser makes of the message; needs python3 (Debian: python3-minimal).
    QJsonObject parsed(const QByteArray &message)
    {
        const QString path = write(u"message.eml"_s, message);
        QProcess python;
        python.start(u"python3"_s, {QFINDTESTDATA("unit/mail/parse_message.py"), path});
        if (!python.waitForFinished(60'000) || python.exitCode() != 0)
            qFatal("python3 must be installed for this test: %s %s", qPrintable(python.errorString()),
                   python.readAllStandardError().constData());
        return QJsonDocument::fromJson(python.readAllStandardOutput()).object();
    }

    void comparePlainParts(const QJsonObject &seen, const OutgoingMessage &message)
    {
        QCOMPARE(seen[u"defects"].toArray(), QJsonArray());
        QCOMPARE(seen[u"wireFaults"].toArray(), QJsonArray());
        QCOMPARE(seen[u"subject"].toString(), message.subject);
        QCOMPARE(seen[u"oldSubject"].toString(), message.subject);
        QCOMPARE(seen[u"from"].toArray(), named({message.from}));
        QCOMPARE(seen[u"to"].toArray(), named({message.to}));
        QCOMPARE(seen[u"cc"].toArray(), named(message.cc));
        QCOMPARE(seen[u"replyTo"].toArray(), message.replyTo ? named({*message.replyTo}) : QJsonArray());
    }

private Q_SLOTS:
    void aPlainMessageIsUnderstoodCompletely()
    {
        const OutgoingMessage message = plainMessage();
        const Result<QByteArray> bytes = bytesOf(message);
        QVERIFY_RESULT(bytes);
        const QJsonObject seen = parsed(*bytes);
        comparePlainParts(seen, message);
        QCOMPARE(seen[u"structure"].toString(), u"text/plain"_s);
        QCOMPARE(seen[u"messageId"].toString(), u"<%1@example.org>"_s.arg(QString::fromLatin1(messageId)));
        QCOMPARE(seen[u"stamp"].toString(), QString::fromLatin1(messageId));
        QCOMPARE(seen[u"mimeVersion"].toString(), u"1.0"_s);
        QCOMPARE(seen[u"date"].toString(), u"2026-03-05T09:07:02+00:00"_s);
        QCOMPARE(seen[u"parts"][0][u"text"].toString().trimmed(), message.text.trimmed());
        QVERIFY(bytes->startsWith("Date: Thu, 05 Mar 2026 09:07:02 +0000\r\nFrom: "));
    }

    void textsPicturesAndFilesComeOutAsTheyWentIn()
    {
        OutgoingMessage message = plainMessage();
        message.replyTo = MailAddress{u"Office"_s, u"office@example.org"_s};
        message.cc = {{u"Lee, Bob \"B\" \\o/"_s, u"bob@example.com"_s},
                      {{}, u"carl@example.com"_s},
                      {u"Ünïcödé Ñame 😀 "_s.repeated(6).trimmed(), u"d@example.com"_s}};
        message.subject = u"Grüße – 你好 – 😀 "_s.repeated(8).trimmed();
        message.text = u"Ünïcödé\n.dot\nFrom here\ntrailing blank \nand tab\t\n"_s + u"long 😀 "_s.repeated(60) +
                       u"\n=3D --=_x\n."_s;
        message.html = u"<p>Hi <b>Ann</b></p>\n<img src=\"cid:logo\">\n"_s + u"x"_s.repeated(3000);
        QByteArray all;
        for (int i = 0; i < 256; ++i)
            all += char(i);
        message.attachments = {attach(u"logo.png"_s, "\x89PNG\r\n\x1A\n", u"logo"_s),
                               attach(u"plan.pdf"_s, all.repeated(1000)),
                               attach(u"Übersicht „Ämter“ 2026.txt"_s, "a\nb"),
                               attach(u"empty.bin"_s, {}),
                               attach(u"a \"quoted\" \\ name.txt"_s, "q"),
                               attach(u"很长的文件名"_s.repeated(20) + u".txt"_s, "z")};
        const Result<QByteArray> bytes = bytesOf(message);
        QVERIFY_RESULT(bytes);
        const QJsonObject seen = parsed(*bytes);
        comparePlainParts(seen, message);
        QVERIFY2(seen[u"longestHeaderLine"].toInt() <= 78,
                 qPrintable(QString::number(seen[u"longestHeaderLine"].toInt())));
        QCOMPARE(seen[u"structure"].toString(),
                 u"multipart/mixed(multipart/alternative(text/plain,multipart/related(text/html,image/"
                 u"png)),application/pdf,text/plain,application/octet-stream,"
                 "text/plain,text/plain)"_s);
        const QJsonArray parts = seen[u"parts"].toArray();
        QCOMPARE(parts[0][u"text"].toString(), message.text);
        QCOMPARE(parts[1][u"text"].toString(), message.html);
        QCOMPARE(parts[2][u"disposition"].toString(), u"inline"_s);
        QCOMPARE(parts[2][u"contentId"].toString(), u"<logo>"_s);
        for (qsizetype i = 0; i < message.attachments.size(); ++i) {
            const QJsonObject part = parts[i + 2].toObject();
            const Attachment &file = message.attachments.at(i);
            QCOMPARE(part[u"sha256"].toString(), QString::fromLatin1(file.sha256.toHex()));
            QCOMPARE(part[u"fileName"].toString(), QString(file.name).replace(u'\\', u'_'));
        }
        for (qsizetype i = 3; i < parts.size(); ++i)
            QCOMPARE(parts[i][u"disposition"].toString(), u"attachment"_s);
    }

    void boundariesCannotOccurInTheContent()
    {
        OutgoingMessage message = plainMessage();
        message.html = u"<p>first</p>"_s;
        message.attachments = {attach(u"first.txt"_s, "x")};
        const Result<QByteArray> first = bytesOf(message);
        QVERIFY_RESULT(first);
        const qsizetype start = first->indexOf("boundary=\"");
        QVERIFY(start > 0);
        const QString text =
            QString::fromLatin1(*first); // the whole message with its boundaries becomes the text of itself
        message.text = text;
        message.html = text;
        message.attachments = {attach(u"second.txt"_s, *first)};
        const Result<QByteArray> second = bytesOf(message);
        QVERIFY_RESULT(second);
        const QJsonObject seen = parsed(*second);
        QCOMPARE(seen[u"defects"].toArray(), QJsonArray());
        QCOMPARE(seen[u"structure"].toString(),
                 u"multipart/mixed(multipart/alternative(text/plain,text/html),text/plain)"_s);
        QCOMPARE(seen[u"parts"][0][u"text"].toString(), QString(text).replace(u"\r\n"_s, u"\n"_s));
    }

    void randomTextsSurvive()
    {
        QRandomGenerator random(20261123);
        const QString alphabet = u"aA .=\t\n\n?_\"\\<>,;:@()-–äß€你😀From "_s;
        for (int round = 0; round < 40; ++round) {
            OutgoingMessage message = plainMessage();
            const auto text = [&](int most, bool lines) {
                QString made;
                for (int length = random.bounded(1, most); made.size() < length;) {
                    const uint code = alphabet.toUcs4().at(random.bounded(qsizetype(alphabet.toUcs4().size())));
                    if (lines || (code != '\n' && code != '\t'))
                        made += QString::fromUcs4(reinterpret_cast<const char32_t *>(&code), 1);
                }
                return made;
            };
            message.subject = text(200, false).simplified();
            message.to.name = text(100, false).simplified();
            message.text = text(600, true);
            message.html = text(600, true);
            message.attachments = {
                attach(u"f"_s + text(80, false).remove(u'\\').simplified() + u"x"_s, text(300, true).toUtf8())};
            const Result<QByteArray> bytes = bytesOf(message);
            QVERIFY_RESULT(bytes);
            const QJsonObject seen = parsed(*bytes);
            comparePlainParts(seen, message);
            QCOMPARE(seen[u"parts"][0][u"text"].toString(), message.text);
            QCOMPARE(seen[u"parts"][1][u"text"].toString(), message.html);
            QCOMPARE(seen[u"parts"][2][u"fileName"].toString(), message.attachments.first().name);
            if (QTest::currentTestFailed())
                QFAIL(qPrintable(u"round %1"_s.arg(round)));
        }
    }

    void hiddenRecipientsStandInDraftsOnly()
    {
        OutgoingMessage message = plainMessage();
        message.bcc = {{u"Boss"_s, u"boss@example.org"_s}};
        const Result<QByteArray> sent = bytesOf(message);
        QVERIFY_RESULT(sent);
        QVERIFY(!sent->contains("boss"));
        ComposeOptions options = fixedOptions();
        options.bcc = ComposeOptions::BccHeader::Keep;
        options.stamp = ComposeOptions::Stamp::Omit;
        const Result<QByteArray> draft = bytesOf(message, options);
        QVERIFY_RESULT(draft);
        QCOMPARE(parsed(*draft)[u"bcc"].toArray(), named(message.bcc));
        QVERIFY(!draft->contains("X-Sincerely"));
    }

    void composingAgainGivesTheSameBytes()
    {
        OutgoingMessage message = plainMessage();
        message.html = u"<p>x</p>"_s;
        QCOMPARE(*bytesOf(message), *bytesOf(message));
    }

    void headerFieldsCannotBeSmuggledIn_data()
    {
        QTest::addColumn<QString>("poison");
        QTest::newRow("CRLF") << u"x\r\nBcc: evil@example.com"_s;
        QTest::newRow("LF") << u"x\nBcc: evil@example.com"_s;
        QTest::newRow("CR") << u"x\rBcc: evil@example.com"_s;
        QTest::newRow("NUL") << u"x"_s + QChar(0) + u"y"_s;
    }
    void headerFieldsCannotBeSmuggledIn()
    {
        QFETCH(QString, poison);
        using Change = std::function<void(OutgoingMessage &)>;
        const QList<Change> places = {
            [&](OutgoingMessage &m) { m.subject = poison; },
            [&](OutgoingMessage &m) { m.from.name = poison; },
            [&](OutgoingMessage &m) { m.to.name = poison; },
            [&](OutgoingMessage &m) { m.from.address = poison + u"@example.com"_s; },
            [&](OutgoingMessage &m) { m.from.address = u"a@example.com"_s + poison; },
            [&](OutgoingMessage &m) { m.to.address = u"a@"_s + poison; },
            [&](OutgoingMessage &m) { m.to.address = u"\""_s + poison + u"\"@example.com"_s; },
            [&](OutgoingMessage &m) { m.cc = {{u"x"_s, poison}}; },
            [&](OutgoingMessage &m) { m.replyTo = MailAddress{poison, u"a@example.com"_s}; },
            [&](OutgoingMessage &m) { m.id = MessageId(poison); },
            [&](OutgoingMessage &m) {
                m.attachments = {attach(u"a.txt"_s, "x")};
                m.attachments[0].name = poison;
            },
            [&](OutgoingMessage &m) {
                m.html = u"<p>"_s;
                m.attachments = {attach(u"a.txt"_s, "x")};
                m.attachments[0].contentId = poison;
            },
        };
        for (qsizetype i = 0; i < places.size(); ++i) {
            OutgoingMessage message = plainMessage();
            places.at(i)(message);
            QVERIFY2(refusalOf(message).startsWith(u"invalid: "_s),
                     qPrintable(u"place %1: %2"_s.arg(i).arg(refusalOf(message))));
        }
        OutgoingMessage message = plainMessage();
        message.attachments = {attach(u"a.txt"_s, "x")};
        message.attachments[0].contentType = u"text/plain"_s + poison; // replaced rather than refused: nobody typed it
        const Result<QByteArray> bytes = bytesOf(message);
        QVERIFY_RESULT(bytes);
        QVERIFY(bytes->contains("application/octet-stream") && !bytes->contains("evil"));
    }

    void refusesAddressesThatCannotStandInAHeader()
    {
        for (const QString &address :
             {u""_s, u"ann"_s, u"@example.com"_s, u"ann@"_s, u"a b@example.com"_s, u"a<b@example.com"_s,
              u"a,b@example.com"_s, u"jörg@example.com"_s, u"a@b c.com"_s, u"a@b>.com"_s}) {
            OutgoingMessage message = plainMessage();
            message.to.address = address;
            QVERIFY2(refusalOf(message).startsWith(u"invalid: "_s), qPrintable(address));
        }
        OutgoingMessage message = plainMessage();
        message.to.address = u"ann@bücher.example"_s;
        QVERIFY(bytesOf(message)->contains("<ann@xn--bcher-kva.example>"));
    }

    void aFileThatIsNotTheApprovedOneStopsTheMessage()
    {
        OutgoingMessage message = plainMessage();
        message.attachments = {attach(u"plan.pdf"_s, QByteArray(200'000, 'x'))};
        const QString path = message.attachments.first().path;
        QVERIFY_RESULT(bytesOf(message));

        const auto refused = [&](const QByteArray &content) {
            QFile file(path);
            file.open(QIODevice::WriteOnly);
            file.write(content);
            file.close();
            return refusalOf(message);
        };
        QByteArray lastByte(200'000, 'x');
        lastByte.back() = 'y';
        QVERIFY(refused(lastByte).startsWith(u"file: “plan.pdf” has changed"_s));
        QVERIFY(refused(QByteArray(200'001, 'x')).startsWith(u"file: “plan.pdf” has changed"_s));
        QVERIFY(refused(QByteArray(199'999, 'x')).startsWith(u"file: “plan.pdf” has changed"_s));
        QVERIFY(refused({}).startsWith(u"file: “plan.pdf” has changed"_s));
        QCOMPARE(refused(QByteArray(200'000, 'x')), u"(accepted)"_s);
        QFile::remove(path);
        QVERIFY(refusalOf(message).startsWith(u"file: “plan.pdf” is no longer in its place"_s));
        message.attachments.first().path = m_folder.path();
        QVERIFY(refusalOf(message).startsWith(u"file: “plan.pdf” cannot be opened"_s));
    }

    void aFileThatGrowsOrShrinksWhileItIsReadStopsTheMessage()
    {
        for (const qint64 newSize : {qint64{300'001}, qint64{100'000}, qint64{3'000'000}}) {
            OutgoingMessage message = plainMessage();
            message.attachments = {attach(u"plan.pdf"_s, QByteArray(300'000, 'x'))};
            const Result<ComposedMessage> composed = ComposedMessage::compose(message, fixedOptions());
            QVERIFY_RESULT(composed);
            MessageReader reader(*composed);
            QVERIFY_RESULT(reader.next());
            QVERIFY_RESULT(reader.next());
            QCOMPARE(reader.fileBytesRead(), base64BlockBytes);
            QVERIFY(QFile::resize(message.attachments.first().path, newSize));
            Result<QByteArrayView> block = reader.next();
            while (block && !block->isEmpty())
                block = reader.next();
            QVERIFY(!block);
            QCOMPARE(toWord(block.error().kind), u"file"_s);
        }
    }

    void sizesAreExactAroundEveryEdge()
    {
        for (const qint64 size : {qint64{0}, qint64{1}, qint64{2}, qint64{3}, qint64{56}, qint64{57}, qint64{58},
                                  qint64{114}, base64BlockBytes - 1, base64BlockBytes, base64BlockBytes + 1,
                                  2 * base64BlockBytes, 2 * base64BlockBytes + 57}) {
            OutgoingMessage message = plainMessage();
            message.attachments = {attach(u"f.bin"_s, QByteArray(size, 'x'))};
            const Result<QByteArray> bytes = bytesOf(message); // compares the size
            QVERIFY_RESULT(bytes);
            QByteArray lines;
            appendBase64Lines(QByteArray(size, 'x'), lines);
            QCOMPARE(base64LinesSize(size), lines.size());
            QVERIFY(bytes->contains(lines));
        }
    }

    void quotedPrintableHoldsToItsRules_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QByteArray>("encoded");
        QTest::newRow("plain") << u"abc"_s << QByteArray("abc");
        QTest::newRow("equals sign") << u"a=b"_s << QByteArray("a=3Db");
        QTest::newRow("line breaks") << u"a\nb\r\nc\rd"_s << QByteArray("a\r\nb\r\nc\r\nd");
        QTest::newRow("blanks at ends") << u"a \nb\t\nc "_s << QByteArray("a=20\r\nb=09\r\nc=20");
        QTest::newRow("dot") << u".a\n..\na.b"_s << QByteArray("=2Ea\r\n=2E.\r\na.b");
        QTest::newRow("From") << u"From x\nFrom\nxFrom y"_s << QByteArray("=46rom x\r\nFrom\r\nxFrom y");
        QTest::newRow("75 stay") << QString(75, u'a') << QByteArray(75, 'a');
        QTest::newRow("76 break") << QString(76, u'a') << QByteArray(QByteArray(75, 'a') + "=\r\na");
        QTest::newRow("dot after a soft break")
            << QString(75, u'a') + u".b"_s << QByteArray(QByteArray(75, 'a') + "=\r\n=2Eb");
        QTest::newRow("character is not cut")
            << QString(70, u'a') + u"é"_s << QByteArray(QByteArray(70, 'a') + "=\r\n=C3=A9");
        QTest::newRow("half a surrogate pair") << QString(QChar(0xD83D)) << QByteArray("?");
    }
    void quotedPrintableHoldsToItsRules()
    {
        QFETCH(QString, text);
        QFETCH(QByteArray, encoded);
        QCOMPARE(quotedPrintable(text), encoded);
    }

    void encodedWordsAreShortAndCutBetweenCharacters()
    {
        const Result<QByteArray> field = textField("Subject", u"😀"_s.repeated(60));
        QVERIFY_RESULT(field);
        const QList<QByteArray> lines = field->chopped(2).split('\n');
        QVERIFY(lines.size() > 4);
        for (QByteArray line : lines) {
            QVERIFY(line.size() <= 78 + 1);
            line = line.trimmed();
            line = line.startsWith("Subject: ") ? line.sliced(9) : line;
            QVERIFY(line.size() <= 75 && line.startsWith("=?UTF-8?B?") && line.endsWith("?="));
            const QByteArray bytes = QByteArray::fromBase64(line.sliced(10).chopped(2));
            QCOMPARE(bytes.size() % 4, 0); // whole emoji only
        }
        QCOMPARE(*textField("Subject", {}), QByteArray("Subject: \r\n"));
        QVERIFY(textField("Subject", u"=?UTF-8?B?eA==?="_s)->contains("=?UTF-8?B?PT9VVEYt"));
        QVERIFY(textField("Subject", QString(2000, u'x'))->contains("=?UTF-8?B?"));
    }

    void describesFilesAsTheyAre()
    {
        const Result<Attachment> file = describeFile(write(u"a plan.pdf"_s, "%PDF-1.4 x"));
        QVERIFY_RESULT(file);
        QCOMPARE(file->name, u"a plan.pdf"_s);
        QCOMPARE(file->contentType, u"application/pdf"_s);
        QCOMPARE(file->sizeBytes, 10);
        QCOMPARE(file->sha256, QCryptographicHash::hash("%PDF-1.4 x", QCryptographicHash::Sha256));
        QVERIFY(QDir::isAbsolutePath(file->path));
        const Result<Attachment> empty = describeFile(write(u"empty.txt"_s, {}));
        QVERIFY_RESULT(empty);
        QCOMPARE(empty->sizeBytes, 0);
        QVERIFY(describeFile(m_folder.path()).error().sentence.contains(u"is a folder"_s));
        QVERIFY(describeFile(m_folder.filePath(u"none"_s)).error().sentence.contains(u"There is no file"_s));
        QVERIFY(describeFile(u"/dev/zero"_s).error().sentence.contains(u"not an ordinary file"_s));
    }
};

QTEST_GUILESS_MAIN(MimeTest)
#include "mime_test.moc"
