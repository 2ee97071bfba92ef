#include "ui/frame/sidebar_rail.h"

#include "ui/frame/sidebar.h"
#include "ui/theme/controls.h"
#include "ui/theme/icon.h"

#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>

namespace sincerely
{

SidebarRail::SidebarRail(const SidebarItems &items, QWidget *parent)
    : QWidget(parent)
    , m_items(items)
    , m_column(new QVBoxLayout(this))
    , m_menu(new QMenu(this))
{
    m_column->setContentsMargins(theme::kInside, theme::kInside, theme::kInside, theme::kInside);
    m_column->setSpacing(theme::kTight);
    QToolButton *unfold = addButton(QStringLiteral("railUnfold"), QStringLiteral("sidebar"), tr("Show the sidebar"));
    unfold->setToolTip(theme::withShortcut(tr("Show the sidebar"), QKeySequence(Qt::Key_F9)));
    connect(unfold, &QToolButton::clicked, this, &SidebarRail::unfoldRequested);
    m_campaigns = addButton(QStringLiteral("railCampaigns"), QStringLiteral("campaign"), tr("Campaigns"));
    m_campaigns->setCheckable(true);
    connect(m_campaigns, &QToolButton::clicked, this, [this] {
        m_campaigns->setChecked(!m_current.isNull());
        fillMenu();
        const bool mirrored = layoutDirection() == Qt::RightToLeft;
        m_menu->popup(m_campaigns->mapToGlobal(QPoint(mirrored ? 0 : m_campaigns->width(), 0)));
    });
    m_column->addStretch(1);
    QToolButton *more = addButton(QStringLiteral("railNewCampaign"), QStringLiteral("plus"), tr("New campaign"));
    more->setToolTip(theme::withShortcut(tr("New campaign"), QKeySequence::New));
    connect(more, &QToolButton::clicked, this, &SidebarRail::newCampaignRequested);
    QToolButton *settings =
        addButton(QStringLiteral("railSettings"), Sidebar::iconOf(Place::Settings), Sidebar::nameOf(Place::Settings));
    settings->setToolTip(theme::withShortcut(settings->toolTip(), QKeySequence(Qt::CTRL | Qt::Key_Comma)));
    connect(settings, &QToolButton::clicked, this, [this] { Q_EMIT placeChosen(Place::Settings); });
}

QToolButton *SidebarRail::addButton(const QString &objectName, const QString &iconName, const QString &name)
{
    auto *button = new QToolButton(this);
    button->setObjectName(objectName);
    button->setIcon(theme::icon(iconName));
    button->setAccessibleName(name);
    button->setToolTip(name);
    button->setFocusPolicy(Qt::StrongFocus);
    m_column->addWidget(button, 0, Qt::AlignHCenter);
    return button;
}

void SidebarRail::setPlaces(const QList<Place> &places)
{
    qDeleteAll(m_places);
    m_places.clear();
    int row = m_column->indexOf(m_campaigns) + 1;
    for (const Place place : places) {
        QToolButton *button =
            addButton(QStringLiteral("railPlace%1").arg(int(place)), Sidebar::iconOf(place), Sidebar::nameOf(place));
        m_column->removeWidget(button);
        m_column->insertWidget(row++, button, 0, Qt::AlignHCenter);
        button->setCheckable(true);
        connect(button, &QToolButton::clicked, this, [this, place] { Q_EMIT placeChosen(place); });
        m_places.insert(place, button);
    }
}

void SidebarRail::setCurrent(std::optional<Place> place, CampaignId campaign)
{
    m_current = campaign;
    m_campaigns->setChecked(!campaign.isNull());
    for (auto it = m_places.cbegin(); it != m_places.cend(); ++it)
        it.value()->setChecked(place == it.key());
}

void SidebarRail::fillMenu()
{
    m_menu->clear();
    const QModelIndex heading = m_items.heading();
    for (int row = 0; row < m_items.rowCount(heading); ++row) {
        const QModelIndex index = m_items.index(row, 0, heading);
        if (SidebarItems::kindOf(index) != SidebarItems::Kind::Campaign)
            continue;
        QAction *action = m_menu->addAction(theme::literally(index.data().toString()));
        action->setCheckable(true);
        action->setChecked(SidebarItems::idOf(index) == m_current);
        connect(action, &QAction::triggered, this,
                [this, id = SidebarItems::idOf(index)] { Q_EMIT campaignChosen(id); });
    }
    if (m_menu->isEmpty())
        m_menu->addAction(tr("No campaign yet"))->setEnabled(false);
}

} // namespace sincerely
