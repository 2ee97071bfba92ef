#include "ui/pages/lists/lists_page.h"

#include "core/recipients/columns.h"
#include "core/recipients/recipient_table.h"
#include "ui/document/workspace.h"
#include "ui/frame/action_book.h"
#include "ui/frame/empty_state.h"
#include "ui/frame/page_header.h"
#include "ui/pages/lists/list_pane.h"
#include "ui/pages/lists/list_shelf.h"
#include "ui/pages/recipients/import_pane.h"
#include "ui/pages/recipients/list_file.h"
#include "ui/pages/recipients/people_table.h"
#include "ui/theme/controls.h"
#include "ui/theme/theme.h"
#include "ui/widgets/info_bar.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDesktopServices>
#include <QDir>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QUrl>
#include <QVBoxLayout>

namespace sincerely
{

ListsPage::ListsPage(Workspace &workspace, ActionBook &actions, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
{
    setObjectName(QStringLiteral("listsPage"));
    setAcceptDrops(true);
    build(actions);
    makeActions(actions);
    connectWorkspace();
    showLists();
    showOpenCampaign();
}

void ListsPage::build(ActionBook &actions)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme::kPage, theme::kPage, theme::kPage, theme::kBetween);
    column->setSpacing(theme::kBetween);
    m_header =
        new PageHeader(tr("Lists"), tr("People kept for more than one campaign. Each campaign takes a copy."), this);
    column->addWidget(m_header);
    m_notice = new InfoBar(this);
    m_notice->setObjectName(QStringLiteral("listNotice"));
    column->addWidget(m_notice);
    m_stack = new QStackedWidget(this);
    column->addWidget(m_stack, 1);
    auto *empty = new EmptyState(QStringLiteral("list"), tr("No lists yet"),
                                 tr("Keep the people of a campaign for the next one (Recipients, “Keep this list for "
                                    "other campaigns”), or begin with a file."),
                                 tr("New list from a file…"), m_stack);
    connect(empty, &EmptyState::asked, this, &ListsPage::askForFile);
    m_empty = empty;
    m_stack->addWidget(m_empty);
    m_lists = buildLists(actions);
    m_stack->addWidget(m_lists);
    m_import = new ImportPane(m_stack);
    m_stack->addWidget(m_import);
    connect(m_import, &ImportPane::cancelled, this, &ListsPage::leaveImport);
    connect(m_import, &ImportPane::accepted, this, &ListsPage::takeTable);
}

QWidget *ListsPage::buildLists(ActionBook &actions)
{
    auto *lists = new QSplitter(Qt::Horizontal, m_stack);
    lists->setHandleWidth(theme::kBetween);
    lists->setChildrenCollapsible(false);
    m_list = new ListShelf(lists);
    lists->addWidget(m_list);
    m_pane = new ListPane(m_workspace.savedLists(), actions, lists);
    lists->addWidget(m_pane);
    lists->setStretchFactor(0, 1);
    lists->setStretchFactor(1, 3);
    const int unit = fontMetrics().averageCharWidth();
    lists->setSizes({unit * 36, unit * 110});
    connect(m_list, &ListShelf::chosenChanged, this, &ListsPage::showChosen);
    connect(m_list, &ListShelf::renamed, this, &ListsPage::keepName);
    connect(m_list, &QListWidget::customContextMenuRequested, this, &ListsPage::showMenu);
    return lists;
}

void ListsPage::makeActions(ActionBook &actions)
{
    const auto make = [&](QWidget *owner, const QString &name, const QString &text, const QKeySequence &key,
                          void (ListsPage::*slot)()) {
        QAction *action = actions.make(owner, tr("Lists"), {name, text, key});
        connect(action, &QAction::triggered, this, slot);
        return action;
    };
    QAction *import = make(this, QStringLiteral("newListFromFile"), tr("New list from a file…"),
                           QKeySequence(Qt::CTRL | Qt::Key_I), &ListsPage::askForFile);
    m_fromFile = new QPushButton(import->text(), this);
    m_fromFile->setObjectName(QStringLiteral("newListFromFileButton"));
    m_fromFile->setAccessibleName(import->text());
    m_fromFile->setToolTip(import->toolTip());
    connect(m_fromFile, &QPushButton::clicked, import, &QAction::trigger);
    m_header->addControl(m_fromFile);
    make(this, QStringLiteral("pasteNewList"), tr("New list from what was copied"), QKeySequence(QKeySequence::Paste),
         &ListsPage::paste);
    QAction *exporting = make(m_lists, QStringLiteral("exportList"), tr("Export as CSV…"),
                              QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C), &ListsPage::askWhereTo);
    QAction *duplicating = make(m_lists, QStringLiteral("duplicateList"), tr("Duplicate"),
                                QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_D), &ListsPage::duplicate);
    QAction *renaming =
        actions.make(m_list, tr("Lists"), {QStringLiteral("renameList"), tr("Rename"), QKeySequence(Qt::Key_F2)});
    connect(renaming, &QAction::triggered, m_list, &ListShelf::editName);
    QAction *removing = make(m_list, QStringLiteral("deleteList"), tr("Delete the list"), QKeySequence(Qt::Key_Delete),
                             &ListsPage::remove);
    m_listActions = {renaming, duplicating, exporting, removing};
    m_pane->addButton(renaming, tr("Rename"));
    m_pane->addButton(duplicating, tr("Duplicate"));
    m_pane->addButton(exporting, tr("Export…"));
    m_pane->addButton(removing, tr("Delete"));
}

