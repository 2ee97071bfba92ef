#include "ui/document/do_not_email.h"

#include "ui/document/library_command.h"

#include <QUndoStack>

namespace sincerely
{

DoNotEmail::DoNotEmail(store::Store &store, QUndoStack &undo, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_undo(undo)
    , m_desk(store)
{
}

void DoNotEmail::find(int look, const QString &search, Order order)
{
    m_scope.start(runFind(look, search, order));
}

QCoro::Task<> DoNotEmail::runFind(int look, QString search, Order order)
{
    Result<QList<DoNotEmailId>> ids = co_await m_desk.ids(search, order);
    if (ids)
        Q_EMIT found(look, *ids);
    else
        Q_EMIT failed(ids.error().sentence);
}

std::optional<DoNotEmailEntry> DoNotEmail::entry(DoNotEmailId id)
{
    if (const DoNotEmailEntry *known = m_rows.object(id))
        return *known;
    if (!m_reader) {
        Result<store::Database> reader = m_store.reader();
        if (!reader) {
            Q_EMIT failed(reader.error().sentence);
            return std::nullopt;
        }
        m_reader.emplace(std::move(*reader));
    }
    const Result<QList<DoNotEmailEntry>> read = store::DoNotEmailRepository(*m_reader).entries({id});
    if (!read) {
        Q_EMIT failed(read.error().sentence);
        return std::nullopt;
    }
    if (read->isEmpty())
        return std::nullopt;
    m_rows.insert(id, new DoNotEmailEntry(read->first())); // the cache owns it
    return read->first();
}

void DoNotEmail::check(int look, const QString &text)
{
    m_scope.start(runCheck(look, text));
}

void DoNotEmail::check(int look, const Table &table, int emailColumn)
{
    m_scope.start(runCheckTable(look, table, emailColumn));
}

QCoro::Task<> DoNotEmail::runCheck(int look, QString text)
{
    Result<DoNotEmailCheck> check = co_await m_desk.check(text);
    tellChecked(look, check);
}

QCoro::Task<> DoNotEmail::runCheckTable(int look, Table table, int emailColumn)
{
    Result<DoNotEmailCheck> check = co_await m_desk.check(table, emailColumn);
    tellChecked(look, check);
}

void DoNotEmail::tellChecked(int look, const Result<DoNotEmailCheck> &check)
{
    if (check)
        Q_EMIT checked(look, *check);
    else
        Q_EMIT failed(check.error().sentence);
}

void DoNotEmail::add(const QList<DoNotEmailEntry> &fresh, const QString &reason, const QString &source)
{
    QList<DoNotEmailEntry> entries = fresh;
    for (DoNotEmailEntry &entry : entries) {
        entry.reason = reason;
        entry.source = source;
    }
    m_scope.start(runAdd(entries));
}

QCoro::Task<> DoNotEmail::runAdd(QList<DoNotEmailEntry> entries)
{
    Result<QList<DoNotEmailEntry>> added = co_await m_desk.add(entries);
    if (!added) {
        Q_EMIT failed(added.error().sentence);
        co_return;
    }
    if (added->isEmpty()) {
        Q_EMIT noted(entries.size() == 1 ? tr("“%1” is on the do-not-email list already.").arg(entries.first().address)
                                         : tr("All of them are on the do-not-email list already."));
        co_return;
    }
    const auto apply = [this, changed = *added](bool isDone) { m_scope.start(runApply(changed, isDone)); };
    m_undo.push(new LibraryCommand(tr("adding to the do-not-email list"), apply, LibraryCommand::Begin::Done));
    noteChange();
    Q_EMIT done(added->size() == 1
                    ? tr("“%1” is on the do-not-email list now.").arg(added->first().address)
                    : tr("%Ln address(es) added to the do-not-email list.", nullptr, int(added->size())));
}

void DoNotEmail::addAddresses(const QStringList &addresses, const QString &source)
{
    m_scope.start(runAddAddresses(addresses, source));
}

QCoro::Task<> DoNotEmail::runAddAddresses(QStringList addresses, QString source)
{
    QList<DoNotEmailEntry> entries;
    for (const QString &address : std::as_const(addresses)) {
        Result<DoNotEmailEntry> entry = doNotEmailEntry(address);
        if (!entry) {
            Q_EMIT failed(entry.error().sentence);
            continue;
        }
        entry->source = source;
        entries.append(*entry);
    }
    if (!entries.isEmpty())
        co_await runAdd(entries);
}

void DoNotEmail::remove(const QList<DoNotEmailId> &ids)
{
    if (!ids.isEmpty())
        m_scope.start(runRemove(ids));
}

QCoro::Task<> DoNotEmail::runRemove(QList<DoNotEmailId> ids)
{
    Result<QList<DoNotEmailEntry>> removed = co_await m_desk.remove(ids);
    if (!removed) {
        Q_EMIT failed(removed.error().sentence);
        co_return;
    }
    if (removed->isEmpty())
        co_return;
    const auto apply = [this, changed = *removed](bool isDone) { m_scope.start(runApply(changed, !isDone)); };
    m_undo.push(new LibraryCommand(tr("removal from the do-not-email list"), apply, LibraryCommand::Begin::Done));
    noteChange();
    Q_EMIT done(removed->size() == 1
                    ? tr("“%1” is off the do-not-email list.").arg(removed->first().address)
                    : tr("%Ln address(es) taken off the do-not-email list.", nullptr, int(removed->size())));
}

QCoro::Task<> DoNotEmail::runApply(QList<DoNotEmailEntry> entries, bool listed)
{
    Result<> done = co_await (listed ? m_desk.restore(entries) : m_desk.takeOff(entries));
    if (!done)
        Q_EMIT failed(done.error().sentence);
    noteChange();
}

void DoNotEmail::noteChange()
{
    m_rows.clear();
    Q_EMIT changed();
}

} // namespace sincerely
