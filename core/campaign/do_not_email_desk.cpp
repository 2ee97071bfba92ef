#include "core/campaign/do_not_email_desk.h"

#include "core/recipients/address.h"
#include "core/recipients/do_not_email.h"
#include "core/store/do_not_email_repository.h"

#include <QCoreApplication>

namespace sincerely
{

namespace
{

QString tr(const char *text)
{
    return QCoreApplication::translate("sincerely::DoNotEmail", text);
}

Result<DoNotEmailEntry> entryFor(QStringView raw)
{
    const Result<QString> address = recipients::doNotEmailAddress(raw);
    if (!address)
        return failure(address.error());
    DoNotEmailEntry entry;
    entry.address = *address;
    entry.key = recipients::addressKey(*address);
    return entry;
}

Result<QList<DoNotEmailEntry>> entriesFor(const QStringList &addresses)
{
    QList<DoNotEmailEntry> entries;
    for (const QString &raw : addresses) {
        Result<DoNotEmailEntry> entry = entryFor(raw);
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
    QList<DoNotEmailEntry> entries;
    QList<recipients::RejectedRow> rejected = table.rejectedRows();
    for (qsizetype row = 0; row < table.rowCount(); ++row) {
        const std::string_view value = table.field(row, emailColumn);
        const QString raw = QString::fromUtf8(value.data(), qsizetype(value.size())).trimmed();
        if (raw.isEmpty())
            continue;
        Result<DoNotEmailEntry> entry = entryFor(raw);
        if (!entry) {
            const QString line = tr("Line %1").arg(table.line(row));
            rejected.append({table.line(row), entry.error().inContext(line).sentence});
            continue;
        }
        entry->reason = reason;
        entry->source = source;
        entries.append(*std::move(entry));
    }
    Result<DoNotEmailImport> imported = addAll(database, entries);
    if (imported)
        imported->rejected = rejected;
    return imported;
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
    Result<DoNotEmailImport> imported = co_await m_store.run(work);
    co_return imported;
}

QCoro::Task<Result<>> DoNotEmailDesk::restore(QList<DoNotEmailEntry> entries)
{
    auto work = [entries](store::Database &database) -> Result<> {
        const Result<int> added = store::DoNotEmailRepository(database).add(entries);
        return added ? Result<>() : failure(added.error());
    };
    Result<> restored = co_await m_store.run(work);
    co_return restored;
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

QCoro::Task<Result<std::optional<DoNotEmailEntry>>> DoNotEmailDesk::find(QString address)
{
    const QStringList keys = recipients::doNotEmailKeys(address);
    auto look = [keys](store::Database &database) { return store::DoNotEmailRepository(database).find(keys); };
    Result<std::optional<DoNotEmailEntry>> entry = co_await m_store.run(look);
    co_return entry;
}

} // namespace sincerely
