#pragma once

#include "core/model/attachment.h"

#include <QCache>
#include <QDateTime>
#include <QImage>

#include <functional>

namespace sincerely
{

/// Pictures of emails, decoded once as long as their files stay what they are: what is shown is rendered anew with
/// every key. One thread.
class PictureCache
{
public:
    /// A null image when there is no such picture.
    [[nodiscard]] QImage load(const QString &path);

    /// Finds the pictures inside an email by their content id. The cache must outlive what is returned.
    [[nodiscard]] std::function<QImage(const QString &contentId)> sourceFor(const QList<Attachment> &files);

private:
    struct Entry {
        qint64 sizeBytes;
        QDateTime modifiedAt;
        QImage image;
    };
    static constexpr qsizetype kMostBytes = 128 * 1024 * 1024;
    QCache<QString, Entry> m_entries{kMostBytes}; ///< By path; the cost is the size in memory.
};

} // namespace sincerely
