#include "core/providers/graph/approved_file.h"

#include "core/async/on_thread.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>

namespace sincerely::graph
{

namespace
{

tl::unexpected<Error> cannotRead(const Attachment &file, const QString &reason)
{
    return failure(Error::Kind::File,
                   QCoreApplication::translate("sincerely::graph",
                                               "The file “%1” cannot be read. Put it back where it was, then go on.")
                       .arg(file.name),
                   reason);
}

tl::unexpected<Error> notApproved(const Attachment &file)
{
    return failure(Error::Kind::File,
                   QCoreApplication::translate("sincerely::graph",
                                               "The file “%1” has changed since you approved it. Put the approved file "
                                               "back, or approve the messages again.")
                       .arg(file.name));
}

FileState stateOf(const QString &path)
{
    const QFileInfo info(path); // a new one each time, as it remembers what it has seen
    return {info.size(), info.lastModified()};
}

Result<QByteArray> readWhole(const Attachment &file)
{
    QFile disk(file.path);
    if (!disk.open(QIODevice::ReadOnly))
        return cannotRead(file, disk.errorString());
    // One byte more than approved tells a grown file, without reading all of whatever lies there now.
    QByteArray content = disk.read(file.sizeBytes + 1);
    if (disk.error() != QFileDevice::NoError)
        return cannotRead(file, disk.errorString());
    if (content.size() != file.sizeBytes ||
        QCryptographicHash::hash(content, QCryptographicHash::Sha256) != file.sha256)
        return notApproved(file);
    return content;
}

Result<FileState> hashWhole(const Attachment &file)
{
    const FileState before = stateOf(file.path);
    QFile disk(file.path);
    if (!disk.open(QIODevice::ReadOnly))
        return cannotRead(file, disk.errorString());
    if (before.sizeBytes != file.sizeBytes)
        return notApproved(file);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!hash.addData(&disk) || disk.error() != QFileDevice::NoError)
        return cannotRead(file, disk.errorString());
    if (hash.result() != file.sha256 || stateOf(file.path) != before)
        return notApproved(file);
    return before;
}

} // namespace

QCoro::Task<Result<QByteArray>> readApproved(Attachment file)
{
    auto reading = [file] { return readWhole(file); };
    Result<QByteArray> content = co_await onThread(QThreadPool::globalInstance(), reading);
    co_return content;
}

QCoro::Task<Result<FileState>> verifyApproved(Attachment file)
{
    auto hashing = [file] { return hashWhole(file); };
    Result<FileState> state = co_await onThread(QThreadPool::globalInstance(), hashing);
    co_return state;
}

Result<> verifyUnchanged(const Attachment &file, const FileState &then)
{
    if (stateOf(file.path) != then)
        return notApproved(file);
    return {};
}

} // namespace sincerely::graph
