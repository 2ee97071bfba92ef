#include "ui/editor/value_formats.h"

#include "core/merge/value_format.h"

#include <QStringList>

#include <algorithm>
#include <optional>

namespace sincerely::editor
{

namespace
{

using namespace Qt::Literals::StringLiterals;

const QString kDateExample = u"2027-04-14 09:30"_s;
const QString kNumberExample = u"1234.5"_s;

std::optional<QString> formatted(const QString &pattern, const QString &value, const QLocale &locale)
{
    const std::optional<merge::ValueFormat> format = merge::parseFormat(pattern.toStdString(), locale);
    if (!format)
        return std::nullopt;
    std::optional<std::string> text;
    if (const auto *date = std::get_if<merge::DateFormat>(&*format))
        text = date->format(value.toStdString());
    else if (const auto *number = std::get_if<merge::NumberFormat>(&*format))
        text = number->format(value.toStdString());
    return text ? std::optional(QString::fromStdString(*text)) : std::nullopt;
}

QStringList datePatterns(const QLocale &locale)
{
    QStringList patterns = {u"d MMMM yyyy"_s, u"dddd, d MMMM"_s, u"MMMM d, yyyy"_s, u"d. MMMM yyyy"_s, u"d MMM"_s};
    const QString native = locale.dateFormat(QLocale::ShortFormat);
    const QString nativeLong = locale.dateFormat(QLocale::LongFormat);
    for (const QString &pattern : {native, nativeLong}) {
        if (!patterns.contains(pattern))
            patterns.append(pattern);
    }
    patterns.append({u"yyyy-MM-dd"_s, u"HH:mm"_s, u"h:mm ap"_s});
    return patterns;
}

QStringList numberPatterns()
{
    return {u"0"_s, u"#,##0"_s, u"0.00"_s, u"#,##0.00"_s, u"€ #,##0.00"_s, u"$#,##0.00"_s, u"0 %"_s};
}

} // namespace

QString exampleOf(const QString &pattern, const QString &sample, const QLocale &locale)
{
    for (const QString &value : {sample, kDateExample, kNumberExample}) {
        if (value.isEmpty())
            continue;
        if (const std::optional<QString> text = formatted(pattern, value, locale))
            return *text;
    }
    return {};
}

QList<OfferedFormat> formatsFor(const QString &sample, const QLocale &locale)
{
    const bool isNumber = !sample.isEmpty() && formatted(u"0"_s, sample, locale).has_value();
    const bool isDate =
        !sample.isEmpty() && !isNumber &&
        (formatted(u"d"_s, sample, locale).has_value() || formatted(u"HH:mm"_s, sample, locale).has_value());
    QStringList patterns;
    if (!isNumber)
        patterns += datePatterns(locale);
    if (!isDate)
        patterns += numberPatterns();
    QList<OfferedFormat> formats;
    for (const QString &pattern : std::as_const(patterns)) {
        const bool fits = (!isDate && !isNumber) || formatted(pattern, sample, locale).has_value();
        const QString example = exampleOf(pattern, sample, locale);
        const bool isKnown =
            std::any_of(formats.cbegin(), formats.cend(), [&](const OfferedFormat &f) { return f.example == example; });
        if (fits && !example.isEmpty() && !isKnown)
            formats.append({pattern, example});
    }
    return formats;
}

} // namespace sincerely::editor
