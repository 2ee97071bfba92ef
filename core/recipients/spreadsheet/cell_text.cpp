#include "core/recipients/spreadsheet/cell_text.h"

#include <QDate>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace sincerely::recipients
{

namespace
{

using namespace Qt::Literals::StringLiterals;
using Kind = NumberMeaning::Kind;

constexpr qint64 secondsOfDay = 86'400;

std::string twoDigits(qint64 number)
{
    const std::string text = std::to_string(number);
    return text.size() < 2 ? '0' + text : text;
}

std::string timeText(qint64 seconds)
{
    std::string text = twoDigits(seconds / 3600) + ':' + twoDigits(seconds / 60 % 60);
    if (seconds % 60 != 0)
        text += ':' + twoDigits(seconds % 60);
    return text;
}

/// Day 60 of the older system stands for the day that never was; the days before it are one off.
QDate dateOf(qint64 day, DateSystem system)
{
    if (system == DateSystem::From1904)
        return QDate(1904, 1, 1).addDays(day);
    return day < 60 ? QDate(1899, 12, 31).addDays(day) : QDate(1899, 12, 30).addDays(day);
}

/// What a format says once texts, colours and escapes are out of it.
struct FormatLetters {
    bool general = false;
    bool dayOrYear = false;
    bool month = false; ///< Or minute.
    bool hourOrSecond = false;
    bool elapsed = false; ///< [h], [m], [s]
    bool percent = false;
    bool onlyZeros = true;
    int zeros = 0;
};

bool isElapsed(QStringView bracket)
{
    return !bracket.isEmpty() && QStringView(u"hHmMsS").contains(bracket.front()) &&
           std::all_of(bracket.begin(), bracket.end(), [&bracket](QChar c) { return c == bracket.front(); });
}

void takeLetter(QChar letter, FormatLetters &found)
{
    switch (letter.toLower().unicode()) {
    case u'd':
    case u'y':
        found.dayOrYear = true;
        break;
    case u'm':
        found.month = true;
        break;
    case u'h':
    case u's':
        found.hourOrSecond = true;
        break;
    case u'%':
        found.percent = true;
        break;
    case u'0':
        ++found.zeros;
        return;
    default:
        break;
    }
    found.onlyZeros = false;
}

/// The first section only: the others are for negative numbers, zero and texts.
FormatLetters lettersOf(QStringView format)
{
    FormatLetters found;
    if (format.startsWith(u"General", Qt::CaseInsensitive)) {
        found.general = true;
        return found;
    }
    for (qsizetype i = 0; i < format.size() && format[i] != u';'; ++i) {
        const QChar c = format[i];
        if (c == u'\\' || c == u'_' || c == u'*') {
            ++i;
        } else if (c == u'"' || c == u'[') {
            const qsizetype close = format.indexOf(c == u'"' ? u'"' : u']', i + 1);
            const qsizetype end = close < 0 ? format.size() : close;
            found.elapsed = found.elapsed || (c == u'[' && isElapsed(format.sliced(i + 1, end - i - 1)));
            i = end;
        } else if (format.sliced(i).startsWith(u"AM/PM", Qt::CaseInsensitive)) {
            found.hourOrSecond = true;
            i += 4;
        } else {
            takeLetter(c, found);
        }
    }
    return found;
}

} // namespace

NumberMeaning meaningOfFormat(QStringView format)
{
    const FormatLetters letters = lettersOf(format);
    if (letters.general)
        return {};
    if (letters.elapsed)
        return {Kind::Duration};
    if (letters.hourOrSecond)
        return {letters.dayOrYear ? Kind::DateTime : Kind::Time};
    if (letters.dayOrYear || letters.month)
        return {Kind::Date};
    if (letters.percent)
        return {Kind::Percent};
    return {Kind::Number, letters.onlyZeros && letters.zeros > 1 ? letters.zeros : 0};
}

NumberMeaning meaningOfBuiltIn(int formatId)
{
    const auto within = [formatId](int first, int last) { return formatId >= first && formatId <= last; };
    if (within(9, 10))
        return {Kind::Percent};
    if (within(14, 17) || within(27, 31) || within(34, 36) || within(50, 58))
        return {Kind::Date};
    if (within(18, 21) || within(32, 33) || formatId == 45 || formatId == 47)
        return {Kind::Time};
    if (formatId == 22)
        return {Kind::DateTime};
    return {formatId == 46 ? Kind::Duration : Kind::Number};
}

std::string plainNumber(double number)
{
    if (!std::isfinite(number))
        return {};
    if (number == 0)
        return "0";
    // "-1.23450000000000e+02": a sign, 15 digits, and where the point belongs.
    const std::string scientific = QByteArray::number(std::abs(number), 'e', 14).toStdString();
    const std::size_t mark = scientific.find('e');
    const int exponent = std::stoi(scientific.substr(mark + 1));
    std::string digits = scientific.substr(0, 1) + scientific.substr(2, mark - 2);
    digits.erase(digits.find_last_not_of('0') + 1);
    const auto count = static_cast<int>(digits.size());
    std::string text = number < 0 ? "-" : "";
    if (exponent < 0)
        return text + "0." + std::string(static_cast<std::size_t>(-exponent - 1), '0') + digits;
    if (count <= exponent + 1)
        return text + digits + std::string(static_cast<std::size_t>(exponent + 1 - count), '0');
    const auto whole = static_cast<std::size_t>(exponent + 1);
    return text + digits.substr(0, whole) + '.' + digits.substr(whole);
}

std::string numberText(double number, NumberMeaning meaning, DateSystem system)
{
    if (meaning.kind == Kind::Percent)
        return plainNumber(number * 100) + '%';
    if (meaning.kind == Kind::Number) {
        std::string text = plainNumber(number);
        const auto wanted = static_cast<std::size_t>(meaning.leadingZeros);
        const bool isWhole = number >= 0 && text.find('.') == std::string::npos;
        return isWhole && text.size() < wanted ? std::string(wanted - text.size(), '0') + text : text;
    }
    constexpr double endOf9999 = 2'958'466;
    if (!(number >= 0 && number < endOf9999))
        return plainNumber(number);
    const qint64 seconds = std::llround(number * secondsOfDay);
    if (meaning.kind == Kind::Duration)
        return timeText(seconds);
    if (meaning.kind == Kind::Time)
        return timeText(seconds % secondsOfDay);
    const std::string date = dateOf(seconds / secondsOfDay, system).toString(Qt::ISODate).toStdString();
    if (meaning.kind == Kind::Date)
        return date;
    return date + ' ' + timeText(seconds % secondsOfDay);
}

std::string isoDateText(QStringView iso)
{
    static const QRegularExpression shape(
        u"^(\\d{4}-\\d\\d-\\d\\d)(?:[T ](\\d\\d):(\\d\\d)(?::(\\d\\d)(?:[.,]\\d+)?)?Z?)?$"_s);
    const QRegularExpressionMatch match = shape.match(iso.toString());
    if (!match.hasMatch())
        return iso.toString().toStdString();
    const std::string date = match.captured(1).toStdString();
    const qint64 seconds =
        match.captured(2).toInt() * 3600 + match.captured(3).toInt() * 60 + match.captured(4).toInt();
    return seconds == 0 ? date : date + ' ' + timeText(seconds);
}

std::string isoTimeText(QStringView iso)
{
    static const QRegularExpression shape(u"^PT(?:(\\d{1,9})H)?(?:(\\d{1,9})M)?(?:(\\d{1,9})(?:[.,]\\d+)?S)?$"_s);
    const QRegularExpressionMatch match = shape.match(iso.toString());
    if (!match.hasMatch())
        return iso.toString().toStdString();
    return timeText(match.captured(1).toLongLong() * 3600 + match.captured(2).toLongLong() * 60 +
                    match.captured(3).toLongLong());
}

} // namespace sincerely::recipients
