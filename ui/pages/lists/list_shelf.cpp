#include "ui/pages/lists/list_shelf.h"

#include "ui/pages/lists/list_delegate.h"

#include <QLocale>

#include <algorithm>

namespace sincerely
{

ListShelf::ListShelf(QWidget *parent)
    : QListWidget(parent)
{
    setObjectName(QStringLiteral("lists"));
    setAccessibleName(tr("Lists"));
    setItemDelegate(new ListDelegate(this));
    setEditTriggers(EditKeyPressed);
    setContextMenuPolicy(Qt::CustomContextMenu);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(this, &QListWidget::currentRowChanged, this, [this] {
        if (!m_isShowing)
            Q_EMIT chosenChanged();
    });
    connect(this, &QListWidget::itemChanged, this, [this](const QListWidgetItem *item) {
        if (!m_isShowing)
            Q_EMIT renamed(item->text());
    });
}

void ListShelf::addList(const RecipientList &list)
{
    auto *item = new QListWidgetItem(list.name, this);
    item->setFlags(item->flags() | Qt::ItemIsEditable);
    const QString people = tr("%Ln people", nullptr, list.recipientCount);
    const QString date = QLocale().toString(list.changedAt.toLocalTime().date(), QLocale::ShortFormat);
    item->setData(ListDelegate::kNoteRole, tr("%1 · %2", "how many people, when changed").arg(people, date));
    item->setData(Qt::AccessibleTextRole,
                  QStringLiteral("%1, %2").arg(list.name, tr("%1, changed %2").arg(people, date)));
    item->setToolTip(list.name);
}

void ListShelf::show(const QList<RecipientList> &lists, ListId chosen)
{
    const int row = currentRow();
    m_isShowing = true;
    clear();
    for (const RecipientList &list : lists)
        addList(list);
    const auto known =
        std::find_if(lists.cbegin(), lists.cend(), [chosen](const RecipientList &one) { return one.id == chosen; });
    const int wanted = known != lists.cend() ? int(known - lists.cbegin()) : std::max(0, row);
    setCurrentRow(std::min(wanted, int(lists.size()) - 1));
    m_isShowing = false;
    Q_EMIT chosenChanged();
}

void ListShelf::editName()
{
    setFocus();
    if (QListWidgetItem *item = currentItem())
        editItem(item);
}

} // namespace sincerely
