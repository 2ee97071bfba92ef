#pragma once

#include "core/model/do_not_email.h"
#include "core/store/database.h"

#include <QList>
#include <QSet>

#include <optional>

namespace sincerely::store
{

/// The do-not-email list. Keys are those of recipients::addressKey(). Error kinds: Storage, Busy.
class DoNotEmailRepository
{
public:
    explicit DoNotEmailRepository(Database &database)
        : m_database(database)
    {
    }

    /// Takes all of them in at once. What is on the list already stays as it is, with its reason and its time.
    /// \returns how many are new
    Result<int> add(const QList<DoNotEmailEntry> &entries);

    /// \returns how many there were. Add the entries again to undo it.
    Result<int> remove(const QStringList &keys);

    /// The first of these keys that is on the list, if any is.
    [[nodiscard]] Result<std::optional<DoNotEmailEntry>> find(const QStringList &keys);

    /// All keys, for looking many people up.
    [[nodiscard]] Result<QSet<QString>> keys();

    /// For tables: the ids in their order, then the entries page by page.
    enum class Order { ByAddress, NewestFirst };
    /// \param search part of an address, a reason or a source, letter case of ASCII ignored; empty: all
    [[nodiscard]] Result<QList<DoNotEmailId>> ids(const QString &search, Order order);
    [[nodiscard]] Result<QList<DoNotEmailEntry>> entries(const QList<DoNotEmailId> &ids);

private:
    Database &m_database;
};

} // namespace sincerely::store
