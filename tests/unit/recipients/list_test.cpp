#include "core/recipients/list_reader.h"
#include "core/recipients/spreadsheet/zip_archive.h"
#include "tests/support/support.h"
#include "tests/unit/recipients/workbook_writer.h"

#include <QTemporaryDir>

using namespace sincerely;
using namespace sincerely::recipients;
using namespace sincerely::test;
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
        for (const std::string_view field : fields)
            texts.append(QString::fromUtf8(field.data(), qsizetype(field.size())));
        rows.append(texts);
    }
    return rows;
}

QString stored(const QString &name)
{
    return QStringLiteral(SINCERELY_TEST_DATA "/lists/") + name;
}

/// A cell of a shared or a plain kind, as XLSX writes it.
QByteArray cell(const QByteArray &place, const QByteArray &type, const QByteArray &content)
{
    return "<c r=\"" + place + "\" t=\"" + type + "\">" + content + "</c>";
}

QByteArray inlineCell(const QByteArray &place, const QByteArray &text)
{
    return cell(place, "inlineStr", "<is><t>" + text + "</t></is>");
}

const QByteArray kNames = "<row r=\"1\">" + inlineCell("A1", "Email") + inlineCell("B1", "Value") + "</row>";

QByteArray odsCell(const QByteArray &text)
{
    return "<table:table-cell office:value-type=\"string\"><text:p>" + text + "</text:p></table:table-cell>";
}

} // namespace

class ListTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }

    QString write(const QString &name, const QByteArray &content)
    {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("cannot write");
        return file.fileName();
    }

    /// The value beside the address in a workbook with one person.
    QString valueOf(const QByteArray &valueCell, const Parts &extra = {})
    {
        const QString file = path(u"one.xlsx"_s);
        writeXlsx(file, kNames + "<row r=\"2\">" + inlineCell("A2", "a@example.com") + valueCell + "</row>", extra);
        const Result<RecipientTable> table = readList(file);
        return table ? rowsOf(*table).value(0).value(1) : describe(table.error());
    }

