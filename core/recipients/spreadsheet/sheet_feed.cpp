#include "core/recipients/spreadsheet/sheet_feed.h"

#include "core/base/wording.h"

#include <QCoreApplication>

namespace sincerely::recipients
{

namespace
{

QString translate(const char *text, const char *note = nullptr, int n = -1)
{
    return QCoreApplication::translate("sincerely::Spreadsheet", text, note, n);
}

} // namespace

bool SheetFeed::take(const SheetRow &row)
{
    m_values.clear();
    m_ends.clear();
    for (const std::string &cell : row.cells) {
        m_values += cell;
        m_ends.push_back(static_cast<std::uint32_t>(m_values.size()));
    }
    m_errors += row.errors;
    const ListRow listRow{m_values, m_ends, row.number};
    m_hidden += row.hidden && !isBlank(listRow) ? 1 : 0;
    return m_rows.take(listRow);
}

Result<RecipientTable> SheetFeed::finish(const QString &sheet, qsizetype others)
{
    if (const int left = int(others); left > 0)
        m_rows.note(
            translate("The sheet “%1” of “%2” was read; there are %n other(s).", nullptr, left).arg(sheet, m_fileName));
    if (m_hidden > 0)
        m_rows.note(translate("%n row(s) of “%1” are hidden in the sheet, perhaps by a filter; they are read all the "
                              "same.",
                              nullptr, m_hidden)
                        .arg(m_fileName));
    if (m_errors > 0)
        m_rows.note(translate("%n cell(s) of “%1” hold an error such as #N/A and count as empty.", nullptr, m_errors)
                        .arg(m_fileName));
    ListSource source;
    source.sheet = sheet;
    return m_rows.finish(std::move(source));
}

Result<> checkedPart(SheetProblem problem, const ZipEntry *entry, const QString &fileName)
{
    const ZipEntry::Problem ofEntry = entry ? entry->problem() : ZipEntry::Problem::None;
    if (problem == SheetProblem::TooLarge || ofEntry == ZipEntry::Problem::TooLarge)
        return failure(Error::Kind::Invalid,
                       translate("“%1” holds far more data than a list of people. If it is right all the same, save "
                                 "the sheet as “CSV UTF-8” and choose that file.")
                           .arg(fileName));
    if (problem == SheetProblem::Malformed || ofEntry == ZipEntry::Problem::Damaged)
        return failure(
            Error::Kind::Invalid,
            translate("“%1” is damaged or was not stored completely. Fetch or save it again.").arg(fileName));
    return {};
}

Error noSuchSheet(const QString &fileName, const QString &wanted, const QStringList &sheets)
{
    return {Error::Kind::Invalid,
            translate("“%1” has no sheet “%2”. Its sheets are: %3.").arg(fileName, wanted, listed(quoted(sheets))),
            {}};
}

} // namespace sincerely::recipients
