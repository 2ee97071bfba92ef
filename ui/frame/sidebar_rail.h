#pragma once

#include "ui/frame/place.h"
#include "ui/frame/sidebar_items.h"

#include <QHash>
#include <QWidget>

class QMenu;
class QToolButton;
class QVBoxLayout;

namespace sincerely
{

/// The sidebar of a narrow window: its places as icons, its campaigns as a menu.
class SidebarRail : public QWidget
{
    Q_OBJECT

public:
    /// \param items the sidebar's own, looked at when the menu opens
    explicit SidebarRail(const SidebarItems &items, QWidget *parent = nullptr);

    void setPlaces(const QList<Place> &places);
    void setCurrent(std::optional<Place> place, CampaignId campaign);

Q_SIGNALS:
    void campaignChosen(sincerely::CampaignId id);
    void placeChosen(sincerely::Place place);
    void newCampaignRequested();
    void unfoldRequested();

private:
    QToolButton *addButton(const QString &objectName, const QString &iconName, const QString &name);
    void fillMenu();

    const SidebarItems &m_items;
    QVBoxLayout *m_column;
    QToolButton *m_campaigns;
    QMenu *m_menu;
    QHash<Place, QToolButton *> m_places;
    CampaignId m_current;
};

} // namespace sincerely
