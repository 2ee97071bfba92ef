#include "ui/pages/do_not_email/do_not_email_page.h"

#include "core/recipients/columns.h"
#include "ui/frame/action_book.h"
#include "ui/frame/empty_state.h"
#include "ui/frame/page_header.h"
#include "ui/pages/do_not_email/add_pane.h"
#include "ui/pages/do_not_email/entries_pane.h"
#include "ui/pages/recipients/import_pane.h"
#include "ui/pages/recipients/list_file.h"
#include "ui/theme/controls.h"
#include "ui/theme/theme.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDragEnterEvent>
#include <QMimeData>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace sincerely
{

DoNotEmailPage::DoNotEmailPage(DoNotEmail &list, ActionBook &actions, QWidget *parent)
    : QWidget(parent)
    , m_list(list)
{
    setObjectName(QStringLiteral("doNotEmailPage"));
    setAcceptDrops(true);
    build(actions);
    makeActions(actions);
    showEntries();
}

void DoNotEmailPage::build(ActionBook &actions)
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
    m_entries = new EntriesPane(m_list, actions, m_stack);
    connect(m_entries, &EntriesPane::shown, this, &DoNotEmailPage::showWhatFits);
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

QAction *DoNotEmailPage::addAction(ActionBook &actions, const QString &name, const QString &text,
                                   const QKeySequence &key, void (DoNotEmailPage::*slot)())
{
    QAction *action = actions.make(this, tr("Do not email"), {name, text, key});
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
    QAction *import = addAction(actions, QStringLiteral("importDoNotEmail"), tr("Import addresses…"),
                                QKeySequence(Qt::CTRL | Qt::Key_I), &DoNotEmailPage::askForFile);
    m_importButton = buttonFor(import, tr("Import…"));
    m_header->addControl(m_importButton);
    QAction *add = addAction(actions, QStringLiteral("addDoNotEmail"), tr("Add addresses…"),
                             QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N), &DoNotEmailPage::add);
    m_addButton = buttonFor(add, tr("Add…"));
    theme::setKind(m_addButton, theme::ButtonKind::Accent);
    m_header->addControl(m_addButton);
    addAction(actions, QStringLiteral("pasteDoNotEmail"), tr("Paste addresses"), QKeySequence(QKeySequence::Paste),
              &DoNotEmailPage::paste);
}

void DoNotEmailPage::showEntries()
{
    const bool isEmpty = m_entries->isEmpty();
    QWidget *shown = isEmpty ? m_empty : static_cast<QWidget *>(m_entries);
    const QWidget *keyboard = QApplication::focusWidget();
    const bool hadKeyboard = m_stack->currentWidget() != shown && keyboard && m_stack->isAncestorOf(keyboard);
    m_stack->setCurrentWidget(shown);
    showControls();
    setFocusProxy(isEmpty ? m_empty : static_cast<QWidget *>(m_entries));
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
    goTo(m_import); // before: the first rows may be there at once, and take the keyboard further
    m_import->showFile(path, false);
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

/// Another program on the same data may have added somebody.
void DoNotEmailPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_entries->refresh();
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
