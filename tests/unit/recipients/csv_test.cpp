#include "core/recipients/csv_reader.h"
#include "core/recipients/csv_tokenizer.h"
#include "core/recipients/text_decoder.h"
#include "tests/support/support.h"

#include <QStringEncoder>
#include <QTemporaryDir>

using namespace sincerely;
using namespace sincerely::recipients;
using namespace Qt::Literals::StringLiterals;

namespace
{

using Rows = QList<QStringList>;

Rows rowsOf(const RecipientTable &table)
{
    Rows rows;
    std::vector<std::string_view> fields;
    for (qsizetype row = 0; row < table.rowCount(); ++row) {
        table.rowFields(row, fields);
        QStringList texts;
        for (std::size_t column = 0; column < fields.size(); ++column) {
            if (fields[column] != table.field(row, static_cast<int>(column)))
                return {{u"field() and rowFields() differ"_s}};
            texts.append(QString::fromUtf8(fields[column].data(), static_cast<qsizetype>(fields[column].size())));
        }
        rows.append(texts);
    }
    return rows;
}

Result<RecipientTable> read(const QByteArray &content, const ListOptions &options = {})
{
    return readCsv(content, u"list.csv"_s, options);
}

QString refusalOf(const QByteArray &content, const ListOptions &options = {})
{
    const Result<RecipientTable> table = read(content, options);
    return table ? u"(accepted)"_s : table.error().sentence;
}

/// All rows that the tokenizer finds when the text comes in pieces of the given length.
Rows inPieces(QByteArrayView text, qsizetype length, QList<qint64> *lines = nullptr)
{
    Rows rows;
    CsvTokenizer tokenizer(',', 1, [&](const ListRow &row) {
        QStringList texts;
        for (std::size_t i = 0; i < row.count(); ++i)
            texts.append(QString::fromUtf8(row.field(i).data(), static_cast<qsizetype>(row.field(i).size())));
        rows.append(texts);
        if (lines)
            lines->append(row.line);
    });
    for (qsizetype start = 0; start < text.size(); start += length) {
        const QByteArrayView piece = text.sliced(start, std::min(length, text.size() - start));
        tokenizer.feed({piece.data(), static_cast<std::size_t>(piece.size())});
    }
    if (!tokenizer.finish())
        rows.append({u"problem"_s});
    return rows;
}

/// Like a pipe: no position, no way back.
class Pipe final : public QIODevice
{
public:
    explicit Pipe(QByteArray content)
        : m_content(std::move(content))
    {
        open(QIODevice::ReadOnly);
    }
    [[nodiscard]] bool isSequential() const override { return true; }

protected:
    qint64 readData(char *data, qint64 most) override
    {
        const qsizetype count = std::min<qsizetype>(most, m_content.size());
        std::copy_n(m_content.constData(), count, data);
        m_content.remove(0, count);
        return count == 0 ? -1 : count;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QByteArray m_content;
};

} // namespace

class CsvTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsQuotedValuesLineBreaksAndDoubledMarks()
    {
        const Result<RecipientTable> table =
            read("Name,Email,Note\r\n"
                 "\"Dubois, Amélie\",a@example.com,\"says \"\"hi\"\"\r\nand\nmore\"\r\n"
                 "Bob,b@example.com,\r\n");
        QVERIFY_RESULT(table);
        QCOMPARE(table->columns(), (QStringList{u"Name"_s, u"Email"_s, u"Note"_s}));
        QCOMPARE(rowsOf(*table), (Rows{{u"Dubois, Amélie"_s, u"a@example.com"_s, u"says \"hi\"\r\nand\nmore"_s},
                                       {u"Bob"_s, u"b@example.com"_s, u""_s}}));
        QCOMPARE(table->line(0), 2);
        QCOMPARE(table->line(1), 5);
        QCOMPARE(table->source().encodingName, u"UTF-8"_s);
        QCOMPARE(table->source().separator, ',');
        QVERIFY(table->notes().isEmpty());
    }

