#include "core/providers/folder/durable_file.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <system_error>

#ifdef Q_OS_WIN
#include <io.h>
#include <windows.h>
#else
#include <fcntl.h>
#include <stdio.h>
#include <unistd.h>
#endif

namespace sincerely::folder
{

namespace
{

QString translate(const char *text)
{
    return QCoreApplication::translate("sincerely::FolderMailbox", text);
}

#ifndef Q_OS_WIN

enum class Renamed { Yes, NotSupported, Failed };

/// One call that renames and refuses an existing target, where kernel and file system have it.
Renamed renameExclusively(const char *from, const char *to)
{
#if defined(Q_OS_LINUX) && defined(RENAME_NOREPLACE)
    const int result = ::renameat2(AT_FDCWD, from, AT_FDCWD, to, RENAME_NOREPLACE);
#elif defined(Q_OS_DARWIN)
    const int result = ::renamex_np(from, to, RENAME_EXCL);
#else
    const int result = -1;
    errno = ENOSYS;
#endif
    if (result == 0)
        return Renamed::Yes;
    const bool unknown = errno == ENOSYS || errno == EINVAL || errno == ENOTSUP || errno == EOPNOTSUPP;
    return unknown ? Renamed::NotSupported : Renamed::Failed;
}

/// A second name for the same file, which cannot replace anything; then the first name goes. A crash between the two
/// leaves both names, which says the same as the new one alone.
Renamed renameByLink(const char *from, const char *to)
{
    if (::link(from, to) != 0) {
        const bool unknown =
            errno == EPERM || errno == ENOSYS || errno == ENOTSUP || errno == EOPNOTSUPP || errno == EMLINK;
        return unknown ? Renamed::NotSupported : Renamed::Failed;
    }
    ::unlink(from);
    return Renamed::Yes;
}

/// For file systems with neither (FAT over some network drives): reserve the name, then replace one's own empty file.
Renamed renameByReserving(const char *from, const char *to)
{
    const int file = ::open(to, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666);
    if (file < 0)
        return Renamed::Failed;
    ::close(file);
    if (::rename(from, to) == 0)
        return Renamed::Yes;
    const int reason = errno;
    ::unlink(to);
    errno = reason;
    return Renamed::Failed;
}

#endif

} // namespace

Error folderError(int systemError, const QString &folder)
{
    const QString reason = QString::fromStdString(std::generic_category().message(systemError));
    QString sentence;
    switch (systemError) {
    case ENOSPC:
#ifdef EDQUOT
    case EDQUOT:
#endif
        sentence = translate("The disk with the folder “%1” is full. Make room on it, then go on.").arg(folder);
        break;
    case EACCES:
    case EPERM:
    case EROFS:
        sentence = translate("The folder “%1” cannot be written to. Change its permissions or choose another folder "
                             "for this account.")
                       .arg(folder);
        break;
    case ENOENT:
    case ENOTDIR:
        sentence = translate("The folder “%1” is not there. Create it again, connect its drive, or choose another "
                             "folder for this account.")
                       .arg(folder);
        break;
    default:
        sentence = translate("The email could not be written into the folder “%1”: %2").arg(folder, reason);
        break;
    }
    return Error{Error::Kind::AccountRefused, sentence, reason, {}};
}

#ifdef Q_OS_WIN

Result<> syncFile(QFile &file)
{
    if (file.flush() && ::_commit(file.handle()) == 0)
        return {};
    return failure(folderError(errno, QFileInfo(file.fileName()).path()));
}

Result<> syncFolder(const QString &)
{
    return {}; // renameWithoutReplacing() writes through
}

Result<> renameWithoutReplacing(const QString &from, const QString &to)
{
    const auto wide = [](const QString &path) { return path.toStdWString(); };
    if (::MoveFileExW(wide(from).c_str(), wide(to).c_str(), MOVEFILE_WRITE_THROUGH))
        return {};
    switch (::GetLastError()) {
    case ERROR_ALREADY_EXISTS:
    case ERROR_FILE_EXISTS:
        return failure(Error::Kind::Conflict, translate("There is already a file “%1”.").arg(to));
    case ERROR_FILE_NOT_FOUND:
        return failure(Error::Kind::NotFound, translate("The prepared email is no longer in the folder."));
    default:
        return failure(folderError(EACCES, QFileInfo(to).path()));
    }
}

#else

Result<> syncFile(QFile &file)
{
    if (file.flush() && ::fsync(file.handle()) == 0)
        return {};
    return failure(folderError(errno, QFileInfo(file.fileName()).path()));
}

Result<> syncFolder(const QString &path)
{
    const int folder = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (folder < 0)
        return failure(folderError(errno, path));
    const int result = ::fsync(folder);
    const int reason = errno;
    ::close(folder);
    if (result != 0 && reason != EINVAL) // some network file systems cannot, and need not
        return failure(folderError(reason, path));
    return {};
}

Result<> renameWithoutReplacing(const QString &from, const QString &to)
{
    const QByteArray source = QFile::encodeName(from);
    const QByteArray target = QFile::encodeName(to);
    Renamed renamed = renameExclusively(source.constData(), target.constData());
    if (renamed == Renamed::NotSupported)
        renamed = renameByLink(source.constData(), target.constData());
    if (renamed == Renamed::NotSupported)
        renamed = renameByReserving(source.constData(), target.constData());
    if (renamed == Renamed::Yes)
        return {};
    const int reason = errno;
    if (reason == EEXIST)
        return failure(Error::Kind::Conflict, translate("There is already a file “%1”.").arg(to));
    if (reason == ENOENT && QFileInfo::exists(QFileInfo(from).path()))
        return failure(Error::Kind::NotFound, translate("The prepared email is no longer in the folder."));
    return failure(folderError(reason, QFileInfo(to).path()));
}

#endif

} // namespace sincerely::folder
