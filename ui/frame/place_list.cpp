#include "ui/frame/place_list.h"

#include "ui/frame/sidebar.h"
#include "ui/frame/sidebar_delegate.h"
#include "ui/frame/sidebar_items.h"
#include "ui/theme/controls.h"

#include <QKeyEvent>
#include <QScopedValueRollback>
#include <QStandardItemModel>

namespace sincerely
{

namespace
{

constexpr int kPlaceRole = Qt::UserRole + 100;

} // namespace

PlaceList::PlaceList(QWidget *parent)
    : QListView(parent)
    , m_items(new QStandardItemModel(this))
{
    setModel(m_items);
    setItemDelegate(new SidebarDelegate(this));
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    theme::setOnSidebar(this);
    const auto choose = [this](const QModelIndex &index) {
        if (index.isValid() && !m_isFilling)
            Q_EMIT chosen(Place(index.data(kPlaceRole).toInt()));
    };
    connect(selectionModel(), &QItemSelectionModel::currentChanged, this, choose);
    connect(this, &QListView::clicked, this, choose);
}

void PlaceList::setPlaces(const QList<Place> &places)
{
    const QScopedValueRollback filling(m_isFilling, true);
    m_items->clear();
    for (const Place place : places) {
        auto *item = new QStandardItem(Sidebar::nameOf(place));
        item->setData(int(place), kPlaceRole);
        item->setData(Sidebar::iconOf(place), SidebarItems::IconRole);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
        m_items->appendRow(item);
    }
}

void PlaceList::setBadge(Place place, int count, theme::Colour colour, const QString &spoken)
{
    QStandardItem *item = find(place);
    if (!item)
        return;
    item->setData(count > 0 ? locale().toString(count) : QString(), SidebarItems::NoteRole);
    item->setData(int(colour), SidebarItems::ColourRole);
    item->setData(count > 0
                      ? Sidebar::tr("%1, %2", "name of a place, what is to be done there").arg(item->text(), spoken)
                      : item->text(),
                  Qt::AccessibleTextRole);
    item->setToolTip(count > 0 ? spoken : QString());
}

void PlaceList::select(std::optional<Place> place)
{
    const QScopedValueRollback filling(m_isFilling, true);
    selectionModel()->clear();
    if (const QStandardItem *item = place ? find(*place) : nullptr)
        setCurrentIndex(item->index());
}

void PlaceList::goToFirst()
{
    setCurrentIndex(m_items->index(0, 0)); // before: the focus alone would choose nothing
    setFocus(Qt::TabFocusReason);
}

bool PlaceList::isEmpty() const
{
    return m_items->rowCount() == 0;
}

int PlaceList::heightOfRows() const
{
    int height = 0;
    for (int row = 0; row < m_items->rowCount(); ++row)
        height += sizeHintForRow(row);
    return height;
}

QStandardItem *PlaceList::find(Place place) const
{
    for (int row = 0; row < m_items->rowCount(); ++row) {
        if (Place(m_items->item(row)->data(kPlaceRole).toInt()) == place)
            return m_items->item(row);
    }
    return nullptr;
}

void PlaceList::keyPressEvent(QKeyEvent *event)
{
    const int key = event->key();
    const bool isChoice = key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Space;
    if (key == Qt::Key_Up && currentIndex().row() <= 0)
        Q_EMIT leftAbove();
    else if (isChoice && currentIndex().isValid())
        Q_EMIT chosen(Place(currentIndex().data(kPlaceRole).toInt()));
    else
        QListView::keyPressEvent(event);
}

/// The keyboard has to be seen somewhere, but who goes through the window with Tab has not chosen the first place.
void PlaceList::focusInEvent(QFocusEvent *event)
{
    const QScopedValueRollback filling(m_isFilling, true);
    if (!currentIndex().isValid())
        selectionModel()->setCurrentIndex(m_items->index(0, 0), QItemSelectionModel::NoUpdate);
    QListView::focusInEvent(event);
}

} // namespace sincerely
