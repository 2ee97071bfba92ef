#include "ui/pages/lists/list_shelf.h"

#include "ui/pages/lists/list_delegate.h"

#include <QLocale>

#include <algorithm>
#include <utility>

namespace sincerely
{

namespace
{

constexpr int kIdRole = ListDelegate::kNoteRole + 1;

} // namespace

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
    item->setData(kIdRole, list.id.value);
    item->setToolTip(list.name);
}

void ListShelf::show(const QList<RecipientList> &lists, ListId chosen)
{
    if (state() == EditingState) { // a name is being typed: it would be lost
        m_waiting = [this, lists, chosen] { show(lists, chosen); };
        return;
    }
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

ListId ListShelf::chosen() const
{
    const QListWidgetItem *item = currentItem();
    return item ? ListId{item->data(kIdRole).toLongLong()} : ListId();
}

void ListShelf::choose(ListId id)
{
    for (int row = 0; row < count(); ++row) {
        if (item(row)->data(kIdRole).toLongLong() == id.value)
            setCurrentRow(row);
    }
}

void ListShelf::closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint)
{
    QListWidget::closeEditor(editor, hint);
    if (const auto show = std::exchange(m_waiting, {}))
        show();
}

void ListShelf::editName()
{
    setFocus();
    if (QListWidgetItem *item = currentItem())
        editItem(item);
}

} // namespace sincerely
