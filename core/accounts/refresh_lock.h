#pragma once

#include "core/base/file_lock.h"
#include "core/base/result.h"

#include <QCoroTask>
#include <QString>

#include <stop_token>

namespace sincerely
{

/// Waits until no other process holds the lock file, and takes it; given back when the returned object goes. A lock
/// left behind by a process that has died counts as free. Errors: Cancelled; Busy – held by another process for too
/// long; Storage – the file cannot be made.
[[nodiscard]] QCoro::Task<Result<FileLock>> takeLock(QString path, std::stop_token stop);

} // namespace sincerely
