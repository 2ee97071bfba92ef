#pragma once

#include "core/model/recipient_list.h"

#include <QWidget>

#include <optional>

class QPushButton;
class QStackedWidget;

namespace sincerely
{

class ActionBook;
class ImportPane;
class InfoBar;
class ListPane;
class ListShelf;
class PageHeader;
class Workspace;

namespace recipients
{
class RecipientTable;
}

/// The place Lists: the saved lists at the left, the people of the chosen one at the right. A campaign takes a copy of
/// them, so that neither changes the other.
class ListsPage : public QWidget
{
    Q_OBJECT

public:
    /// Workspace and book must outlive the page.
    ListsPage(Workspace &workspace, ActionBook &actions, QWidget *parent = nullptr);

Q_SIGNALS:
    /// The open campaign has other people now.
    void usedInOpenCampaign();

protected:
    void showEvent(QShowEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void build(ActionBook &actions);
    QWidget *buildLists(ActionBook &actions);
    void makeActions(ActionBook &actions);
    void connectWorkspace();

    void showLists();
    void showWhatFits();
    void goToImport();
    void leaveImport();
    void showChosen();
    void showOpenCampaign();
    void choose(ListId id);
    void askForFile();
    void openFile(const QString &path);
    void paste();
    void take(const QMimeData &data);
    void takeTable(const std::shared_ptr<const recipients::RecipientTable> &table, const QString &emailColumn);
    void keepName(const QString &name);
    void duplicate();
    void remove();
    void askWhereTo();
    void showMenu(const QPoint &position);
    [[nodiscard]] std::optional<RecipientList> chosen() const;

    Workspace &m_workspace;
    PageHeader *m_header;
    QStackedWidget *m_stack;
    QWidget *m_empty;
    QWidget *m_lists = nullptr;
    ImportPane *m_import;
    QPushButton *m_fromFile = nullptr;
    InfoBar *m_notice;
    ListShelf *m_list = nullptr;
    ListPane *m_pane = nullptr;
    QList<QAction *> m_listActions; ///< Of the context menu.
    QString m_writtenTo;            ///< The folder of the file that was written last.
};

} // namespace sincerely
