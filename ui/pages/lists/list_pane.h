#pragma once

#include "core/model/recipient_list.h"

#include <QWidget>

class QAction;
class QPushButton;

namespace sincerely
{

class ActionBook;
class FlowLayout;
class Label;
class PeopleTable;
class RecipientTableModel;
class SavedLists;
class SearchField;

/// One saved list: its people as rows that are edited on the spot, and what can be done with them.
class ListPane : public QWidget
{
    Q_OBJECT

public:
    /// Lists and book must outlive the pane.
    ListPane(SavedLists &lists, ActionBook &actions, QWidget *parent = nullptr);

    /// Shows another list, or the same with what is known of it now.
    void show(const RecipientList &list);
    [[nodiscard]] ListId list() const { return m_list.id; }

    /// The campaign that is open and can still be given other people; empty: none.
    void setOpenCampaign(const QString &name);

    [[nodiscard]] PeopleTable *table() const { return m_table; }
    /// For what concerns the list as a whole.
    QPushButton *addButton(QAction *action, const QString &text);

Q_SIGNALS:
    void newCampaignRequested(sincerely::ListId list);
    void openCampaignRequested(sincerely::ListId list);

private:
    void build();
    QWidget *buildHead();
    void makeActions(ActionBook &actions);
    void showPeople();
    void showAbout();
    void addPerson();
    void removeSelected();
    void showMenu(const QPoint &position);

    SavedLists &m_lists;
    RecipientList m_list;
    RecipientTableModel *m_model = nullptr;
    QList<QAction *> m_rowActions;
    QAction *m_useOpen = nullptr;
    Label *m_name;
    Label *m_about;
    FlowLayout *m_buttons;
    QPushButton *m_useOpenButton = nullptr;
    SearchField *m_search;
    Label *m_count;
    PeopleTable *m_table;
};

} // namespace sincerely
