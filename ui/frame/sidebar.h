#pragma once

#include "ui/frame/place.h"
#include "ui/frame/sidebar_items.h"

#include <QWidget>

class QAction;
class QPushButton;
class QStackedLayout;
class QToolButton;

namespace sincerely
{

class ActionBook;
class CampaignTree;
class PlaceList;
class SidebarRail;

/// The side of the window: the campaigns, the other places, and the way to a new campaign. Shows what it is given and
/// sends intentions; type-ahead, arrows, F2, Delete and a context menu as in a mail program. Folds to a rail of icons.
class Sidebar : public QWidget
{
    Q_OBJECT

public:
    /// The actions of a campaign (rename, duplicate, archive, delete) are entered into the book.
    explicit Sidebar(ActionBook &actions, QWidget *parent = nullptr);

    /// Keeps selection, scroll position and an open editor where it can.
    void setCampaigns(const QList<SidebarCampaign> &campaigns);
    /// Only these places are shown, in the order of Place.
    void setPlaces(const QList<Place> &places);
    /// A number beside a place that wants something; 0 takes it away.
    void setBadge(Place place, int count, theme::Colour colour, const QString &spoken);

    /// Shows where one is, without telling it back.
    void selectCampaign(CampaignId id);
    void selectPlace(Place place);

    void setFolded(bool folded);
    [[nodiscard]] bool isFolded() const { return m_isFolded; }
    [[nodiscard]] int foldedWidth() const;
    [[nodiscard]] int unfoldedWidth() const; ///< What it wants to be wide; grows with the text.

    /// In the order of a menu: rename, duplicate, archive, delete.
    [[nodiscard]] QList<QAction *> campaignActions() const;

    /// What a place is called and drawn as: "Do not email".
    [[nodiscard]] static QString nameOf(Place place);
    [[nodiscard]] static QString iconOf(Place place);

Q_SIGNALS:
    void campaignChosen(sincerely::CampaignId id);
    void placeChosen(sincerely::Place place);
    void newCampaignRequested();
    void unfoldRequested();
    void titleEditRequested(); ///< F2 while the keyboard is elsewhere: the title in the page is to be edited.
    void renamed(sincerely::CampaignId id, const QString &name);
    void duplicateRequested(sincerely::CampaignId id);
    void archiveRequested(sincerely::CampaignId id, bool archived);
    void deleteRequested(sincerely::CampaignId id);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool event(QEvent *event) override;

private:
    void buildTree();
    void buildPlaces();
    QWidget *buildFoot();
    void makeActions(ActionBook &actions);
    void updateActions();
    void showMenu(const QPoint &position);
    void fitTree();
    void rename();

    SidebarItems *m_items;
    CampaignTree *m_tree = nullptr;
    PlaceList *m_places = nullptr;
    QWidget *m_full;
    SidebarRail *m_rail;
    QStackedLayout *m_stack;
    QPushButton *m_new = nullptr;
    QAction *m_rename = nullptr;
    QAction *m_duplicate = nullptr;
    QAction *m_archive = nullptr;
    QAction *m_delete = nullptr;
    bool m_isFolded = false;
};

} // namespace sincerely
