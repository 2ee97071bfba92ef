#include "core/diagnosis/crash_reports.h"

#include "core/diagnosis/redaction.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace sincerely::diagnosis
{

namespace
{

using namespace Qt::Literals::StringLiterals;

constexpr int kMostKept = 5;
constexpr qint64 kMostRead = 256LL * 1024; // more than any report has

/// Newest first: their names tell when the run began.
QFileInfoList reportsIn(const QString &folder)
{
    return QDir(folder).entryInfoList({u"report-*.txt"_s}, QDir::Files, QDir::Name | QDir::Reversed);
}

} // namespace

QString CrashReports::path(const QString &name) const
{
    return QDir(m_folder).filePath(name);
}

void CrashReports::tidy() const
{
    int kept = 0;
    const QFileInfoList reports = reportsIn(m_folder);
    for (const QFileInfo &report : reports) {
        if (report.size() == 0 || ++kept > kMostKept)
            QFile::remove(report.filePath());
    }
}

std::optional<CrashReport> CrashReports::newest() const
{
    const QFileInfoList reports = reportsIn(m_folder);
    for (const QFileInfo &report : reports) {
        QFile file(report.filePath());
        if (report.size() > 0 && file.open(QIODevice::ReadOnly))
            return CrashReport{report.fileName(), report.lastModified().toUTC(),
                               withoutHome(QString::fromUtf8(file.read(kMostRead)))};
    }
    return std::nullopt;
}

bool CrashReports::remove(const CrashReport &report) const
{
    return QFile::remove(path(report.name)) || !QFile::exists(path(report.name));
}

bool CrashReports::restore(const CrashReport &report) const
{
    QFile file(path(report.name));
    const QByteArray bytes = report.text.toUtf8();
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly) || file.write(bytes) != bytes.size())
        return false;
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    return true;
}

} // namespace sincerely::diagnosis
