#pragma once

#include "core/campaign/message_maker.h"

namespace sincerely
{

/// The fields of a letter, each once, as first written; without the personal touch.
[[nodiscard]] QStringList fieldsOf(const Letter &letter);

/// A letter as nobody will get it, while there is no list: the names of the fields stand for their values.
[[nodiscard]] Result<MadeMessage> exampleOf(const Composition &composition);

} // namespace sincerely
