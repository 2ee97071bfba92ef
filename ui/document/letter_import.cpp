#include "ui/document/letter_import.h"

#include "core/campaign/letter.h"
#include "core/html/plain_text.h"
#include "core/html/template_parts.h"
#include "core/letter/html_reader.h"
#include "core/letter/html_writer.h"
#include "ui/editor/picture_store.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QUrl>

namespace sincerely
{

namespace
{

QString tr(const char *text)
{
    return QCoreApplication::translate("sincerely::LetterImport", text);
}

bool isBesideTheLetter(const QString &source)
{
    const QUrl url(source);
    return !source.isEmpty() && !source.contains(QStringLiteral("{{")) && url.scheme().isEmpty() &&
           !source.startsWith(QStringLiteral("//"));
}

/// The pictures go where those of all letters are, and are called as they are there.
Result<> takePictures(Letter &letter, PictureStore &pictures)
{
    QHash<QString, QString> names;
    const QStringList sources = html::pictureSources(letter.html);
    for (const QString &source : sources) {
        if (!isBesideTheLetter(source))
            continue;
        const QString path = QDir(letter.folder).absoluteFilePath(QUrl::fromPercentEncoding(source.toUtf8()));
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return failure(Error::Kind::File, tr("The picture “%1” of the letter cannot be read.").arg(source));
        const Result<QString> name = pictures.add(file.readAll(), QFileInfo(path).suffix().toLower());
        if (!name)
            return failure(name.error());
        names.insert(source, *name);
    }
    letter.html = html::withPictureSources(letter.html, names);
    return {};
}

} // namespace

Letter asWritten(const Letter &letter)
{
    Letter written = letter;
    written.kind = LetterKind::Written;
    written.text.clear();
    const QString html = letter.html.isEmpty() ? html::fromPlainText(letter.text) : letter.html;
    const Result<letter::Content> content = letter::fromHtml(html, letter::Origin::Letter);
    if (content)
        written.html = letter::toHtml(*content, letter::Frame::Font);
    return written;
}

Letter asPlainText(const Letter &letter)
{
    Letter plain = letter;
    plain.kind = LetterKind::PlainText;
    plain.text = html::plainText(letter.html);
    plain.html.clear();
    return plain;
}

Result<Letter> importLetter(const QString &path, const QString &subject, PictureStore &pictures)
{
    // A file without a subject of its own leaves the one there is; a blank one can be written later.
    const QString placeholder = subject.isEmpty() ? tr("Subject") : subject;
    Result<Letter> letter = readLetter(path, QString());
    if (!letter && letter.error().kind == Error::Kind::Invalid)
        letter = readLetter(path, placeholder);
    if (!letter)
        return letter;
    if (letter->kind == LetterKind::PlainText)
        return letter;
    const Result<> taken = takePictures(*letter, pictures);
    if (!taken)
        return failure(taken.error());
    return letter::isDesign(letter->html) ? *letter : asWritten(*letter);
}

} // namespace sincerely
