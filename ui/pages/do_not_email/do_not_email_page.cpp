#include "ui/pages/do_not_email/do_not_email_page.h"

#include "core/recipients/columns.h"
#include "ui/frame/action_book.h"
#include "ui/frame/empty_state.h"
#include "ui/frame/label.h"
#include "ui/frame/page_header.h"
#include "ui/frame/search_field.h"
#include "ui/models/do_not_email_model.h"
#include "ui/pages/do_not_email/add_pane.h"
#include "ui/pages/recipients/import_pane.h"
#include "ui/pages/recipients/list_file.h"
#include "ui/theme/controls.h"
#include "ui/theme/theme.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDragEnterEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace sincerely
{

DoNotEmailPage::DoNotEmailPage(DoNotEmail &list, ActionBook &actions, QWidget *parent)
    : QWidget(parent)
    , m_list(list)
    , m_model(new DoNotEmailModel(list, this))
{
    setObjectName(QStringLiteral("doNotEmailPage"));
    setAcceptDrops(true);
    build();
    makeActions(actions);
    keepPlace();
    connect(m_model, &DoNotEmailModel::shown, this, &DoNotEmailPage::showWhatFits);
    showEntries();
}

void DoNotEmailPage::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme::kPage, theme::kPage, theme::kPage, theme::kBetween);
    column->setSpacing(theme::kBetween);
    m_header =
        new PageHeader(tr("Do not email"), tr("No campaign writes to anybody here, whatever its list says."), this);
    column->addWidget(m_header);
    m_stack = new QStackedWidget(this);
    column->addWidget(m_stack, 1);
    auto *empty = new EmptyState(QStringLiteral("do-not-email"), tr("Nobody is on the list yet"),
                                 tr("Put whoever asks you not to write on it: an address, or a domain such as "
                                    "@example.com for everybody there."),
                                 tr("Add addresses…"), m_stack);
    connect(empty, &EmptyState::asked, this, &DoNotEmailPage::add);
    m_empty = empty;
    m_stack->addWidget(m_empty);
    m_entries = buildEntries();
    m_stack->addWidget(m_entries);
    m_addPane = new AddPane(m_list, m_stack);
    m_stack->addWidget(m_addPane);
    connect(m_addPane, &AddPane::closed, this, &DoNotEmailPage::showEntries);
    m_import = new ImportPane(ImportPane::Words{tr("Look through the addresses"), tr("is an address, too")}, m_stack);
    m_stack->addWidget(m_import);
    connect(m_import, &ImportPane::cancelled, this, &DoNotEmailPage::showEntries);
    connect(m_import, &ImportPane::accepted, this, [this](const DoNotEmail::Table &table, const QString &name) {
        m_addPane->showTable(table, recipients::findColumn(table->columns(), name).value_or(0), m_import->name());
        goTo(m_addPane);
    });
}

QWidget *DoNotEmailPage::buildEntries()
{
    auto *entries = new QWidget(m_stack);
    auto *column = new QVBoxLayout(entries);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::kInside);
    column->addWidget(buildHead());
    m_nothing = new Label(QString(), Label::Voice::Secondary, entries);
    m_nothing->setObjectName(QStringLiteral("nothingFound"));
    m_nothing->setElided(Qt::ElideMiddle);
    column->addWidget(m_nothing);
    buildTable();
    column->addWidget(m_table, 1);
    return entries;
}

QWidget *DoNotEmailPage::buildHead()
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
    m_order->setAccessibleName(tr("Order"));
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

void DoNotEmailPage::buildTable()
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
    connect(m_table, &QTableView::customContextMenuRequested, this, &DoNotEmailPage::showMenu);
    connect(m_search, &SearchField::downPressed, m_table, qOverload<>(&QWidget::setFocus));
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &DoNotEmailPage::showCount);
}

QAction *DoNotEmailPage::addAction(ActionBook &actions, QWidget *owner, const QString &name, const QString &text,
                                   const QKeySequence &key, void (DoNotEmailPage::*slot)())
{
    QAction *action = actions.make(owner, tr("Do not email"), {name, text, key});
    connect(action, &QAction::triggered, this, slot);
    return action;
}

QPushButton *DoNotEmailPage::buttonFor(QAction *action, const QString &text)
{
    auto *button = new QPushButton(text, this);
    button->setObjectName(action->objectName() + QStringLiteral("Button"));
    button->setAccessibleName(text);
    button->setToolTip(action->toolTip());
    connect(button, &QPushButton::clicked, action, &QAction::trigger);
    return button;
}

void DoNotEmailPage::makeActions(ActionBook &actions)
{
    QAction *import = addAction(actions, this, QStringLiteral("importDoNotEmail"), tr("Import addresses…"),
                                QKeySequence(Qt::CTRL | Qt::Key_I), &DoNotEmailPage::askForFile);
    m_importButton = buttonFor(import, tr("Import…"));
    m_header->addControl(m_importButton);
    QAction *add = addAction(actions, this, QStringLiteral("addDoNotEmail"), tr("Add addresses…"),
                             QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N), &DoNotEmailPage::add);
    m_addButton = buttonFor(add, tr("Add…"));
    theme::setKind(m_addButton, theme::ButtonKind::Accent);
    m_header->addControl(m_addButton);
    QAction *copy = addAction(actions, m_entries, QStringLiteral("copyDoNotEmail"), tr("Copy addresses"),
                              QKeySequence(QKeySequence::Copy), &DoNotEmailPage::copySelected);
    QAction *remove = addAction(actions, m_entries, QStringLiteral("removeDoNotEmail"), tr("Take off the list"),
                                QKeySequence(Qt::Key_Delete), &DoNotEmailPage::removeSelected);
    m_entryActions = {copy, remove};
    m_removeButton = buttonFor(remove, tr("Take off the list"));
    m_count->parentWidget()->layout()->addWidget(m_removeButton);
    addAction(actions, this, QStringLiteral("pasteDoNotEmail"), tr("Paste addresses"),
              QKeySequence(QKeySequence::Paste), &DoNotEmailPage::paste);
    QAction *find =
        actions.make(m_entries, tr("Do not email"),
                     {QStringLiteral("findDoNotEmail"), tr("Search the list"), QKeySequence(QKeySequence::Find)});
    connect(find, &QAction::triggered, this, [this] { m_search->setFocus(Qt::ShortcutFocusReason); });
}

