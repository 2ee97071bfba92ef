#pragma once

#include "core/base/id.h"
#include "ui/document/do_not_email.h"

#include <QWidget>

class QAction;
class QComboBox;
class QPushButton;
class QTableView;

namespace sincerely
{

class ActionBook;
class DoNotEmailModel;
class Label;
class SearchField;

/// Who is on the do-not-email list, as a table that is searched, and from which entries are taken.
class EntriesPane : public QWidget
{
    Q_OBJECT

public:
    /// List and book must outlive the pane.
    EntriesPane(DoNotEmail &list, ActionBook &actions, QWidget *parent = nullptr);

    [[nodiscard]] bool isEmpty() const; ///< Nobody is on the list.
    void refresh();

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void shown(); ///< The rows are what the store has now.

private:
    QWidget *buildHead();
    void buildTable();
    void makeActions(ActionBook &actions);
    void keepPlace();
    void showCount();
    void copySelected();
    void removeSelected();
    void showMenu(const QPoint &position);
    [[nodiscard]] QList<DoNotEmailId> selected() const;

    DoNotEmail &m_list;
    DoNotEmailModel *m_model;
    QList<QAction *> m_rowActions; ///< Of the context menu.
    DoNotEmailId m_kept;           ///< The current row while the rows are taken anew.
    SearchField *m_search = nullptr;
    Label *m_count = nullptr;
    QComboBox *m_order = nullptr;
    QTableView *m_table = nullptr;
    Label *m_nothing = nullptr;
    QPushButton *m_removeButton = nullptr;
};

} // namespace sincerely
