#pragma once

#include "ui/document/do_not_email.h"

#include <QWidget>

class QAction;
class QPushButton;
class QStackedWidget;

namespace sincerely
{

class ActionBook;
class AddPane;
class EntriesPane;
class ImportPane;
class PageHeader;

/// The place Do not email: the addresses and domains that no campaign writes to, as a table that is searched, added to
/// by hand, drop, paste or file, and taken from with undo.
class DoNotEmailPage : public QWidget
{
    Q_OBJECT

public:
    /// List and book must outlive the page.
    DoNotEmailPage(DoNotEmail &list, ActionBook &actions, QWidget *parent = nullptr);

protected:
    void showEvent(QShowEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void build(ActionBook &actions);
    void makeActions(ActionBook &actions);
    QAction *addAction(ActionBook &actions, const QString &name, const QString &text, const QKeySequence &key,
                       void (DoNotEmailPage::*slot)());
    QPushButton *buttonFor(QAction *action, const QString &text);

    void showEntries();
    void showWhatFits();
    void showControls();
    void goTo(QWidget *pane);
    void add();
    void askForFile();
    void openFile(const QString &path);
    void paste();
    void take(const QMimeData &data);

    DoNotEmail &m_list;
    PageHeader *m_header;
    QStackedWidget *m_stack;
    QWidget *m_empty;
    EntriesPane *m_entries;
    AddPane *m_addPane;
    ImportPane *m_import;
    QPushButton *m_importButton = nullptr;
    QPushButton *m_addButton = nullptr;
};

} // namespace sincerely
