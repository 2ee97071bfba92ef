#pragma once

#include "core/base/result.h"
#include "core/recipients/list_options.h"
#include "core/recipients/list_row.h"
#include "core/recipients/recipient_table.h"

#include <optional>
#include <string>
#include <vector>

namespace sincerely::recipients
{

/// Makes a table of rows, whatever they were read from: finds the names of the columns, keeps blank rows out, tells
/// what does not fit.
class ListRows
{
public:
    enum class Kind {
        Text,  ///< A row that has not as many values as there are columns is kept out: a separator went missing.
        Sheet, ///< Rows end with their last value; titles may stand above the names, and empty columns between them.
    };

    /// `fileName` stands for the list in sentences.
    ListRows(QString fileName, Kind kind, const ListOptions &options);

    /// \returns whether further rows are wanted.
    bool take(const ListRow &row);

    /// A translated sentence for the notes of the table.
    void note(const QString &sentence) { m_notes.append(sentence); }

    [[nodiscard]] bool isEmpty() const { return !m_builder && m_first.empty(); }

    /// `source` is how the file was understood; the header row and the limit are filled in here. Error::Kind::Invalid:
    /// no rows, two columns of one name.
    [[nodiscard]] Result<RecipientTable> finish(ListSource source);

private:
    /// A row that is kept until it is clear which one holds the names.
    struct KeptRow {
        std::string values;
        std::vector<std::uint32_t> ends;
        qint64 line = 0;

        [[nodiscard]] ListRow row() const { return {values, ends, line}; }
    };
    struct Beginning {
        std::optional<std::size_t> names; ///< Which of the first rows; none: the list has no names.
        std::size_t firstData = 0;
    };

    void decide();
    [[nodiscard]] Beginning beginning() const;
    [[nodiscard]] Beginning beginningOfSheet() const;
    [[nodiscard]] std::vector<std::size_t> usedColumns(const Beginning &beginning) const;
    [[nodiscard]] std::optional<std::size_t> addressColumn(std::size_t firstData) const;
    [[nodiscard]] QStringList namesFor(const std::vector<std::size_t> &columns, const Beginning &beginning);
    void add(const ListRow &row);
    void addText(const ListRow &row);
    void addSheet(const ListRow &row);
    void noteBeyond();

    QString m_fileName;
    Kind m_kind;
    ListOptions m_options;
    std::vector<KeptRow> m_first;
    std::optional<RecipientTable::Builder> m_builder; ///< Once it was decided what the columns are.
    std::vector<std::size_t> m_columns;               ///< Where in the rows they stand.
    std::optional<Error> m_error;
    QStringList m_notes;
    qsizetype m_dataRows = 0;
    bool m_hasNames = true;
    bool m_cutShort = false;
    qsizetype m_beyond = 0; ///< Rows with something outside the columns.
    qint64 m_beyondLine = 0;
    std::string m_values; ///< Reused.
    std::vector<std::uint32_t> m_ends;
};

} // namespace sincerely::recipients
