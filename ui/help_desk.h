#pragma once

#include "core/diagnosis/crash_reports.h"
#include "core/diagnosis/log_file.h"

#include <QObject>
#include <QPointer>

class QAction;

namespace sincerely
{

class AppWindow;
class LogWindow;
class ReadingDialog;
class Settings;
struct ActionSpec;

/// What the program tells about itself: its log, the report of a crash, what a new version brings. Adds that to the
/// window's Help menu, and tells at the start what is to be told then.
class HelpDesk : public QObject
{
    Q_OBJECT

public:
    /// Window, settings and log must outlive it. \param version of the program that runs
    HelpDesk(AppWindow &window, Settings &settings, const diagnosis::LogFile &log, diagnosis::CrashReports reports,
             QString version, QObject *parent = nullptr);

    /// Opens the log, or brings it to the front.
    void showLog();
    /// Opens the newest report, if there is one.
    void showReport();
    void showNews();

private:
    void buildMenu();
    QAction *addAction(const ActionSpec &spec);
    void tellCrash();
    void deleteReport();
    void tellNews();

    AppWindow &m_window;
    Settings &m_settings;
    const diagnosis::LogFile &m_log;
    const diagnosis::CrashReports m_reports;
    const QString m_version;
    QPointer<LogWindow> m_logWindow;
    QPointer<ReadingDialog> m_report;
};

} // namespace sincerely
