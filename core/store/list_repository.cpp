#include "core/store/list_repository.h"

#include "core/store/row_fields.h"

namespace sincerely::store
{

namespace
{

// A macro, because the text of a statement is a literal: it is the key of the prepared statement.
#define SELECT_LIST                                                                                                    \
    "SELECT id, name, changed_at, "                                                                                    \
    "(SELECT count(*) FROM recipient WHERE list_id = recipient_list.id AND removed_at IS NULL), "                      \
    "coalesce(email_column, -1) FROM recipient_list "

Recipient recipientFrom(const Row &row)
{
    return {{row.integer(0)}, int(row.integer(1)), fieldsFromText(row.text(2)), row.text(3)};
}

/// As it is stored.
Value placeOf(int emailColumn)
{
    return emailColumn < 0 ? Value() : Value(qint64(emailColumn));
}

Value now()
{
    return fromTime(QDateTime::currentDateTimeUtc());
}

} // namespace

Result<QList<RecipientList>> ListRepository::read(const char *sql, const Values &values)
{
    QList<RecipientList> lists;
    const Result<> rows = m_database.forEach(sql, values, [&lists](const Row &row) {
        lists.append({{row.integer(0)}, row.text(1), {}, int(row.integer(3)), row.time(2), int(row.integer(4))});
    });
    if (!rows)
        return failure(rows.error());
    for (RecipientList &list : lists) {
        const Result<> columns = readColumns(list);
        if (!columns)
            return failure(columns.error());
    }
    return lists;
}

Result<> ListRepository::readColumns(RecipientList &list)
{
    return m_database.forEach("SELECT name FROM list_column WHERE list_id = ? ORDER BY position", {list.id.value},
                              [&list](const Row &row) { list.columns.append(row.text(0)); });
}

Result<> ListRepository::update(const char *sql, const Values &values)
{
    const Result<int> changed = m_database.run(sql, values);
    if (!changed)
        return failure(changed.error());
    return {};
}

Result<> ListRepository::touch(ListId id)
{
    return update("UPDATE recipient_list SET changed_at = ? WHERE id = ?", {now(), id.value});
}

Result<> ListRepository::touchListOf(RecipientId id)
{
    return update("UPDATE recipient_list SET changed_at = ? WHERE id = (SELECT list_id FROM recipient WHERE id = ?)",
                  {now(), id.value});
}

Result<RecipientList> ListRepository::create(const QString &name, const QStringList &columns,
                                             const std::function<std::optional<NewRecipient>()> &next, int emailColumn)
{
    Result<Transaction> transaction = Transaction::begin(m_database);
    if (!transaction)
        return failure(transaction.error());
    const Result<> inserted = update("INSERT INTO recipient_list (name, changed_at, email_column) VALUES (?, ?, ?)",
                                     {name, now(), placeOf(emailColumn)});
    if (!inserted)
        return failure(inserted.error());
    const ListId id{m_database.lastInsertedId()};
    for (const QString &column : columns) {
        const Result<> added = addColumn(id, column);
        if (!added)
            return failure(added.error());
    }
    qint64 position = 0;
    for (std::optional<NewRecipient> recipient = next(); recipient; recipient = next()) {
        const Result<> added = insertRecipient(id, position++, *recipient);
        if (!added)
            return failure(added.error());
    }
    const Result<> committed = transaction->commit();
    if (!committed)
        return failure(committed.error());
    return RecipientList{id, name, columns, int(position), QDateTime::currentDateTimeUtc(), emailColumn};
}

Result<> ListRepository::insertRecipient(ListId id, qint64 position, const NewRecipient &recipient)
{
    return update("INSERT INTO recipient (list_id, position, fields, address_key) VALUES (?, ?, ?, ?)",
                  {id.value, position, fieldsToText(recipient.values), recipient.addressKey});
}

Result<RecipientList> ListRepository::copy(ListId id, const QString &name)
{
    Result<Transaction> transaction = Transaction::begin(m_database);
    if (!transaction)
        return failure(transaction.error());
    Result<> done = update("INSERT INTO recipient_list (name, changed_at, made_from, email_column) "
                           "SELECT ?1, ?2, CASE WHEN ?1 = '' THEN iif(name <> '', id, made_from) END, email_column "
                           "FROM recipient_list WHERE id = ?3",
                           {name, now(), id.value});
    const ListId made{m_database.lastInsertedId()};
    if (done && !name.isEmpty())
        done = update("UPDATE recipient_list SET made_from = ? WHERE id = ? AND name = '' AND made_from IS NULL",
                      {made.value, id.value});
    if (done)
        done = update("INSERT INTO list_column (list_id, position, name) "
                      "SELECT ?, position, name FROM list_column WHERE list_id = ?",
                      {made.value, id.value});
    if (done)
        done = update("INSERT INTO recipient (list_id, position, fields, address_key) "
                      "SELECT ?, position, fields, address_key FROM recipient WHERE list_id = ? AND removed_at IS NULL",
                      {made.value, id.value});
    if (done)
        done = transaction->commit();
    if (!done)
        return failure(done.error());
    const Result<std::optional<RecipientList>> list = byId(made);
    if (!list)
        return failure(list.error());
    return list->value_or(RecipientList{});
}

Result<QList<RecipientList>> ListRepository::saved()
{
    return read(SELECT_LIST "WHERE name <> '' AND deleted_at IS NULL ORDER BY name COLLATE NOCASE, id", {});
}

Result<QHash<ListId, QStringList>> ListRepository::users()
{
    QHash<ListId, QStringList> names;
    const Result<> rows =
        m_database.forEach("SELECT recipient_list.made_from, campaign.name FROM composition "
                           "JOIN recipient_list ON recipient_list.id = composition.list_id "
                           "JOIN campaign ON campaign.id = composition.campaign_id "
                           "WHERE recipient_list.made_from IS NOT NULL AND campaign.deleted_at IS NULL "
                           "ORDER BY campaign.id DESC",
                           {}, [&names](const Row &row) { names[ListId{row.integer(0)}].append(row.text(1)); });
    if (!rows)
        return failure(rows.error());
    return names;
}

Result<std::optional<RecipientList>> ListRepository::byId(ListId id)
{
    return read(SELECT_LIST "WHERE id = ? AND deleted_at IS NULL", {id.value})
        .map([](const QList<RecipientList> &lists) {
            return lists.isEmpty() ? std::nullopt : std::optional(lists.first());
        });
}

Result<> ListRepository::setName(ListId id, const QString &name)
{
    return update("UPDATE recipient_list SET name = ?, changed_at = ? WHERE id = ?", {name, now(), id.value});
}

Result<> ListRepository::setDeleted(ListId id, bool deleted)
{
    return update("UPDATE recipient_list SET deleted_at = ? WHERE id = ?", {deleted ? now() : Value(), id.value});
}

Result<> ListRepository::purge()
{
    const Result<> lists =
        update("DELETE FROM recipient_list WHERE deleted_at IS NOT NULL OR "
               "(name = '' AND id NOT IN (SELECT list_id FROM composition WHERE list_id IS NOT NULL))",
               {});
    if (!lists)
        return lists;
    return update("DELETE FROM recipient WHERE removed_at IS NOT NULL", {});
}

Result<> ListRepository::addColumn(ListId id, const QString &name)
{
    return update("INSERT INTO list_column (list_id, position, name) "
                  "SELECT ?1, coalesce(max(position) + 1, 0), ?2 FROM list_column WHERE list_id = ?1",
                  {id.value, name});
}

Result<> ListRepository::removeLastColumn(ListId id)
{
    return update("DELETE FROM list_column WHERE list_id = ?1 AND "
                  "position = (SELECT max(position) FROM list_column WHERE list_id = ?1)",
                  {id.value});
}

Result<> ListRepository::renameColumn(ListId id, int column, const QString &name)
{
    return update("UPDATE list_column SET name = ? WHERE list_id = ? AND position = ?",
                  {name, id.value, qint64(column)});
}

Result<> ListRepository::forEach(ListId id, const std::function<void(const Recipient &)> &visit)
{
    return m_database.forEach("SELECT id, position, fields, address_key FROM recipient WHERE list_id = ? AND "
                              "removed_at IS NULL ORDER BY position",
                              {id.value}, [&visit](const Row &row) { visit(recipientFrom(row)); });
}

Result<std::optional<Recipient>> ListRepository::recipient(RecipientId id)
{
    std::optional<Recipient> found;
    const Result<> rows = m_database.forEach(
        "SELECT id, position, fields, address_key FROM recipient WHERE id = ? AND removed_at IS NULL", {id.value},
        [&found](const Row &row) { found = recipientFrom(row); });
    if (!rows)
        return failure(rows.error());
    return found;
}

Result<QList<RecipientId>> ListRepository::append(ListId id, const QList<NewRecipient> &recipients)
{
    Result<Transaction> transaction = Transaction::begin(m_database);
    if (!transaction)
        return failure(transaction.error());
    qint64 position = 0;
    const Result<> last = m_database.forEach("SELECT coalesce(max(position) + 1, 0) FROM recipient WHERE list_id = ?",
                                             {id.value}, [&position](const Row &row) { position = row.integer(0); });
    if (!last)
        return failure(last.error());
    QList<RecipientId> ids;
    for (const NewRecipient &recipient : recipients) {
        const Result<> added = insertRecipient(id, position++, recipient);
        if (!added)
            return failure(added.error());
        ids.append({m_database.lastInsertedId()});
    }
    Result<> done = touch(id);
    if (done)
        done = transaction->commit();
    if (!done)
        return failure(done.error());
    return ids;
}

Result<> ListRepository::setValues(RecipientId id, const QStringList &values, const QString &addressKey)
{
    const Result<> done = update("UPDATE recipient SET fields = ?, address_key = ? WHERE id = ?",
                                 {fieldsToText(values), addressKey, id.value});
    return done ? touchListOf(id) : done;
}

Result<> ListRepository::setEmailColumn(ListId id, int emailColumn,
                                        const std::function<QString(const QStringList &values)> &keyOf)
{
    Result<Transaction> transaction = Transaction::begin(m_database);
    if (!transaction)
        return failure(transaction.error());
    const Result<> set =
        update("UPDATE recipient_list SET email_column = ? WHERE id = ?", {placeOf(emailColumn), id.value});
    if (!set)
        return set;
    QList<std::pair<RecipientId, QString>> keys;
    const Result<> read =
        forEach(id, [&](const Recipient &recipient) { keys.append({recipient.id, keyOf(recipient.values)}); });
    if (!read)
        return read;
    for (const auto &[recipient, key] : keys) {
        const Result<> done = update("UPDATE recipient SET address_key = ? WHERE id = ?", {key, recipient.value});
        if (!done)
            return done;
    }
    return transaction->commit();
}

Result<> ListRepository::setRemoved(const QList<RecipientId> &ids, bool removed)
{
    Result<Transaction> transaction = Transaction::begin(m_database);
    if (!transaction)
        return failure(transaction.error());
    const Value at = removed ? now() : Value();
    for (const RecipientId id : ids) {
        const Result<> done = update("UPDATE recipient SET removed_at = ? WHERE id = ?", {at, id.value});
        if (!done)
            return done;
    }
    const Result<> touched = ids.isEmpty() ? Result<>() : touchListOf(ids.first());
    return touched ? transaction->commit() : touched;
}

} // namespace sincerely::store
