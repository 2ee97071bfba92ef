#include "core/diagnosis/signal_safe_writer.h"

#include <array>
#include <cstddef>

#ifdef _WIN32
#include <io.h>
#else
#include <cerrno>
#include <unistd.h>
#endif

namespace sincerely::diagnosis
{

namespace
{

void put(int file, const char *bytes, std::size_t count) noexcept
{
#ifdef _WIN32
    (void)_write(file, bytes, static_cast<unsigned>(count));
#else
    while (count > 0) {
        const ssize_t written = ::write(file, bytes, count);
        if (written < 0 && errno == EINTR)
            continue;
        if (written <= 0)
            return;
        bytes += written;
        count -= static_cast<std::size_t>(written);
    }
#endif
}

void digits(int file, std::uint64_t number, unsigned base, int atLeast) noexcept
{
    std::array<char, 32> buffer{};
    std::size_t at = buffer.size();
    do {
        buffer[--at] = "0123456789abcdef"[number % base];
        number /= base;
        --atLeast;
    } while ((number > 0 || atLeast > 0) && at > 0);
    put(file, buffer.data() + at, buffer.size() - at);
}

} // namespace

void SignalSafeWriter::text(const char *text) const noexcept
{
    std::size_t length = 0;
    while (text[length] != '\0')
        ++length;
    put(m_file, text, length);
}

void SignalSafeWriter::number(std::int64_t number) const noexcept
{
    if (number < 0)
        put(m_file, "-", 1);
    digits(m_file, number < 0 ? 0 - static_cast<std::uint64_t>(number) : static_cast<std::uint64_t>(number), 10, 1);
}

void SignalSafeWriter::hexadecimal(std::uintptr_t number) const noexcept
{
    put(m_file, "0x", 2);
    digits(m_file, number, 16, 1);
}

void SignalSafeWriter::padded(std::int64_t number, int count) const noexcept
{
    digits(m_file, static_cast<std::uint64_t>(number), 10, count);
}

/// gmtime() may take a lock. Days to dates after Howard Hinnant, “chrono-compatible low-level date algorithms”.
void SignalSafeWriter::time(std::int64_t seconds) const noexcept
{
    const std::int64_t days = (seconds / 86400) + 719468;
    const std::int64_t second = seconds % 86400;
    const std::int64_t era = days / 146097;
    const std::int64_t dayOfEra = days - (era * 146097);
    const std::int64_t yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36524 - dayOfEra / 146096) / 365;
    const std::int64_t dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100);
    const std::int64_t shiftedMonth = ((5 * dayOfYear) + 2) / 153; // of a year that begins in March
    const std::int64_t month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
    padded(yearOfEra + (era * 400) + (month <= 2 ? 1 : 0), 4);
    text("-");
    padded(month, 2);
    text("-");
    padded(dayOfYear - (153 * shiftedMonth + 2) / 5 + 1, 2);
    text("T");
    padded(second / 3600, 2);
    text(":");
    padded(second / 60 % 60, 2);
    text(":");
    padded(second % 60, 2);
    text("Z");
}

} // namespace sincerely::diagnosis
