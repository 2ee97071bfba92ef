#pragma once

#include "core/base/clock.h"
#include "core/diagnosis/log_line.h"

#include <QFile>
#include <QList>
#include <QString>

#include <chrono>
#include <deque>
#include <mutex>

namespace sincerely::diagnosis
{

/// What the program did, in a few files that never grow beyond their limit: "sincerely.log" is the newest,
/// "sincerely.1.log" the one before. Everything is redacted() before it is written. Readable by the person only.
///
/// May be used from any thread. Nothing here waits, throws or ends the program: where the disk is full or the folder
/// cannot be written, the newest lines stay in memory, and writing is tried again after a while.
class LogFile
{
public:
    struct Limits {
        qint64 bytes = 1024LL * 1024; ///< Of one file.
        int files = 3;
        size_t linesInMemory = 2000;
        std::chrono::milliseconds triesAgainAfter = std::chrono::seconds(30);
    };

    /// Makes the folder with the first line. The clock must outlive it.
    LogFile(QString folder, const Clock &clock, Limits limits);
    LogFile(QString folder, const Clock &clock)
        : LogFile(std::move(folder), clock, Limits())
    {
    }

    void write(LogLine::Level level, const QString &category, const QString &text) noexcept;

    /// Lines, and where to go on reading.
    struct Excerpt {
        QList<LogLine> lines; ///< Oldest first.
        quint64 next = 0;
    };
    /// All that there is, of earlier runs, too.
    [[nodiscard]] Excerpt everything() const;
    /// Those since an excerpt that are still in memory.
    [[nodiscard]] Excerpt since(quint64 next) const;

    /// Whether the last line reached the disk.
    [[nodiscard]] bool isOnDisk() const;
    [[nodiscard]] const QString &folder() const { return m_folder; }
    [[nodiscard]] QString path(int age = 0) const; ///< Of the newest file, or of older ones.

private:
    struct Kept {
        LogLine line;
        bool isOnDisk = false;
    };
    [[nodiscard]] bool append(const LogLine &line);
    [[nodiscard]] bool open();
    void rotate();

    const QString m_folder;
    const Clock &m_clock;
    const Limits m_limits;
    mutable std::mutex m_mutex; ///< For what follows.
    QFile m_file;
    qint64 m_size = 0;
    std::optional<std::chrono::milliseconds> m_failedAt; ///< On the clock that only moves forward.
    std::deque<Kept> m_kept;
    quint64 m_next = 0; ///< Number of the next line of this run.
};

} // namespace sincerely::diagnosis
