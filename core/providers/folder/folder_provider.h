#pragma once

#include "core/providers/registry.h"

namespace sincerely::folder
{

/// The provider's key in Account::provider.
[[nodiscard]] QString providerKey();

/// An account that writes into `path`, which is made if it is missing. Without an owner's address, mail is from the
/// person logged in to this machine. Error: AccountRefused – the folder cannot be made or written to.
[[nodiscard]] Result<Account> makeAccount(const QString &name, const QString &path);

/// Where that account writes; empty for accounts of other providers.
[[nodiscard]] QString pathOf(const Account &account);

[[nodiscard]] Result<std::unique_ptr<Mailbox>> openMailbox(const Account &account, const ProviderServices &services);

} // namespace sincerely::folder
