#pragma once

#include <QDateTime>
#include <QString>

#include <optional>

namespace sincerely::diagnosis
{

/// What a run that ended unexpectedly has left.
struct CrashReport {
    QString name;   ///< Of its file.
    QDateTime time; ///< When it was written.
    QString text;
};

/// The reports of earlier runs, in a folder of the data. Nothing is ever sent anywhere.
class CrashReports
{
public:
    explicit CrashReports(QString folder)
        : m_folder(std::move(folder))
    {
    }

    /// Removes what runs left that were killed without a mistake of the program, and all reports but the newest few.
    /// For the start, before a CrashWatch begins.
    void tidy() const;

    [[nodiscard]] std::optional<CrashReport> newest() const;
    /// \returns false when it is still there
    [[nodiscard]] bool remove(const CrashReport &report) const;
    /// Takes a removal back.
    [[nodiscard]] bool restore(const CrashReport &report) const;

    [[nodiscard]] const QString &folder() const { return m_folder; }

private:
    [[nodiscard]] QString path(const QString &name) const;

    QString m_folder;
};

} // namespace sincerely::diagnosis
