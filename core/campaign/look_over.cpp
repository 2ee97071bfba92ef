#include "core/campaign/look_over.h"

#include <QCoreApplication>
#include <QHash>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <array>
#include <map>

namespace sincerely
{

namespace
{

QString tr(const char *text, const char *note = nullptr, int n = -1)
{
    return QCoreApplication::translate("sincerely::LookOver", text, note, n);
}

using Kind = LookOverFinding::Kind;

/// Lower case, without accents and what is no letter: “Élise-Marie” becomes “elisemarie”.
QString folded(const QString &text)
{
    QString letters;
    for (const QChar c : text.normalized(QString::NormalizationForm_KD)) {
        if (c.isLetter())
            letters.append(c.toLower());
    }
    letters.replace(u'ø', u'o')
        .replace(u'ł', u'l')
        .replace(u'đ', u'd')
        .replace(QStringLiteral("ß"), QStringLiteral("ss"));
    return letters.replace(QStringLiteral("æ"), QStringLiteral("ae"))
        .replace(QStringLiteral("œ"), QStringLiteral("oe"));
}

/// The usual spelling of umlauts in addresses: “Müller” as “mueller”.
QString spelledOut(const QString &text)
{
    QString name = text.toLower();
    name.replace(u'ä', QStringLiteral("ae")).replace(u'ö', QStringLiteral("oe")).replace(u'ü', QStringLiteral("ue"));
    return folded(name);
}

bool isLatin(const QString &text)
{
    return std::all_of(text.cbegin(), text.cend(), [](QChar c) { return c.script() == QChar::Script_Latin; });
}

/// Whether two words may stand for the same name: one holds the other (“Liz”, “Elizabeth”), or they begin alike.
bool mayBeSame(const QString &one, const QString &other)
{
    if (one.isEmpty() || other.isEmpty())
        return false;
    if (one.size() == 1 || other.size() == 1)
        return one.front() == other.front();
    return one.contains(other) || other.contains(one) || one.left(3) == other.left(3);
}

bool fits(const QString &word, const QString &name)
{
    const QStringList parts = name.split(QRegularExpression(QStringLiteral("[\\s'’-]+")), Qt::SkipEmptyParts);
    const auto isLike = [&word](const QString &part) {
        return mayBeSame(word, folded(part)) || mayBeSame(word, spelledOut(part));
    };
    return mayBeSame(word, folded(name)) || std::any_of(parts.cbegin(), parts.cend(), isLike);
}

/// Speaks only when it is rather sure: both words of “first.last@” are unlike both names.
bool isUnlikeAddress(const LookOverRow &row)
{
    static const QRegularExpression separators(QStringLiteral("[._\\-+0-9]+"));
    const QStringList words = row.address.section(u'@', 0, 0).toLower().split(separators, Qt::SkipEmptyParts);
    if (words.size() != 2 || words.at(0).size() < 3 || words.at(1).size() < 3 || row.firstName.isEmpty())
        return false;
    if (!isLatin(folded(row.firstName)) || !isLatin(folded(row.lastName)))
        return false;
    return std::none_of(words.cbegin(), words.cend(),
                        [&row](const QString &word) { return fits(word, row.firstName) || fits(word, row.lastName); });
}

/// Names are written in lower case or in capitals by forms, not by friends.
bool isInOddCase(const QString &name)
{
    const QString word = name.trimmed();
    const auto isCased = [](QChar c) { return c.toLower() != c.toUpper(); };
    if (word.size() < 3 || !std::all_of(word.cbegin(), word.cend(), isCased))
        return false;
    return word == word.toUpper() || word == word.toLower();
}

class Findings
{
public:
    void add(Kind kind, const QString &sentence, RecipientId recipient) { m_found[{kind, sentence}].append(recipient); }
    void add(Kind kind, const QString &sentence, const QList<RecipientId> &recipients)
    {
        m_found[{kind, sentence}].append(recipients);
    }
    [[nodiscard]] QList<LookOverFinding> all() const
    {
        QList<LookOverFinding> findings;
        for (const auto &[key, recipients] : m_found)
            findings.append({key.first, key.second, recipients});
        return findings;
    }

private:
    std::map<std::pair<Kind, QString>, QList<RecipientId>> m_found;
};

void lookAtNames(const QList<LookOverRow> &rows, Findings &findings)
{
    for (const LookOverRow &row : rows) {
        if (isUnlikeAddress(row))
            findings.add(Kind::NameUnlikeAddress, tr("The name does not look like the address. Have the rows slipped?"),
                         row.recipient);
        if (isInOddCase(row.firstName))
            findings.add(Kind::NameInOddCase, tr("The name is written all in capitals or all in small letters."),
                         row.recipient);
    }
}

/// A column in which nearly everybody has a value of his own, but neighbours share one: a cell was dragged too far.
void lookAtNeighbours(const QList<LookOverRow> &rows, const QString &column, int index, Findings &findings)
{
    constexpr int kFewest = 10;
    constexpr double kOwn = 0.9;
    QSet<QString> different;
    int filled = 0;
    QList<RecipientId> sharing;
    QString previous;
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const QString value = rows.at(i).values.value(index).trimmed().toCaseFolded();
        if (!value.isEmpty()) {
            ++filled;
            different.insert(value);
            if (value == previous) {
                const RecipientId before = rows.at(i - 1).recipient;
                if (sharing.isEmpty() || sharing.last() != before)
                    sharing.append(before);
                sharing.append(rows.at(i).recipient);
            }
        }
        previous = value;
    }
    if (filled >= kFewest && double(different.size()) >= kOwn * filled && !sharing.isEmpty())
        findings.add(Kind::NeighboursShare,
                     tr("Neighbours have the same “%1”, where nearly everybody has another.").arg(column), sharing);
}

void lookAtSamePhrases(const QList<LookOverRow> &rows, Findings &findings)
{
    QHash<QString, QList<RecipientId>> byPhrase;
    QStringList order;
    for (const LookOverRow &row : rows) {
        const QString phrase = row.phrase.simplified();
        if (phrase.isEmpty())
            continue;
        QList<RecipientId> &recipients = byPhrase[phrase.toCaseFolded()];
        if (recipients.isEmpty())
            order.append(phrase);
        recipients.append(row.recipient);
    }
    constexpr qsizetype kShown = 60;
    for (const QString &phrase : std::as_const(order)) {
        const QList<RecipientId> &recipients = byPhrase[phrase.toCaseFolded()];
        if (recipients.size() < 2)
            continue;
        const QString shown = phrase.size() > kShown ? phrase.left(kShown).trimmed() + u'…' : phrase;
        findings.add(Kind::SamePhrase,
                     tr("%n people get the same phrase: “%1”", nullptr, int(recipients.size())).arg(shown), recipients);
    }
}

bool hasLeftOver(const QString &phrase)
{
    static const QRegularExpression leftOver(QStringLiteral("\\{\\{|\\}\\}|\\bX{3,}\\b|\\bTODO\\b|\\bTBD\\b|\\[[^\\]]{"
                                                            "1,30}\\]|<[A-Za-z ]{1,30}>|_{3,}|\\blorem ipsum\\b"),
                                             QRegularExpression::CaseInsensitiveOption);
    return leftOver.match(phrase).hasMatch();
}

QStringList wordsOf(const QString &text)
{
    static const QRegularExpression notLetters(QStringLiteral("[^\\p{L}\\p{M}’'-]+"));
    return text.split(notLetters, Qt::SkipEmptyParts);
}

/// A capitalised word of the phrase that is another recipient's first name, and nowhere in this one's row.
void lookAtNamesInPhrases(const QList<LookOverRow> &rows, Findings &findings)
{
    QSet<QString> firstNames;
    for (const LookOverRow &row : rows) {
        if (row.firstName.trimmed().size() >= 3)
            firstNames.insert(row.firstName.trimmed().toCaseFolded());
    }
    for (const LookOverRow &row : rows) {
        const QString own = row.values.join(u' ').toCaseFolded();
        const QStringList words = wordsOf(row.phrase);
        for (qsizetype i = 1; i < words.size(); ++i) { // the first word is capitalised whatever it means
            const QString word = words.at(i);
            const QString key = word.toCaseFolded();
            if (word.front().isUpper() && firstNames.contains(key) && !own.contains(key)) {
                findings.add(Kind::SomebodyElsesName,
                             tr("The phrase names “%1”, who is somebody else in the list.").arg(word), row.recipient);
                break;
            }
        }
    }
}

} // namespace

QList<LookOverFinding> lookOver(const QList<LookOverRow> &rows, const QStringList &columns,
                                const QList<int> &usedColumns)
{
    Findings findings;
    lookAtNames(rows, findings);
    for (const int column : usedColumns)
        lookAtNeighbours(rows, columns.value(column), column, findings);
    lookAtSamePhrases(rows, findings);
    lookAtNamesInPhrases(rows, findings);
    for (const LookOverRow &row : rows) {
        if (hasLeftOver(row.phrase))
            findings.add(Kind::LeftOver, tr("The phrase has something left in it that was to be replaced."),
                         row.recipient);
    }
    return findings.all();
}

} // namespace sincerely
