#include "ui/frame/sidebar.h"

#include "ui/frame/action_book.h"
#include "ui/frame/hairline.h"
#include "ui/frame/sidebar_delegate.h"
#include "ui/frame/sidebar_rail.h"
#include "ui/theme/controls.h"
#include "ui/theme/icon.h"

#include <QAction>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListView>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QScrollBar>
#include <QStackedLayout>
#include <QToolButton>
#include <QTreeView>

#include <utility>

namespace sincerely
{

namespace
{

constexpr int kPlaceRole = Qt::UserRole + 100;

} // namespace

Sidebar::Sidebar(ActionBook &actions, QWidget *parent)
    : QWidget(parent)
    , m_items(new SidebarItems(this))
    , m_placeItems(new QStandardItemModel(this))
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
    m_tree = new QTreeView(m_full);
    m_tree->setObjectName(QStringLiteral("campaigns"));
    m_tree->setAccessibleName(tr("Campaigns"));
    m_tree->setModel(m_items);
    m_tree->setHeaderHidden(true);
    m_tree->setRootIsDecorated(false);
    m_tree->setIndentation(0);
    m_tree->setExpandsOnDoubleClick(false);
    m_tree->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_tree->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_tree->setTextElideMode(Qt::ElideRight);
    m_tree->setContextMenuPolicy(Qt::CustomContextMenu);
    m_tree->expand(m_items->heading());
    theme::setOnSidebar(m_tree);
    auto *delegate = new SidebarDelegate(m_tree);
    m_tree->setItemDelegate(delegate);
    m_tree->installEventFilter(this);
    connect(delegate, &SidebarDelegate::renamed, this,
            [this](const QModelIndex &index, const QString &name) { Q_EMIT renamed(SidebarItems::idOf(index), name); });
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this, &Sidebar::choose);
    connect(m_tree, &QTreeView::clicked, this, [this](const QModelIndex &index) {
        if (SidebarItems::kindOf(index) != SidebarItems::Kind::Campaign)
            m_tree->setExpanded(index, !m_tree->isExpanded(index));
        else
            choose(index); // a click goes there, also when it is the current row and a place is open
    });
    connect(m_tree, &QTreeView::expanded, this, &Sidebar::fitTree);
    connect(m_tree, &QTreeView::collapsed, this, &Sidebar::fitTree);
    connect(m_tree, &QWidget::customContextMenuRequested, this, &Sidebar::showMenu);
}

void Sidebar::buildPlaces()
{
    m_places = new QListView(m_full);
    m_places->setObjectName(QStringLiteral("places"));
    m_places->setAccessibleName(tr("Places"));
    m_places->setModel(m_placeItems);
    m_places->setItemDelegate(new SidebarDelegate(m_places));
    m_places->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_places->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_places->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    theme::setOnSidebar(m_places);
    m_places->installEventFilter(this);
    const auto choosePlace = [this](const QModelIndex &index) {
        if (index.isValid() && !m_isFilling)
            Q_EMIT placeChosen(Place(index.data(kPlaceRole).toInt()));
    };
    connect(m_places->selectionModel(), &QItemSelectionModel::currentChanged, this, choosePlace);
    connect(m_places, &QListView::clicked, this, choosePlace);
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
    connect(m_duplicate, &QAction::triggered, this, [this] { Q_EMIT duplicateRequested(current()); });
    connect(m_archive, &QAction::triggered, this, [this] {
        const bool isArchived = m_items->archive().isValid() && m_items->find(current()).parent() == m_items->archive();
        Q_EMIT archiveRequested(current(), !isArchived);
    });
    connect(m_delete, &QAction::triggered, this, [this] { Q_EMIT deleteRequested(current()); });
}

QList<QAction *> Sidebar::campaignActions() const
{
    return {m_rename, m_duplicate, m_archive, m_delete};
}

CampaignId Sidebar::current() const
{
    const QModelIndexList selected = m_tree->selectionModel()->selectedIndexes();
    return selected.isEmpty() ? CampaignId() : SidebarItems::idOf(selected.first());
}

void Sidebar::updateActions()
{
    const CampaignId id = current();
    for (QAction *action : campaignActions())
        action->setEnabled(!id.isNull());
    const bool isArchived = m_items->archive().isValid() && m_items->find(id).parent() == m_items->archive();
    m_archive->setText(isArchived ? tr("Take out of the &archive") : tr("&Archive"));
}

void Sidebar::rename()
{
    if (m_tree->hasFocus() && !m_isFolded)
        m_tree->edit(m_items->find(current()));
    else
        Q_EMIT titleEditRequested();
}

void Sidebar::choose(const QModelIndex &index)
{
    updateActions();
    if (m_isFilling || SidebarItems::idOf(index).isNull())
        return;
    Q_EMIT campaignChosen(SidebarItems::idOf(index));
}

