#include "core/campaign/letter_pictures.h"

#include "core/html/template_parts.h"

#include <QCoreApplication>
#include <QDir>
#include <QUrl>

#include <algorithm>

namespace sincerely
{

namespace
{

QString tr(const char *text)
{
    return QCoreApplication::translate("sincerely::LetterPictures", text);
}

bool isLocalPicture(const QString &source)
{
    if (source.isEmpty() || source.contains(QStringLiteral("{{")))
        return false;
    const QUrl url(source);
    const bool windowsDrive = url.scheme().size() == 1;
    return url.scheme().isEmpty() ? !source.startsWith(QStringLiteral("//")) : windowsDrive || url.isLocalFile();
}

QString localPath(const QString &source, const QString &folder)
{
    const QUrl url(source);
    const QString path = url.isLocalFile() ? url.toLocalFile() : QUrl::fromPercentEncoding(source.toUtf8());
    // Written by hand, "50% off.png" may mean just that.
    return QDir(folder).absoluteFilePath(!QDir(folder).exists(path) && QDir(folder).exists(source) ? source : path);
}

Result<Attachment> describePicture(const QString &source, const QString &folder,
                                   const std::function<Result<Attachment>(const QString &)> &describe)
{
    Result<Attachment> picture = describe(localPath(source, folder));
    if (!picture)
        return failure(picture.error().inContext(tr("The picture “%1” of the template").arg(source)));
    if (!picture->contentType.startsWith(QStringLiteral("image/")))
        return failure(Error::Kind::Invalid, tr("The picture “%1” of the template is not a picture.").arg(source));
    // Derived from the content, so that the same letter always gives the same message.
    picture->contentId = QString::fromLatin1(picture->sha256.toHex().left(24)) + QStringLiteral("@sincerely");
    return picture;
}

} // namespace

Result<QList<Attachment>> takePicturesInside(Letter &letter,
                                             const std::function<Result<Attachment>(const QString &path)> &describe)
{
    QList<Attachment> pictures;
    QHash<QString, QString> replacements;
    const QStringList sources = html::pictureSources(letter.html);
    for (const QString &source : sources) {
        if (!isLocalPicture(source))
            continue;
        const Result<Attachment> picture = describePicture(source, letter.folder, describe);
        if (!picture)
            return failure(picture.error());
        replacements.insert(source, QStringLiteral("cid:") + picture->contentId);
        // Copies of one picture under several names go once: no two parts of a message may share a content id.
        const bool known = std::any_of(pictures.cbegin(), pictures.cend(), [&picture](const Attachment &other) {
            return other.contentId == picture->contentId;
        });
        if (!known)
            pictures.append(*picture);
    }
    if (!replacements.isEmpty())
        letter.html = html::withPictureSources(letter.html, replacements);
    return pictures;
}

} // namespace sincerely
