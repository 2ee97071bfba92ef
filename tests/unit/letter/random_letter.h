#pragma once

#include "core/letter/content.h"

#include <QRandomGenerator>

#include <functional>

namespace sincerely::test
{

/// Letters such as nobody would write: all that the schema holds, in odd order, with odd characters.
[[nodiscard]] letter::Content randomLetter(QRandomGenerator &random);

/// The smallest letter, found by taking things away, for which the test still fails.
[[nodiscard]] letter::Content shrunk(letter::Content content,
                                     const std::function<bool(const letter::Content &)> &fails);

} // namespace sincerely::test
