#include "core/merge/utf8.h"
#include "core/merge/value_format.h"

#include <algorithm>

namespace sincerely::merge
{

namespace
{

using namespace Qt::Literals::StringLiterals;

/// A number as digits, so that nothing is lost to binary fractions: 0.digits × 10^point.
struct Decimal {
    bool negative = false;
    QString digits;
    qsizetype point = 0;
    bool percent = false;
};

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool isGroupMark(QChar c)
{
    return c == u' ' || c == u'\u00A0' || c == u'\u202F' || c == u'\u2009' || c == u'\'' || c == u'\u2019';
}

/// Whether the marks at these places can be thousands separators: three digits behind each, one to three in front.
bool groupsByThree(const QString &text, QChar mark, qsizetype end)
{
    const QString number = text.left(end);
    const QStringList groups = number.split(mark);
    if (groups.first().isEmpty() || groups.first().size() > 3)
        return false;
    return std::all_of(groups.begin() + 1, groups.end(), [](const QString &group) { return group.size() == 3; });
}

/// Finds out which of "." and "," is decimal; all digits and marks only. \returns the place of the decimal mark, the
/// length of the text when there is none, -1 when the text is no number or has two meanings.
qsizetype decimalMarkIn(const QString &text, const QString &decimalPoint)
{
    const qsizetype lastPoint = text.lastIndexOf(u'.');
    const qsizetype lastComma = text.lastIndexOf(u',');
    if (lastPoint < 0 && lastComma < 0)
        return text.size();
    const QChar later = lastPoint > lastComma ? u'.' : u',';
    const qsizetype place = std::max(lastPoint, lastComma);
    if (lastPoint >= 0 && lastComma >= 0) {
        const QChar other = later == u'.' ? u',' : u'.';
        return text.count(later) == 1 && groupsByThree(text, other, place) ? place : -1;
    }
    if (text.count(later) > 1)
        return groupsByThree(text, later, text.size()) ? text.size() : -1;
    const bool couldGroup = groupsByThree(text, later, text.size()) && !text.startsWith(u'0');
    if (!couldGroup)
        return place;
    // One mark and three digits behind it. Files write 1.234 for a decimal fraction whatever the language; so both the
    // file's and the language's reading have to agree.
    const bool isDecimalHere = decimalPoint == QString(later);
    if (later == u'.')
        return isDecimalHere ? place : -1;
    return isDecimalHere ? -1 : text.size();
}

/// Takes the exponent of "1.5E-05", as spreadsheets store numbers, off the text.
std::optional<int> takeExponent(QString &text)
{
    const qsizetype mark = text.indexOf(u'e', 0, Qt::CaseInsensitive);
    if (mark < 0)
        return 0;
    bool isNumber = false;
    const int exponent = text.mid(mark + 1).toInt(&isNumber);
    if (!isNumber || std::abs(exponent) > 300)
        return std::nullopt;
    text.truncate(mark);
    return exponent;
}

/// Takes sign, currency signs and the percent sign off the text.
Decimal takeSigns(QString &text)
{
    Decimal number;
    QString rest;
    for (const QChar c : text) {
        if (c.category() == QChar::Symbol_Currency)
            continue;
        if (c == u'%' && !number.percent)
            number.percent = true;
        else
            rest += c;
    }
    rest = rest.trimmed();
    if (rest.startsWith(u'-') || rest.startsWith(u'\u2212') || rest.startsWith(u'+')) {
        number.negative = !rest.startsWith(u'+');
        rest = rest.mid(1).trimmed();
    }
    text = rest;
    return number;
}

std::optional<Decimal> readNumber(QString text, const QString &decimalPoint)
{
    Decimal number = takeSigns(text);
    const std::optional<int> exponent = takeExponent(text);
    if (!exponent || text.isEmpty())
        return std::nullopt;
    // Blanks and apostrophes can only be thousands separators.
    const auto mark = std::find_if(text.cbegin(), text.cend(), isGroupMark);
    if (mark != text.cend()) {
        const QChar separator = *mark;
        const qsizetype end = std::max(text.indexOf(u'.'), text.indexOf(u','));
        if (!groupsByThree(text, separator, end < 0 ? text.size() : end))
            return std::nullopt;
        text.remove(separator);
    }
    if (!std::all_of(text.cbegin(), text.cend(), [](QChar c) { return isDigit(c) || c == u'.' || c == u','; }))
        return std::nullopt;
    const qsizetype place = decimalMarkIn(text, decimalPoint);
    if (place < 0 || !std::any_of(text.cbegin(), text.cend(), isDigit))
        return std::nullopt;
    for (const QChar c : text) {
        if (isDigit(c))
            number.digits += c;
    }
    number.point = std::count_if(text.cbegin(), text.cbegin() + place, isDigit) + *exponent;
    return number;
}

/// Digits before and behind the point, rounded half away from zero.
struct Rounded {
    QString integer;
    QString decimals;
};

Rounded roundTo(const Decimal &number, qsizetype decimals)
{
    QString digits = number.digits;
    qsizetype point = number.point;
    if (point <= 0) {
        digits.prepend(QString(1 - point, u'0'));
        point = 1;
    }
    const qsizetype kept = point + decimals;
    const bool up = kept < digits.size() && digits.at(kept) >= u'5';
    digits = digits.leftJustified(kept, u'0', true);
    if (up) {
        qsizetype at = kept - 1;
        while (at >= 0 && digits.at(at) == u'9')
            digits[at--] = u'0';
        if (at >= 0) {
            digits[at] = QChar(digits.at(at).unicode() + 1);
        } else {
            digits.prepend(u'1');
            ++point;
        }
    }
    Rounded rounded{digits.left(point), digits.mid(point)};
    while (rounded.integer.startsWith(u'0'))
        rounded.integer.remove(0, 1);
    return rounded;
}

bool isPlaceholder(QChar c)
{
    return c == u'0' || c == u'#';
}

/// Where the decimal mark of a pattern stands, for both habits: #,##0.00 and #.##0,00. -1: none.
qsizetype decimalMarkOfPattern(const QString &digits)
{
    const qsizetype lastPoint = digits.lastIndexOf(u'.');
    const qsizetype lastComma = digits.lastIndexOf(u',');
    if (lastPoint >= 0 && lastComma >= 0)
        return std::max(lastPoint, lastComma);
    if (lastComma >= 0)
        return digits.size() - lastComma - 1 == 3 ? -1 : lastComma;
    if (lastPoint >= 0 && digits.mid(lastPoint + 1) == u"##0"_s)
        return -1;
    return lastPoint;
}

} // namespace

std::optional<NumberFormat> NumberFormat::parse(const QString &pattern, const QLocale &locale)
{
    const auto isPart = [](QChar c) { return isPlaceholder(c) || c == u'.' || c == u','; };
    const auto first = std::find_if(pattern.cbegin(), pattern.cend(), isPlaceholder);
    const auto end = std::find_if_not(first, pattern.cend(), isPart);
    const QString digits(first, end - first);
    NumberFormat format;
    format.m_prefix = QString(pattern.cbegin(), first - pattern.cbegin());
    format.m_suffix = QString(end, pattern.cend() - end);
    const QString around = format.m_prefix + format.m_suffix;
    const bool strange =
        std::any_of(around.cbegin(), around.cend(), [](QChar c) { return c.isLetterOrNumber() || isPlaceholder(c); });
    if (!digits.contains(u'0') || strange)
        return std::nullopt;

    const qsizetype mark = decimalMarkOfPattern(digits);
    const QString integer = mark < 0 ? digits : digits.left(mark);
    const QString decimals = mark < 0 ? QString() : digits.mid(mark + 1);
    if (decimals.contains(u'.') || decimals.contains(u',') || decimals.size() > 20 || integer.size() > 40)
        return std::nullopt;
    format.m_groups = integer.contains(u',') || integer.contains(u'.');
    format.m_integerDigits = integer.count(u'0');
    format.m_fewestDecimals = decimals.count(u'0');
    format.m_mostDecimals = decimals.size();
    format.m_percent = around.contains(u'%');
    format.m_decimalPoint = locale.decimalPoint();
    format.m_groupSeparator = locale.groupSeparator();
    format.m_minusSign = locale.negativeSign();
    return format;
}

std::optional<std::string> NumberFormat::format(std::string_view value) const
{
    std::optional<Decimal> number = readNumber(toQString(trimmed(value)), m_decimalPoint);
    if (!number || (number->percent && !m_percent))
        return std::nullopt;
    if (m_percent && !number->percent)
        number->point += 2;

    Rounded rounded = roundTo(*number, m_mostDecimals);
    while (rounded.decimals.size() > m_fewestDecimals && rounded.decimals.endsWith(u'0'))
        rounded.decimals.chop(1);
    const bool isZero = rounded.integer.isEmpty() && rounded.decimals.count(u'0') == rounded.decimals.size();
    rounded.integer = rounded.integer.rightJustified(m_integerDigits, u'0');
    if (m_groups) {
        for (qsizetype at = rounded.integer.size() - 3; at > 0; at -= 3)
            rounded.integer.insert(at, m_groupSeparator);
    }
    QString text = number->negative && !isZero ? m_minusSign : QString();
    text += m_prefix + rounded.integer;
    if (!rounded.decimals.isEmpty())
        text += m_decimalPoint + rounded.decimals;
    return (text + m_suffix).toStdString();
}

} // namespace sincerely::merge
