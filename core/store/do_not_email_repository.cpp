#include "core/store/do_not_email_repository.h"

namespace sincerely::store
{

namespace
{

DoNotEmailEntry entryOf(const Row &row)
{
    DoNotEmailEntry entry;
    entry.id = DoNotEmailId{row.integer(0)};
    entry.address = row.text(1);
    entry.key = row.text(2);
    entry.reason = row.text(3);
    entry.source = row.text(4);
    entry.addedAt = row.time(5);
    return entry;
}

/// For LIKE, in which % and _ mean something else than themselves.
QString containing(QString text)
{
    text.replace(u'\\', QStringLiteral("\\\\"))
        .replace(u'%', QStringLiteral("\\%"))
        .replace(u'_', QStringLiteral("\\_"));
    return u'%' + text + u'%';
}

} // namespace

Result<int> DoNotEmailRepository::add(const QList<DoNotEmailEntry> &entries)
{
    Result<Transaction> transaction = Transaction::begin(m_database);
    if (!transaction)
        return failure(transaction.error());
    const QDateTime now = QDateTime::currentDateTimeUtc();
    int added = 0;
    for (const DoNotEmailEntry &entry : entries) {
        const QDateTime addedAt = entry.addedAt.isValid() ? entry.addedAt : now;
        const Result<int> inserted =
            m_database.run("INSERT INTO do_not_email (address, address_key, reason, source, added_at) "
                           "VALUES (?, ?, ?, ?, ?) ON CONFLICT (address_key) DO NOTHING",
                           {entry.address, entry.key, entry.reason, entry.source, fromTime(addedAt)});
        if (!inserted)
            return inserted;
        added += *inserted;
    }
    const Result<> committed = transaction->commit();
    if (!committed)
        return failure(committed.error());
    return added;
}

Result<int> DoNotEmailRepository::remove(const QStringList &keys)
{
    Result<Transaction> transaction = Transaction::begin(m_database);
    if (!transaction)
        return failure(transaction.error());
    int removed = 0;
    for (const QString &key : keys) {
        const Result<int> deleted = m_database.run("DELETE FROM do_not_email WHERE address_key = ?", {key});
        if (!deleted)
            return deleted;
        removed += *deleted;
    }
    const Result<> committed = transaction->commit();
    if (!committed)
        return failure(committed.error());
    return removed;
}

Result<std::optional<DoNotEmailEntry>> DoNotEmailRepository::find(const QStringList &keys)
{
    std::optional<DoNotEmailEntry> found;
    for (const QString &key : keys) {
        const Result<> read = m_database.forEach(
            "SELECT id, address, address_key, reason, source, added_at FROM do_not_email WHERE address_key = ?", {key},
            [&found](const Row &row) { found = entryOf(row); });
        if (!read)
            return failure(read.error());
        if (found)
            break;
    }
    return found;
}

Result<QSet<QString>> DoNotEmailRepository::keys()
{
    QSet<QString> keys;
    const Result<> read = m_database.forEach("SELECT address_key FROM do_not_email", {},
                                             [&keys](const Row &row) { keys.insert(row.text(0)); });
    if (!read)
        return failure(read.error());
    return keys;
}

Result<QList<DoNotEmailId>> DoNotEmailRepository::ids(const QString &search, Order order)
{
    QList<DoNotEmailId> ids;
    const auto take = [&ids](const Row &row) { ids.append(DoNotEmailId{row.integer(0)}); };
    const QString pattern = containing(search.trimmed());
    const Result<> read =
        order == Order::ByAddress
            ? m_database.forEach(
                  "SELECT id FROM do_not_email WHERE address LIKE ?1 ESCAPE '\\' OR reason LIKE ?1 ESCAPE "
                  "'\\' OR source LIKE ?1 ESCAPE '\\' ORDER BY address_key",
                  {pattern}, take)
            : m_database.forEach(
                  "SELECT id FROM do_not_email WHERE address LIKE ?1 ESCAPE '\\' OR reason LIKE ?1 ESCAPE "
                  "'\\' OR source LIKE ?1 ESCAPE '\\' ORDER BY added_at DESC, address_key",
                  {pattern}, take);
    if (!read)
        return failure(read.error());
    return ids;
}

Result<QList<DoNotEmailEntry>> DoNotEmailRepository::entries(const QList<DoNotEmailId> &ids)
{
    QList<DoNotEmailEntry> entries;
    for (const DoNotEmailId id : ids) {
        const Result<> read = m_database.forEach(
            "SELECT id, address, address_key, reason, source, added_at FROM do_not_email WHERE id = ?", {id.value},
            [&entries](const Row &row) { entries.append(entryOf(row)); });
        if (!read)
            return failure(read.error());
    }
    return entries;
}

} // namespace sincerely::store