void ListsPage::connectWorkspace()
{
    Library &library = m_workspace.library();
    SavedLists &lists = m_workspace.savedLists();
    connect(&library, &Library::listsChanged, this, &ListsPage::showLists);
    connect(&library, &Library::listsChanged, &lists, &SavedLists::readUsers);
    connect(&library, &Library::listMade, this, &ListsPage::choose);
    // What is undone in another list is shown there.
    connect(&lists, &SavedLists::peopleChanged, this, [this](ListId id) {
        if (isVisible())
            choose(id);
    });
    connect(&lists, &SavedLists::written, this, [this](const QString &path) {
        m_writtenTo = QFileInfo(path).absolutePath();
        m_notice->setMessage({InfoMessage::Kind::Note,
                              tr("The list is written to “%1”.").arg(QDir::toNativeSeparators(path)),
                              {tr("Open the folder")},
                              true});
    });
    connect(m_notice, &InfoBar::buttonPressed, this,
            [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(m_writtenTo)); });
    connect(&m_workspace, &Workspace::documentChanged, this, &ListsPage::showOpenCampaign);
    connect(&library, &Library::campaignsChanged, this, &ListsPage::showOpenCampaign);
    connect(m_pane, &ListPane::newCampaignRequested, &library, &Library::createCampaignWith);
    connect(m_pane, &ListPane::openCampaignRequested, this, [this](ListId id) {
        m_workspace.document()->useCopyOf(id);
        Q_EMIT usedInOpenCampaign();
    });
}

void ListsPage::showLists()
{
    m_list->show(m_workspace.library().lists(), m_pane->list());
    if (m_stack->currentWidget() != m_import)
        showWhatFits();
}

void ListsPage::showWhatFits()
{
    const bool isEmpty = m_workspace.library().lists().isEmpty();
    const QWidget *keyboard = QApplication::focusWidget();
    const bool hadKeyboard = keyboard && m_stack->isAncestorOf(keyboard) && !m_lists->isAncestorOf(keyboard);
    m_stack->setCurrentWidget(isEmpty ? m_empty : m_lists);
    m_fromFile->setVisible(!isEmpty);
    setFocusProxy(isEmpty ? m_empty : static_cast<QWidget *>(m_list));
    if (hadKeyboard)
        focusProxy()->setFocus();
}

void ListsPage::leaveImport()
{
    showWhatFits();
    focusProxy()->setFocus();
}

std::optional<RecipientList> ListsPage::chosen() const
{
    const QList<RecipientList> &lists = m_workspace.library().lists();
    const auto known = std::find_if(lists.cbegin(), lists.cend(),
                                    [id = m_list->chosen()](const RecipientList &one) { return one.id == id; });
    return known != lists.cend() ? std::optional(*known) : std::nullopt;
}

void ListsPage::showChosen()
{
    const std::optional<RecipientList> list = chosen();
    if (list)
        m_pane->show(*list);
}

void ListsPage::choose(ListId id)
{
    m_list->choose(id);
}

/// Only a campaign that is still being written takes other people.
void ListsPage::showOpenCampaign()
{
    const CampaignDocument *document = m_workspace.document();
    const bool isWritten =
        document && document->campaign().isComposed && document->campaign().state == CampaignState::Writing;
    m_pane->setOpenCampaign(isWritten ? document->campaign().name : QString());
}

void ListsPage::askForFile()
{
    askForListFile(this, tr("New list from a file"), [this](const QString &path) { openFile(path); });
}

void ListsPage::openFile(const QString &path)
{
    goToImport(); // before: the first rows may be there at once, and take the keyboard further
    m_import->showFile(path, false);
}

void ListsPage::goToImport()
{
    m_stack->setCurrentWidget(m_import);
    m_fromFile->hide();
    m_import->setFocus();
}

void ListsPage::paste()
{
    take(*QApplication::clipboard()->mimeData());
}

void ListsPage::take(const QMimeData &data)
{
    const QString path = fileIn(data);
    if (!path.isEmpty()) {
        openFile(path);
    } else if (!data.text().trimmed().isEmpty()) {
        goToImport();
        m_import->showText(data.text(), false);
    }
}

void ListsPage::takeTable(const std::shared_ptr<const recipients::RecipientTable> &table, const QString &emailColumn)
{
    const QString name = QFileInfo(m_import->name()).completeBaseName();
    const int column = recipients::findColumn(table->columns(), emailColumn).value_or(-1);
    m_workspace.savedLists().import(table, name, column);
    leaveImport();
}

void ListsPage::keepName(const QString &name)
{
    const std::optional<RecipientList> list = chosen();
    if (!list)
        return;
    if (name.trimmed().isEmpty())
        showLists();
    else
        m_workspace.library().renameList(list->id, name);
}

void ListsPage::duplicate()
{
    if (const std::optional<RecipientList> list = chosen())
        m_workspace.library().saveList(list->id, tr("%1 (copy)").arg(list->name));
}

void ListsPage::remove()
{
    if (const std::optional<RecipientList> list = chosen())
        m_workspace.library().deleteList(list->id);
}

void ListsPage::askWhereTo()
{
    const std::optional<RecipientList> list = chosen();
    if (!list)
        return;
    askWhereToWrite(this, tr("Export the list"), list->name,
                    [this, id = list->id](const QString &path) { m_workspace.savedLists().writeCsv(id, path); });
}

void ListsPage::showMenu(const QPoint &position)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions(m_listActions);
    menu->popup(m_list->viewport()->mapToGlobal(position));
}

void ListsPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_workspace.savedLists().readUsers();
}

void ListsPage::dragEnterEvent(QDragEnterEvent *event)
{
    if (!fileIn(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void ListsPage::dropEvent(QDropEvent *event)
{
    openFile(fileIn(*event->mimeData()));
    event->acceptProposedAction();
}

} // namespace sincerely
