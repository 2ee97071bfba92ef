#include "core/mail/header_field.h"

#include <QCoreApplication>
#include <QLocale>
#include <QUrl>

#include <algorithm>

namespace sincerely::mail
{

namespace
{

using namespace Qt::Literals::StringLiterals;

constexpr qsizetype longestLine = 78;
constexpr qsizetype longestEncodedWord = 75; // RFC 2047, 2
constexpr qsizetype longestQuotedName = 60;

QString translate(const char *text)
{
    return QCoreApplication::translate("sincerely::HeaderField", text);
}

/// Puts a field together from tokens and begins a new line where the next one would be too long.
class Folding
{
public:
    explicit Folding(QByteArrayView name)
        : m_bytes(name.toByteArray() + ':')
        , m_column(m_bytes.size())
    {
    }

    /// A token after a blank; the blank is where the line may break.
    void add(QByteArrayView token)
    {
        if (m_column + 1 + token.size() > longestLine && m_tokens > 0) {
            m_bytes += "\r\n";
            m_column = 0;
        }
        m_bytes += ' ';
        m_bytes.append(token);
        m_column += 1 + token.size();
        ++m_tokens;
    }

    void attach(char character)
    {
        m_bytes += character;
        ++m_column;
    }

    /// How long the next token may be without going beyond the line.
    [[nodiscard]] qsizetype room() const { return longestLine - m_column - 1; }
    [[nodiscard]] QByteArray finish() { return m_bytes + "\r\n"; }

private:
    QByteArray m_bytes;
    qsizetype m_column;
    int m_tokens = 0;
};

Result<> refuseBreaks(QByteArrayView field, QStringView value)
{
    const bool broken =
        std::any_of(value.begin(), value.end(), [](QChar c) { return c == u'\r' || c == u'\n' || c == QChar(0); });
    if (!broken)
        return {};
    return failure(
        Error::Kind::Invalid,
        translate("A line break or a zero byte stands in “%1” of an email, where only one line of text may stand.")
            .arg(QString::fromLatin1(field)));
}

bool isPrintableAscii(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u' ' && c <= u'~'; });
}

/// RFC 2047 words for the text; the first may be `firstRoom` long, the others as long as the standard allows. Cut
/// between characters.
QList<QByteArray> encodedWords(const QString &text, qsizetype firstRoom)
{
    constexpr qsizetype frame = 12; // =?UTF-8?B?…?=
    const auto capacity = [](qsizetype length) { return (std::min(length, longestEncodedWord) - frame) / 4 * 3; };
    const QByteArray utf8 = text.toUtf8();
    QList<QByteArray> words;
    qsizetype most = std::max<qsizetype>(capacity(firstRoom), 6);
    for (qsizetype start = 0; start < utf8.size();) {
        qsizetype end = std::min(start + most, utf8.size());
        while (end < utf8.size() && (static_cast<unsigned char>(utf8[end]) & 0xC0) == 0x80)
            --end;
        words.append("=?UTF-8?B?" + utf8.sliced(start, end - start).toBase64() + "?=");
        start = end;
        most = capacity(longestEncodedWord);
    }
    return words;
}

/// Whether the text can stand as it is, to be folded at its blanks, and comes out of every parser unchanged.
bool isPlainText(const QString &text)
{
    if (!isPrintableAscii(text) || text.startsWith(u' ') || text.endsWith(u' ') || text.contains(u"  "_s) ||
        text.contains(u"=?"_s))
        return false;
    const auto words = QStringView(text).split(u' ');
    return std::all_of(words.begin(), words.end(), [](QStringView word) { return word.size() < longestLine; });
}

bool isAtom(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') ||
               QStringView(u"!#$%&'*+-/=?^_`{|}~").contains(c);
    });
}

QByteArray quoted(const QString &text)
{
    QByteArray bytes = "\"";
    for (const char c : text.toLatin1()) {
        if (c == '"' || c == '\\')
            bytes += '\\';
        bytes += c;
    }
    return bytes + '"';
}

void addName(Folding &field, const QString &name)
{
    if (!isPlainText(name) || name.size() > longestQuotedName) {
        const QList<QByteArray> words = encodedWords(name, field.room());
        for (const QByteArray &word : words)
            field.add(word);
        return;
    }
    const auto words = QStringView(name).split(u' ');
    if (!std::all_of(words.begin(), words.end(), isAtom)) {
        field.add(quoted(name));
        return;
    }
    for (const QStringView word : words)
        field.add(word.toLatin1());
}

tl::unexpected<Error> notAnAddress(const QString &address)
{
    return failure(Error::Kind::Invalid,
                   translate("“%1” is not an address that mail can be sent to.").arg(address.simplified().left(80)));
}

/// local@domain in ASCII.
Result<QByteArray> wireAddress(const QString &address)
{
    const qsizetype at = address.lastIndexOf(u'@');
    const QStringView local = QStringView(address).first(std::max<qsizetype>(at, 0));
    const bool quotedLocal = local.size() > 2 && local.startsWith(u'"') && local.endsWith(u'"');
    const bool plainLocal =
        std::all_of(local.begin(), local.end(), [](QChar c) { return c == u'.' || isAtom(QStringView(&c, 1)); });
    if (local.isEmpty() || !isPrintableAscii(local) || (!plainLocal && !quotedLocal))
        return notAnAddress(address);
    Result<QByteArray> domain = asciiDomain(address);
    if (!domain)
        return domain;
    QByteArray wire = local.toLatin1() + '@' + *domain;
    constexpr qsizetype longest = 254; // RFC 5321, 4.5.3.1.3; also keeps header lines below their limit
    if (wire.size() > longest)
        return notAnAddress(address);
    return wire;
}

