#include "core/recipients/spreadsheet/ods_parts.h"

#include "core/recipients/spreadsheet/cell_text.h"

#include <QSet>
#include <QXmlStreamReader>

#include <algorithm>

namespace sincerely::recipients::ods
{

namespace
{

using namespace Qt::Literals::StringLiterals;
using Token = QXmlStreamReader::TokenType;

constexpr std::size_t mostRepeatedBytes = std::size_t{64} << 20; ///< Of rows and cells that stand for many.

constexpr QLatin1StringView kTable = "urn:oasis:names:tc:opendocument:xmlns:table:1.0"_L1;
constexpr QLatin1StringView kOffice = "urn:oasis:names:tc:opendocument:xmlns:office:1.0"_L1;
constexpr QLatin1StringView kText = "urn:oasis:names:tc:opendocument:xmlns:text:1.0"_L1;
constexpr QLatin1StringView kStyle = "urn:oasis:names:tc:opendocument:xmlns:style:1.0"_L1;
constexpr QLatin1StringView kCalculation = "urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0"_L1;

class ContentReading
{
public:
    ContentReading(QIODevice &xml, const TableVisitor &visitor)
        : m_xml(&xml)
        , m_visitor(visitor)
    {
    }
    SheetProblem run();

private:
    void readStyle();
    bool readTable();
    bool readRow();
    void readCell();
    QString readCellText();
    void readParagraph(QString &text);
    void setCells(std::size_t count, const std::string &value);
    [[nodiscard]] std::string cellValue(QStringView type, const QXmlStreamAttributes &attributes,
                                        const QString &shown) const;
    [[nodiscard]] qint64 count(const QXmlStreamAttributes &attributes, QLatin1StringView name) const;
    [[nodiscard]] bool isTable(QStringView name) const
    {
        return m_xml.name() == name && m_xml.namespaceUri() == kTable;
    }

