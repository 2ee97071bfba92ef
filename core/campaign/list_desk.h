#pragma once

#include "core/base/result.h"
#include "core/model/recipient_list.h"
#include "core/recipients/recipient_table.h"
#include "core/store/store.h"

#include <QCoroTask>

#include <memory>

namespace sincerely
{

/// What screens do with recipient lists, each as one awaited call that keeps the event loop free. Keeps the key for
/// comparing addresses in step with the rows. The store must outlive it.
class ListDesk
{
public:
    explicit ListDesk(store::Store &store)
        : m_store(store)
    {
    }

    /// Stores a list that was read from a file. \param name empty for the list of one campaign
    /// \param emailColumn -1 when there is none yet
    [[nodiscard]] QCoro::Task<Result<RecipientList>> import(std::shared_ptr<const recipients::RecipientTable> table,
                                                            QString name, int emailColumn);

    [[nodiscard]] QCoro::Task<Result<RecipientList>> create(QString name, QStringList columns);
    [[nodiscard]] QCoro::Task<Result<RecipientList>> copy(ListId id, QString name);
    [[nodiscard]] QCoro::Task<Result<QList<RecipientList>>> saved();
    /// See store::ListRepository::users().
    [[nodiscard]] QCoro::Task<Result<QHash<ListId, QStringList>>> users();
    [[nodiscard]] QCoro::Task<Result<std::optional<RecipientList>>> list(ListId id);
    [[nodiscard]] QCoro::Task<Result<>> rename(ListId id, QString name);
    [[nodiscard]] QCoro::Task<Result<>> setDeleted(ListId id, bool deleted);

    [[nodiscard]] QCoro::Task<Result<>> addColumn(ListId id, QString name);
    [[nodiscard]] QCoro::Task<Result<>> removeLastColumn(ListId id);
    [[nodiscard]] QCoro::Task<Result<>> renameColumn(ListId id, int column, QString name);

    [[nodiscard]] QCoro::Task<Result<QList<RecipientId>>> append(ListId id, QList<QStringList> rows, int emailColumn);
    [[nodiscard]] QCoro::Task<Result<>> setValues(RecipientId id, QStringList values, int emailColumn);
    [[nodiscard]] QCoro::Task<Result<>> setRemoved(QList<RecipientId> ids, bool removed);

    /// Writes the list into a file for spreadsheets, which it replaces; on a thread of the pool. Errors also: File.
    [[nodiscard]] QCoro::Task<Result<>> writeCsv(ListId id, QString path);

    /// After another column was chosen for the addresses.
    [[nodiscard]] QCoro::Task<Result<>> setEmailColumn(ListId id, int emailColumn);

    /// Those whose emails are likeliest to look odd, the oddest first: values that are missing, very long, or written
    /// from right to left. \param columns those that the letter uses
    [[nodiscard]] QCoro::Task<Result<QList<RecipientId>>> hardest(ListId id, QList<int> columns, int limit);

private:
    store::Store &m_store;
};

} // namespace sincerely
