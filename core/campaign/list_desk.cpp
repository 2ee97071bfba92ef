#include "core/campaign/list_desk.h"

#include "core/recipients/address.h"
#include "core/recipients/csv_writer.h"
#include "core/store/list_repository.h"

#include <QCoreApplication>
#include <QSaveFile>

#include <algorithm>

namespace sincerely
{

namespace
{

QString keyOf(const QStringList &values, int emailColumn)
{
    if (emailColumn < 0)
        return {};
    const Result<MailAddress> address = recipients::parseMailAddress(values.value(emailColumn));
    return address ? recipients::addressKey(address->address) : QString();
}

store::NewRecipient rowWithKey(const QStringList &values, int emailColumn)
{
    return {values, keyOf(values, emailColumn)};
}

bool isRightToLeft(const QString &text)
{
    return std::any_of(text.cbegin(), text.cend(),
                       [](QChar c) { return c.direction() == QChar::DirR || c.direction() == QChar::DirAL; });
}

/// How much an email for this row asks of the letter.
qsizetype hardness(const QStringList &values, const QList<int> &columns)
{
    constexpr qsizetype kMissing = 60;
    constexpr qsizetype kRightToLeft = 40;
    qsizetype score = 0;
    for (const int column : columns) {
        const QString value = values.value(column).trimmed();
        score += value.isEmpty() ? kMissing : value.size();
        score += isRightToLeft(value) ? kRightToLeft : 0;
    }
    return score;
}

Result<QList<RecipientId>> hardestNow(store::Database &database, ListId id, const QList<int> &columns, int limit)
{
    std::vector<std::pair<qsizetype, RecipientId>> scores;
    const Result<> read = store::ListRepository(database).forEach(id, [&](const Recipient &recipient) {
        scores.emplace_back(hardness(recipient.values, columns), recipient.id);
    });
    if (!read)
        return failure(read.error());
    const size_t count = std::min(size_t(limit), scores.size());
    const auto harder = [](const auto &a, const auto &b) {
        return a.first != b.first ? a.first > b.first : a.second < b.second;
    };
    std::partial_sort(scores.begin(), scores.begin() + std::ptrdiff_t(count), scores.end(), harder);
    QList<RecipientId> ids;
    for (size_t i = 0; i < count; ++i)
        ids.append(scores[i].second);
    return ids;
}

Result<> writeCsvNow(store::Database &database, ListId id, const QString &path)
{
    store::ListRepository lists(database);
    const Result<std::optional<RecipientList>> list = lists.byId(id);
    if (!list)
        return failure(list.error());
    const QStringList columns = list->value_or(RecipientList{}).columns;
    QSaveFile file(path);
    bool isWritten = file.open(QIODevice::WriteOnly);
    const auto write = [&](const QByteArray &bytes) { isWritten = isWritten && file.write(bytes) == bytes.size(); };
    write(recipients::kCsvBeginning + recipients::csvLineWithNumbers(columns));
    const Result<> read = lists.forEach(id, [&](const Recipient &recipient) {
        QStringList values = recipient.values;
        values.resize(columns.size());
        write(recipients::csvLineWithNumbers(values));
    });
    if (!read)
        return read;
    if (isWritten && file.commit())
        return {};
    return failure(Error::Kind::File,
                   QCoreApplication::translate("sincerely::ListDesk", "The list “%1” cannot be written: %2.")
                       .arg(path, file.errorString()));
}

/// Hands over the rows of a table one after the other.
class TableRows
{
public:
    TableRows(std::shared_ptr<const recipients::RecipientTable> table, int emailColumn)
        : m_table(std::move(table))
        , m_emailColumn(emailColumn)
    {
    }

