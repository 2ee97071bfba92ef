#pragma once

#include <QtGlobal>

#include <ctime>

namespace sincerely::test
{

/// What this thread has computed so far, in milliseconds: unlike the clock on the wall it knows nothing of what else
/// the machine does.
inline double threadMilliseconds()
{
#ifdef Q_OS_UNIX
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
#else
    return double(std::clock()) * 1e3 / CLOCKS_PER_SEC; // of the whole program
#endif
}

} // namespace sincerely::test
