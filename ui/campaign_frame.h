#pragma once

#include "core/base/id.h"

#include <QObject>
#include <QTimer>

namespace sincerely
{

class AppWindow;
class Workspace;

/// Shows campaigns and the open one in the frame of the window: sidebar, title, account, the badges of the steps. And
/// passes on what is done there.
class CampaignFrame : public QObject
{
    Q_OBJECT

public:
    /// Both must outlive it.
    CampaignFrame(AppWindow &window, Workspace &workspace, QObject *parent = nullptr);

Q_SIGNALS:
    /// The person went to a campaign in the sidebar.
    void campaignChosen(sincerely::CampaignId id);

private:
    void connectSidebar();
    void connectHeader();
    void connectDocument();
    void showCampaigns();
    void showAccounts();
    void showHeader();
    void showSteps();

    AppWindow &m_window;
    Workspace &m_workspace;
    QTimer m_soon; ///< Counts change with every key; the frame follows ten times a second at most.
};

} // namespace sincerely
