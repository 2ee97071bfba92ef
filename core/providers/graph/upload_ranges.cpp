#include "core/providers/graph/upload_ranges.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

namespace sincerely::graph
{

namespace
{

tl::unexpected<Error> nonsense(const QString &details)
{
    return failure(
        Error::Kind::BadAnswer,
        QCoreApplication::translate("sincerely::graph", "The server's answer to the upload could not be understood."),
        details);
}

QJsonValue valueInAnyCase(const QJsonObject &object, QStringView key)
{
    for (auto entry = object.begin(); entry != object.end(); ++entry) {
        if (entry.key().compare(key, Qt::CaseInsensitive) == 0)
            return entry.value();
    }
    return QJsonValue(QJsonValue::Undefined);
}

/// Only digits: QString's own conversion also takes signs and blanks.
std::optional<qint64> byteNumber(QStringView text)
{
    const bool digits = !text.isEmpty() && std::all_of(text.begin(), text.end(), [](QChar character) {
        return character >= u'0' && character <= u'9';
    });
    bool fits = false;
    const qint64 number = text.toLongLong(&fits);
    return digits && fits ? std::optional(number) : std::nullopt;
}

std::optional<ExpectedRange> parseRange(QStringView text, qint64 fileSize)
{
    text = text.trimmed();
    const qsizetype dash = text.indexOf(u'-');
    const std::optional<qint64> first = byteNumber(dash < 0 ? text : text.first(dash));
    if (!first || *first >= fileSize)
        return std::nullopt;
    if (dash < 0 || dash == text.size() - 1)
        return ExpectedRange{*first, {}};
    const std::optional<qint64> last = byteNumber(text.sliced(dash + 1));
    if (!last || *last < *first)
        return std::nullopt;
    return ExpectedRange{*first, std::min(*last, fileSize - 1)};
}

std::optional<ExpectedRange> parseEntry(const QJsonValue &entry, qint64 fileSize)
{
    if (entry.isDouble())
        return parseRange(QString::number(entry.toInteger(-1)), fileSize);
    return parseRange(entry.toString(), fileSize);
}

} // namespace

Result<std::optional<ExpectedRange>> nextExpectedRange(const QJsonObject &answer, qint64 fileSize)
{
    const QJsonValue list = valueInAnyCase(answer, u"nextExpectedRanges");
    if (!list.isArray())
        return nonsense(QStringLiteral("no nextExpectedRanges"));
    std::optional<ExpectedRange> lowest;
    const QJsonArray entries = list.toArray();
    for (const QJsonValue &entry : entries) {
        const std::optional<ExpectedRange> range = parseEntry(entry, fileSize);
        if (!range)
            return nonsense(QStringLiteral("nextExpectedRanges cannot be read for %1 bytes").arg(fileSize));
        if (!lowest || range->first < lowest->first)
            lowest = range;
    }
    return lowest;
}

} // namespace sincerely::graph
