#pragma once

namespace sincerely::cli
{

/// Puts right what a program may have been started with, before anything else happens: closed standard streams, and
/// a reader of its output that goes away.
void prepareProcess();

} // namespace sincerely::cli
