#pragma once

#include "core/base/result.h"
#include "core/model/account.h"
#include "core/model/campaign.h"
#include "core/store/database.h"

namespace sincerely::cli
{

/// The account of this name. Error::Kind::Invalid when there is none, with the command that lists them.
[[nodiscard]] Result<Account> accountNamed(store::Database &database, const QString &name);

/// The campaign of this name or number. Error::Kind::Invalid when there is none, with the command that lists them.
[[nodiscard]] Result<Campaign> campaignNamed(store::Database &database, const QString &nameOrNumber);

/// The error of an account's mailbox; when somebody has to sign in, with the command that does it.
[[nodiscard]] Error withWayToSignIn(store::Database &database, AccountId account, Error error);

} // namespace sincerely::cli
