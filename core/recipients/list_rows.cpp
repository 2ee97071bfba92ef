#include "core/recipients/list_rows.h"

#include "core/recipients/address.h"
#include "core/recipients/columns.h"
#include "core/recipients/list_header.h"

#include <QCoreApplication>

#include <algorithm>

namespace sincerely::recipients
{

namespace
{

constexpr std::size_t keptRows = 50;
constexpr std::size_t rowsWithTitles = 10; ///< The names of the columns stand in one of these.

QString translate(const char *text, const char *note = nullptr, int n = -1)
{
    return QCoreApplication::translate("sincerely::ListRows", text, note, n);
}

QString textOf(std::string_view value)
{
    return QString::fromUtf8(value.data(), static_cast<qsizetype>(value.size()));
}

bool isAddress(std::string_view value)
{
    return value.find('@') != std::string_view::npos && checkAddress(textOf(value));
}

bool holdsAddress(const ListRow &row)
{
    for (std::size_t index = 0; index < row.count(); ++index) {
        if (isAddress(row.field(index)))
            return true;
    }
    return false;
}

std::size_t filledCount(const ListRow &row)
{
    std::size_t count = 0;
    for (std::size_t index = 0; index < row.count(); ++index)
        count += isBlank(row.field(index)) ? 0 : 1;
    return count;
}

bool namesEmailColumn(const ListRow &row)
{
    QStringList names;
    for (std::size_t index = 0; index < row.count(); ++index)
        names.append(textOf(row.field(index)));
    return emailColumn(names).has_value();
}

std::string_view fieldOrNothing(const ListRow &row, std::size_t index)
{
    return index < row.count() ? row.field(index) : std::string_view();
}

} // namespace

ListRows::ListRows(QString fileName, Kind kind, const ListOptions &options)
    : m_fileName(std::move(fileName))
    , m_kind(kind)
    , m_options(options)
{
}

bool ListRows::take(const ListRow &row)
{
    if (m_error || m_cutShort)
        return false;
    if (isBlank(row))
        return true;
    if (m_builder) {
        add(row);
    } else {
        m_first.push_back({std::string(row.values), {row.ends.begin(), row.ends.end()}, row.line});
        if (m_first.size() >= keptRows)
            decide();
    }
    return !m_error && !m_cutShort;
}

/// The rows that are there tell what the columns are; then they are added themselves.
void ListRows::decide()
{
    const Beginning start = beginning();
    m_hasNames = start.names.has_value();
    m_columns = usedColumns(start);
    const Result<ListHeader> header = readHeader(namesFor(m_columns, start), m_fileName);
    if (!header) {
        m_error = header.error();
        return;
    }
    if (m_hasNames)
        m_notes.append(header->notes);
    m_builder.emplace(header->columns);
    for (std::size_t index = start.firstData; index < m_first.size(); ++index)
        add(m_first[index].row());
    m_first = {};
}

ListRows::Beginning ListRows::beginning() const
{
    if (m_options.header == HeaderRow::Missing)
        return {};
    if (m_kind == Kind::Sheet)
        return beginningOfSheet();
    if (m_options.header == HeaderRow::FindOut && holdsAddress(m_first.front().row()))
        return {};
    return {0, 1};
}

/// Names like "Email" are the best sign. Else the names are the first row with several cells, above the first row with
/// an address: people put a title and a remark or two on top, each in a cell of its own.
ListRows::Beginning ListRows::beginningOfSheet() const
{
    const std::size_t count = std::min(rowsWithTitles, m_first.size());
    std::size_t addresses = 0;
    while (addresses < count && !holdsAddress(m_first[addresses].row()))
        ++addresses;
    for (std::size_t index = 0; index < addresses; ++index) {
        if (namesEmailColumn(m_first[index].row()))
            return {index, index + 1};
    }
    for (std::size_t index = 0; index < addresses; ++index) {
        if (filledCount(m_first[index].row()) > 1)
            return {index, index + 1};
    }
    const bool oneColumn = addresses < count && filledCount(m_first[addresses].row()) == 1;
    if (addresses > 0 && oneColumn)
        return {addresses - 1, addresses};
    if (addresses < count && m_options.header == HeaderRow::FindOut)
        return {std::nullopt, addresses};
    return {0, 1};
}

/// A text has the columns of its first row; a sheet those in which anything stands.
std::vector<std::size_t> ListRows::usedColumns(const Beginning &beginning) const
{
    const ListRow top = m_first[beginning.names.value_or(beginning.firstData)].row();
    std::size_t count = beginning.names ? namedColumns(top) : 0;
    for (std::size_t row = beginning.firstData; row < m_first.size() && !beginning.names; ++row) {
        if (m_kind == Kind::Sheet || m_first[row].row().count() == top.count())
            count = std::max(count, namedColumns(m_first[row].row()));
    }
    std::vector<std::size_t> columns;
    for (std::size_t column = 0; column < count; ++column) {
        bool used = m_kind == Kind::Text || (beginning.names && !isBlank(top.field(column)));
        for (std::size_t row = beginning.firstData; row < m_first.size() && !used; ++row)
            used = !isBlank(fieldOrNothing(m_first[row].row(), column));
        if (used)
            columns.push_back(column);
    }
    return columns;
}

/// The first column in which most of what stands there are addresses.
std::optional<std::size_t> ListRows::addressColumn(std::size_t firstData) const
{
    for (const std::size_t column : m_columns) {
        std::size_t filled = 0;
        std::size_t addresses = 0;
        for (std::size_t row = firstData; row < m_first.size(); ++row) {
            const std::string_view value = fieldOrNothing(m_first[row].row(), column);
            filled += isBlank(value) ? 0 : 1;
            addresses += isAddress(value) ? 1 : 0;
        }
        if (addresses * 2 > filled)
            return column;
    }
    return std::nullopt;
}

/// As they stand in the list; blank ones are given a name by readHeader().
QStringList ListRows::namesFor(const std::vector<std::size_t> &columns, const Beginning &beginning)
{
    QStringList names;
    if (beginning.names) {
        for (const std::size_t column : columns)
            names.append(textOf(m_first[*beginning.names].row().field(column)));
        if (*beginning.names > 0)
            m_notes.append(translate("What stands above the names of the columns (row %1 of “%2”) is left out.")
                               .arg(m_first[*beginning.names].line)
                               .arg(m_fileName));
        return names;
    }
    const std::optional<std::size_t> email = addressColumn(beginning.firstData);
    for (const std::size_t column : columns)
        names.append(column == email ? QStringLiteral("Email") : QString());
    if (m_options.header == HeaderRow::FindOut)
        m_notes.append(translate("“%1” has no row with names of columns; the column with the addresses is called "
                                 "“Email” here.")
                           .arg(m_fileName));
    return names;
}

void ListRows::add(const ListRow &row)
{
    if (m_options.limit && m_dataRows >= *m_options.limit) {
        m_cutShort = true;
        return;
    }
    ++m_dataRows;
    if (m_kind == Kind::Text)
        addText(row);
    else
        addSheet(row);
}

void ListRows::addText(const ListRow &row)
{
    const std::size_t columns = m_columns.size();
    if (fits(row, columns)) {
        m_builder->addRow(row.values.substr(0, row.ends[columns - 1]), row.ends.first(columns), row.line);
        return;
    }
    m_builder->reject(
        {row.line, translate("Line %1 has %n value(s) instead of %2. The row is left out.", nullptr, int(row.count()))
                       .arg(row.line)
                       .arg(columns)});
}

void ListRows::addSheet(const ListRow &row)
{
    m_values.clear();
    m_ends.clear();
    std::size_t taken = 0;
    for (const std::size_t column : m_columns) {
        const std::string_view value = fieldOrNothing(row, column);
        taken += isBlank(value) ? 0 : 1;
        m_values += value;
        m_ends.push_back(static_cast<std::uint32_t>(m_values.size()));
    }
    if (taken < filledCount(row) && m_beyond++ == 0)
        m_beyondLine = row.line;
    if (taken > 0)
        m_builder->addRow(m_values, m_ends, row.line);
    else
        --m_dataRows;
}

void ListRows::noteBeyond()
{
    if (const int beyond = int(m_beyond); beyond > 0)
        m_notes.append(translate("Something stands beside the columns in %n row(s) of “%1” (first in row %2); it is "
                                 "left out.",
                                 nullptr, beyond)
                           .arg(m_fileName)
                           .arg(m_beyondLine));
}

Result<RecipientTable> ListRows::finish(ListSource source)
{
    if (isEmpty() && !m_error)
        return failure(Error::Kind::Invalid, translate("“%1” is empty. A recipient list has the names of its columns "
                                                       "in the first line and one person in each line below.")
                                                 .arg(m_fileName));
    if (!m_builder && !m_error)
        decide();
    if (m_error)
        return failure(*m_error);
    if (m_dataRows == 0 && !m_cutShort)
        return failure(Error::Kind::Invalid,
                       translate("“%1” has names of columns, but no row below them. Was the list saved completely?")
                           .arg(m_fileName));
    noteBeyond();
    for (const QString &sentence : std::as_const(m_notes))
        m_builder->addNote(sentence);
    source.hasNames = m_hasNames;
    source.cutShort = m_cutShort;
    return m_builder->finish(std::move(source));
}

} // namespace sincerely::recipients
