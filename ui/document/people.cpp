#include "ui/document/people.h"

#include "core/campaign/row_values.h"
#include "core/recipients/columns.h"
#include "ui/document/people_commands.h"

#include <QUndoStack>

namespace sincerely
{

People::People(store::Store &store, QUndoStack &undo, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_undo(undo)
    , m_desk(store)
{
}

void People::show(ListId id, const QString &emailColumn)
{
    m_scope.start(open(id, emailColumn));
}

QCoro::Task<> People::open(ListId id, QString emailColumn)
{
    m_emailColumnName = emailColumn;
    if (!id.isNull()) {
        co_await readList(id);
        co_return;
    }
    m_list = RecipientList{};
    m_rows.clear();
    findEmailColumn();
    Q_EMIT listChanged();
}

QCoro::Task<> People::readList(ListId id)
{
    Result<std::optional<RecipientList>> list = co_await m_desk.list(id);
    if (!list) {
        Q_EMIT failed(list.error().sentence);
        co_return;
    }
    if (!m_reader) {
        Result<store::RecipientReader> reader = store::RecipientReader::open(m_store);
        if (!reader) {
            Q_EMIT failed(reader.error().sentence);
            co_return;
        }
        m_reader.emplace(std::move(*reader));
    }
    m_list = list->value_or(RecipientList{});
    m_rows.clear();
    findEmailColumn();
    Q_EMIT listChanged();
}

void People::findEmailColumn()
{
    // A saved list knows its column; the list of a campaign goes by what the campaign says.
    const bool isSaved = !m_list.name.isEmpty();
    const QString name = isSaved ? recipients::chosenEmailColumn(m_list) : m_emailColumnName;
    m_emailColumn = recipients::emailColumn(m_list.columns, name).value_or(-1);
}

void People::setEmailColumn(const QString &name)
{
    if (name == m_emailColumnName)
        return;
    m_emailColumnName = name;
    const int before = m_emailColumn;
    findEmailColumn();
    if (m_emailColumn != before && !m_list.id.isNull())
        m_scope.start(storeKeys(m_list.id, m_emailColumn));
}

QCoro::Task<> People::storeKeys(ListId list, int emailColumn)
{
    Result<> done = co_await m_desk.setEmailColumn(list, emailColumn);
    m_rows.clear();
    if (tell(done))
        Q_EMIT listChanged();
}

std::optional<Recipient> People::recipient(RecipientId id)
{
    const auto unsaved = m_unsaved.constFind(id);
    if (unsaved != m_unsaved.cend())
        return *unsaved;
    if (const Recipient *known = m_rows.object(id))
        return *known;
    if (!m_reader)
        return std::nullopt;
    Result<std::optional<Recipient>> read = m_reader->recipient(id);
    if (!read) {
        Q_EMIT failed(read.error().sentence);
        return std::nullopt;
    }
    if (*read)
        m_rows.insert(id, new Recipient(**read)); // the cache owns it
    return *read;
}

QString People::nameOf(RecipientId id)
{
    const std::optional<Recipient> person = recipient(id);
    if (!person)
        return {};
    const RowValues row(person->values, int(m_list.columns.size()));
    const QString name = recipients::displayName(row, recipients::nameColumns(m_list.columns));
    return name.isEmpty() ? person->values.value(m_emailColumn).trimmed() : name;
}

QList<RecipientId> People::order(store::RecipientQuery query)
{
    query.list = m_list.id;
    if (!m_reader || m_list.id.isNull())
        return {};
    const Result<QList<RecipientId>> order = m_reader->order(query);
    if (order)
        return *order;
    Q_EMIT failed(order.error().sentence);
    return {};
}

void People::findHardest(const QList<int> &columns, int limit)
{
    if (!m_list.id.isNull())
        m_scope.start(runFindHardest(columns, limit));
}

QCoro::Task<> People::runFindHardest(QList<int> columns, int limit)
{
    const ListId id = m_list.id;
    Result<QList<RecipientId>> ids = co_await m_desk.hardest(id, columns, limit);
    if (ids)
        Q_EMIT hardestFound(*ids);
    else
        Q_EMIT failed(ids.error().sentence);
}

void People::setValue(RecipientId id, int column, const QString &value)
{
    const std::optional<Recipient> before = recipient(id);
    if (!before || before->values.value(column) == value)
        return;
    Recipient after = *before;
    while (after.values.size() <= column)
        after.values.append(QString());
    after.values[column] = value;
    m_undo.push(new ValueCommand(*this, *before, after, m_list.columns.value(column)));
}

void People::apply(const Recipient &recipient)
{
    m_unsaved.insert(recipient.id, recipient);
    m_scope.start(storeValues(recipient));
    Q_EMIT recipientChanged(recipient.id);
}

QCoro::Task<> People::storeValues(Recipient recipient)
{
    const RecipientId id = recipient.id;
    const QStringList values = recipient.values;
    Result<> done = co_await m_desk.setValues(id, values, m_emailColumn);
    // Unless it was changed again meanwhile.
    if (m_unsaved.value(id).values == values)
        m_unsaved.remove(id);
    m_rows.remove(id); // with its new key
    if (!tell(done))
        Q_EMIT recipientChanged(id);
}

void People::add(const QList<QStringList> &rows)
{
    if (!rows.isEmpty() && !m_list.id.isNull())
        m_scope.start(append(rows));
}

QCoro::Task<> People::append(QList<QStringList> rows)
{
    const ListId list = m_list.id;
    Result<QList<RecipientId>> ids = co_await m_desk.append(list, rows, m_emailColumn);
    if (!ids) {
        Q_EMIT failed(ids.error().sentence);
        co_return;
    }
    m_undo.push(new RowsCommand(*this, *ids, RowsCommand::Kind::Added));
    co_await readList(list);
    Q_EMIT added(*ids);
}

void People::remove(const QList<RecipientId> &ids)
{
    if (!ids.isEmpty())
        m_undo.push(new RowsCommand(*this, ids, RowsCommand::Kind::Removed));
}

void People::applyRemoved(const QList<RecipientId> &ids, bool removed)
{
    m_scope.start(storeRemoved(ids, removed));
}

QCoro::Task<> People::storeRemoved(QList<RecipientId> ids, bool removed)
{
    const ListId list = m_list.id;
    Result<> done = co_await m_desk.setRemoved(ids, removed);
    (void)tell(done);
    co_await readList(list);
}

void People::addColumn(const QString &name)
{
    if (m_list.id.isNull() || recipients::findColumn(m_list.columns, name))
        return;
    m_undo.push(new ColumnCommand(*this, ColumnCommand::Kind::Add, int(m_list.columns.size()), QString(), name));
}

void People::renameColumn(int column, const QString &name)
{
    const QString before = m_list.columns.value(column);
    if (before.isEmpty() || before == name)
        return;
    m_undo.push(new ColumnCommand(*this, ColumnCommand::Kind::Rename, column, before, name));
}

void People::applyColumns(const QStringList &columns)
{
    m_list.columns = columns;
    findEmailColumn();
    Q_EMIT listChanged();
}

QCoro::Task<> People::storeAddedColumn(ListId list, QString name)
{
    Result<> done = co_await m_desk.addColumn(list, name);
    if (!tell(done))
        co_await readList(list);
}

QCoro::Task<> People::storeRemovedColumn(ListId list)
{
    Result<> done = co_await m_desk.removeLastColumn(list);
    if (!tell(done))
        co_await readList(list);
}

QCoro::Task<> People::storeColumnName(ListId list, int column, QString name)
{
    Result<> done = co_await m_desk.renameColumn(list, column, name);
    if (!tell(done))
        co_await readList(list);
}

bool People::tell(const Result<> &done)
{
    if (!done)
        Q_EMIT failed(done.error().sentence);
    return done.has_value();
}

} // namespace sincerely
