#pragma once

#include <cstdint>

namespace sincerely::diagnosis
{

/// Writes into an open file from inside a signal handler: no memory is asked for, no lock taken, and only write() is
/// called. What cannot be written is lost.
class SignalSafeWriter
{
public:
    /// \param file a descriptor that stays open meanwhile
    explicit SignalSafeWriter(int file) noexcept
        : m_file(file)
    {
    }

    void text(const char *text) const noexcept; ///< Ends with a zero.
    void number(std::int64_t number) const noexcept;
    void hexadecimal(std::uintptr_t number) const noexcept;
    /// "2026-11-27T20:00:03Z". \param seconds since 1970 in UTC
    void time(std::int64_t seconds) const noexcept;

private:
    void padded(std::int64_t number, int count) const noexcept;

    int m_file;
};

} // namespace sincerely::diagnosis
