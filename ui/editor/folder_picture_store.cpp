#include "ui/editor/folder_picture_store.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QSaveFile>

namespace sincerely
{

namespace
{

constexpr qsizetype kCacheBytes = 64 * 1024 * 1024;
constexpr qsizetype kNameDigits = 32; ///< Of the hash; enough never to meet twice.

struct Store {
    Q_DECLARE_TR_FUNCTIONS(sincerely::FolderPictureStore)
};

} // namespace

FolderPictureStore::FolderPictureStore(QString folder)
    : m_folder(std::move(folder))
    , m_images(kCacheBytes)
{
}

Result<QString> FolderPictureStore::add(const QByteArray &encoded, const QString &suffix)
{
    const QByteArray hash = QCryptographicHash::hash(encoded, QCryptographicHash::Sha256).toHex().left(kNameDigits);
    const QString name = QString::fromLatin1(hash) + u'.' + suffix;
    const QString path = QDir(m_folder).filePath(name);
    if (QFile::exists(path)) // written in one go, so it is whole
        return name;
    const auto failed = [&](const QString &details) {
        return failure(
            Error::Kind::File,
            Store::tr("The picture could not be kept in %1. Is there room, and may it be written?").arg(m_folder),
            details);
    };
    if (!QDir().mkpath(m_folder))
        return failed(QStringLiteral("mkpath"));
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(encoded) != encoded.size() || !file.commit())
        return failed(file.errorString());
    return name;
}

QImage FolderPictureStore::load(const QString &name) const
{
    if (const QImage *known = m_images.object(name))
        return *known;
    const QString path = pathOf(name);
    QImage image = path.isEmpty() ? QImage() : QImage(path);
    if (!image.isNull())
        m_images.insert(name, new QImage(image), image.sizeInBytes()); // the cache owns it
    return image;
}

QByteArray FolderPictureStore::encoded(const QString &name) const
{
    QFile file(pathOf(name));
    return !file.fileName().isEmpty() && file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Empty for what is no name of ours: a letter from elsewhere must not reach other files.
QString FolderPictureStore::pathOf(const QString &name) const
{
    const bool isName = !name.isEmpty() && !name.contains(u'/') && !name.contains(u'\\') && !name.contains(u':') &&
                        !name.startsWith(u'.');
    return isName ? QDir(m_folder).filePath(name) : QString();
}

} // namespace sincerely
