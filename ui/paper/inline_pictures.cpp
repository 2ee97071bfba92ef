#include "ui/paper/inline_pictures.h"

#include <QFile>

namespace sincerely::paper
{

namespace
{

constexpr qsizetype kMost = 32; // pictures; a letter has a few

} // namespace

PictureSource InlinePictures::sourceFor(const QList<Attachment> &files)
{
    return [this, files](const QString &contentId) {
        for (const Attachment &file : files) {
            if (file.isInline() && file.contentId == contentId)
                return picture(file);
        }
        return QImage();
    };
}

QImage InlinePictures::picture(const Attachment &file)
{
    const QByteArray key = file.sha256 + file.path.toUtf8();
    const auto known = m_read.constFind(key);
    if (known != m_read.cend())
        return *known;
    if (m_read.size() >= kMost)
        m_read.clear();
    QFile device(file.path);
    const QImage image = device.open(QIODevice::ReadOnly) ? readPicture(device) : QImage();
    return *m_read.insert(key, image);
}

} // namespace sincerely::paper
