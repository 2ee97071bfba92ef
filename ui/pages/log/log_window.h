#pragma once

#include "core/diagnosis/log_file.h"

#include <QDialog>
#include <QTimer>

class QAction;
class QCheckBox;
class QHBoxLayout;
class QPlainTextEdit;
class QTableView;

namespace sincerely
{

class ActionBook;
class InfoBar;
class Label;
class LogFilter;
class LogModel;
class SearchField;

/// What the program did in this run and the ones before, to be searched and copied. Stays open beside the window and
/// follows what happens. To be opened with show().
class LogWindow : public QDialog
{
    Q_OBJECT

public:
    /// The log must outlive it.
    LogWindow(const diagnosis::LogFile &log, ActionBook &actions, QWidget *parent);

Q_SIGNALS:
    void folderRequested(const QString &folder);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void buildTop(QLayout *column);
    void buildTable();
    [[nodiscard]] QLayout *buildButtons(ActionBook &actions);
    void addButton(QHBoxLayout *row, QAction *action);
    void connectFilter();
    void read();
    void follow();
    void showState();
    void showChosen();
    void copyAll();
    void fitColumns();

    const diagnosis::LogFile &m_log;
    quint64 m_next = 0;
    LogModel *m_model;
    LogFilter *m_filter;
    InfoBar *m_trouble;
    SearchField *m_search;
    QCheckBox *m_warningsOnly;
    QTableView *m_table;
    Label *m_nothing;
    QPlainTextEdit *m_chosen;
    QTimer m_follow;
};

} // namespace sincerely
