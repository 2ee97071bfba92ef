#pragma once

#include <QObject>
#include <QPointer>

class QAction;

namespace sincerely
{

class AppWindow;
class LogWindow;
struct ActionSpec;

namespace diagnosis
{
class LogFile;
} // namespace diagnosis

/// What the program tells about itself: its log. Adds that to the window's Help menu.
class HelpDesk : public QObject
{
    Q_OBJECT

public:
    /// All must outlive it.
    HelpDesk(AppWindow &window, const diagnosis::LogFile &log, QObject *parent = nullptr);

    /// Opens the log, or brings it to the front.
    void showLog();

private:
    QAction *addAction(const ActionSpec &spec);

    AppWindow &m_window;
    const diagnosis::LogFile &m_log;
    QPointer<LogWindow> m_logWindow;
};

} // namespace sincerely
