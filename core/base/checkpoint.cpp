#include "core/base/checkpoint.h"

namespace sincerely
{

// Alone in its file: a linker takes a file of a library only when nobody has defined its names before.
void checkpoint(Moment, const QString &) {}

} // namespace sincerely
