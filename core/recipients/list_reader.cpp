#include "core/recipients/list_reader.h"

#include "core/recipients/csv_reader.h"
#include "core/recipients/other_formats.h"
#include "core/recipients/spreadsheet/ods_reader.h"
#include "core/recipients/spreadsheet/xlsx_reader.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace sincerely::recipients
{

namespace
{

QString translate(const char *text)
{
    return QCoreApplication::translate("sincerely::ListReader", text);
}

Result<> openFile(QFile &file)
{
    const QFileInfo info(file.fileName());
    if (!info.exists())
        return failure(Error::Kind::File,
                       translate("The file “%1” does not exist. Was it moved or renamed?").arg(file.fileName()));
    if (info.isDir())
        return failure(Error::Kind::File, translate("“%1” is a folder. Choose a list in it.").arg(file.fileName()));
    if (!file.open(QIODevice::ReadOnly))
        return failure(Error::Kind::File,
                       translate("“%1” cannot be opened: %2").arg(file.fileName(), file.errorString()));
    return {};
}

/// The ways to read a workbook, once it is clear which kind it is.
struct WorkbookReader {
    Result<RecipientTable> (*read)(const ZipArchive &, const QString &, const ListOptions &);
    QStringList (*sheets)(const ZipArchive &);
};

Result<WorkbookReader> readerFor(const ZipArchive &archive, const QString &name)
{
    if (isOds(archive))
        return isOdsEncrypted(archive) ? Result<WorkbookReader>(failure(refusalOfProtected(name)))
                                       : WorkbookReader{readOds, odsSheets};
    if (isXlsx(archive) && !archive.isEncrypted())
        return WorkbookReader{readXlsx, xlsxSheets};
    return failure(refusalOfArchive(archive, name));
}

enum class Sheets { AreNotWanted, AreWanted };

ListPreview readWorkbook(const QString &path, const ListOptions &options, Sheets sheets)
{
    const QString name = QFileInfo(path).fileName();
    const Result<ZipArchive> archive = ZipArchive::open(path, name);
    if (!archive)
        return {failure(archive.error()), {}};
    const Result<WorkbookReader> reader = readerFor(*archive, name);
    if (!reader)
        return {failure(reader.error()), {}};
    return {reader->read(*archive, name, options),
            sheets == Sheets::AreWanted ? reader->sheets(*archive) : QStringList()};
}

ListPreview read(const QString &path, const ListOptions &options, Sheets sheets)
{
    QFile file(path);
    const Result<> opened = openFile(file);
    if (!opened)
        return {failure(opened.error()), {}};
    if (file.peek(4) == QByteArrayView("PK\x03\x04", 4)) {
        file.close();
        return readWorkbook(path, options, sheets);
    }
    const QString name = QFileInfo(path).fileName();
    if (std::optional<Error> refusal = refusalOfContent(file, name))
        return {failure(*std::move(refusal)), {}};
    return {readCsv(file, name, options), {}};
}

} // namespace

Result<RecipientTable> readList(const QString &path, const ListOptions &options)
{
    return read(path, options, Sheets::AreNotWanted).table;
}

ListPreview previewList(const QString &path, ListOptions options, qsizetype rows)
{
    options.limit = rows;
    return read(path, options, Sheets::AreWanted);
}

} // namespace sincerely::recipients
