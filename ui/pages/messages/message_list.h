#pragma once

#include "core/base/id.h"
#include "core/model/message_state.h"

#include <QSet>
#include <QTimer>
#include <QWidget>

class QComboBox;
class QTableView;

namespace sincerely
{

class Label;
class MessageTableModel;
class Messages;
class SearchField;

/// The messages of a campaign as a table with a search and a filter by state. What is selected and what is seen stay
/// where they are while states change.
class MessageList : public QWidget
{
    Q_OBJECT

public:
    /// The messages must outlive it.
    explicit MessageList(Messages &messages, QWidget *parent = nullptr);

    [[nodiscard]] MessageTableModel &model() { return *m_model; }
    [[nodiscard]] MessageId current() const { return m_current; } ///< Null when none is selected.

    void select(const MessageId &id); ///< Shows it even if the filter has to go for that.
    void clearSelection();

    /// Shows those in one of these states only; empty: all. Told back by the choice of states.
    void showStates(const QSet<MessageState> &states);

    void focusSearch();
    void focusTable();

Q_SIGNALS:
    /// Another one is selected; null: none is any more.
    void currentChanged(const sincerely::MessageId &id);
    /// By Enter or a double click.
    void activated(const sincerely::MessageId &id);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildFilter();
    void buildTable();
    void connectModel();
    void applyFilter();
    void showCounts();
    void fitColumns();
    void showColumns();
    void rememberPlace();
    void restorePlace();
    void noteCurrent(const MessageId &id);

    Messages &m_messages;
    MessageTableModel *m_model;
    SearchField *m_search;
    QComboBox *m_states;
    QTableView *m_table;
    Label *m_nothing;
    MessageId m_current;
    MessageId m_top;         ///< The first row that is seen, while rows come and go …
    int m_topOffset = 0;     ///< … and how far down in the view it stands, in pixels.
    QTimer m_countsSoon;     ///< Ten times a second at most.
    bool m_isMoving = false; ///< Rows come or go: the view's current row is not the person's.
};

} // namespace sincerely
