#include "app/cli/process.h"

#include <QtGlobal>

#ifndef Q_OS_WIN
#include <csignal>
#include <fcntl.h>
#include <unistd.h>
#endif

namespace sincerely::cli
{

#ifdef Q_OS_WIN

void prepareProcess() {}

#else

namespace
{

/// The next file that is opened takes the lowest free number. Were standard output closed, that could be an email, and
/// our events would be written into it.
void openStandardStreams()
{
    for (int stream = STDIN_FILENO; stream <= STDERR_FILENO; ++stream) {
        if (::fcntl(stream, F_GETFD) == -1 && ::open("/dev/null", stream == STDIN_FILENO ? O_RDONLY : O_WRONLY) == -1)
            ::_exit(1);
    }
}

} // namespace

void prepareProcess()
{
    openStandardStreams();
    // `sincerely-cli send … | head -1`: the sending goes on, nobody has to read about it.
    std::signal(SIGPIPE, SIG_IGN);
}

#endif

} // namespace sincerely::cli
