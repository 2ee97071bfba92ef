#include "core/letter/clean_text.h"

#include "core/letter/content.h"

#include <algorithm>

namespace sincerely::letter
{

namespace
{

bool isOrdinary(QChar c)
{
    const char16_t code = c.unicode();
    if (code >= 0x20 && code < 0x7F)
        return true;
    return code >= 0x20 && code != 0x7F && !(code >= 0xD800 && code < 0xE000) && !(code >= 0xFDD0 && code < 0xFDF0) &&
           code < 0xFFFC && code != 0x2029;
}

/// Private use characters of plane 15 stand for fields while HTML is read.
bool isAllowed(char32_t code)
{
    return (code & 0xFFFEU) != 0xFFFE && (code < 0xF0000 || code > 0xFFFFF);
}

} // namespace

bool isCleanText(QStringView text)
{
    return std::ranges::all_of(text, isOrdinary) || cleanText(text) == text;
}

QString cleanText(QStringView text)
{
    QString result;
    result.reserve(text.size());
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QChar c = text[at];
        if (isOrdinary(c)) {
            result += c;
        } else if (c.isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate()) {
            if (isAllowed(QChar::surrogateToUcs4(c, text[at + 1])))
                result += text.mid(at, 2);
            ++at;
        } else if (c == u'\n' || c == u'\r' || c.unicode() == 0x2029) {
            const bool isSecondHalf = c == u'\n' && at > 0 && text[at - 1] == u'\r';
            if (!isSecondHalf)
                result += kLineBreak;
        } else if (c.unicode() < 0x20 || c.unicode() == 0x7F) {
            result += u' ';
        } else if (c.unicode() == 0xFFFD) {
            result += c;
        }
    }
    return result;
}

} // namespace sincerely::letter
