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

QCoro::Task<Result<FileLock>> takeLock(QString path, std::stop_token stop)
{
    QDir().mkpath(QFileInfo(path).absolutePath());
    QElapsedTimer waited;
    waited.start();
    while (!stop.stop_requested()) {
        auto lock = FileLock::take(path);
        if (lock)
            co_return std::move(*lock);
        if (lock.error() == FileLock::Obstacle::NotPossible)
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
