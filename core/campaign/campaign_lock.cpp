#include "core/campaign/campaign_lock.h"

#include <QCoreApplication>
#include <QDir>
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

namespace
{

enum class Obstacle { None, HeldElsewhere, NotPossible };

} // namespace

#ifdef Q_OS_WIN

/// A file that nobody else may open, and that goes when it is closed.
class CampaignLock::Handle
{
public:
    explicit Handle(const QString &path)
        : m_file(::CreateFileW(path.toStdWString().c_str(), GENERIC_READ | GENERIC_WRITE, 0, nullptr, OPEN_ALWAYS,
                               FILE_ATTRIBUTE_NORMAL | FILE_FLAG_DELETE_ON_CLOSE, nullptr))
    {
        if (m_file == INVALID_HANDLE_VALUE)
            m_obstacle = ::GetLastError() == ERROR_SHARING_VIOLATION ? Obstacle::HeldElsewhere : Obstacle::NotPossible;
    }
    ~Handle()
    {
        if (m_file != INVALID_HANDLE_VALUE)
            ::CloseHandle(m_file);
    }
    Handle(const Handle &) = delete;
    Handle &operator=(const Handle &) = delete;
    [[nodiscard]] Obstacle obstacle() const { return m_obstacle; }

private:
    HANDLE m_file;
    Obstacle m_obstacle = Obstacle::None;
};

#else

/// flock(2). The file stays: to remove it would let two instances lock two files of one name.
class CampaignLock::Handle
{
public:
    explicit Handle(const QString &path)
        : m_file(::open(QFile::encodeName(path).constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0600))
    {
        if (m_file < 0)
            m_obstacle = Obstacle::NotPossible;
        else if (::flock(m_file, LOCK_EX | LOCK_NB) != 0)
            m_obstacle = errno == EWOULDBLOCK ? Obstacle::HeldElsewhere : Obstacle::NotPossible;
    }
    ~Handle()
    {
        if (m_file >= 0)
            ::close(m_file);
    }
    Handle(const Handle &) = delete;
    Handle &operator=(const Handle &) = delete;
    [[nodiscard]] Obstacle obstacle() const { return m_obstacle; }

private:
    int m_file;
    Obstacle m_obstacle = Obstacle::None;
};

#endif

CampaignLock::CampaignLock(std::unique_ptr<Handle> handle)
    : m_handle(std::move(handle))
{
}
CampaignLock::CampaignLock(CampaignLock &&) noexcept = default;
CampaignLock &CampaignLock::operator=(CampaignLock &&) noexcept = default;
CampaignLock::~CampaignLock() = default;

Result<CampaignLock> CampaignLock::take(const QString &folder, CampaignId campaign)
{
    auto handle =
        std::make_unique<Handle>(QDir(folder).filePath(QStringLiteral("campaign-%1.lock").arg(campaign.value)));
    switch (handle->obstacle()) {
    case Obstacle::None:
        return CampaignLock(std::move(handle));
    case Obstacle::HeldElsewhere:
        return failure(
            Error::Kind::Busy,
            QCoreApplication::translate(
                "sincerely::CampaignLock",
                "This campaign is being sent by another window of Sincerely. Let it finish, or stop it there first."));
    case Obstacle::NotPossible:
        break;
    }
    return failure(Error::Kind::Storage,
                   QCoreApplication::translate("sincerely::CampaignLock", "The data folder cannot be written to."));
}

} // namespace sincerely
