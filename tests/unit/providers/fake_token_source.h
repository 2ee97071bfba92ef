#pragma once

#include "core/accounts/token_source.h"

#include <QList>

namespace sincerely::test
{

/// Hands out "token-1" until that is rejected, then "token-2", and so on.
class FakeTokenSource final : public TokenSource
{
public:
    [[nodiscard]] QCoro::Task<Result<QByteArray>> accessToken(std::stop_token) override
    {
        if (error)
            co_return failure(*error);
        co_return "token-" + QByteArray::number(rejected.size() + 1);
    }
    void reject(QByteArray token) override { rejected.append(token); }

    std::optional<Error> error;
    QList<QByteArray> rejected;
};

} // namespace sincerely::test