    QXmlStreamReader m_xml;
    const TableVisitor &m_visitor;
    QSet<QString> m_hiddenStyles;
    SheetRow m_row;
    std::size_t m_column = 0;
    std::size_t m_repeatedBytes = 0;
    bool m_tooLarge = false;
};

SheetProblem ContentReading::run()
{
    bool goOn = true;
    while (!m_xml.atEnd() && goOn && !m_tooLarge) {
        if (m_xml.readNext() != Token::StartElement)
            continue;
        if (m_xml.name() == u"style" && m_xml.namespaceUri() == kStyle)
            readStyle();
        else if (isTable(u"tracked-changes"))
            m_xml.skipCurrentElement(); // what was deleted stands there, too
        else if (isTable(u"table"))
            goOn = readTable();
    }
    if (m_tooLarge)
        return SheetProblem::TooLarge;
    return m_xml.hasError() && goOn ? SheetProblem::Malformed : SheetProblem::None;
}

void ContentReading::readStyle()
{
    const QString name = m_xml.attributes().value(kStyle, "name"_L1).toString();
    const bool ofTable = m_xml.attributes().value(kStyle, "family"_L1) == "table"_L1;
    while (!m_xml.atEnd()) {
        const Token token = m_xml.readNext();
        if (token == Token::EndElement && m_xml.name() == u"style")
            return;
        if (token == Token::StartElement && m_xml.name() == u"table-properties" && ofTable &&
            m_xml.attributes().value(kTable, "display"_L1) == "false"_L1)
            m_hiddenStyles.insert(name);
    }
}

/// \returns whether to go on behind it.
bool ContentReading::readTable()
{
    const QXmlStreamAttributes attributes = m_xml.attributes();
    const QString name = attributes.value(kTable, "name"_L1).toString();
    const bool hidden = m_hiddenStyles.contains(attributes.value(kTable, "style-name"_L1).toString());
    const bool wanted = m_visitor.wanted(name, hidden);
    m_row.number = 0;
    while (!m_xml.atEnd() && !m_tooLarge) {
        const Token token = m_xml.readNext();
        if (token == Token::EndElement && isTable(u"table"))
            break;
        if (token != Token::StartElement)
            continue;
        if (wanted && isTable(u"table-row")) {
            if (!readRow())
                return m_visitor.ended();
        } else if (!isTable(u"table-rows") && !isTable(u"table-header-rows") && !isTable(u"table-row-group")) {
            m_xml.skipCurrentElement(); // columns, shapes, sources; rows of a table that is not wanted
        }
    }
    return !wanted || m_visitor.ended();
}

/// \returns whether further rows are wanted.
bool ContentReading::readRow()
{
    const QXmlStreamAttributes attributes = m_xml.attributes();
    const qint64 repeated = count(attributes, "number-rows-repeated"_L1);
    const QString visibility = attributes.value(kTable, "visibility"_L1).toString();
    m_row.clear();
    m_row.hidden = visibility == u"filter" || visibility == u"collapse";
    m_column = 0;
    while (!m_xml.atEnd()) {
        const Token token = m_xml.readNext();
        if (token == Token::EndElement && isTable(u"table-row"))
            break;
        if (token != Token::StartElement)
            continue;
        if (isTable(u"table-cell") || isTable(u"covered-table-cell"))
            readCell();
        else
            m_xml.skipCurrentElement();
    }
    std::size_t bytes = 0;
    for (const std::string &cell : m_row.cells)
        bytes += cell.size();
    if (bytes == 0) {
        m_row.number += repeated;
        return true;
    }
    m_repeatedBytes += repeated > 1 ? bytes * static_cast<std::size_t>(repeated) : 0;
    m_tooLarge = m_tooLarge || m_repeatedBytes > mostRepeatedBytes;
    for (qint64 time = 0; time < repeated && !m_tooLarge; ++time) {
        ++m_row.number;
        if (!m_visitor.row(m_row))
            return false;
    }
    return true;
}

void ContentReading::readCell()
{
    const QXmlStreamAttributes attributes = m_xml.attributes();
    const auto repeated = static_cast<std::size_t>(count(attributes, "number-columns-repeated"_L1));
    const QString shown = readCellText();
    if (attributes.value(kCalculation, "value-type"_L1) == "error"_L1) {
        ++m_row.errors;
        m_column += repeated;
        return;
    }
    setCells(repeated, cellValue(attributes.value(kOffice, "value-type"_L1), attributes, shown));
}

void ContentReading::setCells(std::size_t count, const std::string &value)
{
    const std::size_t end = std::min(m_column + count, mostColumns);
    m_repeatedBytes += count > 1 ? value.size() * count : 0;
    m_tooLarge = m_tooLarge || m_repeatedBytes > mostRepeatedBytes;
    for (; m_column < end && !value.empty() && !m_tooLarge; ++m_column)
        m_row.cell(m_column) = value;
    m_column = end;
}

std::string ContentReading::cellValue(QStringView type, const QXmlStreamAttributes &attributes,
                                      const QString &shown) const
{
    if (type == u"date")
        return isoDateText(attributes.value(kOffice, "date-value"_L1));
    if (type == u"time")
        return isoTimeText(attributes.value(kOffice, "time-value"_L1));
    if (type == u"boolean")
        return attributes.value(kOffice, "boolean-value"_L1) == "true"_L1 ? "TRUE" : "FALSE";
    if (type != u"float" && type != u"percentage" && type != u"currency")
        return shown.toStdString();
    bool isNumber = false;
    const double number = attributes.value(kOffice, "value"_L1).toDouble(&isNumber);
    if (!isNumber)
        return shown.toStdString();
    NumberMeaning meaning;
    meaning.kind = type == u"percentage" ? NumberMeaning::Kind::Percent : NumberMeaning::Kind::Number;
    // Postal codes: the format with its leading zeros is far away, but what it makes of the number is here.
    if (shown.startsWith(u'0') &&
        std::all_of(shown.cbegin(), shown.cend(), [](QChar c) { return c >= u'0' && c <= u'9'; }))
        meaning.leadingZeros = static_cast<int>(shown.size());
    return numberText(number, meaning, DateSystem::From1900);
}

/// The paragraphs, one a line; a remark on the cell is none of them.
QString ContentReading::readCellText()
{
    QString text;
    bool first = true;
    while (!m_xml.atEnd()) {
        const Token token = m_xml.readNext();
        if (token == Token::EndElement && (isTable(u"table-cell") || isTable(u"covered-table-cell")))
            break;
        if (token != Token::StartElement)
            continue;
        if (m_xml.name() != u"p" || m_xml.namespaceUri() != kText) {
            m_xml.skipCurrentElement();
            continue;
        }
        if (!first)
            text += u'\n';
        first = false;
        readParagraph(text);
    }
    return text;
}

void ContentReading::readParagraph(QString &text)
{
    while (!m_xml.atEnd()) {
        const Token token = m_xml.readNext();
        if (token == Token::EndElement && m_xml.name() == u"p")
            return;
        if (token == Token::Characters)
            text += m_xml.text();
        if (token != Token::StartElement)
            continue;
        if (m_xml.name() == u"s")
            text += QString(std::clamp(m_xml.attributes().value(kText, "c"_L1).toInt(), 1, 1000), u' ');
        else if (m_xml.name() == u"tab")
            text += u'\t';
        else if (m_xml.name() == u"line-break")
            text += u'\n';
        else if (m_xml.name() == u"annotation" || m_xml.name() == u"ruby-text")
            m_xml.skipCurrentElement();
    }
}

qint64 ContentReading::count(const QXmlStreamAttributes &attributes, QLatin1StringView name) const
{
    return std::clamp<qint64>(attributes.value(kTable, name).toLongLong(), 1, mostRows);
}

} // namespace

SheetProblem readContent(QIODevice &xml, const TableVisitor &visitor)
{
    return ContentReading(xml, visitor).run();
}

int readTableCount(QIODevice &xml)
{
    QXmlStreamReader reader(&xml);
    while (!reader.atEnd()) {
        if (reader.readNext() == Token::StartElement && reader.name() == u"document-statistic") {
            const QXmlStreamAttributes attributes = reader.attributes();
            for (const QXmlStreamAttribute &attribute : attributes) {
                if (attribute.name() == u"table-count")
                    return attribute.value().toInt();
            }
        }
    }
    return 0;
}

bool readIsEncrypted(QIODevice &xml)
{
    QXmlStreamReader reader(&xml);
    while (!reader.atEnd()) {
        if (reader.readNext() == Token::StartElement && reader.name() == u"encryption-data")
            return true;
    }
    return false;
}

} // namespace sincerely::recipients::ods
