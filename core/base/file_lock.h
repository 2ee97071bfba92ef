#pragma once

#include <QString>

#include <memory>
#include <tl/expected.hpp>

namespace sincerely
{

/// Held by one process at a time, for as long as this object lives.
///
/// The system holds it for the open file and lets go of it when the process ends, however it ends. A lock that is a
/// file with the number of its process would outlive a killed one: the next process may well have the same number, in
/// a container the machine another name, and everybody would wait for a dead owner.
class FileLock
{
public:
    enum class Obstacle {
        HeldElsewhere, ///< Another process (or another FileLock of this one) holds it now.
        NotPossible,   ///< The file cannot be made or locked.
    };

    /// Does not wait. The folder has to exist.
    [[nodiscard]] static tl::expected<FileLock, Obstacle> take(const QString &path);

    FileLock(FileLock &&) noexcept;
    FileLock &operator=(FileLock &&) noexcept;
    ~FileLock();

private:
    struct Handle;
    explicit FileLock(std::unique_ptr<Handle> handle);
    std::unique_ptr<Handle> m_handle;
};

} // namespace sincerely
