#pragma once

#include "core/base/result.h"
#include "core/model/attachment.h"

#include <QByteArray>
#include <QCoroTask>
#include <QDateTime>

namespace sincerely::graph
{

/// How a file lay on the disk when it was found to be the approved one.
struct FileState {
    qint64 sizeBytes = 0;
    QDateTime modified;

    friend bool operator==(const FileState &, const FileState &) = default;
};

/// The content of a small file. Read and hashed on a thread of the pool.
/// Error: File – it cannot be read, or its size or SHA-256 is no longer the approved one.
[[nodiscard]] QCoro::Task<Result<QByteArray>> readApproved(Attachment file);

/// Hashes the file in pieces, holding none of it, on a thread of the pool. Errors as above.
[[nodiscard]] QCoro::Task<Result<FileState>> verifyApproved(Attachment file);

/// A cheap look between two pieces of an upload. Error: File.
[[nodiscard]] Result<> verifyUnchanged(const Attachment &file, const FileState &then);

} // namespace sincerely::graph
