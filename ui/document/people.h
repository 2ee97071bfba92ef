#pragma once

#include "core/async/task_scope.h"
#include "core/campaign/list_desk.h"
#include "core/store/recipient_reader.h"

#include <QCache>
#include <QHash>
#include <QObject>

#include <optional>

class QUndoStack;

namespace sincerely
{

/// The people of the open campaign, or of a saved list: read on the spot, a page at a time, and changed in steps that
/// can be undone. Without a widget.
class People : public QObject
{
    Q_OBJECT

public:
    /// Store and stack must outlive it.
    People(store::Store &store, QUndoStack &undo, QObject *parent = nullptr);

    /// Shows another list; null: none. `listChanged()` follows.
    /// \param emailColumn the name of the column with the addresses; empty: found by its name
    void show(ListId id, const QString &emailColumn);
    /// The same, awaited.
    [[nodiscard]] QCoro::Task<> open(ListId id, QString emailColumn);
    void setEmailColumn(const QString &name);

    /// To be awaited before it is destroyed: no change is lost.
    [[nodiscard]] QCoro::Task<> close() { return m_scope.drained(); }

    [[nodiscard]] const RecipientList &list() const { return m_list; } ///< Without an id while there is none.
    [[nodiscard]] int emailColumn() const { return m_emailColumn; }    ///< -1: no column looks like it.

    [[nodiscard]] std::optional<Recipient> recipient(RecipientId id);
    /// Name or, for those without one, address; for lists, announcements and the names of undo steps.
    [[nodiscard]] QString nameOf(RecipientId id);

    /// The ids in the order asked for; the query's list is this one.
    [[nodiscard]] QList<RecipientId> order(store::RecipientQuery query);

    /// Finds those whose emails are likeliest to look odd; `hardestFound()` follows.
    void findHardest(const QList<int> &columns, int limit);

    void setValue(RecipientId id, int column, const QString &value);
    void add(const QList<QStringList> &rows);
    void remove(const QList<RecipientId> &ids);
    void addColumn(const QString &name);
    void renameColumn(int column, const QString &name);

Q_SIGNALS:
    void listChanged();                                   ///< Another list, other people or other columns.
    void recipientChanged(sincerely::RecipientId id);     ///< Values of one person.
    void added(const QList<sincerely::RecipientId> &ids); ///< By add(); after listChanged().
    void hardestFound(const QList<sincerely::RecipientId> &ids);
    void failed(const QString &sentence);

private:
    friend class ValueCommand;
    friend class RowsCommand;
    friend class ColumnCommand;

    [[nodiscard]] QCoro::Task<> readList(ListId id);
    [[nodiscard]] QCoro::Task<> storeValues(Recipient recipient);
    [[nodiscard]] QCoro::Task<> storeRemoved(QList<RecipientId> ids, bool removed);
    [[nodiscard]] QCoro::Task<> storeAddedColumn(ListId list, QString name);
    [[nodiscard]] QCoro::Task<> storeRemovedColumn(ListId list);
    [[nodiscard]] QCoro::Task<> storeColumnName(ListId list, int column, QString name);
    [[nodiscard]] QCoro::Task<> storeKeys(ListId list, int emailColumn);
    [[nodiscard]] QCoro::Task<> runFindHardest(QList<int> columns, int limit);
    [[nodiscard]] QCoro::Task<> append(QList<QStringList> rows);

    void apply(const Recipient &recipient);
    void applyRemoved(const QList<RecipientId> &ids, bool removed);
    void applyColumns(const QStringList &columns);
    void findEmailColumn();
    bool tell(const Result<> &done);

    store::Store &m_store;
    QUndoStack &m_undo;
    ListDesk m_desk;
    std::optional<store::RecipientReader> m_reader;
    RecipientList m_list;
    QString m_emailColumnName;
    int m_emailColumn = -1;
    QCache<RecipientId, Recipient> m_rows{5000};
    QHash<RecipientId, Recipient> m_unsaved; ///< Newer than what the reader sees.
    TaskScope m_scope;
};

} // namespace sincerely
