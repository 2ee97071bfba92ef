#include "core/mail/file_catalogue.h"

#include <QFileInfo>
#include <QMutexLocker>

namespace sincerely::mail
{

Result<Attachment> FileCatalogue::describe(const QString &path)
{
    const QFileInfo info(path);
    const qint64 sizeBytes = info.size();
    const QDateTime modifiedAt = info.lastModified();
    if (info.exists()) {
        const QMutexLocker locker(&m_mutex);
        const auto known = m_entries.constFind(path);
        if (known != m_entries.cend() && known->sizeBytes == sizeBytes && known->modifiedAt == modifiedAt)
            return known->file;
    }
    Result<Attachment> file = describeFile(path); // not under the lock: a large file takes its time
    if (!file)
        return file;
    const QMutexLocker locker(&m_mutex);
    m_entries.insert(path, {sizeBytes, modifiedAt, *file});
    return file;
}

} // namespace sincerely::mail
