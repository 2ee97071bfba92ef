#include "core/campaign/account_turn.h"

#include "core/async/sleep.h"

#include <QDir>

namespace sincerely
{

namespace
{

constexpr std::chrono::milliseconds kBetweenLooks{250};

} // namespace

QCoro::Task<Result<AccountTurn>> AccountTurn::take(QString folder, AccountId account, std::function<void()> onWait,
                                                   std::stop_token stop)
{
    const QString path = QDir(folder).filePath(QStringLiteral("account-%1.lock").arg(account.value));
    for (bool hasWaited = false; !stop.stop_requested(); hasWaited = true) {
        auto lock = FileLock::take(path);
        if (lock)
            co_return AccountTurn(std::move(*lock));
        if (lock.error() != FileLock::Obstacle::HeldElsewhere)
            co_return AccountTurn(std::nullopt);
        if (!hasWaited)
            onWait();
        co_await sleepFor(kBetweenLooks, stop);
    }
    co_return failure(Error::Kind::Cancelled, QString());
}

} // namespace sincerely