void Sidebar::setCampaigns(const QList<SidebarCampaign> &campaigns)
{
    const CampaignId selected = current();
    const bool archiveWasOpen = m_items->archive().isValid() && m_tree->isExpanded(m_items->archive());
    const bool wasFolded = m_items->rowCount() > 0 && !m_tree->isExpanded(m_items->heading());
    const int scrolled = m_tree->verticalScrollBar()->value();
    m_isFilling = true;
    if (m_items->setCampaigns(campaigns)) {
        m_tree->setExpanded(m_items->heading(), !wasFolded);
        if (m_items->archive().isValid())
            m_tree->setExpanded(m_items->archive(), archiveWasOpen);
        if (const QModelIndex index = m_items->find(selected); index.isValid())
            m_tree->setCurrentIndex(index);
    }
    fitTree();
    m_tree->verticalScrollBar()->setValue(scrolled);
    m_isFilling = false;
    updateActions();
}

void Sidebar::setPlaces(const QList<Place> &places)
{
    m_isFilling = true;
    m_placeItems->clear();
    for (const Place place : places) {
        auto *item = new QStandardItem(nameOf(place));
        item->setData(int(place), kPlaceRole);
        item->setData(iconOf(place), SidebarItems::IconRole);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
        m_placeItems->appendRow(item);
    }
    m_rail->setPlaces(places);
    fitTree();
    m_isFilling = false;
}

void Sidebar::setBadge(Place place, int count, theme::Colour colour, const QString &spoken)
{
    for (int row = 0; row < m_placeItems->rowCount(); ++row) {
        QStandardItem *item = m_placeItems->item(row);
        if (Place(item->data(kPlaceRole).toInt()) != place)
            continue;
        item->setData(count > 0 ? locale().toString(count) : QString(), SidebarItems::NoteRole);
        item->setData(int(colour), SidebarItems::ColourRole);
        item->setData(count > 0 ? tr("%1, %2", "name of a place, what is to be done there").arg(item->text(), spoken)
                                : item->text(),
                      Qt::AccessibleTextRole);
        item->setToolTip(count > 0 ? spoken : QString());
    }
}

void Sidebar::selectCampaign(CampaignId id)
{
    m_isFilling = true;
    m_places->selectionModel()->clear();
    const QModelIndex index = m_items->find(id);
    if (index.isValid() && index.parent() == m_items->archive())
        m_tree->expand(m_items->archive());
    if (index.isValid())
        m_tree->setCurrentIndex(index);
    else
        m_tree->selectionModel()->clear();
    m_rail->setCurrent(std::nullopt, id);
    m_isFilling = false;
    updateActions();
}

void Sidebar::selectPlace(Place place)
{
    m_isFilling = true;
    m_tree->selectionModel()->clear();
    m_places->selectionModel()->clear();
    for (int row = 0; row < m_placeItems->rowCount(); ++row) {
        if (Place(m_placeItems->item(row)->data(kPlaceRole).toInt()) == place)
            m_places->setCurrentIndex(m_placeItems->index(row, 0));
    }
    m_rail->setCurrent(place, {});
    m_isFilling = false;
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
    int rows = 0;
    for (QModelIndex index = m_items->heading(); index.isValid(); index = m_tree->indexBelow(index))
        rows += m_tree->sizeHintForIndex(index).height();
    int places = 0;
    for (int row = 0; row < m_placeItems->rowCount(); ++row)
        places += m_places->sizeHintForRow(row);
    m_places->setFixedHeight(places);
    const int others = places + 2 * theme::kInside + (m_new ? m_new->parentWidget()->sizeHint().height() : 0);
    m_tree->setFixedHeight(std::max(theme::rowHeight(fontMetrics()), std::min(rows, height() - others)));
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

/// The two lists are one to the arrow keys.
bool Sidebar::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    const QModelIndex inTree = m_tree->currentIndex();
    if (watched == m_tree && key == Qt::Key_Down && m_placeItems->rowCount() > 0 &&
        !m_tree->indexBelow(inTree).isValid()) {
        m_places->setFocus(Qt::TabFocusReason);
        m_places->setCurrentIndex(m_placeItems->index(0, 0));
        return true;
    }
    if (watched == m_places && key == Qt::Key_Up && m_places->currentIndex().row() <= 0) {
        QModelIndex last = m_items->heading();
        for (QModelIndex below = last; below.isValid(); below = m_tree->indexBelow(below))
            last = below;
        m_tree->setFocus(Qt::BacktabFocusReason);
        m_tree->setCurrentIndex(last);
        return true;
    }
    if (watched == m_tree && (key == Qt::Key_Space || key == Qt::Key_Return) &&
        SidebarItems::kindOf(inTree) != SidebarItems::Kind::Campaign) {
        m_tree->setExpanded(inTree, !m_tree->isExpanded(inTree));
        return true;
    }
    return QWidget::eventFilter(watched, event);
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
