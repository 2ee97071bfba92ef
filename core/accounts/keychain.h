#pragma once

#include "core/base/result.h"

#include <QCoroTask>
#include <QString>

#include <optional>

namespace sincerely
{

/// Where secrets are kept: the system's keychain, or a fake in tests. Never a plain file.
/// A call runs to its end once begun (the system's calls cannot be stopped); each has a time-out of its own.
/// Error: KeychainLocked, with what to install or unlock.
class Keychain
{
public:
    virtual ~Keychain() = default;

    /// The secret, or nothing when there is surely none. A locked keychain can look like an empty one on Linux: the
    /// caller, who knows whether a secret was ever stored, must not take "nothing" for "signed out" and throw the
    /// account away.
    [[nodiscard]] virtual QCoro::Task<Result<std::optional<QString>>> read(QString key) = 0;
    [[nodiscard]] virtual QCoro::Task<Result<>> write(QString key, QString secret) = 0;
    [[nodiscard]] virtual QCoro::Task<Result<>> remove(QString key) = 0;
};

} // namespace sincerely
