#include "core/recipients/spreadsheet/xlsx_parts.h"

#include <algorithm>

namespace sincerely::recipients::xlsx
{

namespace
{

using namespace Qt::Literals::StringLiterals;
using Token = QXmlStreamReader::TokenType;

/// "C5" → 2; nothing for what is no such place.
std::optional<std::size_t> columnOf(QStringView place)
{
    std::size_t column = 0;
    qsizetype letters = 0;
    while (letters < place.size() && place[letters] >= u'A' && place[letters] <= u'Z' && letters < 4)
        column = column * 26 + static_cast<std::size_t>(place[letters++].unicode() - u'A' + 1);
    if (letters == 0 || column > mostColumns)
        return std::nullopt;
    return column - 1;
}

/// Goes through one worksheet and calls the handler at the end of each row.
class SheetReading
{
public:
    SheetReading(QIODevice &xml, const References &references, const SheetRowHandler &handler)
        : m_xml(&xml)
        , m_references(references)
        , m_handler(handler)
    {
    }
    SheetProblem run();

private:
    void beginRow();
    void readCell();
    void readCellContent(QString &value);
    QString readInlineText();
    void setCell(std::string &cell, QStringView type, const QString &value, qsizetype style);
    [[nodiscard]] std::string numberCell(const QString &value, qsizetype style) const;

    QXmlStreamReader m_xml;
    const References &m_references;
    const SheetRowHandler &m_handler;
    SheetRow m_row;
    std::size_t m_nextColumn = 0;
};

SheetProblem SheetReading::run()
{
    bool goOn = true;
    while (!m_xml.atEnd() && goOn) {
        const Token token = m_xml.readNext();
        if (token == Token::EndElement && m_xml.name() == u"row")
            goOn = m_handler(m_row);
        else if (token == Token::EndElement && m_xml.name() == u"sheetData")
            return SheetProblem::None; // what follows may be large, and nothing of it is text in cells
        else if (token == Token::StartElement && m_xml.name() == u"row")
            beginRow();
        else if (token == Token::StartElement && m_xml.name() == u"c")
            readCell();
    }
    return m_xml.hasError() && goOn ? SheetProblem::Malformed : SheetProblem::None;
}

/// Rows and cells without anything are left out of the file; programs that write all of them may leave the places out.
void SheetReading::beginRow()
{
    const QXmlStreamAttributes attributes = m_xml.attributes();
    const qint64 given = attributes.value(u"r"_s).toLongLong();
    m_row.clear();
    m_row.number = given > m_row.number && given <= mostRows ? given : m_row.number + 1;
    m_row.hidden = attributes.value(u"hidden"_s) == u"1" || attributes.value(u"hidden"_s) == u"true";
    m_nextColumn = 0;
}

void SheetReading::readCell()
{
    const QXmlStreamAttributes attributes = m_xml.attributes();
    const std::size_t column = columnOf(attributes.value(u"r"_s)).value_or(m_nextColumn);
    const QString type = attributes.value(u"t"_s).toString();
    const qsizetype style = attributes.value(u"s"_s).toLongLong();
    QString value;
    readCellContent(value);
    m_nextColumn = column + 1;
    if (!value.isEmpty() && column < mostColumns)
        setCell(m_row.cell(column), type, value, style);
}

/// A formula stands beside its result, which is what the sheet shows.
void SheetReading::readCellContent(QString &value)
{
    while (!m_xml.atEnd()) {
        const Token token = m_xml.readNext();
        if (token == Token::EndElement && m_xml.name() == u"c")
            return;
        if (token != Token::StartElement)
            continue;
        if (m_xml.name() == u"v")
            value = m_xml.readElementText(QXmlStreamReader::IncludeChildElements);
        else if (m_xml.name() == u"is")
            value = readInlineText();
        else
            m_xml.skipCurrentElement();
    }
}

QString SheetReading::readInlineText()
{
    QString text;
    while (!m_xml.atEnd()) {
        const Token token = m_xml.readNext();
        if (token == Token::EndElement && m_xml.name() == u"is")
            break;
        if (token != Token::StartElement)
            continue;
        if (m_xml.name() == u"t")
            text += m_xml.readElementText(QXmlStreamReader::IncludeChildElements);
        else if (m_xml.name() == u"rPh")
            m_xml.skipCurrentElement();
    }
    return text;
}

/// The types of 18.18.11.
void SheetReading::setCell(std::string &cell, QStringView type, const QString &value, qsizetype style)
{
    if (type == u"s") {
        bool isNumber = false;
        const qulonglong index = value.trimmed().toULongLong(&isNumber);
        cell = isNumber ? m_references.strings.text(index) : std::string_view();
    } else if (type == u"inlineStr" || type == u"str") {
        cell = unescaped(value).toStdString();
    } else if (type == u"b") {
        cell = value.trimmed() == u"1" ? "TRUE" : "FALSE";
    } else if (type == u"d") {
        cell = isoDateText(value.trimmed());
    } else if (type == u"e") {
        ++m_row.errors;
        cell.clear();
    } else {
        cell = numberCell(value, style);
    }
}

std::string SheetReading::numberCell(const QString &value, qsizetype style) const
{
    bool isNumber = false;
    const double number = value.trimmed().toDouble(&isNumber);
    if (!isNumber)
        return value.toStdString();
    const std::vector<NumberMeaning> &styles = m_references.styles;
    const bool known = style >= 0 && static_cast<std::size_t>(style) < styles.size();
    const NumberMeaning meaning = known ? styles[static_cast<std::size_t>(style)] : NumberMeaning();
    return numberText(number, meaning, m_references.dates);
}

} // namespace

SheetProblem readSheet(QIODevice &xml, const References &references, const SheetRowHandler &handler)
{
    return SheetReading(xml, references, handler).run();
}

} // namespace sincerely::recipients::xlsx
