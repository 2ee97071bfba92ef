#pragma once

#include "core/model/recipient_list.h"
#include "core/store/database.h"

#include <QHash>
#include <QList>

#include <functional>
#include <optional>

namespace sincerely::store
{

/// A person to be added to a list.
struct NewRecipient {
    QStringList values; ///< One for each column.
    QString addressKey; ///< See recipients::addressKey(); empty when the address cannot be used.
};

/// Recipient lists and their rows. Error kinds: Storage, Busy.
class ListRepository
{
public:
    explicit ListRepository(Database &database)
        : m_database(database)
    {
    }

    /// Stores a list with all its rows at once. \param next hands over one row after the other, then nothing.
    /// \param emailColumn -1: to be found by its name
    Result<RecipientList> create(const QString &name, const QStringList &columns,
                                 const std::function<std::optional<NewRecipient>()> &next, int emailColumn = -1);

    /// A list with the same columns and people, under another name. A campaign's copy remembers the saved list that it
    /// came from, or that it was kept in.
    Result<RecipientList> copy(ListId id, const QString &name);

    [[nodiscard]] Result<QList<RecipientList>> saved(); ///< Those with a name, in the order of their names.
    /// The names of the campaigns whose people came from a saved list, the newest first.
    [[nodiscard]] Result<QHash<ListId, QStringList>> users();
    [[nodiscard]] Result<std::optional<RecipientList>> byId(ListId id);
    Result<> setName(ListId id, const QString &name);

    /// Deleted lists are seen no more but stay until `purge()`.
    Result<> setDeleted(ListId id, bool deleted);

    /// Removes for good what was deleted or removed, and the lists of campaigns that are gone.
    Result<> purge();

    /// Behind the others; everybody has an empty value there.
    Result<> addColumn(ListId id, const QString &name);
    Result<> removeLastColumn(ListId id);
    Result<> renameColumn(ListId id, int column, const QString &name);

    /// Each row of the list in its order, without those that were removed.
    Result<> forEach(ListId id, const std::function<void(const Recipient &)> &visit);
    [[nodiscard]] Result<std::optional<Recipient>> recipient(RecipientId id);

    /// \returns the ids of the new rows
    Result<QList<RecipientId>> append(ListId id, const QList<NewRecipient> &recipients);

    /// \param addressKey of the row as it is with the new values
    Result<> setValues(RecipientId id, const QStringList &values, const QString &addressKey);

    /// Sets the column with the addresses, and the key of every row. \param keyOf tells it from the values of the row
    Result<> setEmailColumn(ListId id, int emailColumn, const std::function<QString(const QStringList &values)> &keyOf);

    /// Removed rows are seen no more but stay until `purge()`.
    Result<> setRemoved(const QList<RecipientId> &ids, bool removed);

private:
    Result<QList<RecipientList>> read(const char *sql, const Values &values);
    Result<> readColumns(RecipientList &list);
    Result<> insertRecipient(ListId id, qint64 position, const NewRecipient &recipient);
    Result<> touch(ListId id);
    Result<> touchListOf(RecipientId id);
    Result<> update(const char *sql, const Values &values);
    Database &m_database;
};

} // namespace sincerely::store
