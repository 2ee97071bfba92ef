#include "core/store/recipient_reader.h"

#include "core/store/list_repository.h"
#include "core/store/row_fields.h"

#include <QCollator>

#include <algorithm>

namespace sincerely::store
{

namespace
{

struct SortEntry {
    QCollatorSortKey key;
    size_t place; ///< In the list: decides between equal ones.
    RecipientId id;
};

/// Whether the one comes before the other.
bool isBefore(const SortEntry &one, const SortEntry &other, bool descending)
{
    const int order = one.key.compare(other.key);
    if (order == 0)
        return one.place < other.place;
    return descending ? order > 0 : order < 0;
}

QCollator people()
{
    // The language "C" would compare bytes.
    QCollator collator(QLocale().language() == QLocale::C ? QLocale(QLocale::English) : QLocale());
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    collator.setNumericMode(true);
    return collator;
}

} // namespace

Result<RecipientReader> RecipientReader::open(const Store &store)
{
    Result<Database> database = store.reader();
    if (!database)
        return failure(database.error());
    return RecipientReader(std::move(*database));
}

Result<QList<RecipientId>> RecipientReader::order(const RecipientQuery &query)
{
    // Compared and searched here, because SQLite knows letter case and order of ASCII letters only.
    QList<RecipientId> ids;
    std::vector<SortEntry> entries;
    const QCollator collator = people();
    const auto visit = [&](const Row &row) {
        const RecipientId id{row.integer(0)};
        if (query.sortColumn < 0 && query.text.isEmpty()) {
            ids.append(id);
            return;
        }
        const QStringList values = fieldsFromText(row.text(1));
        const bool shown = query.text.isEmpty() || std::any_of(values.cbegin(), values.cend(), [&](const QString &v) {
                               return v.contains(query.text, Qt::CaseInsensitive);
                           });
        if (shown && query.sortColumn < 0)
            ids.append(id);
        else if (shown)
            entries.push_back({collator.sortKey(values.value(query.sortColumn)), entries.size(), id});
    };
    const Result<> read = m_database.forEach(
        "SELECT id, fields FROM recipient WHERE list_id = ? AND removed_at IS NULL ORDER BY position",
        {query.list.value}, visit);
    if (!read)
        return failure(read.error());
    std::sort(entries.begin(), entries.end(),
              [&query](const SortEntry &a, const SortEntry &b) { return isBefore(a, b, query.descending); });
    for (const SortEntry &entry : entries)
        ids.append(entry.id);
    return ids;
}

Result<std::optional<Recipient>> RecipientReader::recipient(RecipientId id)
{
    return ListRepository(m_database).recipient(id);
}

Result<QList<Recipient>> RecipientReader::recipients(const QList<RecipientId> &ids)
{
    QList<Recipient> found;
    for (const RecipientId id : ids) {
        const Result<std::optional<Recipient>> one = recipient(id);
        if (!one)
            return failure(one.error());
        if (*one)
            found.append(**one);
    }
    return found;
}

} // namespace sincerely::store
