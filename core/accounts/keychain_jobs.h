#pragma once

#include "core/base/result.h"

#include <QCoroTask>
#include <QString>

#include <chrono>
#include <optional>

namespace sincerely
{

/// Single entries of the system's keychain. Only text is ever stored: with libsecret, overwriting text with binary data
/// leaves two entries, of which the old one goes on being read. Error of all: KeychainLocked.
struct KeychainAccess {
    QString service;
    std::chrono::milliseconds limit;
};

[[nodiscard]] QCoro::Task<Result<std::optional<QString>>> readEntry(KeychainAccess access, QString key);
[[nodiscard]] QCoro::Task<Result<>> writeEntry(KeychainAccess access, QString key, QString text);

/// An entry that is not there counts as removed.
[[nodiscard]] QCoro::Task<Result<>> removeEntry(KeychainAccess access, QString key);

} // namespace sincerely
