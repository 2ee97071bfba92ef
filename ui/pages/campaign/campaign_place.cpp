#include "ui/pages/campaign/campaign_place.h"

#include "ui/app_window.h"
#include "ui/frame/campaign_header.h"
#include "ui/frame/sidebar.h"
#include "ui/pages/campaign/campaign_page.h"

#include <QAction>

namespace sincerely
{

namespace
{

SidebarCampaign shown(const CampaignSession &session)
{
    using Phase = CampaignSession::Phase;
    SidebarCampaign campaign;
    campaign.id = {1};
    campaign.name = session.title();
    const CampaignTotals totals = session.totals();
    switch (session.phase()) {
    case Phase::Sending:
    case Phase::Pausing:
        campaign.iconName = QStringLiteral("sending");
        campaign.colour = theme::Colour::Accent;
        campaign.state = AppWindow::tr("Sending");
        break;
    case Phase::Paused:
        campaign.iconName = QStringLiteral("hold");
        campaign.colour = theme::Colour::Attention;
        campaign.state = AppWindow::tr("Paused");
        break;
    case Phase::Finished:
        campaign.iconName = QStringLiteral("sent");
        campaign.colour = theme::Colour::Ok;
        campaign.state = AppWindow::tr("Sent");
        break;
    default:
        campaign.iconName = QStringLiteral("waiting");
        campaign.state = AppWindow::tr("Ready");
        break;
    }
    campaign.note = totals.sent > 0 ? AppWindow::tr("%1 of %2 sent").arg(totals.sent).arg(totals.total)
                                    : AppWindow::tr("%n recipient(s)", nullptr, totals.total);
    return campaign;
}

} // namespace

void showCampaign(AppWindow &window, CampaignSession &session)
{
    window.setPage(Place::Send, [&session](QWidget *parent) { return new CampaignPage(session, parent); });
    const auto update = [&window, &session] {
        window.header().setTitle(session.title());
        window.header().setAccounts({{{1}, AppWindow::tr("Sample · folder"), QStringLiteral("folder")}}, {1});
        if (session.title().isEmpty())
            return;
        window.sidebar().setCampaigns({shown(session)});
        if (window.place() == Place::Send)
            window.sidebar().selectCampaign({1});
    };
    QObject::connect(&session, &CampaignSession::phaseChanged, &window, update);
    QObject::connect(&session, &CampaignSession::messagesChanged, &window, update);
    QObject::connect(&window.sidebar(), &Sidebar::campaignChosen, &window,
                     [&window] { window.go(Place::Send, AppWindow::Focus::Stay); });
    window.setAsksBeforeClosing(true);
    QObject::connect(&window, &AppWindow::closeRequested, &session, [&window, &session] {
        window.setEnabled(false);
        session.shutDown();
    });
    QObject::connect(&session, &CampaignSession::closed, &window, &AppWindow::closeNow);
    for (QAction *action : window.sidebar().campaignActions())
        action->setVisible(false); // the sample can only be sent
    window.header().setRenamable(false);
    window.go(Place::Send);
    update();
}

} // namespace sincerely