    void anyCutIntoPiecesGivesTheSameRows()
    {
        const QByteArray text =
            "a,b\r\n\"x\r\n\"\"y\"\"\",\"\"\r\"\r\n\",z\n\n,\r\n\"é€😀\"tail,q\"r\"\r\nlast,\"end\"";
        QList<qint64> wholeLines;
        const Rows whole = inPieces(text, text.size(), &wholeLines);
        QCOMPARE(whole, (Rows{{u"a"_s, u"b"_s},
                              {u"x\r\n\"y\""_s, u""_s},
                              {u"\r\n"_s, u"z"_s},
                              {u""_s},
                              {u""_s, u""_s},
                              {u"é€😀tail"_s, u"q\"r\""_s},
                              {u"last"_s, u"end"_s}}));
        QCOMPARE(wholeLines, (QList<qint64>{1, 2, 4, 6, 7, 8, 9}));
        for (qsizetype length = 1; length < text.size(); ++length) {
            QList<qint64> lines;
            QCOMPARE(inPieces(text, length, &lines), whole);
            QCOMPARE(lines, wholeLines);
        }
    }

    void takesAllLineBreaks_data()
    {
        QTest::addColumn<QByteArray>("lineBreak");
        QTest::newRow("CRLF") << QByteArray("\r\n");
        QTest::newRow("LF") << QByteArray("\n");
        QTest::newRow("CR") << QByteArray("\r");
    }
    void takesAllLineBreaks()
    {
        QFETCH(QByteArray, lineBreak);
        const Result<RecipientTable> table =
            read(QByteArray("email,name\n\na@b.de,A\nb@b.de,B").replace('\n', lineBreak));
        QVERIFY_RESULT(table);
        QCOMPARE(rowsOf(*table), (Rows{{u"a@b.de"_s, u"A"_s}, {u"b@b.de"_s, u"B"_s}}));
        QCOMPARE(table->line(0), 3);
        QCOMPARE(table->line(1), 4);
    }

