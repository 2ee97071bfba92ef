#pragma once

#include "core/mail/attachment_file.h"

#include <QDateTime>
#include <QHash>
#include <QMutex>

namespace sincerely::mail
{

/// Files that go with messages, each read once as long as its size and time on the disk stay what they were. A file
/// that has changed is read anew, so that an approval of its former content lapses. Safe to use from several threads.
class FileCatalogue
{
public:
    /// As describeFile(), but quick for a file that is known.
    [[nodiscard]] Result<Attachment> describe(const QString &path);

private:
    struct Entry {
        qint64 sizeBytes = 0;
        QDateTime modifiedAt;
        Attachment file;
    };

    QMutex m_mutex;
    QHash<QString, Entry> m_entries; ///< By path.
};

} // namespace sincerely::mail
