#include "core/mail/attachment_file.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QMimeDatabase>

namespace sincerely::mail
{

namespace
{

constexpr qint64 blockBytes = qint64{1} << 18;

QString translate(const char *text)
{
    return QCoreApplication::translate("sincerely::AttachmentFile", text);
}

} // namespace

Result<Attachment> describeFile(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return failure(Error::Kind::File, translate("There is no file “%1”. Was it moved or renamed?").arg(path));
    if (info.isDir())
        return failure(Error::Kind::File,
                       translate("“%1” is a folder. Pack it into a ZIP file to attach it.").arg(path));
    if (!info.isFile())
        return failure(Error::Kind::File, translate("“%1” is not an ordinary file and cannot be attached.").arg(path));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return failure(Error::Kind::File, translate("“%1” cannot be opened: %2").arg(path, file.errorString()));

    Attachment attachment;
    QCryptographicHash hash(QCryptographicHash::Sha256);
    QByteArray block(blockBytes, Qt::Uninitialized);
    for (;;) {
        const qint64 count = file.read(block.data(), block.size());
        if (count < 0)
            return failure(Error::Kind::File, translate("“%1” cannot be read: %2").arg(path, file.errorString()));
        if (count == 0)
            break;
        hash.addData(QByteArrayView(block).first(count));
        attachment.sizeBytes += count; // what was read, not what the folder says: the two must fit together
    }
    attachment.path = info.absoluteFilePath();
    attachment.name = info.fileName();
    // By content an empty file would be called "application/x-zerosize", which no mail program knows.
    const auto way = attachment.sizeBytes == 0 ? QMimeDatabase::MatchExtension : QMimeDatabase::MatchDefault;
    attachment.contentType = QMimeDatabase().mimeTypeForFile(info, way).name();
    attachment.sha256 = hash.result();
    return attachment;
}

} // namespace sincerely::mail
