#include "core/campaign/do_not_email_check.h"

#include "core/recipients/address.h"
#include "core/recipients/do_not_email.h"
#include "core/store/do_not_email_repository.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace sincerely
{

namespace
{

constexpr qsizetype kFew = 50; ///< So many are looked up one by one rather than beside the whole list.

Result<bool> isListed(store::Database &database, const QString &key)
{
    const Result<std::optional<DoNotEmailEntry>> found = store::DoNotEmailRepository(database).find({key});
    if (!found)
        return failure(found.error());
    return found->has_value();
}

/// "Ann Lee <ann@example.com>" is one; "ann@example.com bob@example.com" are two.
QStringList splitAtBlanks(QStringView part)
{
    static const QRegularExpression blanks(QStringLiteral("\\s+"));
    const QStringList words = part.trimmed().toString().split(blanks, Qt::SkipEmptyParts);
    const bool areAddresses = words.size() > 1 && std::all_of(words.cbegin(), words.cend(), [](const QString &word) {
                                  return word.contains(u'@') && !word.contains(u'<') && !word.contains(u'(');
                              });
    return areAddresses ? words : QStringList{part.trimmed().toString()};
}

Result<> sortOut(store::Database &database, const QList<DoNotEmailEntry> &entries, DoNotEmailCheck &check)
{
    Result<QList<DoNotEmailEntry>> fresh = notOnTheList(database, entries);
    if (!fresh)
        return failure(fresh.error());
    check.known = int(entries.size() - fresh->size());
    check.fresh = *std::move(fresh);
    return {};
}

} // namespace

Result<DoNotEmailEntry> doNotEmailEntry(QStringView raw)
{
    const Result<QString> address = recipients::doNotEmailAddress(raw);
    if (!address)
        return failure(address.error());
    DoNotEmailEntry entry;
    entry.address = *address;
    entry.key = recipients::addressKey(*address);
    return entry;
}

Result<QList<DoNotEmailEntry>> notOnTheList(store::Database &database, const QList<DoNotEmailEntry> &entries)
{
    QSet<QString> seen;
    if (entries.size() > kFew) {
        Result<QSet<QString>> keys = store::DoNotEmailRepository(database).keys();
        if (!keys)
            return failure(keys.error());
        seen = *std::move(keys);
    }
    QList<DoNotEmailEntry> fresh;
    for (const DoNotEmailEntry &entry : entries) {
        if (seen.contains(entry.key))
            continue;
        seen.insert(entry.key);
        const Result<bool> listed = entries.size() > kFew ? Result<bool>(false) : isListed(database, entry.key);
        if (!listed)
            return failure(listed.error());
        if (!*listed)
            fresh.append(entry);
    }
    return fresh;
}

Result<DoNotEmailCheck> checkDoNotEmail(store::Database &database, const recipients::RecipientTable &table,
                                        int emailColumn)
{
    DoNotEmailCheck check;
    check.rejected = table.rejectedRows();
    QList<DoNotEmailEntry> entries;
    for (qsizetype row = 0; row < table.rowCount(); ++row) {
        const std::string_view value = table.field(row, emailColumn);
        const QString raw = QString::fromUtf8(value.data(), qsizetype(value.size())).trimmed();
        if (raw.isEmpty())
            continue;
        Result<DoNotEmailEntry> entry = doNotEmailEntry(raw);
        if (entry) {
            entries.append(*std::move(entry));
            continue;
        }
        const QString line = QCoreApplication::translate("sincerely::DoNotEmail", "Line %1").arg(table.line(row));
        check.rejected.append({table.line(row), entry.error().inContext(line).sentence});
        check.unusable.append(raw);
    }
    const Result<> sorted = sortOut(database, entries, check);
    if (!sorted)
        return failure(sorted.error());
    return check;
}

Result<DoNotEmailCheck> checkDoNotEmail(store::Database &database, const QString &text)
{
    DoNotEmailCheck check;
    QList<DoNotEmailEntry> entries;
    qint64 number = 0;
    const QList<QStringView> parts = recipients::splitAddressList(text);
    for (const QStringView part : parts) {
        for (const QString &raw : splitAtBlanks(part)) {
            if (raw.isEmpty())
                continue;
            ++number;
            Result<DoNotEmailEntry> entry = doNotEmailEntry(raw);
            if (entry) {
                entries.append(*std::move(entry));
            } else {
                check.rejected.append({number, entry.error().sentence});
                check.unusable.append(raw);
            }
        }
    }
    const Result<> sorted = sortOut(database, entries, check);
    if (!sorted)
        return failure(sorted.error());
    return check;
}

} // namespace sincerely
