#pragma once

#include "core/model/letter.h"

namespace sincerely
{

/// The letter with the sender's signature at its end. A letter in plain text gets it as text, below the customary line
/// “-- ”. An empty letter stays empty: a signature alone is no email.
/// \param signature HTML, as the letter editor writes it; empty: none
[[nodiscard]] Letter withSignature(Letter letter, const QString &signature);

} // namespace sincerely
