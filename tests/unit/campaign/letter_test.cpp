#include "core/campaign/letter.h"
#include "tests/support/support.h"

#include <QFile>
#include <QStringEncoder>
#include <QTemporaryDir>

using namespace sincerely;
using namespace Qt::Literals::StringLiterals;

namespace
{

struct Folder {
    QTemporaryDir folder;

    Result<Letter> read(const QString &name, const QByteArray &content, const QString &subject = {}) const
    {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            return failure(Error::Kind::File, u"the test cannot write its file"_s);
        file.close();
        return readLetter(file.fileName(), subject);
    }
};

QByteArray encoded(QStringConverter::Encoding encoding, const QString &text)
{
    QStringEncoder encode(encoding, QStringConverter::Flag::WriteBom);
    return encode(text);
}

const QString kLetter = u"<title>Visit of {{Name}}</title><p>Zoë «мир»</p>"_s;

} // namespace

class LetterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSubjectIsTheTitleWithItsEntitiesAndFields()
    {
        const Folder folder;
        const Result<Letter> letter = folder.read(
            u"a.html"_s, "<html><head><title>\n Tea &amp; cake, {{First name|my &quot;friend&quot;}} &ndash; soon\n"
                         "</title></head><body>x</body></html>");
        QVERIFY_RESULT(letter);
        QCOMPARE(letter->subject, u"Tea & cake, {{First name|my \"friend\"}} – soon"_s);
        QCOMPARE(letter->folder, folder.folder.path());
        QVERIFY(!letter->isPlainText());
    }

    void aGivenSubjectWins()
    {
        const Folder folder;
        QCOMPARE(folder.read(u"a.HTM"_s, "<title>One</title>x", u" Two "_s)->subject, u"Two"_s);
        QCOMPARE(folder.read(u"a.html"_s, "<title>One</title>x", u"  "_s)->subject, u"One"_s);
    }

    void aPlainTextLetterNeedsASubject()
    {
        const Folder folder;
        const Result<Letter> letter = folder.read(u"a.txt"_s, "Hello <b>\n", u"Hi"_s);
        QVERIFY_RESULT(letter);
        QVERIFY(letter->isPlainText());
        QCOMPARE(letter->text, u"Hello <b>\n"_s);
        QVERIFY(folder.read(u"a.txt"_s, "Hello").error().sentence.contains(u"needs a subject"_s));
        QVERIFY(folder.read(u"a.html"_s, "<title> </title><p>x").error().sentence.contains(u"no subject"_s));
    }

    void everyUnicodeEncodingIsRead_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("utf-8") << kLetter.toUtf8();
        QTest::newRow("utf-8 with mark") << encoded(QStringConverter::Utf8, kLetter);
        QTest::newRow("utf-16, low byte first") << encoded(QStringConverter::Utf16LE, kLetter);
        QTest::newRow("utf-16, high byte first") << encoded(QStringConverter::Utf16BE, kLetter);
    }
    void everyUnicodeEncodingIsRead()
    {
        QFETCH(QByteArray, content);
        const Folder folder;
        const Result<Letter> letter = folder.read(u"a.html"_s, content);
        QVERIFY_RESULT(letter);
        QCOMPARE(letter->html, kLetter); // without the mark
    }

    void anOlderEncodingIsReadWhereTheFileNamesIt()
    {
        const Folder folder;
        const Result<Letter> word =
            folder.read(u"word.htm"_s, "<html><head><meta http-equiv=Content-Type content=\"text/html; "
                                       "charset=windows-1252\"><title>Caf\xE9 \x96 soon</title></head><p>\x80 5</p>");
        QVERIFY_RESULT(word);
        QCOMPARE(word->subject, u"Café – soon"_s);
        QVERIFY(word->html.contains(u"€ 5"_s));
        const Result<Letter> unnamed = folder.read(u"a.html"_s, "<title>Caf\xE9</title>x");
        QVERIFY(!unnamed);
        QVERIFY(unnamed.error().sentence.contains(u"UTF-8"_s));
        QVERIFY(!folder.read(u"b.html"_s, "<meta charset=utf-8><title>Caf\xE9</title>x"));
        QVERIFY(!folder.read(u"c.html"_s, "<meta charset=no-such><title>Caf\xE9</title>x"));
    }

    /// Such a byte begins a character in UTF-8, of which the rest might still have come.
    void aLastLetterInAnOlderEncodingIsNotLost()
    {
        const Folder folder;
        QVERIFY(!folder.read(u"a.txt"_s, "We meet in the Caf\xE9", u"Hi"_s));
        const Result<Letter> named =
            folder.read(u"a.html"_s, "<meta charset=iso-8859-1><title>Hi</title><p>In the Caf\xE9");
        QVERIFY_RESULT(named);
        QVERIFY(named->html.endsWith(u"In the Café"_s));
    }

    void whatIsNoTemplateIsRefusedByName_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("word");
        QTest::newRow("Word document") << u"a.docx"_s << QByteArray("PK\3\4") << u".html or a .txt"_s;
        QTest::newRow("binary") << u"a.html"_s << QByteArray("<p>\0\1\2", 6) << u"not a text file"_s;
        QTest::newRow("empty") << u"a.html"_s << QByteArray(" \n\t") << u"is empty"_s;
        QTest::newRow("nothing") << u"a.txt"_s << QByteArray() << u"is empty"_s;
        QTest::newRow("huge") << u"a.html"_s << QByteArray(1024 * 1024 + 1, 'x') << u"larger than 1 MB"_s;
    }
    void whatIsNoTemplateIsRefusedByName()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, content);
        QFETCH(QString, word);
        const Folder folder;
        const Result<Letter> letter = folder.read(name, content, u"Subject"_s);
        QVERIFY(!letter);
        QCOMPARE(letter.error().kind, Error::Kind::Invalid);
        QVERIFY2(letter.error().sentence.contains(word), qPrintable(letter.error().sentence));
        QVERIFY(letter.error().sentence.contains(name));
    }

    void aMissingFileAndAFolderAreToldApart()
    {
        const Folder folder;
        const Result<Letter> missing = readLetter(folder.folder.filePath(u"gone.html"_s), QString());
        QCOMPARE(missing.error().kind, Error::Kind::File);
        QVERIFY(QDir(folder.folder.path()).mkdir(u"dir.html"_s));
        QVERIFY(readLetter(folder.folder.filePath(u"dir.html"_s), QString()).error().sentence.contains(u"folder"_s));
    }
};

QTEST_GUILESS_MAIN(LetterTest)
#include "letter_test.moc"