bool isAttributeCharacter(char c) // RFC 2231, 7
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
           QByteArrayView("!#$&+-.^_`{|}~").contains(c);
}

/// One piece for each character, so that no piece is cut.
QList<QByteArray> percentEncoded(const QString &text)
{
    QList<QByteArray> pieces;
    const QByteArray utf8 = text.toUtf8();
    for (const char c : utf8) {
        const bool continues = (static_cast<unsigned char>(c) & 0xC0) == 0x80;
        const QByteArray piece = isAttributeCharacter(c) ? QByteArray(1, c) : '%' + QByteArray(1, c).toHex().toUpper();
        if (continues && !pieces.isEmpty())
            pieces.back() += piece;
        else
            pieces.append(piece);
    }
    return pieces;
}

/// `name*=UTF-8''…`, or `name*0*=…; name*1*=…` when that is too long for a line (RFC 2231, 3 and 4).
QList<QByteArray> extendedParameter(const Parameter &parameter)
{
    const qsizetype most = longestLine - parameter.name.size() - 12; // room for "*10*=", the separator and the blank
    QList<QByteArray> sections = {"UTF-8''"};
    for (const QByteArray &piece : percentEncoded(parameter.value)) {
        if (sections.back().size() + piece.size() > most)
            sections.append(QByteArray());
        sections.back() += piece;
    }
    if (sections.size() == 1)
        return {parameter.name + "*=" + sections.front()};
    QList<QByteArray> tokens;
    for (qsizetype i = 0; i < sections.size(); ++i)
        tokens.append(parameter.name + '*' + QByteArray::number(i) + "*=" + sections.at(i));
    return tokens;
}

QList<QByteArray> parameterTokens(const Parameter &parameter)
{
    if (!isPrintableAscii(parameter.value) || parameter.value.size() > longestQuotedName)
        return extendedParameter(parameter);
    return {parameter.name + '=' + quoted(parameter.value)};
}

} // namespace

Result<QByteArray> textField(QByteArrayView name, const QString &text)
{
    const Result<> allowed = refuseBreaks(name, text);
    if (!allowed)
        return failure(allowed.error());
    Folding field(name);
    if (isPlainText(text)) {
        for (const QStringView word : QStringView(text).split(u' '))
            field.add(word.toLatin1());
    } else {
        const QList<QByteArray> words = encodedWords(text, field.room());
        for (const QByteArray &word : words)
            field.add(word);
    }
    return field.finish();
}

Result<QByteArray> addressField(QByteArrayView name, const QList<MailAddress> &addresses)
{
    Folding field(name);
    for (qsizetype i = 0; i < addresses.size(); ++i) {
        const MailAddress &address = addresses.at(i);
        const Result<> allowed = refuseBreaks(name, address.name);
        if (!allowed)
            return failure(allowed.error());
        const Result<QByteArray> wire = wireAddress(address.address);
        if (!wire)
            return failure(wire.error());
        const QString shownName = address.name.trimmed();
        if (!shownName.isEmpty())
            addName(field, shownName);
        field.add(shownName.isEmpty() ? *wire : '<' + *wire + '>');
        if (i + 1 < addresses.size())
            field.attach(',');
    }
    return field.finish();
}

QByteArray dateField(const QDateTime &time)
{
    const int offset = time.offsetFromUtc() / 60;
    const QString zone = u"%1%2%3"_s.arg(QChar(offset < 0 ? u'-' : u'+'))
                             .arg(std::abs(offset) / 60, 2, 10, QLatin1Char('0'))
                             .arg(std::abs(offset) % 60, 2, 10, QLatin1Char('0'));
    const QString text = QLocale::c().toString(time, u"ddd, dd MMM yyyy HH:mm:ss "_s) + zone;
    return "Date: " + text.toLatin1() + "\r\n";
}

Result<QByteArray> parameterField(QByteArrayView name, QByteArrayView value, const QList<Parameter> &parameters)
{
    Folding field(name);
    field.add(value);
    for (const Parameter &parameter : parameters) {
        const Result<> allowed = refuseBreaks(parameter.name, parameter.value);
        if (!allowed)
            return failure(allowed.error());
        for (const QByteArray &token : parameterTokens(parameter)) {
            field.attach(';');
            field.add(token);
        }
    }
    return field.finish();
}

Result<QByteArray> asciiDomain(const QString &address)
{
    const qsizetype at = address.lastIndexOf(u'@');
    const QByteArray domain = at < 1 ? QByteArray() : QUrl::toAce(address.sliced(at + 1));
    const bool plain = std::all_of(domain.begin(), domain.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '.';
    });
    if (domain.isEmpty() || !plain)
        return notAnAddress(address);
    return domain;
}

QString asciiFallback(const QString &fileName)
{
    QString ascii;
    const QString decomposed = fileName.normalized(QString::NormalizationForm_KD);
    for (const QChar character : decomposed) {
        if (character.isMark() || character.isLowSurrogate())
            continue;
        ascii +=
            character >= u' ' && character <= u'~' && character != u'"' && character != u'\\' ? character : QChar(u'_');
    }
    return ascii;
}

} // namespace sincerely::mail
