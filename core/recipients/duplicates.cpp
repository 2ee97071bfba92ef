#include "core/recipients/duplicates.h"

#include "core/recipients/address.h"
#include "core/recipients/recipient_table.h"

#include <algorithm>
#include <functional>
#include <string>
#include <vector>

namespace sincerely::recipients
{

namespace
{

bool isPlainLocal(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '+';
}

/// Takes nearly all real addresses: letters, digits and single dots around one @, an ending of letters. For these the
/// key is the lower-case text; checking them in full would cost twenty times as much.
bool isEverydayAddress(std::string_view lower)
{
    const std::size_t at = lower.find('@');
    if (at == std::string_view::npos || at == 0 || at > 64 || lower.size() > 254)
        return false;
    char previous = '.';
    std::size_t lastDot = 0;
    for (std::size_t i = 0; i < lower.size(); ++i) {
        const char c = lower[i];
        const bool edge = previous == '.' || previous == '@';
        if (c == '.' || c == '@') {
            if (edge || (c == '@' && i != at))
                return false;
            lastDot = c == '.' ? i : lastDot;
        } else if (!isPlainLocal(c) && !(c == '_' && i < at)) {
            return false;
        } else if (i > at && (c == '-' || c == '+')) {
            return false; // labels of the domain have rules of their own
        }
        previous = c;
    }
    return lastDot > at && lastDot + 1 < lower.size() &&
           std::all_of(lower.begin() + static_cast<std::ptrdiff_t>(lastDot) + 1, lower.end(),
                       [](char c) { return c >= 'a' && c <= 'z'; });
}

/// Empty when the address is refused.
std::string keyOf(std::string_view value)
{
    std::string lower(value);
    for (char &c : lower) {
        if (c >= 'A' && c <= 'Z')
            c = static_cast<char>(c + ('a' - 'A'));
    }
    if (isEverydayAddress(lower) && lower.size() - lower.find('@') <= 64)
        return lower;
    const Result<QString> address = checkAddress(QString::fromUtf8(value.data(), static_cast<qsizetype>(value.size())));
    return address ? addressKey(*address).toStdString() : std::string();
}

struct Entry {
    std::size_t hash;
    qsizetype row;

    friend auto operator<=>(const Entry &, const Entry &) = default;
};

/// Entries of one hash, by row; nearly always they are one group, but two addresses can share a hash.
void collect(const RecipientTable &table, int column, std::vector<Entry>::const_iterator begin,
             std::vector<Entry>::const_iterator end, QList<DuplicateGroup> &groups)
{
    std::vector<std::pair<std::string, DuplicateGroup>> found;
    for (auto entry = begin; entry != end; ++entry) {
        std::string key = keyOf(table.field(entry->row, column));
        const auto same =
            std::find_if(found.begin(), found.end(), [&key](const auto &group) { return group.first == key; });
        if (same == found.end())
            found.emplace_back(std::move(key), DuplicateGroup{entry->row, {}});
        else
            same->second.laterRows.append(entry->row);
    }
    for (auto &[key, group] : found) {
        if (!group.laterRows.isEmpty())
            groups.append(std::move(group));
    }
}

} // namespace

QList<DuplicateGroup> findDuplicates(const RecipientTable &table, int emailColumn)
{
    std::vector<Entry> entries;
    entries.reserve(static_cast<std::size_t>(table.rowCount()));
    for (qsizetype row = 0; row < table.rowCount(); ++row) {
        const std::string key = keyOf(table.field(row, emailColumn));
        if (!key.empty())
            entries.push_back({std::hash<std::string>{}(key), row});
    }
    std::sort(entries.begin(), entries.end());

    QList<DuplicateGroup> groups;
    for (auto begin = entries.cbegin(); begin != entries.cend();) {
        const auto end = std::find_if(begin, entries.cend(),
                                      [hash = begin->hash](const Entry &entry) { return entry.hash != hash; });
        if (end - begin > 1)
            collect(table, emailColumn, begin, end, groups);
        begin = end;
    }
    std::sort(groups.begin(), groups.end(),
              [](const DuplicateGroup &a, const DuplicateGroup &b) { return a.firstRow < b.firstRow; });
    return groups;
}

} // namespace sincerely::recipients
