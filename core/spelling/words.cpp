#include "core/spelling/words.h"

#include <QRegularExpression>
#include <QTextBoundaryFinder>

#include <algorithm>

namespace sincerely::spelling
{

namespace
{

using namespace Qt::Literals::StringLiterals;

constexpr QChar softHyphen(0x00AD);

bool isHyphen(QChar character)
{
    return character == u'-' || character == QChar(0x2010) || character == QChar(0x2011);
}

/// Addresses of the web and of people, up to the next blank: cut into words they would be underlined all over.
QList<Span> addressesIn(QStringView text)
{
    static const QRegularExpression pattern(
        uR"((?:\b[a-z][a-z0-9+.\-]*://|\bwww\.|\bmailto:)\S+|[^\s<>(),;:]+@[^\s<>(),;:]+)"_s,
        QRegularExpression::CaseInsensitiveOption);
    QList<Span> spans;
    if (!text.contains(u'@') && !text.contains(u"://") && !text.contains(u"www.", Qt::CaseInsensitive) &&
        !text.contains(u"mailto:", Qt::CaseInsensitive))
        return spans; // nearly all texts; the pattern is slow in comparison
    auto matches = pattern.globalMatch(text.toString());
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        spans.append({match.capturedStart(), match.capturedLength()});
    }
    return spans;
}

/// What UAX #29 finds, with what a hyphen or a dot joins put together again: "well-known", "example.com".
QList<Span> unicodeWords(QStringView text)
{
    QList<Span> words;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Word, text.data(), text.size());
    qsizetype start = -1;
    for (qsizetype position = 0; position >= 0; position = finder.toNextBoundary()) {
        const QTextBoundaryFinder::BoundaryReasons reasons = finder.boundaryReasons();
        if (start >= 0 && reasons.testFlag(QTextBoundaryFinder::EndOfItem)) {
            const bool joined = !words.isEmpty() && start - words.last().end() == 1 &&
                                (isHyphen(text[start - 1]) || text[start - 1] == u'.');
            if (joined)
                words.last().length = position - words.last().start;
            else
                words.append({start, position - start});
            start = -1;
        }
        if (reasons.testFlag(QTextBoundaryFinder::StartOfItem))
            start = position;
    }
    return words;
}

bool isForDictionary(QStringView word)
{
    qsizetype letters = 0;
    bool allCapitals = true;
    for (qsizetype index = 0; index < word.size(); ++index) {
        char32_t character = word[index].unicode();
        if (QChar::isHighSurrogate(character) && index + 1 < word.size())
            character = QChar::surrogateToUcs4(word[index], word[index + 1]);
        if (QChar::isNumber(character) || character == u'.' || character == u'_' || character == u':')
            return false;
        if (!QChar::isLetter(character))
            continue;
        ++letters;
        allCapitals = allCapitals && QChar::isUpper(character);
    }
    return letters > 1 && !allCapitals;
}

/// Whether the word overlaps one of the spans or stands right beside it. `from` moves on with the words.
bool touches(Span word, const QList<Span> &spans, qsizetype &from)
{
    while (from < spans.size() && spans[from].end() < word.start)
        ++from;
    return from < spans.size() && spans[from].start <= word.end();
}

bool isMarked(QStringView text, Span word)
{
    const QChar before = word.start > 0 ? text[word.start - 1] : QChar();
    const QChar after = word.end() < text.size() ? text[word.end()] : QChar();
    return before == u'#' || before == u'@' || before == QChar::ObjectReplacementCharacter ||
           after == QChar::ObjectReplacementCharacter;
}

} // namespace

QList<Span> wordsIn(QStringView text, const QList<Span> &excluded)
{
    const QList<Span> addresses = addressesIn(text);
    QList<Span> words;
    qsizetype nextExcluded = 0;
    qsizetype nextAddress = 0;
    const QList<Span> found = unicodeWords(text);
    for (const Span word : found) {
        if (touches(word, excluded, nextExcluded) || touches(word, addresses, nextAddress) || isMarked(text, word))
            continue;
        if (isForDictionary(text.sliced(word.start, word.length)))
            words.append(word);
    }
    return words;
}

QList<Span> hyphenParts(QStringView text, Span word)
{
    QList<Span> parts;
    qsizetype start = word.start;
    for (qsizetype position = word.start; position <= word.end(); ++position) {
        if (position < word.end() && !isHyphen(text[position]))
            continue;
        if (position - start > 1 && isForDictionary(text.sliced(start, position - start)))
            parts.append({start, position - start});
        start = position + 1;
    }
    const bool whole = parts.size() == 1 && parts.first() == word;
    return whole ? QList<Span>() : parts;
}

QList<Span> fieldsIn(QStringView text)
{
    QList<Span> fields;
    for (qsizetype start = text.indexOf(u"{{"); start >= 0;) {
        if (text.sliced(start).startsWith(u"{{{{")) {
            fields.append({start, 4});
            start = text.indexOf(u"{{", start + 4);
            continue;
        }
        const qsizetype close = text.indexOf(u"}}", start + 2);
        const qsizetype end = close < 0 ? text.size() : close + 2; // one that is being typed has no end yet
        fields.append({start, end - start});
        start = text.indexOf(u"{{", end);
    }
    return fields;
}

QString plainWord(QStringView word)
{
    QString plain = word.toString();
    plain.removeIf([](QChar character) { return character == softHyphen || character == QChar(0x200B); });
    plain.replace(QChar(0x2019), u'\'');
    plain.replace(QChar(0x2011), u'-');
    plain.replace(QChar(0x2010), u'-');
    return plain.normalized(QString::NormalizationForm_C);
}

} // namespace sincerely::spelling
