#include "core/merge/utf8.h"
#include "core/merge/value_format.h"

#include <QDate>
#include <QDateTime>
#include <QRegularExpression>
#include <QTime>

#include <algorithm>
#include <array>
#include <utility>

namespace sincerely::merge
{

namespace
{

using namespace Qt::Literals::StringLiterals;

struct Moment {
    std::optional<QDate> date;
    std::optional<QTime> time;
};

int yearOf(const QString &text)
{
    const int year = text.toInt();
    if (text.size() > 2)
        return year;
    return year < 70 ? 2000 + year : 1900 + year;
}

QDate isoDate(const QString &text)
{
    static const QRegularExpression shape(u"^(\\d{4})([-/.]?)(\\d{1,2})\\2(\\d{1,2})$"_s);
    const QRegularExpressionMatch match = shape.match(text);
    if (!match.hasMatch() || (match.captured(2).isEmpty() && text.size() != 8))
        return {};
    return {match.captured(1).toInt(), match.captured(3).toInt(), match.captured(4).toInt()};
}

/// 31.12.2026 has one meaning. With "/" and "-" either part may be the month: only a date that is the same both ways,
/// or possible in one way only, is taken. A wrong date in a letter is worse than none.
QDate dateInDigits(const QString &text)
{
    static const QRegularExpression shape(u"^(\\d{1,2})\\s*([-/.])\\s*(\\d{1,2})\\s*\\2\\s*(\\d{4}|\\d{2})$"_s);
    const QRegularExpressionMatch match = shape.match(text);
    if (!match.hasMatch())
        return {};
    const int year = yearOf(match.captured(4));
    const QDate dayFirst(year, match.captured(3).toInt(), match.captured(1).toInt());
    if (match.captured(2) == u"."_s)
        return dayFirst;
    const QDate monthFirst(year, match.captured(1).toInt(), match.captured(3).toInt());
    if (dayFirst.isValid() && monthFirst.isValid())
        return dayFirst == monthFirst ? dayFirst : QDate();
    return dayFirst.isValid() ? dayFirst : monthFirst;
}

QDate dateInWords(QString text, const QLocale &locale)
{
    constexpr std::array<QStringView, 10> patterns = {u"d MMMM yyyy", u"d MMM yyyy", u"d. MMMM yyyy", u"d. MMM yyyy",
                                                      u"MMMM d yyyy", u"MMM d yyyy", u"d-MMM-yyyy",   u"d-MMMM-yyyy",
                                                      u"yyyy MMMM d", u"yyyy MMM d"};
    text.remove(u',');
    // "Friday 12 May 2026": the name of the day adds nothing.
    static const QRegularExpression leadingDayName(u"^\\p{L}+\\.?\\s+(?=\\d)(?=\\d{1,2}[.\\s])(?=.*\\p{L})"_s);
    text.remove(leadingDayName);
    for (const QLocale &language : {locale, QLocale::c()}) {
        for (const QStringView pattern : patterns) {
            const QDate date = language.toDate(text, pattern.toString());
            if (date.isValid())
                return date;
        }
    }
    return {};
}

QDate readDate(const QString &text, const QLocale &locale)
{
    if (const QDate date = isoDate(text); date.isValid())
        return date;
    if (const QDate date = dateInDigits(text); date.isValid())
        return date;
    return dateInWords(text, locale);
}

std::optional<QTime> readTime(const QString &text)
{
    static const QRegularExpression shape(
        u"^(\\d{1,2}):(\\d{2})(?::(\\d{2})(?:[.,](\\d{1,9}))?)?\\s*([aApP]\\.?[mM]\\.?)?\\s*(?:Z|UTC|[+-]\\d{2}:?\\d{2})?$"_s);
    const QRegularExpressionMatch match = shape.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    int hour = match.captured(1).toInt();
    if (const QString half = match.captured(5).toLower(); !half.isEmpty()) {
        if (hour < 1 || hour > 12)
            return std::nullopt;
        hour = hour % 12 + (half.startsWith(u'p') ? 12 : 0);
    }
    const int milliseconds = match.captured(4).leftJustified(3, u'0', true).toInt();
    const QTime time(hour, match.captured(2).toInt(), match.captured(3).toInt(), milliseconds);
    return time.isValid() ? std::optional(time) : std::nullopt;
}

Moment readMoment(const QString &text, const QLocale &locale)
{
    if (const std::optional<QTime> time = readTime(text))
        return {std::nullopt, time};
    if (const QDate date = readDate(text, locale); date.isValid())
        return {date, std::nullopt};
    // Date and time in one: the time is what follows the last blank, T or comma before the hour.
    static const QRegularExpression border(u"(?:[T\\s]|,\\s*)(?=\\d{1,2}:\\d{2})"_s);
    const QRegularExpressionMatch match = border.match(text);
    if (!match.hasMatch())
        return {};
    const QDate date = readDate(text.left(match.capturedStart()).trimmed(), locale);
    const std::optional<QTime> time = readTime(text.mid(match.capturedEnd()));
    if (!date.isValid() || !time)
        return {};
    return {date, time};
}

/// The pattern without what stands in single quotes.
QString lettersOf(QString pattern)
{
    static const QRegularExpression quoted(u"'[^']*'?"_s);
    return pattern.remove(quoted);
}

bool hasAny(const QString &text, QStringView letters)
{
    return std::ranges::any_of(text, [letters](QChar c) { return letters.contains(c); });
}

} // namespace

DateFormat::DateFormat(QString pattern, QLocale locale)
    : m_pattern(std::move(pattern))
    , m_locale(std::move(locale))
    , m_needsDate(hasAny(lettersOf(m_pattern), u"dMy"))
    , m_needsTime(hasAny(lettersOf(m_pattern), u"hHmsz"))
{
}

std::optional<std::string> DateFormat::format(std::string_view value) const
{
    const Moment moment = readMoment(toQString(trimmed(value)).simplified(), m_locale);
    if ((m_needsDate && !moment.date) || (m_needsTime && !moment.time))
        return std::nullopt;
    // In UTC, so that no hour of the day is missing in spring.
    const QDateTime when(moment.date.value_or(QDate(2000, 1, 1)), moment.time.value_or(QTime(0, 0)), Qt::UTC);
    return m_locale.toString(when, m_pattern).toStdString();
}

std::optional<ValueFormat> parseFormat(std::string_view pattern, const QLocale &locale)
{
    const QString text = toQString(trimmed(pattern));
    if (const std::optional<NumberFormat> number = NumberFormat::parse(text, locale))
        return ValueFormat(*number);
    const QString letters = lettersOf(text);
    const bool onlyKnown =
        std::ranges::all_of(letters, [](QChar c) { return !c.isLetter() || u"dMyhHmszaApPt"_s.contains(c); });
    if (onlyKnown && hasAny(letters, u"dMyhHms"))
        return ValueFormat(DateFormat(text, locale));
    return std::nullopt;
}

} // namespace sincerely::merge
