#include "ui/pages/lists/list_pane.h"

#include "core/base/wording.h"
#include "ui/document/saved_lists.h"
#include "ui/frame/action_book.h"
#include "ui/frame/flow_layout.h"
#include "ui/frame/label.h"
#include "ui/frame/search_field.h"
#include "ui/models/recipient_table_model.h"
#include "ui/pages/recipients/people_table.h"
#include "ui/theme/controls.h"
#include "ui/theme/theme.h"

#include <QAction>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

namespace sincerely
{

namespace
{

constexpr int kMostNames = 3;

} // namespace

ListPane::ListPane(SavedLists &lists, ActionBook &actions, QWidget *parent)
    : QWidget(parent)
    , m_lists(lists)
{
    build();
    makeActions(actions);
    connect(&lists, &SavedLists::usersChanged, this, &ListPane::showAbout);
}

void ListPane::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::kInside);
    m_name = new Label(QString(), Label::Voice::SectionTitle, this);
    m_name->setObjectName(QStringLiteral("listName"));
    m_name->setElided(Qt::ElideMiddle);
    column->addWidget(m_name);
    m_about = new Label(QString(), Label::Voice::Secondary, this);
    m_about->setObjectName(QStringLiteral("listAbout"));
    m_about->setWordWrap(true);
    column->addWidget(m_about);
    auto *buttons = new QWidget(this);
    m_buttons = new FlowLayout(buttons);
    m_buttons->setContentsMargins(0, 0, 0, 0);
    column->addWidget(buttons);
    column->addWidget(buildHead());
    m_table = new PeopleTable(this);
    m_table->setAccessibleName(tr("People of the list"));
    column->addWidget(m_table, 1);
    connect(m_table, &QTableView::customContextMenuRequested, this, &ListPane::showMenu);
    connect(m_search, &SearchField::downPressed, m_table, qOverload<>(&QWidget::setFocus));
}

QWidget *ListPane::buildHead()
{
    auto *head = new QWidget(this);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme::kInside);
    m_search = new SearchField(tr("Search this list"), head);
    m_search->setObjectName(QStringLiteral("searchList"));
    row->addWidget(m_search, 2);
    m_count = new Label(QString(), Label::Voice::Secondary, head);
    m_count->setObjectName(QStringLiteral("listCount"));
    row->addWidget(m_count, 1);
    connect(m_search, &SearchField::textChanged, this, [this](const QString &text) {
        PeopleFilter filter;
        filter.text = text.trimmed();
        if (m_model)
            m_model->setFilter(filter);
        showAbout();
    });
    return head;
}

QPushButton *ListPane::addButton(QAction *action, const QString &text)
{
    auto *button = new QPushButton(text, m_buttons->parentWidget());
    button->setObjectName(action->objectName() + QStringLiteral("Button"));
    button->setAccessibleName(text);
    button->setToolTip(action->toolTip());
    connect(button, &QPushButton::clicked, action, &QAction::trigger);
    m_buttons->addWidget(button);
    return button;
}

void ListPane::makeActions(ActionBook &actions)
{
    const QString heading = tr("Lists");
    const auto make = [&](QWidget *owner, const QString &name, const QString &text, const QKeySequence &key) {
        return actions.make(owner, heading, {name, text, key});
    };
    QAction *useNew = make(parentWidget(), QStringLiteral("useListInNew"), tr("Use in a new campaign"),
                           QKeySequence(Qt::CTRL | Qt::Key_Return));
    connect(useNew, &QAction::triggered, this, [this] { Q_EMIT newCampaignRequested(m_list.id); });
    theme::setKind(addButton(useNew, useNew->text()), theme::ButtonKind::Accent);
    m_useOpen = make(parentWidget(), QStringLiteral("useListInOpen"), tr("Use in the open campaign"),
                     QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Return));
    connect(m_useOpen, &QAction::triggered, this, [this] { Q_EMIT openCampaignRequested(m_list.id); });
    m_useOpenButton = addButton(m_useOpen, m_useOpen->text());
    QAction *add =
        make(this, QStringLiteral("addToList"), tr("Add a person"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N));
    connect(add, &QAction::triggered, this, &ListPane::addPerson);
    QAction *remove =
        make(m_table, QStringLiteral("removeFromList"), tr("Remove from the list"), QKeySequence(Qt::Key_Delete));
    connect(remove, &QAction::triggered, this, &ListPane::removeSelected);
    m_rowActions = {add, remove};
    QAction *find =
        make(parentWidget(), QStringLiteral("findInList"), tr("Search this list"), QKeySequence(QKeySequence::Find));
    connect(find, &QAction::triggered, this, [this] { m_search->setFocus(Qt::ShortcutFocusReason); });
    auto *button = new QPushButton(tr("Add"), m_search->parentWidget());
    button->setObjectName(QStringLiteral("addToListButton"));
    button->setAccessibleName(tr("Add a person"));
    button->setToolTip(add->toolTip());
    connect(button, &QPushButton::clicked, add, &QAction::trigger);
    m_search->parentWidget()->layout()->addWidget(button);
}

