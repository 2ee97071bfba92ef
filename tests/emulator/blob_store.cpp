#include "tests/emulator/blob_store.h"

#include <QCryptographicHash>
#include <QFile>

namespace sincerely::emulator
{

QByteArray BlobStore::put(const QByteArray &content)
{
    const QByteArray sha256 = QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex();
    ensureFolder();
    QFile file(pathOf(sha256));
    if (!file.exists() && file.open(QIODevice::WriteOnly))
        file.write(content);
    return sha256;
}

void BlobStore::adopt(const QString &path, const QByteArray &sha256)
{
    ensureFolder();
    if (QFile::exists(pathOf(sha256)) || !QFile::rename(path, pathOf(sha256)))
        QFile::remove(path);
}

QString BlobStore::newFilePath()
{
    ensureFolder();
    return m_folder->filePath(QStringLiteral("part%1").arg(++m_files));
}

std::optional<QByteArray> BlobStore::content(const QByteArray &sha256) const
{
    if (!m_folder)
        return {};
    QFile file(pathOf(sha256));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return file.readAll();
}

QString BlobStore::pathOf(const QByteArray &sha256) const
{
    return m_folder->filePath(QString::fromLatin1(sha256));
}

void BlobStore::ensureFolder()
{
    if (!m_folder)
        m_folder = std::make_unique<QTemporaryDir>();
}

} // namespace sincerely::emulator
