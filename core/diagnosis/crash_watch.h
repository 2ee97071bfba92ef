#pragma once

#include <QString>

namespace sincerely::diagnosis
{

/// While it lives, the program writes a report before it is ended by a mistake of its own: what happened, when, and
/// where it was. The report stays on this machine; see CrashReports. There is one, made in main() on the main thread.
///
/// The file is made when the watch begins and removed when it ends, so that a crash needs nothing but to write into it;
/// a run that is killed from outside leaves it empty.
class CrashWatch
{
public:
    /// Where the folder cannot be written, nothing is watched.
    /// \param about what the report begins with, a line for each thing: program and version, system
    CrashWatch(const QString &folder, const QString &about);
    ~CrashWatch(); ///< The program ends in an orderly way.
    CrashWatch(const CrashWatch &) = delete;
    CrashWatch &operator=(const CrashWatch &) = delete;

    /// Of the report to be; empty when nothing is watched.
    [[nodiscard]] const QString &path() const { return m_path; }

private:
    QString m_path;
    int m_file = -1;
};

} // namespace sincerely::diagnosis
