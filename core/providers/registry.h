#pragma once

#include "core/accounts/keychain.h"
#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/http/http_client.h"
#include "core/model/account.h"
#include "core/providers/mailbox.h"

#include <QCoroTask>
#include <QString>

#include <chrono>
#include <functional>
#include <memory>

namespace sincerely
{

/// What a provider may need to open a mailbox. All of it must outlive the mailbox.
struct ProviderServices {
    std::shared_ptr<http::HttpClient> http;
    std::shared_ptr<Keychain> keychain;
    const Clock &clock;
    QString dataFolder;
    std::chrono::milliseconds patience =
        std::chrono::minutes(30);                       ///< How long a mailbox waits out an outage by itself.
    std::function<void(AccountId, Rest)> keepRest = {}; ///< Keeps what a service has asked for beyond this process.
};

/// Opens the mailbox of an account with its provider. Nothing is asked of the service yet, and nothing will be before
/// the end of a rest that it has asked for in an earlier run.
/// Error::Kind::Invalid: the account's settings cannot be used, or its provider is not known to this version.
[[nodiscard]] Result<std::unique_ptr<Mailbox>> openMailbox(const Account &account, const ProviderServices &services);

/// Removes what the account's provider keeps outside the store: secrets in the keychain.
[[nodiscard]] QCoro::Task<Result<>> forgetSecrets(Account account, ProviderServices services);

/// Whether the account's provider keeps anything outside the store that forgetSecrets() would remove.
[[nodiscard]] bool keepsSecrets(const QString &provider);

/// The provider's name for people: "Folder", "Microsoft 365".
[[nodiscard]] QString providerName(const QString &provider);

} // namespace sincerely
