#include "core/merge/utf8.h"

#include <QByteArrayView>
#include <QChar>

#include <algorithm>

namespace sincerely::merge
{

namespace
{

unsigned char byteAt(std::string_view text, std::size_t at)
{
    return static_cast<unsigned char>(text[at]);
}

bool isContinuation(unsigned char byte)
{
    return (byte & 0xC0U) == 0x80U;
}

bool isAscii(std::string_view text)
{
    return std::ranges::all_of(text, [](char c) { return static_cast<unsigned char>(c) < 0x80U; });
}

char lowerAscii(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

} // namespace

CodePoint decodeAt(std::string_view text, std::size_t at)
{
    constexpr CodePoint invalid{0xFFFD, 1, false};
    const unsigned char lead = byteAt(text, at);
    if (lead < 0x80U)
        return {lead, 1, true};
    const std::size_t length = lead >= 0xF0U ? 4 : lead >= 0xE0U ? 3 : 2;
    if (lead < 0xC2U || lead > 0xF4U || at + length > text.size())
        return invalid;
    char32_t value = lead & (0xFFU >> (length + 1));
    for (std::size_t i = 1; i < length; ++i) {
        const unsigned char next = byteAt(text, at + i);
        if (!isContinuation(next))
            return invalid;
        value = (value << 6U) | (next & 0x3FU);
    }
    const bool tooLong = (length == 3 && value < 0x800U) || (length == 4 && value < 0x10000U);
    if (tooLong || value > 0x10FFFFU || (value >= 0xD800U && value <= 0xDFFFU))
        return invalid;
    return {value, length, true};
}

bool isBlank(char32_t c)
{
    if (c <= 0x20U)
        return true;
    if (c < 0x7FU)
        return false;
    if (c <= 0xA0U)
        return c == 0x7FU || c == 0x85U || c == 0xA0U;
    // Soft hyphen, joiners, direction marks, word joiner, byte order mark: invisible when they stand alone.
    return c == 0xADU || c == 0x034FU || c == 0x1680U || c == 0x180EU || (c >= 0x2000U && c <= 0x200FU) ||
           (c >= 0x2028U && c <= 0x202FU) || (c >= 0x205FU && c <= 0x2064U) || c == 0x3000U || c == 0xFEFFU;
}

bool isBlankText(std::string_view text)
{
    for (std::size_t at = 0; at < text.size();) {
        const CodePoint point = decodeAt(text, at);
        if (!isBlank(point.value))
            return false;
        at += point.length;
    }
    return true;
}

std::string_view trimmed(std::string_view text)
{
    while (!text.empty()) {
        const CodePoint point = decodeAt(text, 0);
        if (!isBlank(point.value))
            break;
        text.remove_prefix(point.length);
    }
    while (!text.empty()) {
        std::size_t at = text.size() - 1;
        while (at > 0 && text.size() - at < 4 && isContinuation(byteAt(text, at)))
            --at;
        const CodePoint point = decodeAt(text, at);
        if (at + point.length != text.size() || !isBlank(point.value))
            break;
        text = text.substr(0, at);
    }
    return text;
}

std::size_t findInvalidUtf8(std::string_view text)
{
    for (std::size_t at = 0; at < text.size();) {
        const CodePoint point = decodeAt(text, at);
        if (!point.valid)
            return at;
        at += point.length;
    }
    return std::string_view::npos;
}

std::string comparisonKey(std::string_view text)
{
    const QString composed = toQString(trimmed(text)).normalized(QString::NormalizationForm_C).toCaseFolded();
    QString key;
    key.reserve(composed.size());
    for (const QChar c : composed)
        key += c.isSpace() ? QChar(u' ') : c;
    return key.toStdString();
}

bool hasComparisonKey(std::string_view text, std::string_view key)
{
    const std::string_view value = trimmed(text);
    if (isAscii(value)) {
        return value.size() == key.size() && std::ranges::equal(value, key, [](char a, char b) {
                   return (isBlank(static_cast<unsigned char>(a)) ? ' ' : lowerAscii(a)) == b;
               });
    }
    // Folding can turn other letters into ASCII ones (the Kelvin sign into k), so an ASCII key is no reason to stop
    // here.
    return comparisonKey(value) == key;
}

std::string withSingleBlanks(std::string_view text)
{
    std::string result;
    bool pending = false;
    for (std::size_t at = 0; at < text.size();) {
        const CodePoint point = decodeAt(text, at);
        const bool blank = QChar::isSpace(point.value);
        if (!blank) {
            if (pending && !result.empty())
                result += ' ';
            result += text.substr(at, point.length);
        }
        pending = blank;
        at += point.length;
    }
    return result;
}

QString toQString(std::string_view text)
{
    return QString::fromUtf8(QByteArrayView(text.data(), static_cast<qsizetype>(text.size())));
}

Mistake PositionCounter::at(std::size_t offset)
{
    while (m_offset < offset && m_offset < m_text.size()) {
        const CodePoint point = decodeAt(m_text, m_offset);
        const bool crBeforeLf = point.value == U'\r' && m_text.substr(m_offset + 1).starts_with('\n');
        if (point.value == U'\n' || (point.value == U'\r' && !crBeforeLf)) {
            ++m_position.line;
            m_position.column = 1;
        } else if (!crBeforeLf) {
            ++m_position.column;
        }
        m_offset += point.length;
    }
    return m_position;
}

} // namespace sincerely::merge
