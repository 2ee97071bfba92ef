#pragma once

#include "tests/emulator/faults.h"
#include "tests/emulator/world.h"

namespace sincerely::emulator
{

/// The answer that a fault puts in the place of `right` (which is empty when the fault comes before the effect).
[[nodiscard]] Response applyFault(const World &world, const Fault &fault, Kind kind, Response right);

} // namespace sincerely::emulator
