#pragma once

namespace sincerely::diagnosis
{

// What differs between systems; for CrashWatch only.

/// \returns a descriptor of a new file that only the person can read, or -1
[[nodiscard]] int openReport(const char *path);
void closeReport(int file);

/// From now on a crash writes `about` and what is known of it into the file, and ends the program as it would have
/// ended without. \param about has to stay where it is
void installCrashHandler(int file, const char *about);
void removeCrashHandler();

} // namespace sincerely::diagnosis