private Q_SLOTS:
    void workbooksOfLibreOfficeAreReadAsPeopleSeeThem_data()
    {
        QTest::addColumn<QString>("file");
        QTest::newRow("xlsx") << u"guests.xlsx"_s;
        QTest::newRow("ods") << u"guests.ods"_s;
    }
    void workbooksOfLibreOfficeAreReadAsPeopleSeeThem()
    {
        QFETCH(QString, file);
        const Result<RecipientTable> table = readList(stored(file));
        QVERIFY_RESULT(table);
        QCOMPARE(table->columns(), (QStringList{u"Name"_s, u"E-mail"_s, u"Postal code"_s, u"Visit"_s, u"At"_s,
                                                u"Asked"_s, u"Discount"_s, u"Price"_s, u"Sum"_s, u"Comes"_s}));
        QCOMPARE(rowsOf(*table),
                 (Rows{{u"Amélie Dubois"_s, u"amelie@example.com"_s, u"01067"_s, u"2026-05-04"_s, u"14:30"_s,
                        u"2026-03-29 09:05"_s, u"12.5%"_s, u"1234.5"_s, u"0.3"_s, u"TRUE"_s},
                       {u"مريم الهاشمي"_s, u"maryam@example.com"_s, u"SW1A 1AA"_s, u"two\nlines"_s, u""_s, u""_s, u""_s,
                        u""_s, u""_s, u""_s}}));
        QCOMPARE(table->line(0), 5);
        QCOMPARE(table->line(1), 9);
        QCOMPARE(table->source().sheet, u"Guests & friends"_s);
        QVERIFY(table->source().hasNames);
        const QString notes = table->notes().join(u'\n');
        QCOMPARE(table->notes().size(), 4);
        QVERIFY2(notes.contains(u"sheet “Guests & friends” of “%1” was read; there are 2 other"_s.arg(file)),
                 qPrintable(notes));
        QVERIFY2(notes.contains(u"1 row(s)"_s) && notes.contains(u"hidden"_s), qPrintable(notes));
        QVERIFY2(notes.contains(u"1 cell(s)"_s) && notes.contains(u"#N/A"_s), qPrintable(notes));
        QVERIFY2(notes.contains(u"above the names of the columns (row 4 of"_s), qPrintable(notes));
    }

    void aSheetCanBeChosenAlsoAHiddenOne_data() { workbooksOfLibreOfficeAreReadAsPeopleSeeThem_data(); }
    void aSheetCanBeChosenAlsoAHiddenOne()
    {
        QFETCH(QString, file);
        const Result<RecipientTable> second = readList(stored(file), {.sheet = u"Second"_s});
        QVERIFY_RESULT(second);
        QCOMPARE(rowsOf(*second), Rows{{u"second@example.com"_s}});
        QVERIFY(second->notes().isEmpty());
        const Result<RecipientTable> hidden = readList(stored(file), {.sheet = u"Notes"_s});
        QVERIFY_RESULT(hidden);
        QCOMPARE(rowsOf(*hidden), Rows{{u"secret@example.com"_s}});
        const Result<RecipientTable> empty = readList(stored(file), {.sheet = u"Empty"_s});
        QVERIFY(!empty && empty.error().sentence.contains(u"is empty"_s));
        const Result<RecipientTable> none = readList(stored(file), {.sheet = u"Gone"_s});
        QVERIFY(!none);
        QVERIFY2(none.error().sentence.contains(
                     u"no sheet “Gone”. Its sheets are: “Empty”, “Guests & friends” and “Second”."_s),
                 qPrintable(none.error().sentence));
    }

    void thePreviewShowsTheFirstRowsAndTheSheets_data() { workbooksOfLibreOfficeAreReadAsPeopleSeeThem_data(); }
    void thePreviewShowsTheFirstRowsAndTheSheets()
    {
        QFETCH(QString, file);
        const ListPreview preview = previewList(stored(file), {}, 1);
        QVERIFY_RESULT(preview.table);
        QCOMPARE(preview.table->rowCount(), 1);
        QVERIFY(preview.table->source().cutShort);
        QCOMPARE(preview.sheets, (QStringList{u"Empty"_s, u"Guests & friends"_s, u"Second"_s}));
        const ListPreview all = previewList(stored(file), {}, 2);
        QVERIFY_RESULT(all.table);
        QVERIFY(!all.table->source().cutShort);
        const ListPreview wrong = previewList(stored(file), {.sheet = u"Empty"_s});
        QVERIFY(!wrong.table);
        QCOMPARE(wrong.sheets.size(), 3);
    }

    void thePreviewOfATextEndsEarly()
    {
        const QString file =
            write(u"long.csv"_s, "Email,Name\n" + QByteArray("a@example.com,A\n").repeated(500'000) + "\"x");
        const ListPreview preview = previewList(file, {}, 3);
        QVERIFY_RESULT(preview.table); // what is wrong far below has not been read
        QCOMPARE(preview.table->rowCount(), 3);
        QVERIFY(preview.table->source().cutShort);
        QVERIFY(!readList(file));
    }

    void daysOfOlderMacWorkbooksAreCountedFrom1904()
    {
        const Result<RecipientTable> table = readList(stored(u"from-1904.xlsx"_s));
        QVERIFY_RESULT(table);
        QCOMPARE(rowsOf(*table), (Rows{{u"a@example.com"_s, u"2026-05-04"_s, u"2026-05-04 14:30:05"_s, u"26:30"_s,
                                        u"491701234567"_s}}));
        QVERIFY(table->notes().isEmpty()); // a sheet with a chart is no other list
    }

    void cellsMayBeOfAnyKind_data()
    {
        QTest::addColumn<QByteArray>("xml");
        QTest::addColumn<QString>("value");
        QTest::newRow("shared") << cell("B2", "s", "<v>1</v>") << u"shared text"_s;
        QTest::newRow("shared, formatted") << cell("B2", "s", "<v>2</v>") << u"bold and plain"_s;
        QTest::newRow("shared, with a phonetic guide") << cell("B2", "s", "<v>3</v>") << u"東京"_s;
        QTest::newRow("shared, escaped") << cell("B2", "s", "<v>4</v>") << u"two\r\nlines_x000D_"_s;
        QTest::newRow("shared, not there") << cell("B2", "s", "<v>99</v>") << u""_s;
        QTest::newRow("shared, nonsense") << cell("B2", "s", "<v>-1</v>") << u""_s;
        QTest::newRow("inline") << inlineCell("B2", "in &amp; out") << u"in & out"_s;
        QTest::newRow("inline, formatted")
            << cell("B2", "inlineStr", "<is><r><rPr><b/></rPr><t>one </t></r><r><t>two</t></r><rPh><t>x</t></rPh></is>")
            << u"one two"_s;
        QTest::newRow("result of a formula") << cell("B2", "str", "<f>A1&amp;\"x\"</f><v>result</v>") << u"result"_s;
        QTest::newRow("formula without result") << cell("B2", "str", "<f>A1</f>") << u""_s;
        QTest::newRow("boolean") << cell("B2", "b", "<v>0</v>") << u"FALSE"_s;
        QTest::newRow("error") << cell("B2", "e", "<v>#REF!</v>") << u""_s;
        QTest::newRow("date in ISO form") << cell("B2", "d", "<v>2026-05-04T00:00:00</v>") << u"2026-05-04"_s;
        QTest::newRow("number") << QByteArray("<c r=\"B2\"><v>0.30000000000000004</v></c>") << u"0.3"_s;
        QTest::newRow("number in a date format")
            << QByteArray("<c r=\"B2\" s=\"2\"><v>46146</v></c>") << u"2026-05-04"_s;
        QTest::newRow("number in a postal format") << QByteArray("<c r=\"B2\" s=\"1\"><v>1067</v></c>") << u"01067"_s;
        QTest::newRow("style not there") << QByteArray("<c r=\"B2\" s=\"77\"><v>5</v></c>") << u"5"_s;
        QTest::newRow("style of no sense") << QByteArray("<c r=\"B2\" s=\"-1\"><v>5</v></c>") << u"5"_s;
        QTest::newRow("text where a number should be") << QByteArray("<c r=\"B2\"><v>five</v></c>") << u"five"_s;
        QTest::newRow("without a place") << QByteArray("<c t=\"str\"><v>next</v></c>") << u"next"_s;
        QTest::newRow("far right") << inlineCell("XFD2", "outside") << u""_s;
        QTest::newRow("outside of all sheets")
            << QByteArray("<c t=\"str\"><v>next</v></c>" + inlineCell("XFE2", "no")) << u"next"_s;
    }
    void cellsMayBeOfAnyKind()
    {
        QFETCH(QByteArray, xml);
        QFETCH(QString, value);
        const Parts extra = {
            sharedStrings({"<t>first</t>", "<t xml:space=\"preserve\">shared text</t>",
                           "<r><rPr><b/></rPr><t>bold</t></r><r><t xml:space=\"preserve\"> and plain</t></r>",
                           "<t>東京</t><rPh sb=\"0\" eb=\"2\"><t>トウキョウ</t></rPh>",
                           "<t>two_x000D_\nlines_x005F_x000D_</t>"}),
            styles({"General", "00000", "dd/mm/yyyy"})};
        QCOMPARE(valueOf(xml, extra), value);
    }

    void gapsAreEmptyCellsAndRowsKeepTheirNumbers()
    {
        const QString file = path(u"gaps.xlsx"_s);
        writeXlsx(file, "<row r=\"3\">" + inlineCell("C3", "Email") + inlineCell("F3", "Note") +
                            inlineCell("E3", "City") + "</row><row r=\"10\">" + inlineCell("C10", "a@example.com") +
                            inlineCell("F10", "n") + "</row><row>" + inlineCell("E11", "Lyon") + "</row><row r=\"4\">" +
                            inlineCell("C4", "late@example.com") + "</row>");
        const Result<RecipientTable> table = readList(file);
        QVERIFY_RESULT(table);
        QCOMPARE(table->columns(), (QStringList{u"Email"_s, u"City"_s, u"Note"_s}));
        QCOMPARE(rowsOf(*table), (Rows{{u"a@example.com"_s, u""_s, u"n"_s},
                                       {u""_s, u"Lyon"_s, u""_s},
                                       {u"late@example.com"_s, u""_s, u""_s}}));
        QCOMPARE(table->line(0), 10);
        QCOMPARE(table->line(1), 11);
        QCOMPARE(table->line(2), 12); // what says that it is above cannot be
    }

    void theNamesAreFoundBelowTitles_data()
    {
        QTest::addColumn<Rows>("sheet");
        QTest::addColumn<QStringList>("columns");
        QTest::addColumn<int>("rows");
        QTest::newRow("on top") << Rows{{u"Email"_s, u"Name"_s}, {u"a@b.de"_s, u"A"_s}}
                                << QStringList{u"Email"_s, u"Name"_s} << 1;
        QTest::newRow("below a title") << Rows{{u"Our guests"_s},
                                               {u"as of May"_s},
                                               {u"Email"_s, u"Name"_s},
                                               {u"a@b.de"_s, u"A"_s}}
                                       << QStringList{u"Email"_s, u"Name"_s} << 1;
        QTest::newRow("below a title, addresses called otherwise")
            << Rows{{u"Our guests"_s}, {u"Kontakt"_s, u"Wer"_s}, {u""_s, u"B"_s}, {u"a@b.de"_s, u"A"_s}}
            << QStringList{u"Kontakt"_s, u"Wer"_s} << 2;
        QTest::newRow("one column") << Rows{{u"Guests"_s}, {u"a@b.de"_s}, {u"b@b.de"_s, u"a remark"_s}}
                                    << QStringList{u"Guests"_s} << 2;
        QTest::newRow("no names") << Rows{{u"A"_s, u"a@b.de"_s}, {u"B"_s, u"b@b.de"_s}}
                                  << QStringList{u"Column 1"_s, u"Email"_s} << 2;
        QTest::newRow("a title and no names") << Rows{{u"Our guests"_s}, {u"A"_s, u"a@b.de"_s}, {u"B"_s, u"b@b.de"_s}}
                                              << QStringList{u"Column 1"_s, u"Email"_s} << 2;
        QTest::newRow("no addresses at all")
            << Rows{{u"Name"_s, u"City"_s}, {u"A"_s, u"B"_s}} << QStringList{u"Name"_s, u"City"_s} << 1;
    }
    void theNamesAreFoundBelowTitles()
    {
        QFETCH(Rows, sheet);
        QFETCH(QStringList, columns);
        QFETCH(int, rows);
        QByteArray data;
        for (const QStringList &row : std::as_const(sheet)) {
            data += "<row>";
            for (const QString &value : row)
                data += "<c t=\"str\"><v>" + value.toUtf8() + "</v></c>";
            data += "</row>";
        }
        const QString file = path(u"titles.xlsx"_s);
        writeXlsx(file, data);
        const Result<RecipientTable> table = readList(file);
        QVERIFY_RESULT(table);
        QCOMPARE(table->columns(), columns);
        QCOMPARE(table->rowCount(), rows);
        QCOMPARE(table->source().hasNames, !columns.contains(u"Column 1"_s));
    }

    void whatStandsBesideTheTableIsLeftOutAndTold()
    {
        const QString file = path(u"beside.xlsx"_s);
        writeXlsx(file, kNames + "<row r=\"2\">" + inlineCell("A2", "a@example.com") + inlineCell("D2", "a remark") +
                            "</row><row r=\"9\">" + inlineCell("D9", "another") + "</row>");
        const Result<RecipientTable> table = readList(file);
        QVERIFY_RESULT(table);
        QCOMPARE(rowsOf(*table), (Rows{{u"a@example.com"_s, u""_s}}));
        QVERIFY2(table->notes().value(0).contains(u"2 row(s) of “beside.xlsx” (first in row 2)"_s),
                 qPrintable(table->notes().join(u'\n')));
    }

    void namesCanBeDeniedAndDemanded()
    {
        const QString text = write(u"plain.csv"_s, "A;a@b.de\nB;b@b.de\n");
        const Result<RecipientTable> found = readList(text);
        QVERIFY_RESULT(found);
        QCOMPARE(found->columns(), (QStringList{u"Column 1"_s, u"Email"_s}));
        QCOMPARE(found->rowCount(), 2);
        QVERIFY(found->notes().join(u' ').contains(u"no row with names"_s));
        const Result<RecipientTable> demanded = readList(text, {.header = HeaderRow::Present});
        QVERIFY_RESULT(demanded);
        QCOMPARE(demanded->columns(), (QStringList{u"A"_s, u"a@b.de"_s}));
        const QString named = write(u"named.csv"_s, "Who,Where\nA,a@b.de\nB,b@b.de\n");
        const Result<RecipientTable> denied = readList(named, {.header = HeaderRow::Missing});
        QVERIFY_RESULT(denied);
        QCOMPARE(denied->columns(), (QStringList{u"Column 1"_s, u"Email"_s}));
        QCOMPARE(denied->rowCount(), 3);
        QVERIFY(!denied->source().hasNames);
    }

    void theKindOfAFileIsToldByItsContents()
    {
        QVERIFY(QFile::copy(stored(u"guests.xlsx"_s), path(u"wrongly-called.csv"_s)));
        const Result<RecipientTable> workbook = readList(path(u"wrongly-called.csv"_s));
        QVERIFY_RESULT(workbook);
        QCOMPARE(workbook->rowCount(), 2);
        const Result<RecipientTable> text = readList(write(u"wrongly-called.xlsx"_s, "Email\na@b.de\n"));
        QVERIFY_RESULT(text);
        QCOMPARE(text->source().encodingName, u"UTF-8"_s);
    }

    void whatCannotBeReadIsToldKindly_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("part");
        const auto archive = [this](const QString &name, const Parts &parts) {
            writeArchive(path(name), parts);
            return path(name);
        };
        QTest::newRow("old workbook") << stored(u"guests.xls"_s) << u"old Excel workbook (.xls)"_s;
        QTest::newRow("password") << stored(u"protected.xlsx"_s) << u"protected with a password"_s;
        QTest::newRow("password, ods") << stored(u"protected.ods"_s) << u"protected with a password"_s;
        QTest::newRow("xlsb") << archive(u"b.xlsb"_s, {{u"[Content_Types].xml"_s, "<a/>"}, {u"xl/workbook.bin"_s, "x"}})
                              << u"binary workbook"_s;
        QTest::newRow("docx") << archive(u"b.docx"_s,
                                         {{u"[Content_Types].xml"_s, "<a/>"}, {u"word/document.xml"_s, "<a/>"}})
                              << u"is a document, not a list"_s;
        QTest::newRow("numbers") << archive(u"b.numbers"_s, {{u"Index/Document.iwa"_s, "x"}}) << u"Numbers document"_s;
        QTest::newRow("odt") << archive(u"b.odt"_s, {{u"mimetype"_s, "application/vnd.oasis.opendocument.text"}})
                             << u"is a document, not a list"_s;
        QTest::newRow("zip") << archive(u"b.zip"_s, {{u"list.csv"_s, "Email\na@b.de"}}) << u"is an archive"_s;
        QTest::newRow("damaged zip") << write(u"cut.xlsx"_s, "PK\x03\x04 and so on") << u"is damaged"_s;
        QTest::newRow("gzip") << write(u"list.csv.gz"_s, "\x1F\x8B\x08xx") << u"is an archive"_s;
        QTest::newRow("PDF") << write(u"list.pdf"_s, "%PDF-1.7 …") << u"is a PDF document"_s;
        QTest::newRow("web page as xls") << write(u"export.xls"_s, " \n<HTML><table><tr><td>a@b.de") << u"web page"_s;
        QTest::newRow("XML as xls") << write(u"export2.xls"_s,
                                             "\xEF\xBB\xBF<?xml version=\"1.0\"?>\n<?mso-application?>")
                                    << u"web page"_s;
        QTest::newRow("picture") << write(u"list.png"_s, "\x89PNG\r\n") << u"is a picture"_s;
        QTest::newRow("rich text") << write(u"list.rtf"_s, "{\\rtf1 a@b.de}") << u"is a document"_s;
    }
    void whatCannotBeReadIsToldKindly()
    {
        QFETCH(QString, file);
        QFETCH(QString, part);
        const Result<RecipientTable> table = readList(file);
        QVERIFY(!table);
        QCOMPARE(toWord(table.error().kind), u"invalid"_s);
        QVERIFY2(table.error().sentence.contains(part), qPrintable(table.error().sentence));
        QVERIFY2(table.error().sentence.contains(QFileInfo(file).fileName()), qPrintable(table.error().sentence));
    }

    void whatIsNoFileIsTold()
    {
        const Result<RecipientTable> missing = readList(path(u"none.xlsx"_s));
        QVERIFY(!missing);
        QCOMPARE(toWord(missing.error().kind), u"file"_s);
        const Result<RecipientTable> folder = readList(m_folder.path());
        QVERIFY(!folder && folder.error().sentence.contains(u"is a folder"_s));
    }

    void damagedWorkbooksAreTold_data()
    {
        QTest::addColumn<QString>("part");
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("sheet cut off") << u"xl/worksheets/sheet1.xml"_s
                                       << QByteArray("<worksheet><sheetData><row r=\"1\"><c");
        QTest::newRow("strings cut off") << u"xl/sharedStrings.xml"_s << QByteArray("<sst><si><t>Ema");
        QTest::newRow("entities")
            << u"xl/sharedStrings.xml"_s
            << QByteArray("<!DOCTYPE s [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">"
                          "<!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;\"><!ENTITY d \"&c;&c;&c;&c;&c;&c;&c;\">"
                          "]><sst><si><t>&d;&d;&d;&d;</t></si></sst>");
    }
    void damagedWorkbooksAreTold()
    {
        QFETCH(QString, part);
        QFETCH(QByteArray, content);
        const QString file = path(u"damaged.xlsx"_s);
        writeXlsx(file, "<row>" + cell("A1", "s", "<v>0</v>") + "</row>", {{part, content}});
        const Result<RecipientTable> table = readList(file);
        QVERIFY(!table);
        QVERIFY2(table.error().sentence.contains(u"damaged"_s), qPrintable(table.error().sentence));
    }

    void flippedBitsInAWorkbookNeverPassUnnoticed()
    {
        QFile original(stored(u"guests.xlsx"_s));
        QVERIFY(original.open(QIODevice::ReadOnly));
        const QByteArray content = original.readAll();
        const Result<RecipientTable> right = readList(original.fileName());
        QVERIFY_RESULT(right);
        int refused = 0;
        for (qsizetype at = 0; at < content.size(); at += 97) {
            QByteArray bytes = content;
            bytes[at] = char(bytes[at] ^ 0x10);
            const Result<RecipientTable> table = readList(write(u"flipped.xlsx"_s, bytes));
            if (table)
                QCOMPARE(rowsOf(*table).size(), rowsOf(*right).size());
            refused += table ? 0 : 1;
        }
        QVERIFY(refused > 10);
    }

    void aBombIsStoppedBeforeItFillsTheMemory()
    {
        const QString file = path(u"bomb.xlsx"_s);
        QByteArray rows = kNames;
        rows.reserve(70 << 20);
        const QByteArray row = "<row>" +
                               QByteArray("<c t=\"str\"><v>aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa</v></c>").repeated(20) +
                               "</row>";
        while (rows.size() < (66 << 20))
            rows += row;
        writeXlsx(file, rows);
        QVERIFY(QFileInfo(file).size() < 600'000);
        const Result<RecipientTable> table = readList(file);
        QVERIFY(!table);
        QVERIFY2(table.error().sentence.contains(u"far more data"_s), qPrintable(table.error().sentence));
    }

    void repeatedRowsAndCellsOfOdsHaveTheirLimits()
    {
        const QString file = path(u"repeated.ods"_s);
        writeOds(
            file,
            "<table:table table:name=\"T\"><table:table-row>" + odsCell("Email") + odsCell("Name") +
                "</table:table-row><table:table-row table:number-rows-repeated=\"3\">" + odsCell("a@b.de") +
                "<table:table-cell table:number-columns-repeated=\"2\" office:value-type=\"string\"><text:p>x</text:p>"
                "</table:table-cell><table:table-cell table:number-columns-repeated=\"16381\"/></table:table-row>"
                "<table:table-row table:number-rows-repeated=\"1048000\"><table:table-cell/></table:table-row>"
                "<table:table-row>" +
                odsCell("b@b.de") + "</table:table-row></table:table>");
        const Result<RecipientTable> table = readList(file);
        QVERIFY_RESULT(table);
        QCOMPARE(rowsOf(*table),
                 (Rows{{u"a@b.de"_s, u"x"_s}, {u"a@b.de"_s, u"x"_s}, {u"a@b.de"_s, u"x"_s}, {u"b@b.de"_s, u""_s}}));
        QCOMPARE(table->line(3), 1'048'005);

        const QByteArray wide =
            "<table:table-cell table:number-columns-repeated=\"16384\" office:value-type=\"string\">"
            "<text:p>xxxxxxxxxxxxxxxxxxxxxxxxx</text:p></table:table-cell>";
        writeOds(file, "<table:table table:name=\"T\"><table:table-row table:number-rows-repeated=\"1048576\">" + wide +
                           "</table:table-row></table:table>");
        const Result<RecipientTable> bomb = readList(file);
        QVERIFY(!bomb);
        QVERIFY2(bomb.error().sentence.contains(u"far more data"_s), qPrintable(bomb.error().sentence));
    }

    void whatWasDeletedInAnOdsStaysDeleted()
    {
        const QString file = path(u"tracked.ods"_s);
        writeOds(file,
                 "<table:tracked-changes><table:table table:name=\"D\"><table:table-row>" + odsCell("old@b.de") +
                     "</table:table-row></table:table></table:tracked-changes><table:table table:name=\"T\">"
                     "<table:table-header-rows><table:table-row>" +
                     odsCell("Email") +
                     "</table:table-row></table:table-header-rows><table:table-row-group><table:table-rows>"
                     "<table:table-row>" +
                     odsCell("a<text:s text:c=\"2\"/>b<text:tab/>c<text:line-break/>d") +
                     "</table:table-row></table:table-rows></table:table-row-group><table:shapes><text:p>no</text:p>"
                     "</table:shapes></table:table>");
        const Result<RecipientTable> table = readList(file);
        QVERIFY_RESULT(table);
        QCOMPARE(rowsOf(*table), Rows{{u"a  b\tc\nd"_s}});
    }

    void pastedTextIsUnderstood_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("columns");
        QTest::addColumn<Rows>("rows");
        const QStringList email = {u"Email"_s};
        const QStringList both = {u"Email"_s, u"Name"_s};
        QTest::newRow("cells of a sheet")
            << u"Name\tEmail\r\nAnn\tann@b.de\r\n\"two\nlines\"\tb@b.de\r\n"_s << QStringList{u"Name"_s, u"Email"_s}
            << Rows{{u"Ann"_s, u"ann@b.de"_s}, {u"two\nlines"_s, u"b@b.de"_s}};
        QTest::newRow("cells without names")
            << u"Ann\tann@b.de\nBob\tb@b.de\n"_s << QStringList{u"Column 1"_s, u"Email"_s}
            << Rows{{u"Ann"_s, u"ann@b.de"_s}, {u"Bob"_s, u"b@b.de"_s}};
        QTest::newRow("a column of addresses")
            << u"ann@b.de\n\n b@b.de \n"_s << email << Rows{{u"ann@b.de"_s}, {u"b@b.de"_s}};
        QTest::newRow("a column with its name")
            << u"E-Mail\nann@b.de\nb@b.de\n"_s << QStringList{u"E-Mail"_s} << Rows{{u"ann@b.de"_s}, {u"b@b.de"_s}};
        QTest::newRow("one address") << u"ann@b.de"_s << email << Rows{{u"ann@b.de"_s}};
        QTest::newRow("recipients of an email")
            << u"Ann Lee <ann@b.de>, \"Lee, Bob\" <b@b.de>; c@b.de"_s << both
            << Rows{{u"ann@b.de"_s, u"Ann Lee"_s}, {u"b@b.de"_s, u"Lee, Bob"_s}, {u"c@b.de"_s, u""_s}};
        QTest::newRow("a line each") << u"Ann Lee <ann@b.de>,\nBob <b@b.de>,\n"_s << both
                                     << Rows{{u"ann@b.de"_s, u"Ann Lee"_s}, {u"b@b.de"_s, u"Bob"_s}};
        QTest::newRow("separated values")
            << u"Name;Email\nAnn;ann@b.de\nBob;b@b.de"_s << QStringList{u"Name"_s, u"Email"_s}
            << Rows{{u"Ann"_s, u"ann@b.de"_s}, {u"Bob"_s, u"b@b.de"_s}};
        QTest::newRow("separated values without names")
            << u"Ann,ann@b.de\nBob,b@b.de"_s << QStringList{u"Column 1"_s, u"Email"_s}
            << Rows{{u"Ann"_s, u"ann@b.de"_s}, {u"Bob"_s, u"b@b.de"_s}};
        QTest::newRow("one person") << u"Ann, ann@b.de"_s << QStringList{u"Column 1"_s, u"Email"_s}
                                    << Rows{{u"Ann"_s, u" ann@b.de"_s}};
        QTest::newRow("something else among them")
            << u"ann@b.de\nnobody\nb@b.de"_s << email << Rows{{u"ann@b.de"_s}, {u"b@b.de"_s}};
    }
    void pastedTextIsUnderstood()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, columns);
        QFETCH(Rows, rows);
        const Result<RecipientTable> table = readPastedText(text);
        QVERIFY_RESULT(table);
        QCOMPARE(table->columns(), columns);
        QCOMPARE(rowsOf(*table), rows);
    }

    void whatIsNoAddressAmongPastedOnesIsRejectedWithItsLine()
    {
        const Result<RecipientTable> table = readPastedText(u"ann@b.de, b@b.de\nnobody; c@b.de"_s);
        QVERIFY_RESULT(table);
        QCOMPARE(table->rowCount(), 3);
        QCOMPARE(table->rejectedRows(),
                 (QList<RejectedRow>{{2, u"Line 2: “nobody” is not an address: it has no @."_s}}));
    }

    void pastedNothingIsTold()
    {
        for (const QString &text : {u""_s, u" \n "_s}) {
            const Result<RecipientTable> table = readPastedText(text);
            QVERIFY(!table && table.error().sentence.contains(u"Nothing was pasted"_s));
        }
        const Result<RecipientTable> word = readPastedText(u"hello"_s);
        QVERIFY(!word);
    }

    void pastedTextMayBeCutShort()
    {
        const Result<RecipientTable> table = readPastedText(u"a@b.de, b@b.de, c@b.de"_s, {.limit = 2});
        QVERIFY_RESULT(table);
        QCOMPARE(table->rowCount(), 2);
        QVERIFY(table->source().cutShort);
    }
};

QTEST_GUILESS_MAIN(ListTest)
#include "list_test.moc"
