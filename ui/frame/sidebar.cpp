#include "ui/frame/sidebar.h"

#include "ui/frame/action_book.h"
#include "ui/frame/campaign_tree.h"
#include "ui/frame/place_list.h"
#include "ui/frame/sidebar_rail.h"
#include "ui/theme/controls.h"
#include "ui/theme/icon.h"

#include <QAction>
#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QStackedLayout>
#include <QToolButton>

namespace sincerely
{

Sidebar::Sidebar(ActionBook &actions, QWidget *parent)
    : QWidget(parent)
    , m_items(new SidebarItems(this))
    , m_full(new QWidget(this))
    , m_rail(new SidebarRail(*m_items, this))
    , m_stack(new QStackedLayout(this))
{
    setObjectName(QStringLiteral("sidebar"));
    buildTree();
    buildPlaces();
    auto *column = new QVBoxLayout(m_full);
    column->setContentsMargins(0, theme::kInside, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_tree);
    column->addSpacing(theme::kInside);
    column->addWidget(m_places);
    column->addStretch(1);
    column->addWidget(buildFoot());
    m_stack->addWidget(m_full);
    m_stack->addWidget(m_rail);
    makeActions(actions);
    connect(m_rail, &SidebarRail::campaignChosen, this, &Sidebar::campaignChosen);
    connect(m_rail, &SidebarRail::placeChosen, this, &Sidebar::placeChosen);
    connect(m_rail, &SidebarRail::newCampaignRequested, this, &Sidebar::newCampaignRequested);
    connect(m_rail, &SidebarRail::unfoldRequested, this, &Sidebar::unfoldRequested);
    updateActions();
}

void Sidebar::buildTree()
{
    m_tree = new CampaignTree(*m_items, m_full);
    m_tree->setObjectName(QStringLiteral("campaigns"));
    m_tree->setAccessibleName(tr("Campaigns"));
    connect(m_tree, &CampaignTree::currentCampaignChanged, this, &Sidebar::updateActions);
    connect(m_tree, &CampaignTree::chosen, this, &Sidebar::campaignChosen);
    connect(m_tree, &CampaignTree::renamed, this, &Sidebar::renamed);
    connect(m_tree, &CampaignTree::heightOfRowsChanged, this, &Sidebar::fitTree);
    connect(m_tree, &QWidget::customContextMenuRequested, this, &Sidebar::showMenu);
}

void Sidebar::buildPlaces()
{
    m_places = new PlaceList(m_full);
    m_places->setObjectName(QStringLiteral("places"));
    m_places->setAccessibleName(tr("Places"));
    connect(m_places, &PlaceList::chosen, this, &Sidebar::placeChosen);
    // The two lists are one to the arrow keys.
    connect(m_places, &PlaceList::leftAbove, m_tree, &CampaignTree::goToLast);
    connect(m_tree, &CampaignTree::leftBelow, this, [this] {
        if (!m_places->isEmpty())
            m_places->goToFirst();
    });
}

QWidget *Sidebar::buildFoot()
{
    auto *foot = new QWidget(m_full);
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(theme::kInside, theme::kInside, theme::kInside, theme::kInside);
    m_new = new QPushButton(theme::icon(QStringLiteral("plus")), tr("New campaign"), foot);
    m_new->setObjectName(QStringLiteral("newCampaign"));
    m_new->setAccessibleName(tr("New campaign"));
    m_new->setToolTip(theme::withShortcut(tr("New campaign"), QKeySequence::New));
    row->addWidget(m_new, 1);
    connect(m_new, &QPushButton::clicked, this, &Sidebar::newCampaignRequested);
    auto *settings = new QToolButton(foot);
    settings->setObjectName(QStringLiteral("openSettings"));
    settings->setIcon(theme::icon(iconOf(Place::Settings)));
    settings->setAccessibleName(nameOf(Place::Settings));
    settings->setToolTip(theme::withShortcut(nameOf(Place::Settings), QKeySequence(Qt::CTRL | Qt::Key_Comma)));
    settings->setFocusPolicy(Qt::StrongFocus);
    row->addWidget(settings);
    connect(settings, &QToolButton::clicked, this, [this] { Q_EMIT placeChosen(Place::Settings); });
    return foot;
}

void Sidebar::makeActions(ActionBook &actions)
{
    const QString heading = tr("Campaign");
    QWidget *owner = window();
    m_rename = actions.make(
        owner, heading,
        {QStringLiteral("renameCampaign"), tr("&Rename…"), QKeySequence(Qt::Key_F2), QStringLiteral("edit"), {}});
    m_duplicate = actions.make(owner, heading,
                               {QStringLiteral("duplicateCampaign"),
                                tr("D&uplicate"),
                                QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_D),
                                QStringLiteral("duplicate"),
                                {}});
    m_archive = actions.make(owner, heading,
                             {QStringLiteral("archiveCampaign"),
                              tr("&Archive"),
                              QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_A),
                              QStringLiteral("archive"),
                              {}});
    // In the window Delete belongs to what has the keyboard.
    m_delete = actions.make(m_tree, heading,
                            {QStringLiteral("deleteCampaign"),
                             tr("&Delete"),
                             QKeySequence(QKeySequence::Delete),
                             QStringLiteral("trash"),
                             {}});
    connect(m_rename, &QAction::triggered, this, &Sidebar::rename);
    connect(m_duplicate, &QAction::triggered, this, [this] { Q_EMIT duplicateRequested(m_tree->current()); });
    connect(m_archive, &QAction::triggered, this,
            [this] { Q_EMIT archiveRequested(m_tree->current(), !m_tree->isArchived(m_tree->current())); });
    connect(m_delete, &QAction::triggered, this, [this] { Q_EMIT deleteRequested(m_tree->current()); });
}