    void findsTheSeparator_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<char>("separator");
        QTest::addColumn<int>("columns");
        QTest::newRow("comma") << QByteArray("a,b\n1,2\n") << ',' << 2;
        QTest::newRow("semicolon with decimal commas") << QByteArray("name;price\nx;1,5\ny;2,5\n") << ';' << 2;
        QTest::newRow("semicolon, comma in the header")
            << QByteArray("Name, first;Mail\nA;a@b.de\nB;b@b.de\n") << ';' << 2;
        QTest::newRow("tabulator") << QByteArray("a\tb, c\tc\n1\t2\t3\n") << '\t' << 3;
        QTest::newRow("pipe") << QByteArray("a|b\n1|2\n") << '|' << 2;
        QTest::newRow("quoted separators do not count")
            << QByteArray("a;b\n\"1,2,3\";\"x,y\"\n\"4,5,6\";\"z,w\"\n") << ';' << 2;
        QTest::newRow("one column") << QByteArray("email\na@b.de\nb@b.de\n") << ',' << 1;
        QTest::newRow("one column with a comma in its name")
            << QByteArray("\"Addresses, all\"\na@b.de\nb@b.de\n") << ',' << 1;
        QTest::newRow("sep line") << QByteArray("sep=|\na|b,c\n1|2,3\n") << '|' << 2;
        QTest::newRow("quoted sep line") << QByteArray("\"sep=;\"\r\na;b,c\r\n1;2,3\r\n") << ';' << 2;
        QTest::newRow("blank columns at the end") << QByteArray("a;b;;\n1;2;;\n3;4\n") << ';' << 2;
        QTest::newRow("header without line break and rows") << QByteArray("a;b\nx;y") << ';' << 2;
    }
    void findsTheSeparator()
    {
        QFETCH(QByteArray, text);
        QFETCH(char, separator);
        QFETCH(int, columns);
        const Result<RecipientTable> table = read(text);
        QVERIFY_RESULT(table);
        QCOMPARE(table->source().separator, separator);
        QCOMPARE(table->columns().size(), columns);
        QCOMPARE(table->rejectedCount(), 0);
        QVERIFY(table->rowCount() > 0);
    }

    void theSeparatorLineIsSkippedAlsoWhenAnotherSeparatorIsChosen()
    {
        const Result<RecipientTable> table = read("sep=;\na,b\n1,2\n", {.separator = ','});
        QVERIFY_RESULT(table);
        QCOMPARE(table->columns(), (QStringList{u"a"_s, u"b"_s}));
        QCOMPARE(table->line(0), 3);
    }

    void readsEncodings_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("name");
        const QString text = u"name;email\nZoë € 😀;z@b.de\nJürgen;j@b.de\n"_s;
        const auto encoded = [&text](const char *encoding) { return QByteArray(QStringEncoder(encoding)(text)); };
        QTest::newRow("UTF-8") << text.toUtf8() << u"UTF-8"_s;
        QTest::newRow("UTF-8 with mark") << QByteArray("\xEF\xBB\xBF" + text.toUtf8()) << u"UTF-8"_s;
        QTest::newRow("UTF-16LE") << encoded("UTF-16LE") << u"UTF-16LE"_s;
        QTest::newRow("UTF-16BE") << encoded("UTF-16BE") << u"UTF-16BE"_s;
        QTest::newRow("UTF-16LE with mark") << QByteArray("\xFF\xFE" + encoded("UTF-16LE")) << u"UTF-16LE"_s;
        QTest::newRow("UTF-16BE with mark") << QByteArray("\xFE\xFF" + encoded("UTF-16BE")) << u"UTF-16BE"_s;
        QTest::newRow("UTF-32LE with mark")
            << QByteArray(QByteArray("\xFF\xFE\0\0", 4) + encoded("UTF-32LE")) << u"UTF-32LE"_s;
    }
    void readsEncodings()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, name);
        const Result<RecipientTable> table = read(bytes);
        QVERIFY_RESULT(table);
        QCOMPARE(table->source().encodingName, name);
        QCOMPARE(table->columns().first(), u"name"_s);
        QCOMPARE(rowsOf(*table), (Rows{{u"Zoë € 😀"_s, u"z@b.de"_s}, {u"Jürgen"_s, u"j@b.de"_s}}));
        const Result<RecipientTable> chosen = read(bytes, {.encoding = name, .separator = ';'});
        QVERIFY_RESULT(chosen);
        QCOMPARE(rowsOf(*chosen), rowsOf(*table));
    }

    void readsWindows1252AndSaysThatItIsAGuess()
    {
        const QByteArray bytes = "name;email\n\x84Jos\xE9\x93 \x80 \x9F;j@b.de\n";
        const Result<RecipientTable> table = read(bytes);
        QVERIFY_RESULT(table);
        QCOMPARE(table->source().encodingName, u"Windows-1252"_s);
        QCOMPARE(rowsOf(*table), (Rows{{u"„José“ € Ÿ"_s, u"j@b.de"_s}}));
        QCOMPARE(table->notes().size(), 1);
        QVERIFY2(table->notes().first().contains(u"Windows-1252"_s), qPrintable(table->notes().first()));
        const Result<RecipientTable> chosen = read(bytes, {.encoding = u"latin1"_s});
        QVERIFY_RESULT(chosen);
        QVERIFY(chosen->notes().isEmpty());
    }

    void anAccentOfAnOlderEncodingFarBehindIsStillFound()
    {
        QByteArray bytes = "name,email\n";
        while (bytes.size() < 3'000'000)
            bytes += "Ann,ann@example.com\n";
        bytes += "Andr\xE9,andre@example.com\n";
        const Result<RecipientTable> table = read(bytes);
        QVERIFY_RESULT(table);
        QCOMPARE(table->source().encodingName, u"Windows-1252"_s);
        QCOMPARE(rowsOf(*table).last().first(), u"André"_s);
        QCOMPARE(table->rowCount(), bytes.count('\n') - 1);
    }

    void charactersMayCrossThePiecesInWhichTheFileIsRead()
    {
        // Pieces are 1 MiB long: the euro sign and the emoji are moved over their end byte by byte.
        for (const char *encoding : {"UTF-8", "UTF-16LE"}) {
            for (int shift = 0; shift < 9; ++shift) {
                const qsizetype unit = encoding == QByteArrayView("UTF-8") ? 1 : 2;
                QString text = u"name,email\n"_s;
                text += QString((1 << 20) / unit - text.size() - 8 + shift, u'x') + u"€😀,a@b.de\nz,z@b.de\n"_s;
                const QByteArray bytes = QStringEncoder(encoding)(text);
                const Result<RecipientTable> table = read(bytes);
                QVERIFY_RESULT(table);
                QCOMPARE(table->source().encodingName, QString::fromLatin1(encoding));
                QVERIFY(rowsOf(*table).first().first().endsWith(u"x€😀"_s));
                QCOMPARE(rowsOf(*table).last().last(), u"z@b.de"_s);
            }
        }
    }

    void keepsOutRaggedRowsAndNamesLineAndNumbers()
    {
        const Result<RecipientTable> table = read("a,b,c\n1,2,3\n1,2\n\n1,2,3,4\n\"x\ny\",2\n4,5,6,\n");
        QVERIFY_RESULT(table);
        QCOMPARE(rowsOf(*table), (Rows{{u"1"_s, u"2"_s, u"3"_s}, {u"4"_s, u"5"_s, u"6"_s}}));
        QCOMPARE(table->rejectedCount(), 3);
        QCOMPARE(table->rejectedRows(),
                 (QList<RejectedRow>{{3, u"Line 3 has 2 value(s) instead of 3. The row is left out."_s},
                                     {5, u"Line 5 has 4 value(s) instead of 3. The row is left out."_s},
                                     {6, u"Line 6 has 2 value(s) instead of 3. The row is left out."_s}}));
        QCOMPARE(table->line(1), 8);
    }

    void aMillionRaggedRowsAreCountedButNotAllKept()
    {
        const Result<RecipientTable> table = read("a,b\n1,2\n" + QByteArray("x\n").repeated(5000), {.separator = ','});
        QVERIFY_RESULT(table);
        QCOMPARE(table->rejectedCount(), 5000);
        QCOMPARE(table->rejectedRows().size(), 1000);
    }

    void skipsRowsInWhichNothingStands()
    {
        const Result<RecipientTable> table = read("a;b\n;\n  \n1;2\n\"\";\"\"\n;\n");
        QVERIFY_RESULT(table);
        QCOMPARE(rowsOf(*table), (Rows{{u"1"_s, u"2"_s}}));
        QCOMPARE(table->rejectedCount(), 0);
    }

    void namesOfColumnsAreTrimmedAndMadeUp()
    {
        const Result<RecipientTable> table = read("\" First \",\"Last\r\nname\",,\xEF\xBB\xBF"
                                                  "Email \xC2\xA0,\n1,2,3,4\n");
        QVERIFY_RESULT(table);
        QCOMPARE(table->columns(), (QStringList{u"First"_s, u"Last name"_s, u"Column 3"_s, u"Email"_s}));
        QCOMPARE(table->notes(), QStringList{u"Column 3 of “list.csv” has no name; it is called “Column 3” here."_s});
    }

    void refusesWithASentence_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("part");
        QTest::newRow("empty") << QByteArray() << u"“list.csv” is empty"_s;
        QTest::newRow("only a mark") << QByteArray("\xEF\xBB\xBF") << u"is empty"_s;
        QTest::newRow("only blank lines") << QByteArray("\n\n  \n") << u"is empty"_s;
        QTest::newRow("header only") << QByteArray("name,email\n") << u"no row below"_s;
        QTest::newRow("two columns of one name")
            << QByteArray("Email,name,EMAIL \n1,2,3\n") << u"called “EMAIL” (columns 1 and 3)"_s;
        QTest::newRow("zero byte") << QByteArray("a,b\n1,2\n3,\0004\n", 13)
                                   << u"Line 3 of “list.csv” holds a zero byte"_s;
        QTest::newRow("zero byte in quotes") << QByteArray("a,b\n1,\"2\n\0003\"\n", 13) << u"Line 3 "_s;
        QTest::newRow("unclosed quotation mark")
            << QByteArray("a,b\n1,2\n3,\"4\n5,6\n7,8\n") << u"in line 3 of “list.csv” is never closed"_s;
    }
    void refusesWithASentence()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, part);
        const Result<RecipientTable> table = read(text);
        QVERIFY(!table);
        QCOMPARE(toWord(table.error().kind), u"invalid"_s);
        QVERIFY2(table.error().sentence.contains(part), qPrintable(table.error().sentence));
    }

    void refusesWhatWasChosenWrongly()
    {
        QVERIFY(refusalOf("a;b\n\xE9;2\n", {.encoding = u"UTF-8"_s}).contains(u"cannot be read as UTF-8"_s));
        QVERIFY(refusalOf("a;b\n1;2\n\xC3", {.encoding = u"UTF-8"_s}).contains(u"cannot be read as UTF-8"_s));
        QVERIFY(refusalOf("a;b\n1;2\n", {.encoding = u"klingon"_s}).contains(u"“klingon” is not known"_s));
        QVERIFY(refusalOf("a;b\n1;2\n", {.separator = '"'}).contains(u"cannot separate"_s));
    }

    void anEndlessQuotedValueIsRefusedBeforeItFillsTheMemory()
    {
        QByteArray text = "a,b\n1,2\n3,\"";
        text += QByteArray(65 << 20, 'x');
        QVERIFY(refusalOf(text).contains(u"in line 3 of “list.csv” is too large"_s));
    }

    void refusesWhatIsNoFile()
    {
        QTemporaryDir folder;
        const Result<RecipientTable> missing = readCsv(folder.filePath(u"none.csv"_s));
        QVERIFY(!missing);
        QCOMPARE(toWord(missing.error().kind), u"file"_s);
        QVERIFY(missing.error().sentence.contains(u"does not exist"_s));
        const Result<RecipientTable> directory = readCsv(folder.path());
        QVERIFY(!directory);
        QVERIFY(directory.error().sentence.contains(u"is a folder"_s));
    }

    void readsFilesAndDevicesThatCannotBeRewound()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(u"list.csv"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("name,email\nAndr\xE9,a@b.de\n");
        file.close();
        const Result<RecipientTable> fromFile = readCsv(file.fileName());
        QVERIFY_RESULT(fromFile);
        QCOMPARE(rowsOf(*fromFile), (Rows{{u"André"_s, u"a@b.de"_s}}));

        Pipe device("name,email\nAndr\xE9,a@b.de\n");
        const Result<RecipientTable> fromDevice = readCsv(device, u"pipe"_s);
        QVERIFY_RESULT(fromDevice);
        QCOMPARE(rowsOf(*fromDevice), rowsOf(*fromFile));
    }

    void memoryStaysNearTheSizeOfTheData()
    {
        QByteArray text = "name,email,a,b,c,d,e,f\n";
        for (int i = 0; i < 100'000; ++i)
            text += "Person " + QByteArray::number(i) + ",person" + QByteArray::number(i) +
                    "@example.com,some city,a country,a company,12345,yes,a note about them\n";
        const Result<RecipientTable> table = read(text);
        QVERIFY_RESULT(table);
        QCOMPARE(table->rowCount(), 100'000);
        QVERIFY2(table->memoryBytes() < 2 * text.size(), qPrintable(QString::number(table->memoryBytes())));
        RecipientTable moved = *Result<RecipientTable>(read(text));
        QCOMPARE(moved.field(99'999, 1), std::string_view("person99999@example.com"));
    }
};

QTEST_GUILESS_MAIN(CsvTest)
#include "csv_test.moc"
