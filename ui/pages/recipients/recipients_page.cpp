#include "ui/pages/recipients/recipients_page.h"

#include "core/base/wording.h"
#include "ui/document/workspace.h"
#include "ui/frame/action_book.h"
#include "ui/frame/empty_state.h"
#include "ui/frame/label.h"
#include "ui/frame/search_field.h"
#include "ui/models/recipient_table_model.h"
#include "ui/page_tools.h"
#include "ui/pages/recipients/cell_to_mend.h"
#include "ui/pages/recipients/import_pane.h"
#include "ui/pages/recipients/list_file.h"
#include "ui/pages/recipients/list_join.h"
#include "ui/pages/recipients/people_actions.h"
#include "ui/pages/recipients/people_table.h"
#include "ui/pages/recipients/problems_bar.h"
#include "ui/theme/controls.h"
#include "ui/theme/theme.h"
#include "ui/widgets/info_bar.h"

#include <QAction>
#include <QClipboard>
#include <QDragEnterEvent>
#include <QGuiApplication>
#include <QLocale>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace sincerely
{

RecipientsPage::RecipientsPage(CampaignDocument &document, const PageTools &tools, QWidget *parent)
    : QWidget(parent)
    , m_document(document)
    , m_tools(tools)
    , m_model(new RecipientTableModel(document, this))
{
    setAcceptDrops(true);
    build();
    makeActions(tools);
    connectDocument();
    showState();
}

void RecipientsPage::build()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme::kPage, theme::kBetween, theme::kPage, theme::kBetween);
    m_stack = new QStackedWidget(this);
    layout->addWidget(m_stack);
    auto *empty = new EmptyState(QStringLiteral("recipients"), tr("No recipients yet"),
                                 tr("Bring a list: drop a file here, paste rows from a spreadsheet, or choose a file."),
                                 tr("Choose a file…"), m_stack);
    connect(empty, &EmptyState::asked, this, &RecipientsPage::askForFile);
    m_empty = empty;
    m_stack->addWidget(m_empty);
    m_people = buildPeople();
    m_stack->addWidget(m_people);
    m_import = new ImportPane(m_stack);
    m_stack->addWidget(m_import);
    connect(m_import, &ImportPane::cancelled, this, &RecipientsPage::showState);
    connect(m_import, &ImportPane::accepted, this,
            [this](const auto &table, const QString &emailColumn, const QString &folder, ImportPane::Take take) {
                takeTable(table, emailColumn, folder, take == ImportPane::Take::Behind);
            });
}

QWidget *RecipientsPage::buildPeople()
{
    auto *people = new QWidget(m_stack);
    auto *column = new QVBoxLayout(people);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::kInside);
    column->addWidget(buildHead());
    m_missingBar = new InfoBar(people);
    m_missingBar->setObjectName(QStringLiteral("missingColumns"));
    column->addWidget(m_missingBar);
    m_problems = new ProblemsBar(m_document, people);
    column->addWidget(m_problems);
    m_table = new PeopleTable(people);
    m_table->setPeople(m_model);
    connect(m_search, &SearchField::downPressed, m_table, qOverload<>(&QWidget::setFocus));
    column->addWidget(m_table, 1);
    return people;
}

QWidget *RecipientsPage::buildHead()
{
    auto *head = new QWidget(this);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme::kInside);
    m_search = new SearchField(tr("Search recipients"), head);
    m_search->setObjectName(QStringLiteral("searchRecipients"));
    row->addWidget(m_search, 2);
    m_count = new Label(QString(), Label::Voice::Secondary, head);
    m_count->setObjectName(QStringLiteral("recipientCount"));
    row->addWidget(m_count, 3);
    connect(m_search, &SearchField::textChanged, this, &RecipientsPage::applyFilter);
    return head;
}

QAction *RecipientsPage::addAction(const PageTools &tools, const QString &name, const QString &text,
                                   const QKeySequence &key, std::function<void()> run)
{
    QAction *action = tools.actions.make(this, tr("Recipients"), {name, text, key});
    connect(action, &QAction::triggered, this, std::move(run));
    return action;
}

void RecipientsPage::makeActions(const PageTools &tools)
{
    auto *row = static_cast<QHBoxLayout *>(m_search->parentWidget()->layout());
    const auto addButton = [this, row](const QAction *action, const QString &text) {
        auto *button = new QPushButton(text, m_search->parentWidget());
        button->setObjectName(action->objectName() + QStringLiteral("Button"));
        button->setAccessibleName(text);
        button->setToolTip(action->toolTip());
        connect(button, &QPushButton::clicked, action, &QAction::trigger);
        row->addWidget(button);
    };
    const auto key = [](auto combination) { return QKeySequence(combination); };
    addButton(addAction(tools, QStringLiteral("importList"), tr("Import a list…"), key(Qt::CTRL | Qt::Key_I),
                        [this] { askForFile(); }),
              tr("Import…"));
    addButton(addAction(tools, QStringLiteral("savedList"), tr("Use a saved list…"),
                        key(Qt::CTRL | Qt::SHIFT | Qt::Key_I), [this] { askForSavedList(); }),
              tr("Saved list…"));
    const auto *people = new PeopleActions(m_document, tools, *m_table, *m_model, this);
    addButton(people->addPerson(), tr("Add"));
    addAction(tools, QStringLiteral("pasteList"), tr("Paste recipients"), QKeySequence(QKeySequence::Paste),
              [this] { paste(); });
    addAction(tools, QStringLiteral("findRecipient"), tr("Search recipients"), QKeySequence(QKeySequence::Find),
              [this] { m_search->setFocus(Qt::ShortcutFocusReason); });
}

