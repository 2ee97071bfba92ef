#include "app/cli/interrupt.h"

#include <csignal>

#ifndef Q_OS_WIN
#include <sys/socket.h>
#include <unistd.h>
#endif

namespace sincerely::cli
{

#ifdef Q_OS_WIN

// On Windows a Ctrl+C ends the program at once; the sending record is made for that.
Interrupt::Interrupt() = default;
Interrupt::~Interrupt() = default;

#else

namespace
{

// A signal handler may do next to nothing: it writes one byte, which the event loop reads (signal-safety(7)).
int g_sockets[2] = {-1, -1};
volatile std::sig_atomic_t g_signals = 0;

void onSignal(int)
{
    g_signals = g_signals + 1;
    if (g_signals > 1)
        ::_exit(3);
    const char byte = 1;
    [[maybe_unused]] const ssize_t written = ::write(g_sockets[0], &byte, 1);
}

} // namespace

Interrupt::Interrupt()
{
    if (::socketpair(AF_UNIX, SOCK_STREAM, 0, g_sockets) != 0)
        return;
    m_notifier = std::make_unique<QSocketNotifier>(g_sockets[1], QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, [this] {
        char byte = 0;
        [[maybe_unused]] const ssize_t got = ::read(g_sockets[1], &byte, 1);
        m_stop.request_stop();
    });
    for (const int signal : {SIGINT, SIGTERM, SIGHUP}) {
        struct sigaction action = {};
        ::sigaction(signal, nullptr, &action);
        if (action.sa_handler == SIG_IGN) // by nohup, or by a shell for what runs in the background
            continue;
        action = {};
        action.sa_handler = onSignal;
        action.sa_flags = SA_RESTART;
        ::sigaction(signal, &action, nullptr);
    }
}

Interrupt::~Interrupt()
{
    for (const int signal : {SIGINT, SIGTERM, SIGHUP}) {
        if (std::signal(signal, SIG_DFL) == SIG_IGN)
            std::signal(signal, SIG_IGN);
    }
    m_notifier.reset();
    ::close(g_sockets[0]);
    ::close(g_sockets[1]);
}

#endif

} // namespace sincerely::cli
