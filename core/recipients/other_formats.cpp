#include "core/recipients/other_formats.h"

#include "core/recipients/spreadsheet/zip_archive.h"

#include <QCoreApplication>
#include <QFile>

#include <array>

namespace sincerely::recipients
{

namespace
{

using namespace Qt::Literals::StringLiterals;

constexpr qint64 mostSearched = qint64{64} << 20;

const char *const kOldWorkbook = QT_TRANSLATE_NOOP(
    "sincerely::OtherFormats", "“%1” is an old Excel workbook (.xls). Open it in Excel or LibreOffice, "
                               "save it as .xlsx, then choose that file.");
const char *const kProtected =
    QT_TRANSLATE_NOOP("sincerely::OtherFormats", "“%1” is protected with a password. Open it, save a copy without the "
                                                 "password as .xlsx, then choose that file.");
const char *const kBinaryWorkbook = QT_TRANSLATE_NOOP(
    "sincerely::OtherFormats", "“%1” is a binary workbook (.xlsb). Open it in Excel, save it as .xlsx, "
                               "then choose that file.");
const char *const kNumbers =
    QT_TRANSLATE_NOOP("sincerely::OtherFormats", "“%1” is a Numbers document. Open it in Numbers, export it to Excel "
                                                 "(.xlsx), then choose that file.");
const char *const kDocument = QT_TRANSLATE_NOOP(
    "sincerely::OtherFormats", "“%1” is a document, not a list. Copy the table in it and paste it here, "
                               "or put it in a sheet and save that as .xlsx.");
const char *const kArchive =
    QT_TRANSLATE_NOOP("sincerely::OtherFormats", "“%1” is an archive. Unpack it, then choose the list in it.");
const char *const kPdf = QT_TRANSLATE_NOOP(
    "sincerely::OtherFormats", "“%1” is a PDF document, not a list. Ask for the list as a spreadsheet or CSV file.");
const char *const kWebPage = QT_TRANSLATE_NOOP("sincerely::OtherFormats",
                                               "“%1” is called a list, but is written as a web page, as some programs "
                                               "export it. Open it in Excel or LibreOffice, save it as .xlsx, then "
                                               "choose that file.");
const char *const kPicture =
    QT_TRANSLATE_NOOP("sincerely::OtherFormats", "“%1” is a picture, not a list. Ask for the list as a spreadsheet or "
                                                 "CSV file.");

Error refusal(const char *sentence, const QString &name)
{
    return {Error::Kind::Invalid, QCoreApplication::translate("sincerely::OtherFormats", sentence).arg(name), {}};
}

QByteArray utf16(QStringView text)
{
    return {reinterpret_cast<const char *>(text.utf16()), text.size() * 2}; // little-endian, as all our machines are
}

struct Magic {
    QByteArrayView bytes;
    const char *sentence;
};

const std::array<Magic, 8> kMagic = {{
    {QByteArrayView("%PDF-", 5), kPdf},
    {QByteArrayView("\x1F\x8B", 2), kArchive},
    {QByteArrayView("7z\xBC\xAF\x27\x1C", 6), kArchive},
    {QByteArrayView("Rar!", 4), kArchive},
    {QByteArrayView("{\\rtf", 5), kDocument},
    {QByteArrayView("\x89PNG", 4), kPicture},
    {QByteArrayView("\xFF\xD8\xFF", 3), kPicture},
    {QByteArrayView("GIF8", 4), kPicture},
}};

/// Compound files (MS-CFB) hold old workbooks, old documents, and anything of Office that has a password. Which one it
/// is stands in the names of the streams, in UTF-16.
Error refusalOfCompound(QFile &file, const QString &name)
{
    file.seek(0);
    const QByteArray content = file.read(mostSearched);
    if (content.contains(utf16(u"EncryptedPackage")))
        return refusal(kProtected, name);
    if (content.contains(utf16(u"WordDocument")))
        return refusal(kDocument, name);
    return refusal(kOldWorkbook, name);
}

bool isMarkup(QByteArrayView beginning)
{
    const QByteArray text =
        beginning.first(std::min<qsizetype>(beginning.size(), 1024)).toByteArray().trimmed().toLower();
    const QByteArray plain = text.startsWith("\xEF\xBB\xBF") ? text.sliced(3).trimmed() : text;
    return plain.startsWith("<!doctype html") || plain.startsWith("<html") || plain.startsWith("<table") ||
           plain.startsWith("<?xml");
}

} // namespace

std::optional<Error> refusalOfContent(QFile &file, const QString &name)
{
    const QByteArray beginning = file.peek(4096);
    if (beginning.startsWith("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"))
        return refusalOfCompound(file, name);
    for (const Magic &magic : kMagic) {
        if (QByteArrayView(beginning).startsWith(magic.bytes))
            return refusal(magic.sentence, name);
    }
    if (isMarkup(beginning))
        return refusal(kWebPage, name);
    return std::nullopt;
}

Error refusalOfArchive(const ZipArchive &archive, const QString &name)
{
    if (archive.isEncrypted())
        return refusal(kProtected, name);
    if (archive.has(u"xl/workbook.bin"_s))
        return refusal(kBinaryWorkbook, name);
    if (archive.has(u"Index/Document.iwa"_s) || archive.has(u"Index.zip"_s))
        return refusal(kNumbers, name);
    if (archive.has(u"word/document.xml"_s) || archive.has(u"mimetype"_s) || archive.has(u"ppt/presentation.xml"_s))
        return refusal(kDocument, name);
    return refusal(kArchive, name);
}

Error refusalOfProtected(const QString &name)
{
    return refusal(kProtected, name);
}

} // namespace sincerely::recipients
