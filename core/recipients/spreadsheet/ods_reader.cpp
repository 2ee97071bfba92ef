#include "core/recipients/spreadsheet/ods_reader.h"

#include "core/recipients/spreadsheet/ods_parts.h"
#include "core/recipients/spreadsheet/sheet_feed.h"

namespace sincerely::recipients
{

namespace
{

using namespace Qt::Literals::StringLiterals;

/// More than one, unless the workbook says otherwise; counting them means going through all.
bool hasOneSheet(const ZipArchive &archive)
{
    const std::unique_ptr<ZipEntry> meta = archive.entry(u"meta.xml"_s);
    return meta && ods::readTableCount(*meta) == 1;
}

} // namespace

bool isOds(const ZipArchive &archive)
{
    const std::unique_ptr<ZipEntry> type = archive.entry(u"mimetype"_s);
    return type && type->read(200).startsWith("application/vnd.oasis.opendocument.spreadsheet");
}

bool isOdsEncrypted(const ZipArchive &archive)
{
    const std::unique_ptr<ZipEntry> manifest = archive.entry(u"META-INF/manifest.xml"_s);
    return manifest && ods::readIsEncrypted(*manifest);
}

QStringList odsSheets(const ZipArchive &archive)
{
    QStringList names;
    const std::unique_ptr<ZipEntry> entry = archive.entry(u"content.xml"_s);
    if (!entry)
        return names;
    const bool one = hasOneSheet(archive);
    ods::TableVisitor visitor;
    visitor.wanted = [&names, one](const QString &name, bool hidden) {
        if (!hidden)
            names.append(name);
        return one; // then it is stopped at once instead of being skipped
    };
    visitor.row = [](const SheetRow &) { return false; };
    visitor.ended = [] { return false; };
    (void)ods::readContent(*entry, visitor);
    return names;
}

Result<RecipientTable> readOds(const ZipArchive &archive, const QString &name, const ListOptions &options)
{
    const std::unique_ptr<ZipEntry> entry = archive.entry(u"content.xml"_s);
    if (!entry) {
        const Result<> missing = checkedPart(SheetProblem::Malformed, nullptr, name);
        return failure(missing.error());
    }
    std::optional<SheetFeed> feed;
    QString sheet;
    QStringList visible;
    ods::TableVisitor visitor;
    visitor.wanted = [&](const QString &table, bool hidden) {
        if (!hidden)
            visible.append(table);
        const bool found = feed && !feed->isEmpty();
        const bool wanted = options.sheet.isEmpty() ? !hidden && !found : table == options.sheet;
        if (wanted) {
            feed.emplace(name, options);
            sheet = table;
        }
        return wanted;
    };
    visitor.row = [&feed](const SheetRow &row) { return feed->take(row); };
    // Without a choice the others are counted, so that somebody may be told; unless only the first rows are wanted.
    visitor.ended = [&] { return options.sheet.isEmpty() && (!options.limit || feed->isEmpty()); };
    const SheetProblem problem = ods::readContent(*entry, visitor);
    const Result<> checked = checkedPart(problem, entry.get(), name);
    if (!checked)
        return failure(checked.error());
    if (!feed && !options.sheet.isEmpty())
        return failure(noSuchSheet(name, options.sheet, visible));
    if (!feed)
        feed.emplace(name, options);
    return feed->finish(sheet, options.sheet.isEmpty() ? visible.size() - 1 : 0);
}

} // namespace sincerely::recipients
