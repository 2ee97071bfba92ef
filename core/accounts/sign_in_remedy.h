#pragma once

#include "core/base/error.h"

namespace sincerely
{

/// What helps after a sign-in that ended with an error.
enum class SignInRemedy {
    TryAgain,         ///< The person signs in once more: declined, interrupted, too late, no connection.
    AllowProgram,     ///< An administrator has to allow the program; see adminConsentUrl().
    AcceptEverything, ///< Rights were left out: the person accepts them, or an administrator does for everybody.
    AskAdministrator, ///< An administrator has to change a rule or a right.
    OtherAccount,     ///< The person signs in as somebody else, or in another organisation.
    CheckSettings,    ///< Tenant, cloud or client id are wrong.
    OpenKeychain,     ///< The system's keychain has to be there and unlocked.
};

/// Told by the kind of the error and, where that is too coarse, by what its details name: Microsoft's numbers.
[[nodiscard]] SignInRemedy remedyFor(const Error &error);

/// Somebody signed in to another mailbox than the account is for.
[[nodiscard]] Error otherMailbox(const QString &signedIn, const QString &expected);

/// Rights are missing that the program needs. \param link for an administrator
[[nodiscard]] Error rightsMissing(const QStringList &missing, const QString &link);

} // namespace sincerely
