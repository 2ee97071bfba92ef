#include "core/recipients/spreadsheet/xlsx_reader.h"

#include "core/recipients/spreadsheet/sheet_feed.h"
#include "core/recipients/spreadsheet/xlsx_parts.h"

#include <QDir>

namespace sincerely::recipients
{

namespace
{

using namespace Qt::Literals::StringLiterals;

/// Targets are relative to the folder of the part that names them, or begin with a slash.
QString resolved(const QString &folder, const QString &target)
{
    const QString path = QDir::cleanPath(target.startsWith(u'/') ? target : u'/' + folder + u'/' + target);
    return path.mid(1);
}

QHash<QString, xlsx::Relationship> relationshipsOf(const ZipArchive &archive, const QString &part)
{
    const QString folder = part.contains(u'/') ? part.section(u'/', 0, -2) + u'/' : QString();
    const std::unique_ptr<ZipEntry> entry = archive.entry(folder + u"_rels/"_s + part.section(u'/', -1) + u".rels"_s);
    return entry ? xlsx::readRelationships(*entry) : QHash<QString, xlsx::Relationship>();
}

QString workbookPart(const ZipArchive &archive)
{
    const QHash<QString, xlsx::Relationship> top = relationshipsOf(archive, QString());
    for (const xlsx::Relationship &relationship : top) {
        if (relationship.type == u"officeDocument")
            return resolved(QString(), relationship.target);
    }
    return u"xl/workbook.xml"_s;
}

/// The workbook with what its sheets need; opened once for all of them.
class Book
{
public:
    Book(const ZipArchive &archive, QString name)
        : m_archive(archive)
        , m_name(std::move(name))
    {
        const QString part = workbookPart(archive);
        m_folder = part.section(u'/', 0, -2);
        m_relationships = relationshipsOf(archive, part);
        if (const std::unique_ptr<ZipEntry> entry = archive.entry(part))
            m_workbook = xlsx::readWorkbook(*entry);
    }

    [[nodiscard]] QList<xlsx::Sheet> sheets() const;
    [[nodiscard]] Result<> read(const xlsx::Sheet &sheet, SheetFeed &feed) const;

private:
    [[nodiscard]] QString partOf(const QString &type) const;
    [[nodiscard]] std::unique_ptr<ZipEntry> sharedPart(const QString &type) const;

    const ZipArchive &m_archive;
    QString m_name;
    QString m_folder;
    QHash<QString, xlsx::Relationship> m_relationships;
    xlsx::Workbook m_workbook;
};

/// Without those that hold a chart or a dialog only.
QList<xlsx::Sheet> Book::sheets() const
{
    QList<xlsx::Sheet> sheets;
    for (const xlsx::Sheet &sheet : m_workbook.sheets) {
        if (m_relationships.value(sheet.relationship).type == u"worksheet")
            sheets.append(sheet);
    }
    return sheets;
}

std::unique_ptr<ZipEntry> Book::sharedPart(const QString &type) const
{
    for (const xlsx::Relationship &relationship : m_relationships) {
        if (relationship.type == type)
            return m_archive.entry(resolved(m_folder, relationship.target));
    }
    return nullptr;
}

Result<> Book::read(const xlsx::Sheet &sheet, SheetFeed &feed) const
{
    const std::unique_ptr<ZipEntry> entry =
        m_archive.entry(resolved(m_folder, m_relationships.value(sheet.relationship).target));
    if (!entry)
        return checkedPart(SheetProblem::Malformed, nullptr, m_name);
    const std::unique_ptr<ZipEntry> styleEntry = sharedPart(u"styles"_s);
    const std::vector<NumberMeaning> styles = styleEntry ? xlsx::readStyles(*styleEntry) : std::vector<NumberMeaning>();

    std::unique_ptr<ZipEntry> stringEntry = sharedPart(u"sharedStrings"_s);
    const ZipEntry *strings = stringEntry.get();
    xlsx::SharedStrings texts = stringEntry ? xlsx::SharedStrings(std::move(stringEntry)) : xlsx::SharedStrings();
    const xlsx::References references{texts, styles, m_workbook.dates};
    const SheetProblem problem =
        xlsx::readSheet(*entry, references, [&feed](const SheetRow &row) { return feed.take(row); });
    const Result<> sheetChecked = checkedPart(problem, entry.get(), m_name);
    return sheetChecked ? checkedPart(texts.problem(), strings, m_name) : sheetChecked;
}

} // namespace

bool isXlsx(const ZipArchive &archive)
{
    return archive.has(u"[Content_Types].xml"_s) && archive.has(workbookPart(archive)) &&
           !archive.has(u"xl/workbook.bin"_s) && !archive.has(u"word/document.xml"_s) &&
           !archive.has(u"ppt/presentation.xml"_s);
}

QStringList xlsxSheets(const ZipArchive &archive)
{
    QStringList names;
    const QList<xlsx::Sheet> sheets = Book(archive, QString()).sheets();
    for (const xlsx::Sheet &sheet : sheets) {
        if (!sheet.hidden)
            names.append(sheet.name);
    }
    return names;
}

Result<RecipientTable> readXlsx(const ZipArchive &archive, const QString &name, const ListOptions &options)
{
    const Book book(archive, name);
    const QList<xlsx::Sheet> sheets = book.sheets();
    QStringList visible;
    for (const xlsx::Sheet &sheet : sheets) {
        if (!sheet.hidden)
            visible.append(sheet.name);
    }
    for (const xlsx::Sheet &sheet : sheets) {
        const bool wanted = options.sheet.isEmpty() ? !sheet.hidden : sheet.name == options.sheet;
        if (!wanted)
            continue;
        SheetFeed feed(name, options);
        const Result<> read = book.read(sheet, feed);
        if (!read)
            return failure(read.error());
        const bool isLast = sheet.name == options.sheet || sheet.name == visible.last();
        if (!feed.isEmpty() || isLast)
            return feed.finish(sheet.name, options.sheet.isEmpty() ? visible.size() - 1 : 0);
    }
    if (!options.sheet.isEmpty())
        return failure(noSuchSheet(name, options.sheet, visible));
    return SheetFeed(name, options).finish(QString(), 0);
}

} // namespace sincerely::recipients