    std::optional<store::NewRecipient> operator()()
    {
        if (m_row >= m_table->rowCount())
            return std::nullopt;
        m_table->rowFields(m_row++, m_fields);
        QStringList values;
        values.reserve(qsizetype(m_fields.size()));
        for (const std::string_view field : m_fields)
            values.append(QString::fromUtf8(field.data(), qsizetype(field.size())));
        return rowWithKey(values, m_emailColumn);
    }

private:
    std::shared_ptr<const recipients::RecipientTable> m_table;
    int m_emailColumn;
    qsizetype m_row = 0;
    std::vector<std::string_view> m_fields;
};

} // namespace

QCoro::Task<Result<RecipientList>> ListDesk::import(std::shared_ptr<const recipients::RecipientTable> table,
                                                    QString name, int emailColumn)
{
    auto work = [table, name, emailColumn](store::Database &database) {
        return store::ListRepository(database).create(name, table->columns(), TableRows(table, emailColumn),
                                                      emailColumn);
    };
    return m_store.run(std::move(work));
}

QCoro::Task<Result<RecipientList>> ListDesk::create(QString name, QStringList columns)
{
    auto work = [name, columns](store::Database &database) {
        const auto nobody = [] { return std::optional<store::NewRecipient>(); };
        return store::ListRepository(database).create(name, columns, nobody);
    };
    return m_store.run(std::move(work));
}

QCoro::Task<Result<RecipientList>> ListDesk::copy(ListId id, QString name)
{
    auto work = [id, name](store::Database &database) { return store::ListRepository(database).copy(id, name); };
    return m_store.run(std::move(work));
}

QCoro::Task<Result<QList<RecipientList>>> ListDesk::saved()
{
    auto work = [](store::Database &database) { return store::ListRepository(database).saved(); };
    return m_store.run(std::move(work));
}

QCoro::Task<Result<QHash<ListId, QStringList>>> ListDesk::users()
{
    auto work = [](store::Database &database) { return store::ListRepository(database).users(); };
    return m_store.run(std::move(work));
}

QCoro::Task<Result<std::optional<RecipientList>>> ListDesk::list(ListId id)
{
    auto work = [id](store::Database &database) { return store::ListRepository(database).byId(id); };
    return m_store.run(std::move(work));
}

QCoro::Task<Result<>> ListDesk::rename(ListId id, QString name)
{
    auto work = [id, name](store::Database &database) { return store::ListRepository(database).setName(id, name); };
    return m_store.run(std::move(work));
}

QCoro::Task<Result<>> ListDesk::setDeleted(ListId id, bool deleted)
{
    auto work = [id, deleted](store::Database &database) {
        return store::ListRepository(database).setDeleted(id, deleted);
    };
    return m_store.run(std::move(work));
}

QCoro::Task<Result<>> ListDesk::addColumn(ListId id, QString name)
{
    auto work = [id, name](store::Database &database) { return store::ListRepository(database).addColumn(id, name); };
    return m_store.run(std::move(work));
}

QCoro::Task<Result<>> ListDesk::removeLastColumn(ListId id)
{
    auto work = [id](store::Database &database) { return store::ListRepository(database).removeLastColumn(id); };
    return m_store.run(std::move(work));
}

QCoro::Task<Result<>> ListDesk::renameColumn(ListId id, int column, QString name)
{
    auto work = [id, column, name](store::Database &database) {
        return store::ListRepository(database).renameColumn(id, column, name);
    };
    return m_store.run(std::move(work));
}

QCoro::Task<Result<QList<RecipientId>>> ListDesk::append(ListId id, QList<QStringList> rows, int emailColumn)
{
    auto work = [id, rows, emailColumn](store::Database &database) {
        QList<store::NewRecipient> recipients;
        for (const QStringList &values : rows)
            recipients.append(rowWithKey(values, emailColumn));
        return store::ListRepository(database).append(id, recipients);
    };
    return m_store.run(std::move(work));
}

QCoro::Task<Result<>> ListDesk::setValues(RecipientId id, QStringList values, int emailColumn)
{
    auto work = [id, values, emailColumn](store::Database &database) {
        return store::ListRepository(database).setValues(id, values, keyOf(values, emailColumn));
    };
    return m_store.run(std::move(work));
}

QCoro::Task<Result<>> ListDesk::setRemoved(QList<RecipientId> ids, bool removed)
{
    auto work = [ids, removed](store::Database &database) {
        return store::ListRepository(database).setRemoved(ids, removed);
    };
    return m_store.run(std::move(work));
}

QCoro::Task<Result<>> ListDesk::writeCsv(ListId id, QString path)
{
    auto write = [id, path](store::Database &database) { return writeCsvNow(database, id, path); };
    return m_store.read(std::move(write));
}

QCoro::Task<Result<>> ListDesk::setEmailColumn(ListId id, int emailColumn)
{
    auto work = [id, emailColumn](store::Database &database) {
        const auto keyOfRow = [emailColumn](const QStringList &values) { return keyOf(values, emailColumn); };
        return store::ListRepository(database).setEmailColumn(id, emailColumn, keyOfRow);
    };
    return m_store.run(std::move(work));
}

QCoro::Task<Result<QList<RecipientId>>> ListDesk::hardest(ListId id, QList<int> columns, int limit)
{
    auto look = [id, columns, limit](store::Database &database) { return hardestNow(database, id, columns, limit); };
    return m_store.read(std::move(look));
}

} // namespace sincerely
