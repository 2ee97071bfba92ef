#include "core/campaign/do_not_email_desk.h"

#include "core/recipients/do_not_email.h"

namespace sincerely
{

namespace
{

Result<QList<DoNotEmailEntry>> entriesFor(const QStringList &addresses)
{
    QList<DoNotEmailEntry> entries;
    for (const QString &raw : addresses) {
        Result<DoNotEmailEntry> entry = doNotEmailEntry(raw);
        if (!entry)
            return failure(entry.error());
        entries.append(*std::move(entry));
    }
    return entries;
}

Result<DoNotEmailImport> addAll(store::Database &database, const QList<DoNotEmailEntry> &entries)
{
    const Result<int> added = store::DoNotEmailRepository(database).add(entries);
    if (!added)
        return failure(added.error());
    return DoNotEmailImport{*added, int(entries.size()) - *added, {}};
}

Result<DoNotEmailImport> importTable(store::Database &database, const recipients::RecipientTable &table,
                                     int emailColumn, const QString &source, const QString &reason)
{
    Result<DoNotEmailCheck> check = checkDoNotEmail(database, table, emailColumn);
    if (!check)
        return failure(check.error());
    for (DoNotEmailEntry &entry : check->fresh) {
        entry.reason = reason;
        entry.source = source;
    }
    Result<DoNotEmailImport> imported = addAll(database, check->fresh);
    if (!imported)
        return imported;
    imported->known += check->known;
    imported->rejected = check->rejected;
    return imported;
}

QStringList keysOf(const QList<DoNotEmailEntry> &entries)
{
    QStringList keys;
    for (const DoNotEmailEntry &entry : entries)
        keys.append(entry.key);
    return keys;
}

} // namespace

QCoro::Task<Result<DoNotEmailImport>> DoNotEmailDesk::add(QStringList addresses, QString reason)
{
    Result<QList<DoNotEmailEntry>> entries = entriesFor(addresses);
    if (!entries)
        co_return failure(entries.error());
    for (DoNotEmailEntry &entry : *entries)
        entry.reason = reason;
    auto work = [entries = *entries](store::Database &database) { return addAll(database, entries); };
    Result<DoNotEmailImport> added = co_await m_store.run(work);
    co_return added;
}

QCoro::Task<Result<DoNotEmailImport>> DoNotEmailDesk::import(std::shared_ptr<const recipients::RecipientTable> table,
                                                             int emailColumn, QString source, QString reason)
{
    auto work = [table, emailColumn, source, reason](store::Database &database) {
        return importTable(database, *table, emailColumn, source, reason);
    };
    return m_store.run(std::move(work));
}

QCoro::Task<Result<DoNotEmailCheck>> DoNotEmailDesk::check(QString text)
{
    auto look = [text](store::Database &database) { return checkDoNotEmail(database, text); };
    return m_store.read(std::move(look));
}

QCoro::Task<Result<DoNotEmailCheck>> DoNotEmailDesk::check(std::shared_ptr<const recipients::RecipientTable> table,
                                                           int emailColumn)
{
    auto look = [table, emailColumn](store::Database &database) {
        return checkDoNotEmail(database, *table, emailColumn);
    };
    return m_store.read(std::move(look));
}

QCoro::Task<Result<QList<DoNotEmailEntry>>> DoNotEmailDesk::add(QList<DoNotEmailEntry> entries)
{
    auto work = [entries](store::Database &database) -> Result<QList<DoNotEmailEntry>> {
        Result<QList<DoNotEmailEntry>> fresh = notOnTheList(database, entries);
        if (!fresh)
            return fresh;
        const QDateTime now = QDateTime::currentDateTimeUtc();
        for (DoNotEmailEntry &entry : *fresh)
            entry.addedAt = now;
        const Result<int> added = store::DoNotEmailRepository(database).add(*fresh);
        if (!added)
            return failure(added.error());
        return fresh;
    };
    return m_store.run(std::move(work));
}

QCoro::Task<Result<QList<DoNotEmailId>>> DoNotEmailDesk::ids(QString search, store::DoNotEmailRepository::Order order)
{
    auto look = [search, order](store::Database &database) {
        return store::DoNotEmailRepository(database).ids(search, order);
    };
    return m_store.read(std::move(look));
}

QCoro::Task<Result<>> DoNotEmailDesk::restore(QList<DoNotEmailEntry> entries)
{
    auto work = [entries](store::Database &database) -> Result<> {
        const Result<int> added = store::DoNotEmailRepository(database).add(entries);
        return added ? Result<>() : failure(added.error());
    };
    return m_store.run(std::move(work));
}

QCoro::Task<Result<QList<DoNotEmailEntry>>> DoNotEmailDesk::remove(QStringList addresses)
{
    Result<QList<DoNotEmailEntry>> wanted = entriesFor(addresses);
    if (!wanted)
        co_return failure(wanted.error());
    auto work = [wanted = *wanted](store::Database &database) -> Result<QList<DoNotEmailEntry>> {
        store::DoNotEmailRepository list(database);
        QList<DoNotEmailEntry> removed;
        QStringList keys;
        for (const DoNotEmailEntry &entry : wanted) {
            const Result<std::optional<DoNotEmailEntry>> found = list.find({entry.key});
            if (!found)
                return failure(found.error());
            if (*found)
                removed.append(**found);
            keys.append(entry.key);
        }
        const Result<int> done = list.remove(keys);
        if (!done)
            return failure(done.error());
        return removed;
    };
    Result<QList<DoNotEmailEntry>> removed = co_await m_store.run(work);
    co_return removed;
}

QCoro::Task<Result<QList<DoNotEmailEntry>>> DoNotEmailDesk::remove(QList<DoNotEmailId> ids)
{
    auto work = [ids](store::Database &database) -> Result<QList<DoNotEmailEntry>> {
        store::DoNotEmailRepository list(database);
        Result<QList<DoNotEmailEntry>> entries = list.entries(ids);
        if (!entries)
            return entries;
        const Result<int> removed = list.remove(keysOf(*entries));
        if (!removed)
            return failure(removed.error());
        return entries;
    };
    return m_store.run(std::move(work));
}

QCoro::Task<Result<>> DoNotEmailDesk::takeOff(QList<DoNotEmailEntry> entries)
{
    auto work = [keys = keysOf(entries)](store::Database &database) -> Result<> {
        const Result<int> removed = store::DoNotEmailRepository(database).remove(keys);
        return removed ? Result<>() : failure(removed.error());
    };
    return m_store.run(std::move(work));
}

QCoro::Task<Result<std::optional<DoNotEmailEntry>>> DoNotEmailDesk::find(QString address)
{
    const QStringList keys = recipients::doNotEmailKeys(address);
    auto look = [keys](store::Database &database) { return store::DoNotEmailRepository(database).find(keys); };
    return m_store.run(std::move(look));
}

} // namespace sincerely
