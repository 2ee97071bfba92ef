#include "core/diagnosis/redaction.h"

#include <QDir>
#include <QRegularExpression>

#include <algorithm>

namespace sincerely::diagnosis
{

namespace
{

using namespace Qt::Literals::StringLiterals;
using Option = QRegularExpression::PatternOption;

constexpr qsizetype kLongWord = 20; // longer than what people and programs call things …
constexpr qsizetype kToken = 32;    // … and as long as the shortest secret
constexpr qsizetype kMixedToken = 40;

/// "Authorization: Bearer …", also as Qt's debug output writes pairs: ("Authorization", "Bearer …").
void hideHeaders(QString &text)
{
    static const QRegularExpression header(
        uR"re(\b((?:proxy-)?authorization|(?:set-)?cookie|x-api-key)("?\s*[:=,]\s*)[^\r\n]*)re"_s,
        Option::CaseInsensitiveOption);
    static const QRegularExpression scheme(uR"re(\b(bearer|basic|negotiate)\s+[^\s"',;)]+)re"_s,
                                           Option::CaseInsensitiveOption);
    text.replace(header, u"\\1\\2…"_s);
    text.replace(scheme, u"\\1 …"_s);
}

/// "code=…" in addresses and forms, "refresh_token":"…" in JSON.
void hideNamedValues(QString &text)
{
    static const QRegularExpression secret(
        uR"re((\b(?:\w+[_-])?(?:token|secret|password|passwd|pwd|assertion|verifier|api[_-]?key)\\?["']?\s*(?:=|:|%3D)\s*\\?["']?)[^\s&"'\\,;)}]+)re"_s,
        Option::CaseInsensitiveOption);
    // Everyday words, which are secrets only where a value is given to them.
    static const QRegularExpression everyday(
        uR"re((\b(?:(?:\w+_)?code|code_challenge|state|session_state|nonce|sig|signature|client_info)(?:=|%3D|\\?["']\s*:\s*\\?["']))[^\s&"'\\,;)}]+)re"_s,
        Option::CaseInsensitiveOption);
    text.replace(secret, u"\\1…"_s);
    text.replace(everyday, u"\\1…"_s);
}

void maskAddresses(QString &text)
{
    static const QRegularExpression address(
        uR"re((?:"[^"\r\n]{1,64}"|([\p{L}\p{N}_])[\p{L}\p{M}\p{N}.!#$&'*+/=?^_`{|}~-]*)(@|%40)((?:[\p{L}\p{N}-]+\.)*[\p{L}\p{N}-]*[\p{L}\p{N}]|\[[0-9A-Fa-f:.]+\]))re"_s,
        Option::UseUnicodePropertiesOption | Option::CaseInsensitiveOption);
    text.replace(address, u"\\1…\\2\\3"_s);
}

bool hasLetterAndDigit(QStringView word)
{
    return std::any_of(word.begin(), word.end(), [](QChar c) { return c.isLetter(); }) &&
           std::any_of(word.begin(), word.end(), [](QChar c) { return c.isDigit(); });
}

/// Base64 as it comes from chance: both cases and digits, whatever slashes it has.
bool isMixed(QStringView word)
{
    return hasLetterAndDigit(word) && std::any_of(word.begin(), word.end(), [](QChar c) { return c.isUpper(); }) &&
           std::any_of(word.begin(), word.end(), [](QChar c) { return c.isLower(); });
}

/// Requests, accounts and messages are counted by them. They open nothing, and a service asks for them when it is to
/// look into something.
bool isUuid(QStringView run)
{
    static const QRegularExpression uuid(u"^[0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}\\.?$"_s);
    return uuid.match(run).hasMatch();
}

/// Paths and domains consist of short words; a token has at least one that is long.
bool looksLikeToken(QStringView run)
{
    if (run.startsWith(u"eyJ")) // {" in base64: a JSON web token
        return true;
    if (run.size() < kToken || isUuid(run))
        return false;
    if (!run.contains(u'.') && run.size() >= kMixedToken && isMixed(run))
        return true;
    for (const QStringView part : run.tokenize(u'.')) {
        for (const QStringView word : part.tokenize(u'/')) {
            if (word.size() >= kLongWord && hasLetterAndDigit(word))
                return true;
        }
    }
    return false;
}

void hideTokens(QString &text)
{
    static const QRegularExpression run(uR"re([A-Za-z0-9_+/=%~*!$.-]{20,})re"_s);
    QString out;
    qsizetype at = 0;
    QRegularExpressionMatchIterator runs = run.globalMatch(text);
    while (runs.hasNext()) {
        const QRegularExpressionMatch match = runs.next();
        if (!looksLikeToken(match.capturedView()))
            continue;
        out.append(QStringView(text).mid(at, match.capturedStart() - at));
        out.append(u'…');
        at = match.capturedEnd();
    }
    if (at > 0)
        text = out.append(QStringView(text).mid(at));
}

} // namespace

QString withoutHome(QString text)
{
    const QString home = QDir::homePath();
    if (home.size() > 1)
        text.replace(home, u"~"_s);
    return text;
}

QString redacted(const QString &text)
{
    QString safe = withoutHome(text);
    hideHeaders(safe);
    hideNamedValues(safe);
    maskAddresses(safe);
    hideTokens(safe);
    return safe;
}

} // namespace sincerely::diagnosis
