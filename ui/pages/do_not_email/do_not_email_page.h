#pragma once

#include "core/base/id.h"
#include "ui/document/do_not_email.h"

#include <QWidget>

class QAction;
class QComboBox;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace sincerely
{

class ActionBook;
class AddPane;
class DoNotEmailModel;
class ImportPane;
class Label;
class PageHeader;
class SearchField;

/// The place Do not email: the addresses and domains that no campaign writes to, as a table that is searched, added to
/// by hand, drop, paste or file, and taken from with undo.
class DoNotEmailPage : public QWidget
{
    Q_OBJECT

public:
    /// List and book must outlive the page.
    DoNotEmailPage(DoNotEmail &list, ActionBook &actions, QWidget *parent = nullptr);

    bool eventFilter(QObject *watched, QEvent *event) override;

protected:
    void showEvent(QShowEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void build();
    QWidget *buildEntries();
    QWidget *buildHead();
    void buildTable();
    void makeActions(ActionBook &actions);
    QAction *addAction(ActionBook &actions, QWidget *owner, const QString &name, const QString &text,
                       const QKeySequence &key, void (DoNotEmailPage::*slot)());
    QPushButton *buttonFor(QAction *action, const QString &text);
    void keepPlace();

    void showEntries();
    void showWhatFits();
    void showControls();
    void showCount();
    void goTo(QWidget *pane);
    void add();
    void askForFile();
    void openFile(const QString &path);
    void paste();
    void take(const QMimeData &data);
    void copySelected();
    void removeSelected();
    void showMenu(const QPoint &position);
    [[nodiscard]] QList<DoNotEmailId> selected() const;

    DoNotEmail &m_list;
    DoNotEmailModel *m_model;
    QList<QAction *> m_entryActions; ///< Of the context menu.
    DoNotEmailId m_kept;             ///< The current row while the rows are taken anew.
    PageHeader *m_header;
    QStackedWidget *m_stack;
    QWidget *m_empty;
    QWidget *m_entries;
    AddPane *m_addPane;
    ImportPane *m_import;
    SearchField *m_search;
    Label *m_count;
    QComboBox *m_order;
    QTableView *m_table;
    Label *m_nothing;
    QPushButton *m_importButton = nullptr;
    QPushButton *m_addButton = nullptr;
    QPushButton *m_removeButton = nullptr;
};

} // namespace sincerely