void RecipientsPage::connectDocument()
{
    connect(&m_document.people(), &People::listChanged, this, &RecipientsPage::showState);
    connect(&m_document, &CampaignDocument::compositionChanged, this, &RecipientsPage::showMissingColumns);
    connect(m_problems, &ProblemsBar::chosen, this, [this](const std::optional<QSet<RecipientId>> &only) {
        PeopleFilter filter = m_model->filter();
        filter.only = only;
        m_model->setFilter(filter);
        if (only && m_model->rowCount() > 0)
            goToCell(0);
    });
    connect(m_problems, &ProblemsBar::doNotEmailListRequested, this, &RecipientsPage::doNotEmailListRequested);
    connect(m_problems, &ProblemsBar::letterRequested, this, &RecipientsPage::letterRequested);
    connect(m_missingBar, &InfoBar::buttonPressed, this, [this] {
        const QStringList missing = m_missing;
        for (const QString &name : missing)
            m_document.people().addColumn(name);
    });
}

bool RecipientsPage::hasPeople() const
{
    return m_document.people().list().recipientCount > 0;
}

void RecipientsPage::showState()
{
    const bool someone = hasPeople();
    QWidget *wanted = someone ? m_people : m_empty;
    const bool hadKeyboard = m_stack->isAncestorOf(window()->focusWidget());
    setFocusProxy(someone ? static_cast<QWidget *>(m_table) : m_empty);
    if (hadKeyboard && m_stack->currentWidget() != wanted) { // before what has it is hidden
        m_stack->setCurrentWidget(wanted);
        setFocus(Qt::OtherFocusReason);
    }
    m_stack->setCurrentWidget(wanted);
    const int count = m_document.people().list().recipientCount;
    m_count->setText(tr("%Ln recipient(s)", nullptr, count));
    m_table->fitColumns();
    showMissingColumns();
}

/// Fields of the letter that no column has.
void RecipientsPage::showMissingColumns()
{
    m_missing = hasPeople() ? m_document.unknownFields() : QStringList();
    if (m_missing.isEmpty()) {
        m_missingBar->setMessage({});
        return;
    }
    const QString names = listed(quoted(m_missing));
    m_missingBar->setMessage({InfoMessage::Kind::Attention,
                              tr("The letter uses %1, which the list does not have.").arg(names),
                              {tr("Make %Ln column(s)", nullptr, int(m_missing.size()))},
                              false});
}

void RecipientsPage::applyFilter()
{
    PeopleFilter filter = m_model->filter();
    filter.text = m_search->text().trimmed();
    m_model->setFilter(filter);
}

void RecipientsPage::askForFile()
{
    askForListFile(this, tr("Bring a list"), [this](const QString &path) { openFile(path); });
}

void RecipientsPage::openFile(const QString &path)
{
    m_stack->setCurrentWidget(m_import);
    m_import->setFocus(); // before: the first rows may be there at once, and take the keyboard further
    m_import->showFile(path, hasPeople());
}

void RecipientsPage::paste()
{
    const QMimeData *data = QGuiApplication::clipboard()->mimeData();
    const QString path = fileIn(*data);
    if (!path.isEmpty()) {
        openFile(path);
    } else if (!data->text().trimmed().isEmpty()) {
        m_stack->setCurrentWidget(m_import);
        m_import->setFocus();
        m_import->showText(data->text(), hasPeople());
    }
}

void RecipientsPage::takeTable(const std::shared_ptr<const recipients::RecipientTable> &table,
                               const QString &emailColumn, const QString &folder, bool isBehind)
{
    if (isBehind && hasPeople())
        joinRows(m_document.people(), *table);
    else
        m_document.useTable(table, emailColumn, folder);
    showState();
}

void RecipientsPage::askForSavedList()
{
    const QList<RecipientList> &lists = m_tools.workspace.library().lists();
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const RecipientList &list : lists) {
        QAction *action =
            menu->addAction(tr("%1 (%2)", "name of a list, how many are in it")
                                .arg(theme::literally(list.name), QLocale().toString(list.recipientCount)));
        connect(action, &QAction::triggered, this, [this, id = list.id] { m_document.useCopyOf(id); });
    }
    if (lists.isEmpty())
        menu->addAction(tr("No list has been kept yet."))->setEnabled(false);
    menu->popup(m_search->mapToGlobal(QPoint(0, m_search->height())));
}

void RecipientsPage::showPerson(RecipientId id)
{
    int row = m_model->rowOf(id);
    if (row < 0) {
        m_search->clear();
        m_problems->chooseNone();
        m_model->setFilter({});
        row = m_model->rowOf(id);
    }
    if (row >= 0)
        goToCell(row);
}

/// To the one that is to be mended.
void RecipientsPage::goToCell(int row)
{
    const int column = m_model->firstValueColumn() + columnToMend(m_document, m_model->idAt(row));
    const QModelIndex index = m_model->index(row, column);
    m_table->setCurrentIndex(index);
    m_table->scrollTo(index, QAbstractItemView::PositionAtCenter);
}

void RecipientsPage::dragEnterEvent(QDragEnterEvent *event)
{
    if (!fileIn(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void RecipientsPage::dropEvent(QDropEvent *event)
{
    openFile(fileIn(*event->mimeData()));
    event->acceptProposedAction();
}

} // namespace sincerely
