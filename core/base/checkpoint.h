#pragma once

#include <QString>

namespace sincerely
{

enum class Moment { Before, After };

/// Marks a point at which a crash has to be survived: right before or right after `step` has become durable.
///
/// Does nothing. The program that proves the crash safety (tests/integration/kill_at_checkpoint.cpp) is linked with a
/// definition of its own, which ends the process here; so the programs that people use hold no such switch.
void checkpoint(Moment moment, const QString &step);

} // namespace sincerely
