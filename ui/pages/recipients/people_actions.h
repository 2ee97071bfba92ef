#pragma once

#include <QKeySequence>
#include <QList>
#include <QObject>

#include <functional>

class QAction;
class QPoint;
class QWidget;

namespace sincerely
{

class CampaignDocument;
class PeopleTable;
class RecipientTableModel;
struct PageTools;

/// What can be done with the people of the campaign and their columns: by keys, and in the context menu of their table.
class PeopleActions : public QObject
{
    Q_OBJECT

public:
    /// All of them must outlive it. \param page where the keys work
    PeopleActions(CampaignDocument &document, const PageTools &tools, PeopleTable &table, RecipientTableModel &model,
                  QWidget *page);

    [[nodiscard]] QAction *addPerson() const { return m_addPerson; }

private:
    QAction *make(const QString &name, const QString &text, const QKeySequence &key, std::function<void()> run);
    void beginWithAPerson();
    void appendPerson();
    void askForColumn();
    void saveList();
    void leaveOutSelected();
    void neverEmailSelected();
    void showMenu(const QPoint &position);

    CampaignDocument &m_document;
    const PageTools &m_tools;
    PeopleTable &m_table;
    RecipientTableModel &m_model;
    QWidget *m_page;
    QAction *m_addPerson;
    QList<QAction *> m_menu;
};

} // namespace sincerely
