#pragma once

#include "core/model/account.h"
#include "core/model/composition.h"
#include "core/model/letter.h"

namespace sincerely
{

/// The letter with the sender's signature at its end. A letter in plain text gets it as text, below the customary line
/// “-- ”. An empty letter stays empty: a signature alone is no email.
/// \param signature HTML, as the letter editor writes it; empty: none
[[nodiscard]] Letter withSignature(Letter letter, const QString &signature);

/// The composition as it is sent from this account: from its owner unless it says otherwise, with the signature of
/// whom it is from.
[[nodiscard]] Composition asSentFrom(const Account &account, Composition composition);

} // namespace sincerely