void ListPane::setOpenCampaign(const QString &name)
{
    m_useOpen->setEnabled(!name.isEmpty());
    m_useOpenButton->setVisible(!name.isEmpty());
    const QString shortened = fontMetrics().elidedText(name, Qt::ElideMiddle, fontMetrics().averageCharWidth() * 24);
    m_useOpenButton->setText(tr("Use in “%1”").arg(theme::literally(shortened)));
    m_useOpenButton->setAccessibleName(tr("Use in “%1”").arg(name));
}

void ListPane::show(const RecipientList &list)
{
    const bool isOther = list.id != m_list.id;
    m_list = list;
    if (isOther)
        showPeople();
    showAbout();
}

void ListPane::showPeople()
{
    m_search->clear();
    RecipientTableModel *before = m_model;
    People &people = m_lists.people(m_list.id);
    m_model = new RecipientTableModel(people, this);
    m_table->setPeople(m_model);
    delete before;
    connect(&people, &People::listChanged, m_model, [this] {
        m_table->fitColumns();
        showAbout();
    });
    connect(m_model, &QAbstractItemModel::modelReset, this, &ListPane::showAbout);
    m_table->fitColumns();
}

void ListPane::showAbout()
{
    m_name->setText(m_list.name);
    QStringList parts{
        tr("%Ln people", nullptr, m_list.recipientCount),
        tr("changed %1").arg(QLocale().toString(m_list.changedAt.toLocalTime().date(), QLocale::ShortFormat))};
    const QStringList users = m_lists.usersOf(m_list.id);
    QStringList names;
    for (const QString &name : users.mid(0, kMostNames))
        names.append(quoted(name));
    const int more = int(users.size()) - kMostNames;
    if (more > 0)
        names.append(tr("%Ln more", nullptr, more));
    if (!names.isEmpty())
        parts.append(tr("used in %1").arg(listed(names)));
    m_about->setText(parts.join(QStringLiteral(" · ")));
    const bool isSearch = m_model && !m_model->filter().text.isEmpty();
    const bool isEmpty = m_list.recipientCount == 0;
    m_count->setText(isSearch  ? tr("%Ln found", nullptr, m_model->rowCount())
                     : isEmpty ? tr("Nobody is in this list yet.")
                               : QString());
}

void ListPane::addPerson()
{
    if (!m_model)
        return;
    People &people = m_lists.people(m_list.id);
    m_search->clear();
    connect(
        &people, &People::added, m_model,
        [this](const QList<RecipientId> &ids) {
            const QModelIndex first = m_model->index(m_model->rowOf(ids.first()), 0);
            m_table->setCurrentIndex(first);
            m_table->setFocus();
            m_table->edit(first);
        },
        Qt::SingleShotConnection);
    people.add({QStringList(people.list().columns.size())});
}

void ListPane::removeSelected()
{
    m_lists.people(m_list.id).remove(m_table->selected());
}

void ListPane::showMenu(const QPoint &position)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions(m_rowActions);
    menu->popup(m_table->viewport()->mapToGlobal(position));
}

} // namespace sincerely
