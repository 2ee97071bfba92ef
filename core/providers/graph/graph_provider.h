#pragma once

#include "core/accounts/microsoft_sign_in.h"
#include "core/providers/registry.h"

#include <QCoroTask>

#include <functional>

namespace sincerely::graph
{

/// The provider's key in Account::provider.
[[nodiscard]] QString providerKey();

/// Opens the mailbox of a signed-in account. Error: Invalid – the account's settings.
[[nodiscard]] Result<std::unique_ptr<Mailbox>> openMailbox(const Account &account, const ProviderServices &services);

/// What somebody may show of a sign-in while it is under way.
struct SignInSteps {
    MicrosoftSignIn::OpenBrowser openBrowser; ///< Called once.
    std::function<void()> answered = {};      ///< The person is done in the browser.
};

/// Signs the person in with the browser, puts the secret into the keychain, and asks whose mailbox it is. \returns the
/// account as it has to be stored, with its owner. An account that was signed in before keeps its place in the
/// keychain, and its owner: another mailbox would send what was approved for this one. After an error the keychain has
/// what it had before. Errors: those of MicrosoftSignIn, of the keychain, which is asked before the person is, and of
/// the mailbox; Invalid – the mailbox of somebody else.
[[nodiscard]] QCoro::Task<Result<Account>> signIn(Account account, ProviderServices services, SignInSteps steps,
                                                  std::stop_token stop);

/// Removes the account's secret from the keychain.
[[nodiscard]] QCoro::Task<Result<>> forget(Account account, ProviderServices services);

} // namespace sincerely::graph
