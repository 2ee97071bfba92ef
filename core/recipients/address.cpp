#include "core/recipients/address.h"

#include <QCoreApplication>
#include <QStringBuilder>
#include <QUrl>

#include <algorithm>

namespace sincerely::recipients
{

namespace
{

using namespace Qt::Literals::StringLiterals;

constexpr qsizetype longestLocal = 64;
constexpr qsizetype longestAddress = 254;
constexpr qsizetype shownCharacters = 60;

QString translate(const char *text)
{
    return QCoreApplication::translate("sincerely::Address", text);
}

/// The text as it is named in a sentence: on one line and not endless.
QString shown(QStringView text)
{
    const QString line = text.toString().simplified();
    return line.size() <= shownCharacters ? line : line.left(shownCharacters - 1) + u'…';
}

tl::unexpected<Error> refusal(const char *sentence, QStringView text)
{
    return failure(Error::Kind::Invalid, translate(sentence).arg(shown(text)));
}

tl::unexpected<Error> refusal(const char *sentence, QStringView text, const QString &more)
{
    return failure(Error::Kind::Invalid, translate(sentence).arg(shown(text), more));
}

/// Characters that nobody sees and nobody meant: they come along when an address is copied from a web page or a
/// document.
bool isInvisible(QChar character)
{
    const char16_t c = character.unicode();
    return c == 0x00AD || c == 0x200B || c == 0x200E || c == 0x200F || c == 0x2060 || c == 0xFEFF ||
           (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
}

/// Joiners mean something inside some scripts, so they go only at the ends.
bool isBlankAtEnd(QChar character)
{
    return character.isSpace() || character == QChar(0x200C) || character == QChar(0x200D);
}

QStringView trimmed(QStringView text)
{
    while (!text.isEmpty() && isBlankAtEnd(text.front()))
        text = text.sliced(1);
    while (!text.isEmpty() && isBlankAtEnd(text.back()))
        text.chop(1);
    return text;
}

QString cleaned(QStringView raw)
{
    QString text;
    text.reserve(raw.size());
    for (const QChar character : raw) {
        if (!isInvisible(character))
            text += character;
    }
    return trimmed(text).toString();
}

QString withoutMailto(const QString &text)
{
    if (!text.startsWith("mailto:"_L1, Qt::CaseInsensitive))
        return text;
    const QString target = text.sliced(7);
    const QString address = target.left(target.indexOf(u'?') < 0 ? target.size() : target.indexOf(u'?'));
    return trimmed(QUrl::fromPercentEncoding(address.toUtf8())).toString();
}

bool isAtomCharacter(QChar character)
{
    const char16_t c = character.unicode();
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') ||
           QStringView(u"!#$%&'*+-/=?^_`{|}~").contains(character);
}

/// Whether a quoted local part is whole: `"…"` with every inner quotation mark and backslash escaped.
bool isQuotedString(QStringView text)
{
    if (text.size() < 3 || text.front() != u'"' || text.back() != u'"')
        return false;
    bool escaped = false;
    for (const QChar character : text.sliced(1, text.size() - 2)) {
        if (character < u' ' || character > u'~' || (character == u'"' && !escaped))
            return false;
        escaped = !escaped && character == u'\\';
    }
    return !escaped;
}

Result<> checkDotAtom(QStringView local, QStringView whole)
{
    if (local.startsWith(u'.') || local.endsWith(u'.') || local.contains(u".."_s))
        return refusal(QT_TRANSLATE_NOOP("sincerely::Address", "“%1” has a dot too many before the @."), whole);
    for (const QChar character : local) {
        if (character.isSpace())
            return refusal(QT_TRANSLATE_NOOP("sincerely::Address", "“%1” has a blank inside. An address has none."),
                           whole);
        if (character != u'.' && !isAtomCharacter(character))
            return refusal(QT_TRANSLATE_NOOP("sincerely::Address",
                                             "“%1” has the character %2 before the @, which no address may have."),
                           whole,
                           character < u' ' ? u"U+%1"_s.arg(ushort(character.unicode()), 4, 16, QLatin1Char('0'))
                                            : QString(character));
    }
    return {};
}

Result<> checkLocal(QStringView local, QStringView whole)
{
    if (local.isEmpty())
        return refusal(QT_TRANSLATE_NOOP("sincerely::Address", "“%1” has nothing before the @."), whole);
    const auto foreign = std::find_if(local.begin(), local.end(), [](QChar c) { return c > u'~'; });
    if (foreign != local.end())
        return refusal(
            QT_TRANSLATE_NOOP("sincerely::Address",
                              "“%1” has “%2” before the @. Most mail services cannot send there (it needs SMTPUTF8): "
                              "ask for an address in plain letters."),
            whole, foreign->isSurrogate() ? local.sliced(foreign - local.begin(), 2).toString() : QString(*foreign));
    if (local.size() > longestLocal)
        return refusal(QT_TRANSLATE_NOOP("sincerely::Address", "“%1” has more than 64 characters before the @."),
                       whole);
    if (local.startsWith(u'"')) {
        if (!isQuotedString(local))
            return refusal(
                QT_TRANSLATE_NOOP("sincerely::Address", "“%1” has quotation marks that do not belong together."),
                whole);
        return {};
    }
    return checkDotAtom(local, whole);
}

/// What QUrl::toAce() lets pass but no mail server is called.
bool isHostName(QStringView ace)
{
    const auto labels = ace.split(u'.');
    for (const QStringView label : labels) {
        if (label.isEmpty() || label.size() > 63 || label.startsWith(u'-') || label.endsWith(u'-'))
            return false;
        const bool plain = std::all_of(label.begin(), label.end(), [](QChar c) {
            return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'-';
        });
        if (!plain)
            return false;
    }
    return ace.size() <= 253;
}

Result<QString> checkDomain(QStringView domain, QStringView whole)
{
    if (domain.isEmpty())
        return refusal(QT_TRANSLATE_NOOP("sincerely::Address", "“%1” has nothing after the @."), whole);
    if (domain.startsWith(u'['))
        return refusal(QT_TRANSLATE_NOOP("sincerely::Address", "“%1” has a network address instead of a domain."),
                       whole);
    if (std::any_of(domain.begin(), domain.end(), [](QChar c) { return c.isSpace(); }))
        return refusal(QT_TRANSLATE_NOOP("sincerely::Address", "“%1” has a blank inside. An address has none."), whole);
    if (domain.contains(u'_'))
        return refusal(QT_TRANSLATE_NOOP("sincerely::Address", "“%1” has a _ after the @, which no domain may have."),
                       whole);
    for (const QChar separator : {u',', u';'}) {
        if (domain.contains(separator))
            return refusal(
                QT_TRANSLATE_NOOP("sincerely::Address", "“%1” has a “%2” after the @. Is it meant to be a dot?"), whole,
                QString(separator));
    }
    if (domain.startsWith(u'.') || domain.endsWith(u'.') || domain.contains(u".."_s))
        return refusal(QT_TRANSLATE_NOOP("sincerely::Address", "“%1” has a dot too many after the @."), whole);

    const QString ace = QString::fromLatin1(QUrl::toAce(domain.toString())).toLower();
    if (!isHostName(ace))
        return refusal(QT_TRANSLATE_NOOP("sincerely::Address", "“%1”: “%2” is not the name of a domain."), whole,
                       shown(domain));
    const qsizetype lastDot = ace.lastIndexOf(u'.');
    if (lastDot < 0)
        return refusal(QT_TRANSLATE_NOOP("sincerely::Address", "“%1” lacks the ending of the domain, such as “.com”."),
                       whole);
    const QStringView ending = QStringView(ace).sliced(lastDot + 1);
    if (std::all_of(ending.begin(), ending.end(), [](QChar c) { return c.isDigit(); }))
        return refusal(
            QT_TRANSLATE_NOOP("sincerely::Address", "“%1” has a number where the ending of the domain should be."),
            whole);
    return ace;
}

/// Where the @ between local part and domain is, or -1; an @ inside quotation marks is part of the local part.
qsizetype atSign(QStringView text)
{
    return text.lastIndexOf(u'@');
}

bool holdsSeveral(QStringView text)
{
    if (text.count(u'@') < 2 || text.startsWith(u'"'))
        return false;
    return std::any_of(text.begin(), text.end(),
                       [](QChar c) { return c == u',' || c == u';' || c == u'/' || c == u'|' || c.isSpace(); });
}

tl::unexpected<Error> severalRefused(QStringView text)
{
    return refusal(
        QT_TRANSLATE_NOOP("sincerely::Address",
                          "“%1” holds more than one address. Give each person a row of their own, or put the further "
                          "addresses into a column called Cc."),
        text);
}

/// One address without a name and without brackets.
Result<QString> checkBare(const QString &text)
{
    if (text.isEmpty())
        return failure(Error::Kind::Invalid, translate("There is no address."));
    if (holdsSeveral(text))
        return severalRefused(text);
    const qsizetype at = atSign(text);
    if (at < 0)
        return refusal(QT_TRANSLATE_NOOP("sincerely::Address", "“%1” is not an address: it has no @."), text);
    const QStringView local = QStringView(text).first(at);
    if (!local.startsWith(u'"') && local.contains(u'@'))
        return refusal(QT_TRANSLATE_NOOP("sincerely::Address", "“%1” has more than one @."), text);
    const Result<> localChecked = checkLocal(local, text);
    if (!localChecked)
        return failure(localChecked.error());
    Result<QString> domain = checkDomain(QStringView(text).sliced(at + 1), text);
    if (!domain)
        return domain;
    const QString address = local % u'@' % *domain;
    if (address.size() > longestAddress)
        return refusal(
            QT_TRANSLATE_NOOP("sincerely::Address", "“%1” is longer than an address may be (254 characters)."), text);
    return address;
}

/// Line breaks and other control characters are blanks: a name stands in a header line.
QString onOneLine(QString text)
{
    for (QChar &character : text) {
        if (character.category() == QChar::Other_Control)
            character = u' ';
    }
    return text.simplified();
}

/// A display name without its quotation marks and escapes, on one line.
QString plainName(QStringView text)
{
    text = text.trimmed();
    const bool doubleQuoted = text.size() >= 2 && text.front() == u'"' && text.back() == u'"';
    const bool singleQuoted = text.size() >= 2 && text.front() == u'\'' && text.back() == u'\''; // as Outlook pastes it
    if (!doubleQuoted && !singleQuoted)
        return onOneLine(text.toString());
    QString name;
    bool escaped = false;
    for (const QChar character : text.sliced(1, text.size() - 2)) {
        if (doubleQuoted && character == u'\\' && !escaped) {
            escaped = true;
            continue;
        }
        escaped = false;
        name += character;
    }
    return onOneLine(name);
}

Result<MailAddress> withName(QStringView name, QStringView address, QStringView whole)
{
    if (address.contains(u'<') || address.contains(u'>') || name.contains(u'>'))
        return severalRefused(whole);
    Result<QString> checked = checkBare(withoutMailto(trimmed(address).toString()));
    if (!checked)
        return failure(checked.error());
    const QString plain = plainName(name);
    const bool repeated =
        plain.compare(*checked, Qt::CaseInsensitive) == 0 || plain.compare(trimmed(address), Qt::CaseInsensitive) == 0;
    return MailAddress{repeated ? QString() : plain, *std::move(checked)};
}

} // namespace

QList<QStringView> splitAddressList(QStringView text)
{
    QList<QStringView> parts;
    qsizetype start = 0;
    bool quoted = false;
    QChar closing;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (quoted) {
            if (c == u'\\')
                ++i;
            quoted = c != u'"';
        } else if (!closing.isNull()) {
            if (c == closing)
                closing = QChar();
        } else if (c == u'"') {
            quoted = true;
        } else if (c == u'<' || c == u'(') {
            closing = c == u'<' ? u'>' : u')';
        } else if (c == u',' || c == u';' || c == u'\n' || c == u'\r') {
            parts.append(text.sliced(start, i - start));
            start = i + 1;
        }
    }
    parts.append(text.sliced(start));
    return parts;
}

Result<MailAddress> parseMailAddress(QStringView raw)
{
    const QString text = cleaned(raw);
    const QStringView view(text);
    if (view.endsWith(u'>')) {
        const qsizetype open = view.lastIndexOf(u'<');
        if (open < 0)
            return refusal(QT_TRANSLATE_NOOP("sincerely::Address", "“%1” has a > without a <."), text);
        return withName(view.first(open), view.sliced(open + 1, view.size() - open - 2), text);
    }
    if (view.endsWith(u')') && view.contains(u'(')) {
        const qsizetype open = view.indexOf(u'(');
        return withName(view.sliced(open + 1, view.size() - open - 2), view.first(open), text);
    }
    Result<QString> checked = checkBare(withoutMailto(text));
    if (!checked)
        return failure(checked.error());
    return MailAddress{{}, *std::move(checked)};
}

Result<QString> checkAddress(QStringView raw)
{
    Result<MailAddress> parsed = parseMailAddress(raw);
    if (!parsed)
        return failure(parsed.error());
    return std::move(parsed->address);
}

Result<QList<MailAddress>> parseAddressList(QStringView raw)
{
    QList<MailAddress> addresses;
    const QString text = cleaned(raw);
    const QList<QStringView> parts = splitAddressList(text);
    for (const QStringView part : parts) {
        if (trimmed(part).isEmpty())
            continue;
        Result<MailAddress> address = parseMailAddress(part);
        if (!address)
            return failure(address.error());
        addresses.append(*std::move(address));
    }
    return addresses;
}

QString addressKey(QStringView address)
{
    const QStringView text = address.trimmed();
    const qsizetype at = atSign(text);
    const QStringView domain = text.sliced(at + 1);
    const bool plain = std::all_of(domain.begin(), domain.end(), [](QChar c) { return c.unicode() < 0x80; });
    if (at < 0 || plain)
        return text.toString().toLower();
    const QByteArray ace = QUrl::toAce(domain.toString());
    return text.first(at).toString().toLower() + u'@' +
           (ace.isEmpty() ? domain.toString() : QString::fromLatin1(ace)).toLower();
}

} // namespace sincerely::recipients
