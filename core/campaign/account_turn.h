#pragma once

#include "core/base/file_lock.h"
#include "core/base/id.h"
#include "core/base/result.h"

#include <QCoroTask>
#include <QString>

#include <functional>
#include <optional>
#include <stop_token>

namespace sincerely
{

/// Held by the one campaign that is being sent from an account, in whatever program on the same data. A service counts
/// what a mailbox does: two campaigns at once would go out twice as fast as it allows, with twice as many requests.
class AccountTurn
{
public:
    /// Waits until nobody holds it; `onWait` is called before, if there is anything to wait for. Error Cancelled.
    [[nodiscard]] static QCoro::Task<Result<AccountTurn>> take(QString folder, AccountId account,
                                                               std::function<void()> onWait, std::stop_token stop);

private:
    explicit AccountTurn(std::optional<FileLock> lock)
        : m_lock(std::move(lock))
    {
    }
    std::optional<FileLock> m_lock; ///< None where nothing can be locked; who gets what is guarded by another lock.
};

} // namespace sincerely
