#include "core/diagnosis/crash_handler.h"
#include "core/diagnosis/signal_safe_writer.h"

#include <array>
#include <atomic>
#include <csignal>
#include <ctime>
#include <fcntl.h>
#include <io.h>
#include <sys/stat.h>
#include <windows.h>

namespace sincerely::diagnosis
{

namespace
{

constexpr unsigned long kMostFrames = 62; // more are not given

std::atomic<int> theFile = -1;
std::atomic<const char *> theAbout = nullptr;
std::atomic_flag theHandlerIsAtWork;
LPTOP_LEVEL_EXCEPTION_FILTER thePrevious = nullptr;

void writeReport(int file, std::uintptr_t code, const void *address)
{
    SignalSafeWriter writer(file);
    writer.text(theAbout);
    writer.text("\nEnded: ");
    writer.time(static_cast<std::int64_t>(std::time(nullptr)));
    writer.text("\nException: ");
    writer.hexadecimal(code);
    writer.text("\nAddress: ");
    writer.hexadecimal(reinterpret_cast<std::uintptr_t>(address));
    writer.text("\nProgram at: ");
    writer.hexadecimal(reinterpret_cast<std::uintptr_t>(::GetModuleHandleW(nullptr)));
    writer.text("\n\nWhere the program was:\n");
    std::array<void *, kMostFrames> frames{};
    const unsigned short count = ::CaptureStackBackTrace(0, kMostFrames, frames.data(), nullptr);
    for (unsigned short i = 0; i < count; ++i) {
        writer.hexadecimal(reinterpret_cast<std::uintptr_t>(frames[i]));
        writer.text("\n");
    }
}

LONG WINAPI onException(EXCEPTION_POINTERS *pointers)
{
    if (!theHandlerIsAtWork.test_and_set() && theFile >= 0)
        writeReport(theFile, pointers->ExceptionRecord->ExceptionCode, pointers->ExceptionRecord->ExceptionAddress);
    return EXCEPTION_CONTINUE_SEARCH; // as it would have ended without us
}

void onAbort(int number)
{
    if (!theHandlerIsAtWork.test_and_set() && theFile >= 0)
        writeReport(theFile, static_cast<std::uintptr_t>(number), nullptr);
}

} // namespace

int openReport(const char *path)
{
    return ::_open(path, _O_WRONLY | _O_CREAT | _O_EXCL | _O_APPEND | _O_BINARY | _O_NOINHERIT, _S_IREAD | _S_IWRITE);
}

void closeReport(int file)
{
    ::_close(file);
}

void installCrashHandler(int file, const char *about)
{
    theAbout = about;
    theFile = file;
    thePrevious = ::SetUnhandledExceptionFilter(onException);
    std::signal(SIGABRT, onAbort); // abort() raises no exception
}

void removeCrashHandler()
{
    std::signal(SIGABRT, SIG_DFL);
    ::SetUnhandledExceptionFilter(thePrevious);
    theFile = -1;
}

} // namespace sincerely::diagnosis
