#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QCoroTask>

#include <stop_token>

namespace sincerely
{

/// Hands out access tokens of one account.
class TokenSource
{
public:
    virtual ~TokenSource() = default;

    /// A token that is good for at least a few more minutes; refreshed ahead of its expiry. However many ask at once,
    /// only one refresh runs. Errors: SignInNeeded – the person has to sign in again; KeychainLocked; and those of the
    /// network.
    [[nodiscard]] virtual QCoro::Task<Result<QByteArray>> accessToken(std::stop_token stop) = 0;

    /// Tells that the service has refused this token (401): the next `accessToken()` gets a fresh one.
    virtual void reject(QByteArray token) = 0;

    /// Waits for what is under way; awaited before the source is destroyed.
    [[nodiscard]] virtual QCoro::Task<> close() { co_return; }
};

} // namespace sincerely
