#include "ui/pages/do_not_email/entries_pane.h"

#include "ui/frame/accessible_role.h"
#include "ui/frame/action_book.h"
#include "ui/frame/label.h"
#include "ui/frame/search_field.h"
#include "ui/models/do_not_email_model.h"
#include "ui/theme/theme.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace sincerely
{

EntriesPane::EntriesPane(DoNotEmail &list, ActionBook &actions, QWidget *parent)
    : QWidget(parent)
    , m_list(list)
    , m_model(new DoNotEmailModel(list, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::kInside);
    column->addWidget(buildHead());
    m_nothing = new Label(QString(), Label::Voice::Secondary, this);
    m_nothing->setObjectName(QStringLiteral("nothingFound"));
    m_nothing->setElided(Qt::ElideMiddle);
    column->addWidget(m_nothing);
    buildTable();
    column->addWidget(m_table, 1);
    makeActions(actions);
    keepPlace();
    setFocusProxy(m_table);
    connect(m_model, &DoNotEmailModel::shown, this, [this] {
        showCount();
        Q_EMIT shown();
    });
    showCount();
}

bool EntriesPane::isEmpty() const
{
    return m_model->isRead() && m_model->rowCount() == 0 && m_model->search().isEmpty();
}

void EntriesPane::refresh()
{
    m_model->refresh();
}

QWidget *EntriesPane::buildHead()
{
    auto *head = new QWidget(this);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme::kInside);
    m_search = new SearchField(tr("Search the list"), head);
    m_search->setObjectName(QStringLiteral("searchDoNotEmail"));
    row->addWidget(m_search, 2);
    m_order = new QComboBox(head);
    m_order->setObjectName(QStringLiteral("orderDoNotEmail"));
    setBoxName(m_order, tr("Order"));
    m_order->addItem(tr("Newest first"), int(DoNotEmail::Order::NewestFirst));
    m_order->addItem(tr("By address"), int(DoNotEmail::Order::ByAddress));
    row->addWidget(m_order);
    m_count = new Label(QString(), Label::Voice::Secondary, head);
    m_count->setObjectName(QStringLiteral("doNotEmailCount"));
    row->addWidget(m_count, 3);
    connect(m_search, &SearchField::textChanged, this,
            [this](const QString &text) { m_model->setSearch(text.trimmed()); });
    connect(m_order, &QComboBox::activated, this,
            [this] { m_model->setOrder(DoNotEmail::Order(m_order->currentData().toInt())); });
    return head;
}

void EntriesPane::buildTable()
{
    m_table = new QTableView(this);
    m_table->setObjectName(QStringLiteral("doNotEmail"));
    m_table->setAccessibleName(tr("Do not email"));
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setWordWrap(false);
    m_table->setShowGrid(false);
    m_table->installEventFilter(this);
    m_table->setTabKeyNavigation(false);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    QHeaderView *header = m_table->horizontalHeader();
    header->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    header->setHighlightSections(false);
    header->setSectionResizeMode(DoNotEmailModel::AddressColumn, QHeaderView::Stretch);
    header->setSectionResizeMode(DoNotEmailModel::ReasonColumn, QHeaderView::Stretch);
    const int unit = fontMetrics().averageCharWidth();
    m_table->setColumnWidth(DoNotEmailModel::AddedColumn, unit * 14);
    m_table->setColumnWidth(DoNotEmailModel::SourceColumn, unit * 22);
    connect(m_table, &QTableView::customContextMenuRequested, this, &EntriesPane::showMenu);
    connect(m_search, &SearchField::downPressed, m_table, qOverload<>(&QWidget::setFocus));
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &EntriesPane::showCount);
}

void EntriesPane::makeActions(ActionBook &actions)
{
    const QString heading = tr("Do not email");
    QAction *copy = actions.make(
        this, heading, {QStringLiteral("copyDoNotEmail"), tr("Copy addresses"), QKeySequence(QKeySequence::Copy)});
    connect(copy, &QAction::triggered, this, &EntriesPane::copySelected);
    QAction *remove = actions.make(
        this, heading, {QStringLiteral("removeDoNotEmail"), tr("Take off the list"), QKeySequence(Qt::Key_Delete)});
    connect(remove, &QAction::triggered, this, &EntriesPane::removeSelected);
    m_rowActions = {copy, remove};
    QAction *find = actions.make(
        this, heading, {QStringLiteral("findDoNotEmail"), tr("Search the list"), QKeySequence(QKeySequence::Find)});
    connect(find, &QAction::triggered, this, [this] { m_search->setFocus(Qt::ShortcutFocusReason); });
    m_removeButton = new QPushButton(remove->text(), this);
    m_removeButton->setObjectName(QStringLiteral("removeDoNotEmailButton"));
    m_removeButton->setAccessibleName(remove->text());
    m_removeButton->setToolTip(remove->toolTip());
    connect(m_removeButton, &QPushButton::clicked, remove, &QAction::trigger);
    m_search->parentWidget()->layout()->addWidget(m_removeButton);
}

/// The current row stays the current one, also when very many come or go at once.
void EntriesPane::keepPlace()
{
    connect(m_model, &QAbstractItemModel::modelAboutToBeReset, this,
            [this] { m_kept = m_model->idAt(m_table->currentIndex().row()); });
    connect(m_model, &QAbstractItemModel::modelReset, this, [this] {
        const int row = m_kept.isNull() ? -1 : m_model->rowOf(m_kept);
        if (row >= 0)
            m_table->setCurrentIndex(m_model->index(row, 0));
    });
}

void EntriesPane::showCount()
{
    const int rows = m_model->rowCount();
    const bool isSearch = !m_model->search().isEmpty();
    m_count->setText(isSearch ? tr("%Ln found", nullptr, rows) : tr("%Ln on the list", nullptr, rows));
    m_nothing->setVisible(isSearch && rows == 0);
    m_nothing->setText(tr("Nothing on the list is like “%1”.").arg(m_model->search()));
    m_removeButton->setEnabled(m_table->selectionModel()->hasSelection());
}

QList<DoNotEmailId> EntriesPane::selected() const
{
    QList<DoNotEmailId> ids;
    const QItemSelection selection = m_table->selectionModel()->selection();
    for (const QItemSelectionRange &range : selection) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            ids.append(m_model->idAt(row));
    }
    return ids;
}

void EntriesPane::copySelected()
{
    QStringList addresses;
    const QList<DoNotEmailId> ids = selected();
    for (const DoNotEmailId id : ids) {
        if (const std::optional<DoNotEmailEntry> entry = m_list.entry(id))
            addresses.append(entry->address);
    }
    QApplication::clipboard()->setText(addresses.join(u'\n'));
}

void EntriesPane::removeSelected()
{
    m_list.remove(selected());
}

void EntriesPane::showMenu(const QPoint &position)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions(m_rowActions);
    menu->popup(m_table->viewport()->mapToGlobal(position));
}

/// What is typed on the table is looked for.
bool EntriesPane::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_table || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool isTyped = !(key->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier)) && !key->text().isEmpty() &&
                         key->text().front().isPrint() && key->key() != Qt::Key_Space;
    if (!isTyped)
        return false;
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->setText(key->text());
    return true;
}

} // namespace sincerely
