#include "core/base/file_lock.h"

#include <QFile>

#ifdef Q_OS_WIN
#include <windows.h>
#else
#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>
#endif

namespace sincerely
{

#ifdef Q_OS_WIN

/// A file that nobody else may open, and that goes when it is closed.
struct FileLock::Handle {
    HANDLE file;
    ~Handle() { ::CloseHandle(file); }
};

tl::expected<FileLock, FileLock::Obstacle> FileLock::take(const QString &path)
{
    const HANDLE file = ::CreateFileW(path.toStdWString().c_str(), GENERIC_READ | GENERIC_WRITE, 0, nullptr,
                                      OPEN_ALWAYS, FILE_ATTRIBUTE_NORMAL | FILE_FLAG_DELETE_ON_CLOSE, nullptr);
    if (file != INVALID_HANDLE_VALUE)
        return FileLock(std::unique_ptr<Handle>(new Handle{file}));
    const bool held = ::GetLastError() == ERROR_SHARING_VIOLATION;
    return tl::unexpected(held ? Obstacle::HeldElsewhere : Obstacle::NotPossible);
}

#else

/// flock(2). The file stays: to remove it would let two processes lock two files of one name.
struct FileLock::Handle {
    int file;
    ~Handle() { ::close(file); }
};

tl::expected<FileLock, FileLock::Obstacle> FileLock::take(const QString &path)
{
    const int file = ::open(QFile::encodeName(path).constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (file < 0)
        return tl::unexpected(Obstacle::NotPossible);
    std::unique_ptr<Handle> handle(new Handle{file});
    if (::flock(file, LOCK_EX | LOCK_NB) == 0)
        return FileLock(std::move(handle));
    return tl::unexpected(errno == EWOULDBLOCK ? Obstacle::HeldElsewhere : Obstacle::NotPossible);
}

#endif

FileLock::FileLock(std::unique_ptr<Handle> handle)
    : m_handle(std::move(handle))
{
}
FileLock::FileLock(FileLock &&) noexcept = default;
FileLock &FileLock::operator=(FileLock &&) noexcept = default;
FileLock::~FileLock() = default;

} // namespace sincerely
