// Any bytes as a recipient list: the reader must neither crash nor hang, and must give the same rows however the text
// is cut into pieces.

#include "core/recipients/address.h"
#include "core/recipients/csv_reader.h"
#include "core/recipients/csv_tokenizer.h"
#include "core/recipients/duplicates.h"

#include <QByteArray>

#include <cstdint>
#include <cstdlib>

using namespace sincerely::recipients;

namespace
{

/// Every row as text, with its line and the ends of its values; and how it ended.
std::string readInPieces(std::string_view text, std::size_t length)
{
    std::string rows;
    CsvTokenizer tokenizer(',', 1, [&rows](const ListRow &row) {
        rows += std::to_string(row.line) + ':';
        for (std::size_t i = 0; i < row.count(); ++i)
            rows += std::string(row.field(i)) + '\x1F';
        rows += '\x1E';
    });
    for (std::size_t start = 0; start < text.size(); start += length)
        tokenizer.feed(text.substr(start, length));
    tokenizer.finish();
    return rows + std::to_string(static_cast<int>(tokenizer.problem())) + '@' + std::to_string(tokenizer.problemLine());
}

void readWhole(const QByteArray &content)
{
    const sincerely::Result<RecipientTable> table = readCsv(content, QStringLiteral("list.csv"));
    if (!table)
        return;
    if (table->columns().isEmpty())
        std::abort();
    std::vector<std::string_view> fields;
    for (qsizetype row = 0; row < table->rowCount(); ++row) {
        table->rowFields(row, fields);
        for (std::size_t column = 0; column < fields.size(); ++column) {
            if (fields[column] != table->field(row, static_cast<int>(column)))
                std::abort();
        }
        if (row > 0 && table->line(row) <= table->line(row - 1))
            std::abort();
    }
    (void)findDuplicates(*table, 0);
}

/// What is accepted is accepted again, unchanged: otherwise two looks at one list would disagree.
void checkAddresses(QStringView text)
{
    const sincerely::Result<QString> once = checkAddress(text);
    if (once) {
        const sincerely::Result<QString> again = checkAddress(*once);
        if (!again || *again != *once)
            std::abort();
        (void)suggestCorrection(*once);
    }
    (void)addressKey(text);
    (void)parseAddressList(text);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const std::string_view text(reinterpret_cast<const char *>(data), size);
    const QByteArray content(text.data(), static_cast<qsizetype>(size));
    readWhole(content);
    const std::string whole = readInPieces(text, size + 1);
    for (const std::size_t length : {std::size_t{1}, std::size_t{2}, std::size_t{7}}) {
        if (readInPieces(text, length) != whole)
            std::abort();
    }
    checkAddresses(QString::fromUtf8(content));
    return 0;
}