/// The current row stays the current one, also when very many come or go at once.
void DoNotEmailPage::keepPlace()
{
    connect(m_model, &QAbstractItemModel::modelAboutToBeReset, this,
            [this] { m_kept = m_model->idAt(m_table->currentIndex().row()); });
    connect(m_model, &QAbstractItemModel::modelReset, this, [this] {
        const int row = m_kept.isNull() ? -1 : m_model->rowOf(m_kept);
        if (row >= 0)
            m_table->setCurrentIndex(m_model->index(row, 0));
    });
}

void DoNotEmailPage::showEntries()
{
    const bool isEmpty = m_model->isRead() && m_model->rowCount() == 0 && m_model->search().isEmpty();
    QWidget *shown = isEmpty ? m_empty : m_entries;
    const QWidget *keyboard = QApplication::focusWidget();
    const bool hadKeyboard = m_stack->currentWidget() != shown && keyboard && m_stack->isAncestorOf(keyboard);
    m_stack->setCurrentWidget(shown);
    showControls();
    setFocusProxy(isEmpty ? m_empty : static_cast<QWidget *>(m_table));
    showCount();
    if (hadKeyboard)
        focusProxy()->setFocus();
}

/// Each state of the page has one button that is the thing to do.
void DoNotEmailPage::showControls()
{
    const QWidget *shown = m_stack->currentWidget();
    m_addButton->setVisible(shown == m_entries);
    m_importButton->setVisible(shown == m_entries || shown == m_empty);
}

/// Unless somebody is just being added.
void DoNotEmailPage::showWhatFits()
{
    if (m_stack->currentWidget() == m_empty || m_stack->currentWidget() == m_entries)
        showEntries();
}

void DoNotEmailPage::showCount()
{
    const int rows = m_model->rowCount();
    const bool isSearch = !m_model->search().isEmpty();
    m_count->setText(isSearch ? tr("%n found", nullptr, rows) : tr("%n on the list", nullptr, rows));
    m_nothing->setVisible(isSearch && rows == 0);
    m_nothing->setText(tr("Nothing on the list is like “%1”.").arg(m_model->search()));
    m_removeButton->setEnabled(m_table->selectionModel()->hasSelection());
}

void DoNotEmailPage::add()
{
    m_addPane->showText(QString());
    goTo(m_addPane);
}

void DoNotEmailPage::goTo(QWidget *pane)
{
    m_stack->setCurrentWidget(pane);
    showControls();
    pane->setFocus();
}

void DoNotEmailPage::askForFile()
{
    askForListFile(this, tr("Import addresses"), [this](const QString &path) { openFile(path); });
}

void DoNotEmailPage::openFile(const QString &path)
{
    m_import->showFile(path, false);
    goTo(m_import);
}

void DoNotEmailPage::paste()
{
    take(*QApplication::clipboard()->mimeData());
}

void DoNotEmailPage::take(const QMimeData &data)
{
    const QString path = fileIn(data);
    if (!path.isEmpty()) {
        openFile(path);
    } else if (!data.text().trimmed().isEmpty()) {
        m_addPane->showText(data.text());
        goTo(m_addPane);
    }
}

QList<DoNotEmailId> DoNotEmailPage::selected() const
{
    QList<DoNotEmailId> ids;
    const QItemSelection selection = m_table->selectionModel()->selection();
    for (const QItemSelectionRange &range : selection) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            ids.append(m_model->idAt(row));
    }
    return ids;
}

void DoNotEmailPage::copySelected()
{
    QStringList addresses;
    const QList<DoNotEmailId> ids = selected();
    for (const DoNotEmailId id : ids) {
        if (const std::optional<DoNotEmailEntry> entry = m_list.entry(id))
            addresses.append(entry->address);
    }
    QApplication::clipboard()->setText(addresses.join(u'\n'));
}

void DoNotEmailPage::removeSelected()
{
    m_list.remove(selected());
}

void DoNotEmailPage::showMenu(const QPoint &position)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions(m_entryActions);
    menu->popup(m_table->viewport()->mapToGlobal(position));
}

/// Another program on the same data may have added somebody.
void DoNotEmailPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_model->refresh();
}

/// What is typed on the table is looked for.
bool DoNotEmailPage::eventFilter(QObject *watched, QEvent *event)
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

void DoNotEmailPage::dragEnterEvent(QDragEnterEvent *event)
{
    if (!fileIn(*event->mimeData()).isEmpty() || event->mimeData()->hasText())
        event->acceptProposedAction();
}

void DoNotEmailPage::dropEvent(QDropEvent *event)
{
    take(*event->mimeData());
    event->acceptProposedAction();
}

} // namespace sincerely
