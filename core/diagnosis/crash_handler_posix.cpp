#include "core/diagnosis/crash_handler.h"
#include "core/diagnosis/signal_safe_writer.h"

#include <array>
#include <atomic>
#include <csignal>
#include <ctime>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#if __has_include(<execinfo.h>)
#include <execinfo.h>
#define SINCERELY_HAS_BACKTRACE
#endif

namespace sincerely::diagnosis
{

namespace
{

struct FatalSignal {
    int number;
    const char *name;
};

constexpr std::array kSignals = {
    FatalSignal{SIGSEGV, "SIGSEGV (memory that is not there)"}, FatalSignal{SIGABRT, "SIGABRT (given up)"},
    FatalSignal{SIGBUS, "SIGBUS (memory that cannot be read)"}, FatalSignal{SIGFPE, "SIGFPE (calculation)"},
    FatalSignal{SIGILL, "SIGILL (no such instruction)"},
};
constexpr int kMostFrames = 64;

// A signal handler is a plain function and may touch nothing else but what is ready before.
std::atomic<int> theFile = -1;
std::atomic<const char *> theAbout = nullptr;
std::atomic_flag theHandlerIsAtWork;
std::array<struct sigaction, kSignals.size()> thePrevious{};
// Handlers run on these 128 kB, because the usual stack may be what has overflowed.
alignas(16) std::array<char, 131072> theStack{};

static_assert(std::atomic<int>::is_always_lock_free && std::atomic<const char *>::is_always_lock_free);

void writeFrames(int file)
{
#ifdef SINCERELY_HAS_BACKTRACE
    std::array<void *, kMostFrames> frames{};
    ::backtrace_symbols_fd(frames.data(), ::backtrace(frames.data(), kMostFrames), file);
#else
    SignalSafeWriter(file).text("not available on this system\n");
#endif
}

void writeReport(int file, int number, const siginfo_t *info)
{
    SignalSafeWriter writer(file);
    writer.text(theAbout);
    writer.text("\nEnded: ");
    writer.time(static_cast<std::int64_t>(::time(nullptr)));
    writer.text("\nSignal: ");
    for (const FatalSignal &signal : kSignals) {
        if (signal.number == number)
            writer.text(signal.name);
    }
    if (info && (number == SIGSEGV || number == SIGBUS)) {
        writer.text("\nAddress: ");
        writer.hexadecimal(reinterpret_cast<std::uintptr_t>(info->si_addr));
    }
    writer.text("\n\nWhere the program was:\n");
    ::fsync(file); // what follows is the likeliest to fail
    writeFrames(file);
    ::fsync(file);
}

extern "C" void onFatalSignal(int number, siginfo_t *info, void * /*context*/)
{
    if (theHandlerIsAtWork.test_and_set()) {
        for (;;) // another thread has crashed, too, and ends the program when it has written
            ::pause();
    }
    if (const int file = theFile; file >= 0)
        writeReport(file, number, info);
    // As it would have ended without us: the system may want to keep an image. The signal waits until we return.
    std::signal(number, SIG_DFL);
    std::raise(number);
}

void provideStack()
{
    stack_t stack{};
    if (::sigaltstack(nullptr, &stack) == 0 && (stack.ss_flags & SS_DISABLE) == 0)
        return; // somebody has seen to it, such as a sanitizer
    stack = {};
    stack.ss_sp = theStack.data();
    stack.ss_size = theStack.size();
    ::sigaltstack(&stack, nullptr);
}

} // namespace

int openReport(const char *path)
{
    return ::open(path, O_WRONLY | O_CREAT | O_EXCL | O_APPEND | O_CLOEXEC, S_IRUSR | S_IWUSR);
}

void closeReport(int file)
{
    ::close(file);
}

void installCrashHandler(int file, const char *about)
{
#ifdef SINCERELY_HAS_BACKTRACE
    std::array<void *, 1> frame{};
    (void)::backtrace(frame.data(), 1); // the first call loads a library, which needs memory
#endif
    theAbout = about;
    theFile = file;
    provideStack();
    struct sigaction action{};
    action.sa_sigaction = onFatalSignal;
    action.sa_flags = SA_SIGINFO | SA_ONSTACK;
    ::sigfillset(&action.sa_mask);
    for (std::size_t i = 0; i < kSignals.size(); ++i)
        ::sigaction(kSignals[i].number, &action, &thePrevious[i]);
}

void removeCrashHandler()
{
    for (std::size_t i = 0; i < kSignals.size(); ++i)
        ::sigaction(kSignals[i].number, &thePrevious[i], nullptr);
    theFile = -1;
}

} // namespace sincerely::diagnosis
