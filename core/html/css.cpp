#include "core/html/css.h"

#include "core/html/address.h"

#include <algorithm>
#include <array>

namespace sincerely::html
{

namespace
{

/// A comment becomes a blank, so that nothing new is joined by its going.
QString withoutComments(QStringView css)
{
    QString result;
    qsizetype at = 0;
    while (true) {
        const qsizetype begin = css.indexOf(u"/*", at);
        result += css.mid(at, begin < 0 ? -1 : begin - at);
        if (begin < 0)
            return result;
        result += u' ';
        const qsizetype end = css.indexOf(u"*/", begin + 2);
        if (end < 0)
            return result;
        at = end + 2;
    }
}

bool isHexDigit(QChar c)
{
    return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f') || (c >= u'A' && c <= u'F');
}

/// As a browser understands it: escapes resolved (CSS Syntax level 3, section 4.3.7), lower case, no blanks or
/// controls.
QString essence(QStringView css)
{
    QString result;
    for (qsizetype at = 0; at < css.size(); ++at) {
        QChar c = css[at];
        if (c == u'\\' && at + 1 < css.size()) {
            qsizetype end = at + 1;
            while (end < css.size() && end < at + 7 && isHexDigit(css[end]))
                ++end;
            if (end > at + 1) {
                const uint value = css.mid(at + 1, end - at - 1).toUInt(nullptr, 16);
                c = value < 0x10000U ? QChar(static_cast<char16_t>(value)) : QChar(QChar::ReplacementCharacter);
                at = end < css.size() && css[end].isSpace() ? end : end - 1;
            } else {
                c = css[++at];
            }
        }
        if (!c.isSpace() && c.category() != QChar::Other_Control && c.category() != QChar::Other_Format)
            result += c.toLower();
    }
    return result;
}

bool loadsUnsafely(const QString &css)
{
    for (qsizetype at = css.indexOf(u"url("); at >= 0; at = css.indexOf(u"url(", at + 1)) {
        QStringView address = QStringView(css).mid(at + 4);
        if (address.startsWith(u'"') || address.startsWith(u'\''))
            address = address.mid(1);
        if (!isSafePicture(address) && !address.startsWith(u'#'))
            return true;
    }
    return false;
}

bool isUnsafe(QStringView statement)
{
    constexpr std::array<QStringView, 6> words = {u"expression(", u"javascript:",  u"vbscript:",
                                                  u"@import",     u"-moz-binding", u"</"};
    const QString css = essence(statement);
    if (std::ranges::any_of(words, [&css](QStringView word) { return css.contains(word); }))
        return true;
    const qsizetype behavior = css.indexOf(u"behavior:");
    const bool setsBehavior =
        behavior >= 0 && (behavior == 0 || css[behavior - 1] != u'-'); // scroll-behavior is harmless
    return setsBehavior || loadsUnsafely(css);
}

/// The end of the statement that begins here: behind its ";", "{" or "}" outside of quotation marks and brackets.
qsizetype statementEnd(QStringView css, qsizetype at)
{
    QChar quote;
    int brackets = 0;
    for (; at < css.size(); ++at) {
        const QChar c = css[at];
        if (c == u'\\') {
            ++at;
        } else if (!quote.isNull()) {
            if (c == quote || c == u'\n')
                quote = QChar();
        } else if (c == u'"' || c == u'\'') {
            quote = c;
        } else if (c == u'(') {
            ++brackets;
        } else if (c == u')') {
            brackets = std::max(0, brackets - 1);
        } else if (c == u'{' || c == u'}' || (c == u';' && brackets == 0)) {
            return at + 1;
        }
    }
    return css.size();
}

} // namespace

QString safeCss(QStringView css)
{
    const QString plain = withoutComments(css);
    QString result;
    for (qsizetype at = 0; at < plain.size();) {
        const qsizetype end = statementEnd(plain, at);
        const QStringView statement = QStringView(plain).mid(at, end - at);
        if (!isUnsafe(statement))
            result += statement;
        else if (statement.endsWith(u'{') || statement.endsWith(u'}'))
            result += statement.back();
        at = end;
    }
    return isUnsafe(result) ? QString() : result;
}

bool hidesElement(QStringView css)
{
    const QString plain = essence(withoutComments(css));
    return plain.contains(u"display:none") || plain.contains(u"mso-hide:all");
}

} // namespace sincerely::html
