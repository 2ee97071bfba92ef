#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace sincerely::recipients
{

/// A row of the file that was kept out of the table, and why.
struct RejectedRow {
    qint64 line = 0;  ///< Where the row begins, counted from 1.
    QString sentence; ///< Translated; names the line.

    friend bool operator==(const RejectedRow &, const RejectedRow &) = default;
};

/// How a file was understood, to be shown beside the first rows.
struct ListSource {
    QString encodingName;  ///< Of a text file: "UTF-8", "Windows-1252", …
    char separator = 0;    ///< Of a text file: ',', ';', '\t' or '|'.
    QString sheet;         ///< Of a workbook: the name of the sheet.
    bool hasNames = true;  ///< Whether the columns are called as the list says.
    bool cutShort = false; ///< Whether there are more rows than were asked for.

    friend bool operator==(const ListSource &, const ListSource &) = default;
};

/// The rows of a recipient list as they were read: every value is UTF-8 text and stays as it stood in the file.
///
/// Made for lists of a million rows: the values lie one after the other in a few large blocks, with 4 bytes beside each
/// value and 16 beside each row. Views handed out point into the table and are valid as long as it lives (moving it
/// keeps them valid). Never changes after it was made, so any number of threads may read it.
class RecipientTable
{
public:
    class Builder;

    RecipientTable() = default;
    RecipientTable(RecipientTable &&) noexcept = default;
    RecipientTable &operator=(RecipientTable &&) noexcept = default;

    /// Column names: trimmed, not empty, different from each other even if the letter case is ignored.
    [[nodiscard]] const QStringList &columns() const { return m_columns; }
    [[nodiscard]] qsizetype rowCount() const { return static_cast<qsizetype>(m_rows.size()); }

    /// The value of one cell. Row and column must exist.
    [[nodiscard]] std::string_view field(qsizetype row, int column) const;

    /// Puts the values of all columns into `fields`, whose memory is reused.
    void rowFields(qsizetype row, std::vector<std::string_view> &fields) const;

    /// The line of the file on which the row begins, counted from 1.
    [[nodiscard]] qint64 line(qsizetype row) const;

    /// The first thousand rows that were kept out; `rejectedCount()` counts all.
    [[nodiscard]] const QList<RejectedRow> &rejectedRows() const { return m_rejectedRows; }
    [[nodiscard]] qsizetype rejectedCount() const { return m_rejectedCount; }

    /// What else somebody should know about how the file was understood, one translated sentence each.
    [[nodiscard]] const QStringList &notes() const { return m_notes; }

    [[nodiscard]] const ListSource &source() const { return m_source; }

    /// Memory of the values and their places, without the names and the rejected rows.
    [[nodiscard]] qint64 memoryBytes() const;

private:
    struct Row {
        std::uint32_t block;
        std::uint32_t offset;
        std::uint64_t line;
    };
    struct Block {
        std::unique_ptr<char[]> bytes;
        std::size_t size = 0;
        std::size_t capacity = 0;
    };

    [[nodiscard]] const char *begin(qsizetype row) const;

    QStringList m_columns;
    std::vector<Row> m_rows;
    std::vector<Block> m_blocks; // of each row: the end of each value as 32 bits, then the values
    QList<RejectedRow> m_rejectedRows;
    qsizetype m_rejectedCount = 0;
    QStringList m_notes;
    ListSource m_source;
};

/// Makes a RecipientTable row by row.
class RecipientTable::Builder
{
public:
    explicit Builder(QStringList columns);

    /// `values` holds the row's values one after the other, `ends` where each of them ends; one end for each column.
    /// A row must be smaller than 4 GB.
    void addRow(std::string_view values, std::span<const std::uint32_t> ends, qint64 line);

    /// The same from single values, for small tables.
    void addRow(std::span<const std::string_view> values, qint64 line);

    void reject(RejectedRow row);
    void addNote(const QString &sentence) { m_table.m_notes.append(sentence); }

    [[nodiscard]] int columnCount() const { return static_cast<int>(m_table.m_columns.size()); }
    [[nodiscard]] RecipientTable finish(ListSource source = {});

private:
    [[nodiscard]] char *reserve(std::size_t bytes, qint64 line);

    RecipientTable m_table;
};

} // namespace sincerely::recipients
