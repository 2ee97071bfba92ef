#pragma once

#include "core/accounts/microsoft_sign_in.h"
#include "core/providers/registry.h"

#include <QCoroTask>

namespace sincerely::graph
{

/// The provider's key in Account::provider.
[[nodiscard]] QString providerKey();

/// Opens the mailbox of a signed-in account. Error: Invalid – the account's settings.
[[nodiscard]] Result<std::unique_ptr<Mailbox>> openMailbox(const Account &account, const ProviderServices &services);

/// Signs the person in with the browser, puts the secret into the keychain, and asks whose mailbox it is. \returns the
/// account as it has to be stored, with its owner. An account that was signed in before keeps its place in the
/// keychain. Errors: those of MicrosoftSignIn, of the keychain, and of the mailbox.
[[nodiscard]] QCoro::Task<Result<Account>> signIn(Account account, ProviderServices services,
                                                  MicrosoftSignIn::OpenBrowser openBrowser, std::stop_token stop);

/// Removes the account's secret from the keychain.
[[nodiscard]] QCoro::Task<Result<>> forget(Account account, ProviderServices services);

} // namespace sincerely::graph
