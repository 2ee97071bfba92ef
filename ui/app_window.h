#pragma once

#include <QMainWindow>

namespace sincerely
{

class CampaignSession;

/// The window of the program. Closing it while emails are being sent pauses the campaign first; the rest goes on at the
/// next start.
class AppWindow : public QMainWindow
{
    Q_OBJECT

public:
    /// The session must outlive the window.
    explicit AppWindow(CampaignSession &session, QWidget *parent = nullptr);

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    CampaignSession &m_session;
    bool m_closed = false;
};

} // namespace sincerely
