#pragma once

#include "core/store/database.h"

namespace sincerely::store
{

/// Brings the database to the newest version, each step in one transaction with its `user_version`.
/// A database written by a newer program is refused with a sentence (Error::Kind::Storage) and left as it is.
Result<> migrate(Database &database);

/// The version that `migrate()` ends at.
[[nodiscard]] int newestVersion();

} // namespace sincerely::store
