#include "core/recipients/recipient_table.h"

#include <algorithm>
#include <cstring>
#include <utility>

namespace sincerely::recipients
{

namespace
{

constexpr std::size_t blockBytes = std::size_t{1} << 22;
constexpr qsizetype keptRejections = 1000;

std::uint32_t endOf(const char *row, std::size_t column)
{
    std::uint32_t end = 0;
    std::memcpy(&end, row + column * sizeof end, sizeof end); // rows begin at any byte, so nothing here is aligned
    return end;
}

} // namespace

const char *RecipientTable::begin(qsizetype row) const
{
    Q_ASSERT(row >= 0 && row < rowCount());
    const Row &place = m_rows[static_cast<std::size_t>(row)];
    return m_blocks[place.block].bytes.get() + place.offset;
}

std::string_view RecipientTable::field(qsizetype row, int column) const
{
    Q_ASSERT(column >= 0 && column < m_columns.size());
    const char *place = begin(row);
    const char *values = place + static_cast<std::size_t>(m_columns.size()) * sizeof(std::uint32_t);
    const auto index = static_cast<std::size_t>(column);
    const std::uint32_t start = index == 0 ? 0 : endOf(place, index - 1);
    return {values + start, endOf(place, index) - start};
}

void RecipientTable::rowFields(qsizetype row, std::vector<std::string_view> &fields) const
{
    const char *place = begin(row);
    const auto count = static_cast<std::size_t>(m_columns.size());
    const char *values = place + count * sizeof(std::uint32_t);
    fields.resize(count);
    std::uint32_t start = 0;
    for (std::size_t column = 0; column < count; ++column) {
        const std::uint32_t end = endOf(place, column);
        fields[column] = {values + start, end - start};
        start = end;
    }
}

qint64 RecipientTable::line(qsizetype row) const
{
    return static_cast<qint64>(m_rows[static_cast<std::size_t>(row)].line);
}

qint64 RecipientTable::memoryBytes() const
{
    std::size_t bytes = m_rows.capacity() * sizeof(Row) + m_blocks.capacity() * sizeof(Block);
    for (const Block &block : m_blocks)
        bytes += block.capacity;
    return static_cast<qint64>(bytes);
}

RecipientTable::Builder::Builder(QStringList columns)
{
    m_table.m_columns = std::move(columns);
}

char *RecipientTable::Builder::reserve(std::size_t bytes, qint64 line)
{
    std::vector<Block> &blocks = m_table.m_blocks;
    if (blocks.empty() || blocks.back().capacity - blocks.back().size < bytes) {
        const std::size_t capacity = std::max(bytes, blockBytes);
        blocks.push_back(Block{std::make_unique_for_overwrite<char[]>(capacity), 0, capacity});
    }
    Block &block = blocks.back();
    m_table.m_rows.push_back(Row{static_cast<std::uint32_t>(blocks.size() - 1), static_cast<std::uint32_t>(block.size),
                                 static_cast<std::uint64_t>(line)});
    char *place = block.bytes.get() + block.size;
    block.size += bytes;
    return place;
}

void RecipientTable::Builder::addRow(std::string_view values, std::span<const std::uint32_t> ends, qint64 line)
{
    Q_ASSERT(ends.size() == static_cast<std::size_t>(m_table.m_columns.size()));
    char *place = reserve(ends.size_bytes() + values.size(), line);
    if (!ends.empty())
        std::memcpy(place, ends.data(), ends.size_bytes());
    if (!values.empty())
        std::memcpy(place + ends.size_bytes(), values.data(), values.size());
}

void RecipientTable::Builder::addRow(std::span<const std::string_view> values, qint64 line)
{
    std::string joined;
    std::vector<std::uint32_t> ends;
    for (const std::string_view value : values) {
        joined += value;
        ends.push_back(static_cast<std::uint32_t>(joined.size()));
    }
    addRow(joined, ends, line);
}

void RecipientTable::Builder::reject(RejectedRow row)
{
    ++m_table.m_rejectedCount;
    if (m_table.m_rejectedRows.size() < keptRejections)
        m_table.m_rejectedRows.append(std::move(row));
}

RecipientTable RecipientTable::Builder::finish(ListSource source)
{
    m_table.m_rows.shrink_to_fit();
    m_table.m_source = std::move(source);
    return std::move(m_table);
}

} // namespace sincerely::recipients
