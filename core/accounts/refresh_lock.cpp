#include "core/accounts/refresh_lock.h"

#include "core/async/sleep.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>

namespace sincerely
{

namespace
{

constexpr std::chrono::milliseconds kPause{
    50}; ///< Files do not tell when they are given free, so this one is looked at again and again.
constexpr std::chrono::seconds kLimit{90}; ///< Longer than a refresh can take.

} // namespace

QCoro::Task<Result<std::unique_ptr<QLockFile>>> takeLock(QString path, std::stop_token stop)
{
    QDir().mkpath(QFileInfo(path).absolutePath());
    auto lock = std::make_unique<QLockFile>(path);
    lock->setStaleLockTime(0); // never by age alone; a dead owner is noticed all the same
    QElapsedTimer waited;
    waited.start();
    while (!stop.stop_requested()) {
        if (lock->tryLock(0))
            co_return lock;
        if (lock->error() != QLockFile::LockFailedError)
            co_return failure(Error::Kind::Storage,
                              QCoreApplication::translate(
                                  "sincerely::MicrosoftTokenSource",
                                  "The folder %1 cannot be written to. Check its permissions and the free space.")
                                  .arg(QFileInfo(path).absolutePath()));
        if (std::chrono::milliseconds(waited.elapsed()) > kLimit)
            co_return failure(Error::Kind::Busy,
                              QCoreApplication::translate(
                                  "sincerely::MicrosoftTokenSource",
                                  "Another Sincerely is renewing the sign-in of this account and does not come to an "
                                  "end. Close it and try again."));
        co_await sleepFor(kPause, stop);
    }
    co_return failure(Error::Kind::Cancelled,
                      QCoreApplication::translate("sincerely::MicrosoftTokenSource", "Stopped."));
}

} // namespace sincerely
