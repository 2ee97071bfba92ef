#include "ui/widgets/picture_cache.h"

#include <QFileInfo>

namespace sincerely
{

QImage PictureCache::load(const QString &path)
{
    const QFileInfo info(path);
    const Entry *known = m_entries.object(path);
    if (known && known->sizeBytes == info.size() && known->modifiedAt == info.lastModified())
        return known->image;
    const QImage image(path);
    m_entries.insert(path, new Entry{info.size(), info.lastModified(), image}, image.sizeInBytes()); // it owns it
    return image;
}

std::function<QImage(const QString &)> PictureCache::sourceFor(const QList<Attachment> &files)
{
    return [this, files](const QString &contentId) {
        for (const Attachment &file : files) {
            if (file.contentId == contentId)
                return load(file.path);
        }
        return QImage();
    };
}

} // namespace sincerely
