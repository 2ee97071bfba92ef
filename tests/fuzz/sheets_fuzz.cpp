// Any bytes as a part of a workbook, and as pasted text: reading must neither crash nor hang, rows must come in their
// order, and a reader that is stopped early must have given the same rows as one that goes on. The first byte chooses
// the part.

#include "core/recipients/list_reader.h"
#include "core/recipients/spreadsheet/cell_text.h"
#include "core/recipients/spreadsheet/ods_parts.h"
#include "core/recipients/spreadsheet/sheet_feed.h"
#include "core/recipients/spreadsheet/xlsx_parts.h"

#include <QBuffer>

#include <cstdint>
#include <cstdlib>

using namespace sincerely::recipients;

namespace
{

void require(bool condition)
{
    if (!condition)
        std::abort();
}

std::unique_ptr<QBuffer> deviceOf(const QByteArray &content)
{
    auto buffer = std::make_unique<QBuffer>();
    buffer->setData(content);
    buffer->open(QIODevice::ReadOnly);
    return buffer;
}

/// The rows as text, at most so many, checked on their way; and the same rows as a table.
class Rows
{
public:
    explicit Rows(std::size_t most)
        : m_most(most)
        , m_feed(QStringLiteral("list.xlsx"), {})
    {
    }
    bool take(const SheetRow &row)
    {
        require(row.number > m_last && row.cells.size() <= mostColumns);
        m_last = row.number;
        m_texts.push_back(std::to_string(row.number));
        for (const std::string &cell : row.cells)
            m_texts.back() += '\x1F' + cell;
        m_feed.take(row);
        return m_texts.size() < m_most;
    }
    void beginSheet() { m_last = 0; }
    void checkTable()
    {
        const sincerely::Result<RecipientTable> table = m_feed.finish(QStringLiteral("Sheet"), 1);
        for (qsizetype row = 0; table && row < table->rowCount(); ++row) {
            for (int column = 0; column < table->columns().size(); ++column)
                (void)table->field(row, column);
        }
    }
    [[nodiscard]] const std::vector<std::string> &texts() const { return m_texts; }

private:
    std::size_t m_most;
    qint64 m_last = 0;
    SheetFeed m_feed;
    std::vector<std::string> m_texts;
};

void readXlsx(const QByteArray &content, Rows &rows)
{
    xlsx::SharedStrings strings(deviceOf("<sst><si><t>a@b.de</t></si><si><r><t>x</t></r></si></sst>"));
    const std::vector<NumberMeaning> styles = {{},
                                               {NumberMeaning::Kind::Date},
                                               {NumberMeaning::Kind::Number, 5},
                                               {NumberMeaning::Kind::Duration},
                                               {NumberMeaning::Kind::Percent}};
    const auto xml = deviceOf(content);
    (void)xlsx::readSheet(*xml, {strings, styles, DateSystem::From1900},
                          [&](const SheetRow &row) { return rows.take(row); });
}

void readOds(const QByteArray &content, Rows &rows)
{
    const auto xml = deviceOf(content);
    ods::TableVisitor visitor;
    visitor.wanted = [&rows](const QString &, bool hidden) {
        rows.beginSheet();
        return !hidden;
    };
    bool enough = false;
    visitor.row = [&rows, &enough](const SheetRow &row) {
        enough = !rows.take(row);
        return !enough;
    };
    visitor.ended = [&enough] { return !enough; };
    (void)ods::readContent(*xml, visitor);
}

void checkRows(const QByteArray &content, void (*read)(const QByteArray &, Rows &))
{
    Rows few(3);
    read(content, few);
    Rows all(5000);
    read(content, all);
    require(few.texts().size() == std::min<std::size_t>(3, all.texts().size()));
    require(std::equal(few.texts().begin(), few.texts().end(), all.texts().begin()));
    all.checkTable();
}

void checkStrings(const QByteArray &content)
{
    xlsx::SharedStrings onDemand(deviceOf(content));
    xlsx::SharedStrings atOnce(deviceOf(content));
    (void)atOnce.text(50);
    for (std::size_t index = 0; index < 50; ++index)
        require(std::string(onDemand.text(index)) == atOnce.text(index));
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size < 1)
        return 0;
    const QByteArray content(reinterpret_cast<const char *>(data + 1), static_cast<qsizetype>(size - 1));
    switch (data[0] % 8) {
    case 0:
        checkRows(content, readXlsx);
        break;
    case 1:
        checkRows(content, readOds);
        break;
    case 2:
        checkStrings(content);
        break;
    case 3:
        (void)xlsx::readStyles(*deviceOf(content));
        break;
    case 4:
        (void)xlsx::readWorkbook(*deviceOf(content));
        (void)xlsx::readRelationships(*deviceOf(content));
        break;
    case 5:
        (void)readPastedText(QString::fromUtf8(content));
        break;
    case 6:
        (void)meaningOfFormat(QString::fromUtf8(content));
        (void)xlsx::unescaped(QString::fromUtf8(content));
        (void)isoDateText(QString::fromUtf8(content));
        (void)isoTimeText(QString::fromUtf8(content));
        break;
    default: {
        double number = 0;
        memcpy(&number, content.constData(),
               std::min<std::size_t>(sizeof number, static_cast<std::size_t>(content.size())));
        const std::string text = plainNumber(number);
        require(text.empty() || QByteArray::fromStdString(text).toDouble() != 0 || number == 0);
        for (int kind = 0; kind < 6; ++kind)
            (void)numberText(number, {static_cast<NumberMeaning::Kind>(kind), 5}, DateSystem::From1904);
    }
    }
    return 0;
}
