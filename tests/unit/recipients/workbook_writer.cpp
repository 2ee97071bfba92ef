#include "tests/unit/recipients/workbook_writer.h"

#include <QFile>

#include <zip.h>

namespace sincerely::test
{

namespace
{

using namespace Qt::Literals::StringLiterals;

void setPart(Parts &parts, const std::pair<QString, QByteArray> &part)
{
    for (auto &existing : parts) {
        if (existing.first == part.first) {
            existing.second = part.second;
            return;
        }
    }
    parts.append(part);
}

} // namespace

void writeArchive(const QString &path, const Parts &parts)
{
    int error = 0;
    zip_t *archive = zip_open(QFile::encodeName(path).constData(), ZIP_CREATE | ZIP_TRUNCATE, &error);
    if (!archive)
        qFatal("cannot make %s", qPrintable(path));
    for (const auto &[name, content] : parts) {
        zip_source_t *source = zip_source_buffer(archive, content.constData(), zip_uint64_t(content.size()), 0);
        if (zip_file_add(archive, name.toUtf8().constData(), source, ZIP_FL_ENC_UTF_8) < 0)
            qFatal("cannot add %s", qPrintable(name));
    }
    if (zip_close(archive) != 0)
        qFatal("cannot write %s", qPrintable(path));
}

void writeXlsx(const QString &path, const QByteArray &sheetData, const Parts &extra)
{
    Parts parts = {
        {u"[Content_Types].xml"_s, "<Types/>"},
        {u"_rels/.rels"_s,
         R"(<Relationships><Relationship Id="rId1" Type="x/officeDocument" Target="xl/workbook.xml"/>)"
         "</Relationships>"},
        {u"xl/workbook.xml"_s, R"(<workbook xmlns:r="r"><sheets><sheet name="List" sheetId="1" r:id="rId1"/></sheets>)"
                               "</workbook>"},
        {u"xl/_rels/workbook.xml.rels"_s,
         R"(<Relationships><Relationship Id="rId1" Type="x/worksheet" Target="worksheets/sheet1.xml"/>)"
         R"(<Relationship Id="rId2" Type="x/sharedStrings" Target="sharedStrings.xml"/>)"
         R"(<Relationship Id="rId3" Type="x/styles" Target="styles.xml"/></Relationships>)"},
        {u"xl/worksheets/sheet1.xml"_s, "<worksheet><sheetData>" + sheetData + "</sheetData></worksheet>"},
    };
    for (const auto &part : extra)
        setPart(parts, part);
    writeArchive(path, parts);
}

std::pair<QString, QByteArray> sharedStrings(const QList<QByteArray> &texts)
{
    QByteArray xml = "<sst>";
    for (const QByteArray &text : texts)
        xml += "<si>" + text + "</si>";
    return {u"xl/sharedStrings.xml"_s, xml + "</sst>"};
}

std::pair<QString, QByteArray> styles(const QList<QByteArray> &formats)
{
    QByteArray codes;
    QByteArray cells;
    for (qsizetype i = 0; i < formats.size(); ++i) {
        const QByteArray id = QByteArray::number(200 + i);
        codes += "<numFmt numFmtId=\"" + id + "\" formatCode=\"" +
                 formats[i].toPercentEncoding(" !#$'()*,/:;=?@[].-+0\\").replace("%22", "&quot;").replace("%25", "%") +
                 "\"/>";
        cells += "<xf numFmtId=\"" + id + "\"/>";
    }
    return {u"xl/styles.xml"_s, "<styleSheet><numFmts>" + codes +
                                    "</numFmts><cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs>" + "<cellXfs>" +
                                    cells + "</cellXfs></styleSheet>"};
}

void writeOds(const QString &path, const QByteArray &tables, const Parts &extra)
{
    const QByteArray content =
        R"(<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0")"
        R"( xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0")"
        R"( xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0">)"
        "<office:body><office:spreadsheet>" +
        tables + "</office:spreadsheet></office:body></office:document-content>";
    Parts parts = {{u"mimetype"_s, "application/vnd.oasis.opendocument.spreadsheet"}, {u"content.xml"_s, content}};
    for (const auto &part : extra)
        setPart(parts, part);
    writeArchive(path, parts);
}

} // namespace sincerely::test
