#pragma once

#include "core/model/recipient_list.h"
#include "core/store/store.h"

#include <QList>

#include <optional>

namespace sincerely::store
{

/// Which people of a list a table shows, and in which order.
struct RecipientQuery {
    ListId list;
    QString text;        ///< Shown are those who have it in any value; letter case does not matter. Empty: everybody.
    int sortColumn = -1; ///< -1: the order of the list.
    bool descending = false;

    friend bool operator==(const RecipientQuery &, const RecipientQuery &) = default;
};

/// Reads people on the spot, through a connection of its own, for tables and previews: one row takes some hundredths of
/// a millisecond, the order of 100,000 some hundred milliseconds. Sees what has been committed. One thread.
class RecipientReader
{
public:
    [[nodiscard]] static Result<RecipientReader> open(const Store &store);

    /// The ids in the order asked for. Names sort as people expect in the language of the system.
    [[nodiscard]] Result<QList<RecipientId>> order(const RecipientQuery &query);

    [[nodiscard]] Result<std::optional<Recipient>> recipient(RecipientId id);

    /// Those of these that exist, in any order.
    [[nodiscard]] Result<QList<Recipient>> recipients(const QList<RecipientId> &ids);

private:
    explicit RecipientReader(Database database)
        : m_database(std::move(database))
    {
    }
    Database m_database;
};

} // namespace sincerely::store
