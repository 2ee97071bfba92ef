#include "core/recipients/spreadsheet/xlsx_parts.h"

namespace sincerely::recipients::xlsx
{

namespace
{

using namespace Qt::Literals::StringLiterals;

constexpr std::size_t mostStyles = 100'000; // Excel itself stops at 65,490
constexpr std::size_t mostTextBytes = std::size_t{1} << 30;

bool isTrue(QStringView value)
{
    return value == u"1" || value == u"true";
}

/// An attribute whatever its namespace: `r:id` in the one kind of workbook has another than in the other.
QString attribute(const QXmlStreamReader &xml, QStringView name)
{
    const QXmlStreamAttributes attributes = xml.attributes();
    for (const QXmlStreamAttribute &entry : attributes) {
        if (entry.name() == name)
            return entry.value().toString();
    }
    return {};
}

} // namespace

QHash<QString, Relationship> readRelationships(QIODevice &xml)
{
    QHash<QString, Relationship> found;
    QXmlStreamReader reader(&xml);
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement || reader.name() != u"Relationship")
            continue;
        const QXmlStreamAttributes attributes = reader.attributes();
        if (attributes.value(u"TargetMode"_s) == u"External")
            continue;
        const QString type = attributes.value(u"Type"_s).toString().section(u'/', -1);
        found.insert(attributes.value(u"Id"_s).toString(), {type, attributes.value(u"Target"_s).toString()});
    }
    return found;
}

Workbook readWorkbook(QIODevice &xml)
{
    Workbook workbook;
    QXmlStreamReader reader(&xml);
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (reader.name() == u"workbookPr" && isTrue(attribute(reader, u"date1904")))
            workbook.dates = DateSystem::From1904;
        else if (reader.name() == u"sheet")
            workbook.sheets.append({attribute(reader, u"name"), attribute(reader, u"id"),
                                    attribute(reader, u"state").contains(u"hidden"_s, Qt::CaseInsensitive)});
    }
    return workbook;
}

std::vector<NumberMeaning> readStyles(QIODevice &xml)
{
    QHash<int, NumberMeaning> formats;
    std::vector<NumberMeaning> styles;
    QXmlStreamReader reader(&xml);
    bool inCellStyles = false;
    while (!reader.atEnd()) {
        const QXmlStreamReader::TokenType token = reader.readNext();
        if (reader.name() == u"cellXfs" &&
            (token == QXmlStreamReader::StartElement || token == QXmlStreamReader::EndElement))
            inCellStyles = token == QXmlStreamReader::StartElement;
        if (token != QXmlStreamReader::StartElement)
            continue;
        if (reader.name() == u"numFmt") {
            formats.insert(attribute(reader, u"numFmtId").toInt(), meaningOfFormat(attribute(reader, u"formatCode")));
        } else if (reader.name() == u"xf" && inCellStyles && styles.size() < mostStyles) {
            const int format = attribute(reader, u"numFmtId").toInt();
            const auto own = formats.constFind(format);
            styles.push_back(own == formats.cend() ? meaningOfBuiltIn(format) : *own);
        }
    }
    return styles;
}

SharedStrings::SharedStrings(std::unique_ptr<QIODevice> xml)
    : m_device(std::move(xml))
    , m_xml(m_device.get())
    , m_ended(false)
{
}

std::string_view SharedStrings::text(std::size_t index)
{
    while (m_ends.size() <= index && !m_ended)
        m_ended = !readNext();
    if (index >= m_ends.size())
        return {};
    const std::size_t start = index == 0 ? 0 : m_ends[index - 1];
    return std::string_view(m_texts).substr(start, m_ends[index] - start);
}

/// One `<si>`: its text, or the pieces of a formatted one. The phonetic guides beside Japanese names are left out.
bool SharedStrings::readNext()
{
    int phonetic = 0;
    while (!m_xml.atEnd()) {
        const QXmlStreamReader::TokenType token = m_xml.readNext();
        if (token == QXmlStreamReader::EndElement) {
            phonetic -= m_xml.name() == u"rPh" ? 1 : 0;
            if (m_xml.name() != u"si")
                continue;
            m_ends.push_back(m_texts.size());
            if (m_texts.size() <= mostTextBytes)
                return true;
            m_problem = SheetProblem::TooLarge;
            return false;
        }
        if (token != QXmlStreamReader::StartElement)
            continue;
        if (m_xml.name() == u"rPh")
            ++phonetic;
        else if (m_xml.name() == u"t" && phonetic == 0)
            m_texts += unescaped(m_xml.readElementText(QXmlStreamReader::IncludeChildElements)).toStdString();
    }
    if (m_xml.hasError())
        m_problem = SheetProblem::Malformed;
    return false;
}

QString unescaped(QStringView text)
{
    QString plain;
    qsizetype done = 0;
    for (qsizetype start = text.indexOf(u"_x"); start >= 0; start = text.indexOf(u"_x", start + 1)) {
        if (start < done || start + 7 > text.size() || text[start + 6] != u'_')
            continue;
        bool isHex = false;
        const ushort code = text.sliced(start + 2, 4).toUShort(&isHex, 16);
        if (!isHex)
            continue;
        plain += text.sliced(done, start - done);
        if (code != 0)
            plain += QChar(code);
        done = start + 7;
    }
    return done == 0 ? text.toString() : plain.append(text.sliced(done));
}

} // namespace sincerely::recipients::xlsx
