#pragma once

#include "core/base/result.h"
#include "core/recipients/list_rows.h"
#include "core/recipients/spreadsheet/sheet_row.h"
#include "core/recipients/spreadsheet/zip_archive.h"

namespace sincerely::recipients
{

/// Feeds the rows of one sheet into a table and keeps count of what has to be told about them.
class SheetFeed
{
public:
    SheetFeed(QString fileName, const ListOptions &options)
        : m_fileName(std::move(fileName))
        , m_rows(m_fileName, ListRows::Kind::Sheet, options)
    {
    }

    /// \returns whether further rows are wanted.
    bool take(const SheetRow &row);

    [[nodiscard]] bool isEmpty() const { return m_rows.isEmpty(); }

    /// `others` is how many other sheets somebody could have meant.
    [[nodiscard]] Result<RecipientTable> finish(const QString &sheet, qsizetype others);

private:
    QString m_fileName;
    ListRows m_rows;
    int m_hidden = 0;
    int m_errors = 0;
    std::string m_values; ///< Reused.
    std::vector<std::uint32_t> m_ends;
};

/// What the trouble of a part and of its entry in the archive (which may be missing) means for the person.
[[nodiscard]] Result<> checkedPart(SheetProblem problem, const ZipEntry *entry, const QString &fileName);

/// Error::Kind::Invalid naming the sheets that there are.
[[nodiscard]] Error noSuchSheet(const QString &fileName, const QString &wanted, const QStringList &sheets);

} // namespace sincerely::recipients
