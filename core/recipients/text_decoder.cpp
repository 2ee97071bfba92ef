#include "core/recipients/text_decoder.h"

#include <QStringList>

#include <array>

namespace sincerely::recipients
{

namespace
{

using namespace Qt::Literals::StringLiterals;

/// Windows-1252 from 0x80 to 0x9F; the rest equals Latin-1. The five places without a character become control
/// characters, as in the WHATWG Encoding Standard. Carried along because Qt knows this encoding only where it was built
/// with ICU.
constexpr std::array<char16_t, 32> windows1252Table = {0x20AC, 0x0081, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
                                                       0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x008D, 0x017D, 0x008F,
                                                       0x0090, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
                                                       0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x009D, 0x017E, 0x0178};

struct Mark {
    QByteArrayView bytes;
    const char16_t *name;
};

// UTF-32LE before UTF-16LE, whose mark is the beginning of the other.
const std::array<Mark, 5> marks = {{{QByteArrayView("\xEF\xBB\xBF", 3), u"UTF-8"},
                                    {QByteArrayView("\xFF\xFE\0\0", 4), u"UTF-32LE"},
                                    {QByteArrayView("\0\0\xFE\xFF", 4), u"UTF-32BE"},
                                    {QByteArrayView("\xFF\xFE", 2), u"UTF-16LE"},
                                    {QByteArrayView("\xFE\xFF", 2), u"UTF-16BE"}}};

void appendUtf8(char16_t character, std::string &text)
{
    if (character < 0x800) {
        text += static_cast<char>(0xC0 | (character >> 6));
    } else {
        text += static_cast<char>(0xE0 | (character >> 12));
        text += static_cast<char>(0x80 | ((character >> 6) & 0x3F));
    }
    text += static_cast<char>(0x80 | (character & 0x3F));
}

void decodeWindows1252(QByteArrayView bytes, std::string &text)
{
    for (const char byte : bytes) {
        const auto value = static_cast<unsigned char>(byte);
        if (value < 0x80)
            text += byte;
        else
            appendUtf8(value < 0xA0 ? windows1252Table[value - 0x80U] : value, text);
    }
}

/// How many bytes at the end begin a UTF-8 character that is not complete.
qsizetype incompleteTail(QByteArrayView bytes)
{
    for (qsizetype back = 1; back <= 3 && back <= bytes.size(); ++back) {
        const auto byte = static_cast<unsigned char>(bytes[bytes.size() - back]);
        if (byte < 0x80)
            return 0;
        if (byte >= 0xC0) {
            const qsizetype length = byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : 2;
            return back < length ? back : 0;
        }
    }
    return 0;
}

/// Latin text in UTF-16 has a zero in every second byte. Byte order marks are often missing in files of databases and
/// scripts.
QString utf16ByZeros(QByteArrayView beginning)
{
    std::array<qsizetype, 2> zeros = {0, 0};
    for (qsizetype i = 0; i < beginning.size(); ++i) {
        if (beginning[i] == '\0')
            ++zeros[static_cast<std::size_t>(i % 2)];
    }
    const qsizetype enough = beginning.size() / 2 * 3 / 10;
    if (zeros[1] > enough && zeros[1] > 4 * zeros[0])
        return u"UTF-16LE"_s;
    if (zeros[0] > enough && zeros[0] > 4 * zeros[1])
        return u"UTF-16BE"_s;
    return {};
}

} // namespace

TextDecoder::TextDecoder(Way way, const QString &name, qsizetype markBytes)
    : m_way(way)
    , m_name(name)
    , m_markBytes(markBytes)
{
    if (way == Way::Qt)
        m_decoder = QStringDecoder(name.toLatin1().constData());
}

std::optional<TextDecoder> TextDecoder::markedUnicode(QByteArrayView beginning)
{
    for (const Mark &mark : marks) {
        if (!beginning.startsWith(mark.bytes))
            continue;
        const QString name = QString::fromUtf16(mark.name);
        return TextDecoder(name == u"UTF-8" ? Way::Utf8 : Way::Qt, name, mark.bytes.size());
    }
    return std::nullopt;
}

std::optional<TextDecoder> TextDecoder::named(const QString &name, QByteArrayView beginning)
{
    static const QStringList windows1252Names = {u"windows-1252"_s, u"cp1252"_s,    u"1252"_s,    u"ansi"_s,
                                                 u"iso-8859-1"_s,   u"iso8859-1"_s, u"latin-1"_s, u"latin1"_s};
    const QString wanted = name.trimmed().toLower();
    std::optional<TextDecoder> marked = markedUnicode(beginning);
    if (windows1252Names.contains(wanted))
        return windows1252();
    if (wanted == u"utf-8" || wanted == u"utf8")
        return TextDecoder(Way::Utf8, u"UTF-8"_s, marked && marked->m_way == Way::Utf8 ? marked->m_markBytes : 0);
    if (wanted == u"utf-16" || wanted == u"utf16") {
        if (marked && marked->m_way == Way::Qt)
            return marked;
        const QString order = utf16ByZeros(beginning);
        return TextDecoder(Way::Qt, order.isEmpty() ? u"UTF-16LE"_s : order, 0);
    }
    TextDecoder other(Way::Qt, name.trimmed().toUpper(), 0);
    if (!other.m_decoder.isValid())
        return std::nullopt;
    if (marked && marked->m_name == other.m_name)
        other.m_markBytes = marked->m_markBytes;
    return other;
}

TextDecoder TextDecoder::guessed(QByteArrayView beginning)
{
    if (std::optional<TextDecoder> marked = markedUnicode(beginning))
        return *std::move(marked);
    const QString utf16 = utf16ByZeros(beginning);
    const bool utf8 = beginning.chopped(incompleteTail(beginning)).isValidUtf8();
    TextDecoder decoder = !utf16.isEmpty() ? TextDecoder(Way::Qt, utf16, 0)
                          : utf8           ? TextDecoder(Way::Utf8, u"UTF-8"_s, 0)
                                           : windows1252();
    decoder.m_guess = true;
    return decoder;
}

TextDecoder TextDecoder::windows1252()
{
    return TextDecoder(Way::Windows1252, u"Windows-1252"_s, 0);
}

bool TextDecoder::decode(QByteArrayView bytes, std::string &text)
{
    switch (m_way) {
    case Way::Utf8:
        return decodeUtf8(bytes, text);
    case Way::Windows1252:
        decodeWindows1252(bytes, text);
        return true;
    case Way::Qt:
        return decodeByQt(bytes, text);
    }
    return false;
}

bool TextDecoder::decodeUtf8(QByteArrayView bytes, std::string &text)
{
    QByteArray joined;
    if (!m_pending.isEmpty()) {
        joined = m_pending;
        joined.append(bytes);
        bytes = joined;
    }
    const qsizetype tail = incompleteTail(bytes);
    const QByteArrayView complete = bytes.chopped(tail);
    if (!complete.isValidUtf8())
        return false;
    text.append(complete.data(), static_cast<std::size_t>(complete.size()));
    m_pending = bytes.last(tail).toByteArray();
    return true;
}

bool TextDecoder::decodeByQt(QByteArrayView bytes, std::string &text)
{
    QString decoded = m_highSurrogate;
    decoded += m_decoder.decode(bytes);
    m_highSurrogate.clear();
    if (!decoded.isEmpty() && decoded.back().isHighSurrogate()) {
        m_highSurrogate = decoded.back(); // UTF-16 cut between the halves of one character
        decoded.chop(1);
    }
    const QByteArray utf8 = decoded.toUtf8();
    text.append(utf8.constData(), static_cast<std::size_t>(utf8.size()));
    return !m_decoder.hasError();
}

bool TextDecoder::finish()
{
    return m_pending.isEmpty() && m_highSurrogate.isEmpty();
}

} // namespace sincerely::recipients
