#include "ui/help_desk.h"

#include "ui/app_window.h"
#include "ui/frame/action_book.h"
#include "ui/frame/window_menus.h"
#include "ui/pages/log/log_window.h"

#include <QDesktopServices>
#include <QDir>
#include <QMenu>
#include <QUrl>

namespace sincerely
{

namespace
{

void openFolder(const QString &folder)
{
    QDir().mkpath(folder);
    QDesktopServices::openUrl(QUrl::fromLocalFile(folder));
}

} // namespace

HelpDesk::HelpDesk(AppWindow &window, const diagnosis::LogFile &log, QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_log(log)
{
    QAction *showLog =
        addAction({QStringLiteral("showLog"), tr("&Log"), QKeySequence(Qt::Key_F12), {}, tr("What the program did")});
    connect(showLog, &QAction::triggered, this, &HelpDesk::showLog);
}

/// Before the line that sets off what stands last: about the program.
QAction *HelpDesk::addAction(const ActionSpec &spec)
{
    QAction *action = m_window.actions().make(&m_window, WindowMenus::tr("Help"), spec);
    QMenu *menu = m_window.menus().help();
    QAction *line = nullptr;
    const QList<QAction *> actions = menu->actions();
    for (QAction *one : actions) {
        if (one->isSeparator())
            line = one;
    }
    menu->insertAction(line, action);
    return action;
}

void HelpDesk::showLog()
{
    if (!m_logWindow) {
        m_logWindow = new LogWindow(m_log, m_window.actions(), &m_window); // it deletes itself
        connect(m_logWindow, &LogWindow::folderRequested, this, &openFolder);
    }
    m_logWindow->show();
    m_logWindow->raise();
    m_logWindow->activateWindow();
}

} // namespace sincerely
