#include "core/campaign/letter.h"

#include "core/html/template_parts.h"
#include "core/recipients/text_decoder.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QStringDecoder>

namespace sincerely
{

namespace
{

constexpr qint64 kLargestTemplate = 1024 * 1024;

QString tr(const char *text)
{
    return QCoreApplication::translate("sincerely::Letter", text);
}

/// By the encoding that an HTML file names itself: word processors still save web pages in Windows-1252.
std::optional<QString> decodeAsDeclared(const QByteArray &bytes)
{
    static const QRegularExpression charset(QStringLiteral("<meta[^>]*charset\\s*=\\s*[\"']?\\s*([a-z0-9_:.-]+)"),
                                            QRegularExpression::CaseInsensitiveOption);
    const QString name = charset.match(QString::fromLatin1(bytes.left(4096))).captured(1);
    std::optional<recipients::TextDecoder> decoder = recipients::TextDecoder::named(name, bytes);
    std::string text;
    if (!decoder || !decoder->decode(bytes, text) || !decoder->finish())
        return std::nullopt;
    return QString::fromStdString(text);
}

Result<QString> readText(const QString &path)
{
    const QString name = QFileInfo(path).fileName();
    if (QFileInfo(path).isDir())
        return failure(Error::Kind::File, tr("The template “%1” is a folder, not a file.").arg(path));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(Error::Kind::File, tr("The template “%1” cannot be opened: %2.").arg(path, file.errorString()));
    if (file.size() > kLargestTemplate)
        return failure(Error::Kind::Invalid,
                       tr("The template “%1” is larger than 1 MB. Put large pictures beside it as files.").arg(name));
    const QByteArray bytes = file.readAll();
    if (bytes.contains('\0') && !bytes.startsWith("\xFF\xFE") && !bytes.startsWith("\xFE\xFF"))
        return failure(Error::Kind::Invalid, tr("The template “%1” is not a text file.").arg(name));
    const QStringConverter::Encoding encoding =
        QStringConverter::encodingForData(bytes).value_or(QStringConverter::Utf8);
    QStringDecoder decode(encoding);
    QString text = decode(bytes);
    // The decoder waits for the rest of a character that is cut short at the end.
    if (!decode.hasError() && (encoding != QStringConverter::Utf8 || bytes.isValidUtf8()))
        return text;
    if (const std::optional<QString> declared = decodeAsDeclared(bytes))
        return *declared;
    return failure(Error::Kind::Invalid,
                   tr("The template “%1” is not in UTF-8. Save it as UTF-8, then try again.").arg(name));
}

} // namespace

Result<Letter> readLetter(const QString &path, const QString &subject)
{
    const QFileInfo info(path);
    const QString suffix = info.suffix().toLower();
    const bool isHtml = suffix == QStringLiteral("html") || suffix == QStringLiteral("htm");
    if (!isHtml && suffix != QStringLiteral("txt"))
        return failure(Error::Kind::Invalid, tr("The template “%1” has to be an .html or a .txt file.").arg(path));
    const Result<QString> content = readText(path);
    if (!content)
        return failure(content.error());
    if (content->trimmed().isEmpty())
        return failure(Error::Kind::Invalid, tr("The template “%1” is empty.").arg(info.fileName()));

    Letter letter;
    letter.folder = info.absolutePath();
    (isHtml ? letter.html : letter.text) = *content;
    letter.kind = isHtml ? LetterKind::Design : LetterKind::PlainText;
    letter.subject = subject.trimmed();
    if (letter.subject.isEmpty() && isHtml)
        letter.subject = html::title(*content);
    if (letter.subject.isEmpty())
        return failure(Error::Kind::Invalid,
                       isHtml ? tr("The template has no subject. Give it a <title>, or give the subject by --subject.")
                              : tr("A plain-text template needs a subject. Give it by --subject."));
    return letter;
}

} // namespace sincerely
