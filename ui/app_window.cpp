#include "ui/app_window.h"

#include "ui/pages/campaign/campaign_page.h"
#include "ui/theme/icon.h"

#include <QCloseEvent>

namespace sincerely
{

AppWindow::AppWindow(CampaignSession &session, QWidget *parent)
    : QMainWindow(parent)
    , m_session(session)
{
    setWindowTitle(tr("Sincerely"));
    setWindowIcon(theme::applicationIcon());
    setCentralWidget(new CampaignPage(session, this));
    resize(1280, 820);
    connect(&session, &CampaignSession::closed, this, [this] {
        m_closed = true;
        close();
    });
}

void AppWindow::closeEvent(QCloseEvent *event)
{
    if (m_closed)
        return;
    event->ignore(); // what is under way ends first; `closed()` comes back here
    setEnabled(false);
    m_session.shutDown();
}

} // namespace sincerely
