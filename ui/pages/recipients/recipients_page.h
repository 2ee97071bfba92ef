#pragma once

#include "core/base/id.h"

#include <QWidget>

#include <functional>
#include <memory>

class QStackedWidget;

namespace sincerely
{

class CampaignDocument;
class ImportPane;
class InfoBar;
class Label;
class PeopleTable;
class ProblemsBar;
class RecipientTableModel;
class SearchField;
struct PageTools;

namespace recipients
{
class RecipientTable;
}

/// The people of the campaign as a table, with what is wrong as filters at its top. Lists come by button, drop or
/// paste.
class RecipientsPage : public QWidget
{
    Q_OBJECT

public:
    /// Document and tools must outlive the page.
    RecipientsPage(CampaignDocument &document, const PageTools &tools, QWidget *parent = nullptr);

    /// Shows this person's row.
    void showPerson(RecipientId id);
    /// Shows how this file is understood, to be taken or not.
    void openFile(const QString &path);

Q_SIGNALS:
    /// Somebody is on the do-not-email list, and the person wants to see it.
    void doNotEmailListRequested();
    /// What is wrong is wrong in the letter.
    void letterRequested();

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void build();
    QWidget *buildHead();
    QWidget *buildPeople();
    void makeActions(const PageTools &tools);
    QAction *addAction(const PageTools &tools, const QString &name, const QString &text, const QKeySequence &key,
                       std::function<void()> run);
    void connectDocument();

    void showState();
    void showMissingColumns();
    void goToCell(int row);
    void applyFilter();
    void askForFile();
    void paste();
    void takeTable(const std::shared_ptr<const recipients::RecipientTable> &table, const QString &emailColumn,
                   const QString &folder, bool isBehind);
    void askForSavedList();
    [[nodiscard]] bool hasPeople() const;

    CampaignDocument &m_document;
    const PageTools &m_tools;
    RecipientTableModel *m_model;
    QStringList m_missing; ///< Fields of the letter that the list does not have.

    QStackedWidget *m_stack;
    QWidget *m_empty;
    QWidget *m_people;
    ImportPane *m_import;
    SearchField *m_search;
    Label *m_count;
    ProblemsBar *m_problems;
    InfoBar *m_missingBar;
    PeopleTable *m_table;
};

} // namespace sincerely
