#include "ui/frame/campaign_tree.h"

#include "ui/frame/sidebar_delegate.h"
#include "ui/theme/controls.h"

#include <QKeyEvent>
#include <QScopedValueRollback>
#include <QScrollBar>

namespace sincerely
{

CampaignTree::CampaignTree(SidebarItems &items, QWidget *parent)
    : QTreeView(parent)
    , m_items(items)
{
    setModel(&m_items);
    setHeaderHidden(true);
    setRootIsDecorated(false);
    setIndentation(0);
    setExpandsOnDoubleClick(false);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTextElideMode(Qt::ElideRight);
    setContextMenuPolicy(Qt::CustomContextMenu);
    expand(m_items.heading());
    theme::setOnSidebar(this);
    auto *delegate = new SidebarDelegate(this);
    setItemDelegate(delegate);
    connect(delegate, &SidebarDelegate::renamed, this,
            [this](const QModelIndex &index, const QString &name) { Q_EMIT renamed(SidebarItems::idOf(index), name); });
    connect(selectionModel(), &QItemSelectionModel::currentChanged, this, &CampaignTree::choose);
    connect(this, &QTreeView::clicked, this, [this](const QModelIndex &index) {
        if (SidebarItems::kindOf(index) != SidebarItems::Kind::Campaign)
            fold(index);
        else
            choose(index); // a click goes there, also when it is the current row and a place is open
    });
    connect(this, &QTreeView::expanded, this, &CampaignTree::heightOfRowsChanged);
    connect(this, &QTreeView::collapsed, this, &CampaignTree::heightOfRowsChanged);
}

void CampaignTree::setCampaigns(const QList<SidebarCampaign> &campaigns)
{
    const CampaignId selected = current();
    const bool archiveWasOpen = m_items.archive().isValid() && isExpanded(m_items.archive());
    const bool wasFolded = m_items.rowCount() > 0 && !isExpanded(m_items.heading());
    const int scrolled = verticalScrollBar()->value();
    const QScopedValueRollback filling(m_isFilling, true);
    if (m_items.setCampaigns(campaigns)) {
        setExpanded(m_items.heading(), !wasFolded);
        if (m_items.archive().isValid())
            setExpanded(m_items.archive(), archiveWasOpen);
        if (const QModelIndex index = m_items.find(selected); index.isValid())
            setCurrentIndex(index);
    }
    Q_EMIT heightOfRowsChanged();
    verticalScrollBar()->setValue(scrolled);
}

void CampaignTree::select(CampaignId id)
{
    const QScopedValueRollback filling(m_isFilling, true);
    const QModelIndex index = m_items.find(id);
    if (index.isValid() && index.parent() == m_items.archive())
        expand(m_items.archive());
    if (index.isValid())
        setCurrentIndex(index);
    else
        selectionModel()->clear();
}

void CampaignTree::goToLast()
{
    QModelIndex last = m_items.heading();
    for (QModelIndex below = last; below.isValid(); below = indexBelow(below))
        last = below;
    setFocus(Qt::BacktabFocusReason);
    setCurrentIndex(last);
}

void CampaignTree::editName()
{
    edit(m_items.find(current()));
}

CampaignId CampaignTree::current() const
{
    const QModelIndexList selected = selectionModel()->selectedIndexes();
    return selected.isEmpty() ? CampaignId() : SidebarItems::idOf(selected.first());
}

bool CampaignTree::isArchived(CampaignId id) const
{
    return m_items.archive().isValid() && m_items.find(id).parent() == m_items.archive();
}

int CampaignTree::heightOfRows() const
{
    int height = 0;
    for (QModelIndex index = m_items.heading(); index.isValid(); index = indexBelow(index))
        height += sizeHintForIndex(index).height();
    return height;
}

void CampaignTree::choose(const QModelIndex &index)
{
    Q_EMIT currentCampaignChanged();
    if (!m_isFilling && !SidebarItems::idOf(index).isNull())
        Q_EMIT chosen(SidebarItems::idOf(index));
}

void CampaignTree::fold(const QModelIndex &group)
{
    setExpanded(group, !isExpanded(group));
}

void CampaignTree::keyPressEvent(QKeyEvent *event)
{
    const QModelIndex current = currentIndex();
    if (event->key() == Qt::Key_Down && !indexBelow(current).isValid()) {
        Q_EMIT leftBelow();
        return;
    }
    const bool isFold = event->key() == Qt::Key_Space || event->key() == Qt::Key_Return;
    if (isFold && SidebarItems::kindOf(current) != SidebarItems::Kind::Campaign)
        return fold(current);
    QTreeView::keyPressEvent(event);
}

/// The keyboard has to be seen somewhere, but nothing is chosen by going there.
void CampaignTree::focusInEvent(QFocusEvent *event)
{
    const QScopedValueRollback filling(m_isFilling, true);
    if (!currentIndex().isValid())
        selectionModel()->setCurrentIndex(m_items.heading(), QItemSelectionModel::NoUpdate);
    QTreeView::focusInEvent(event);
}

} // namespace sincerely