QList<QAction *> Sidebar::campaignActions() const
{
    return {m_rename, m_duplicate, m_archive, m_delete};
}

void Sidebar::updateActions()
{
    const CampaignId id = m_tree->current();
    for (QAction *action : campaignActions())
        action->setEnabled(!id.isNull());
    m_archive->setText(m_tree->isArchived(id) ? tr("Take out of the &archive") : tr("&Archive"));
}

void Sidebar::rename()
{
    if (m_tree->hasFocus() && !m_isFolded)
        m_tree->editName();
    else
        Q_EMIT titleEditRequested();
}

void Sidebar::setCampaigns(const QList<SidebarCampaign> &campaigns)
{
    m_tree->setCampaigns(campaigns);
    updateActions();
}

void Sidebar::setPlaces(const QList<Place> &places)
{
    m_places->setPlaces(places);
    m_rail->setPlaces(places);
    fitTree();
}

void Sidebar::setBadge(Place place, int count, theme::Colour colour, const QString &spoken)
{
    m_places->setBadge(place, count, colour, spoken);
}

void Sidebar::selectCampaign(CampaignId id)
{
    m_places->select(std::nullopt);
    m_tree->select(id);
    m_rail->setCurrent(std::nullopt, id);
    updateActions();
}

void Sidebar::selectPlace(Place place)
{
    m_tree->select({});
    m_places->select(place);
    m_rail->setCurrent(place, {});
    updateActions();
}

void Sidebar::setFolded(bool folded)
{
    m_isFolded = folded;
    m_stack->setCurrentWidget(folded ? static_cast<QWidget *>(m_rail) : m_full);
    updateGeometry();
}

int Sidebar::foldedWidth() const
{
    return m_rail->sizeHint().width();
}

int Sidebar::unfoldedWidth() const
{
    return std::max(240, fontMetrics().averageCharWidth() * 31);
}

void Sidebar::showMenu(const QPoint &position)
{
    const QModelIndex index = m_tree->indexAt(position);
    if (SidebarItems::idOf(index).isNull())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions(campaignActions());
    menu->insertSeparator(m_delete);
    menu->popup(m_tree->viewport()->mapToGlobal(position));
}

/// The tree is as high as its rows, so that the places follow it; when there are too many it scrolls and they stay.
void Sidebar::fitTree()
{
    const int places = m_places->heightOfRows();
    m_places->setFixedHeight(places);
    const int others = places + 2 * theme::kInside + (m_new ? m_new->parentWidget()->sizeHint().height() : 0);
    m_tree->setFixedHeight(
        std::max(theme::rowHeight(fontMetrics()), std::min(m_tree->heightOfRows(), height() - others)));
}

void Sidebar::paintEvent(QPaintEvent * /*event*/)
{
    QPainter(this).fillRect(rect(), theme::colour(theme::Colour::Sidebar, palette()));
}

void Sidebar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitTree();
}

bool Sidebar::event(QEvent *event)
{
    const bool handled = QWidget::event(event);
    if (event->type() == QEvent::FontChange)
        fitTree();
    return handled;
}

QString Sidebar::nameOf(Place place)
{
    switch (place) {
    case Place::Templates:
        return tr("Templates");
    case Place::Lists:
        return tr("Lists");
    case Place::DoNotEmail:
        return tr("Do not email");
    case Place::Accounts:
        return tr("Accounts");
    case Place::Settings:
        return tr("Settings");
    default:
        return {};
    }
}

QString Sidebar::iconOf(Place place)
{
    switch (place) {
    case Place::Templates:
        return QStringLiteral("template");
    case Place::Lists:
        return QStringLiteral("recipients");
    case Place::DoNotEmail:
        return QStringLiteral("do-not-email");
    case Place::Accounts:
        return QStringLiteral("account");
    case Place::Settings:
        return QStringLiteral("settings");
    default:
        return {};
    }
}

} // namespace sincerely
