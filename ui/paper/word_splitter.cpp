#include "ui/paper/word_splitter.h"

#include <QTextBoundaryFinder>

#include <algorithm>

namespace sincerely::paper
{

namespace
{

constexpr qsizetype kLongWord = 60;   // no word of a language; more would not fit a line of the paper
constexpr qsizetype kFirstPiece = 24; // rather on a new line than cut off after a few characters
constexpr qsizetype kPiece = 8;

/// Writing without blanks, where a line may end between any two characters: kana, ideographs, hangul, full-width forms.
bool isEastAsian(QChar c)
{
    const char16_t u = c.unicode();
    return (u >= 0x3000 && u <= 0x9fff) || (u >= 0xac00 && u <= 0xd7af) || (u >= 0xf900 && u <= 0xfaff) ||
           (u >= 0xff00 && u <= 0xffef) || (u >= 0xd840 && u <= 0xd87f);
}

/// As browsers break: "well-|known", "three—|four", but not "14-16" or "-x".
bool mayEndAfter(QStringView text, qsizetype at)
{
    const QChar c = text[at];
    if (c == u'\u200b')
        return true;
    if (at == 0 || at + 1 >= text.size() || !text[at - 1].isLetterOrNumber())
        return false;
    const bool isHyphen = c == u'-' || c == u'\u2010';
    const bool isDash = c == u'\u2013' || c == u'\u2014';
    return isHyphen ? text[at + 1].isLetter() : isDash && text[at + 1].isLetterOrNumber();
}

/// \param first, others the least length of the pieces
std::vector<QStringView> byFinder(QStringView text, QTextBoundaryFinder::BoundaryType type, qsizetype first,
                                  qsizetype others)
{
    std::vector<QStringView> pieces;
    const QString copy = text.toString();
    QTextBoundaryFinder finder(type, copy);
    qsizetype start = 0;
    while (finder.toNextBoundary() != -1) {
        const qsizetype end = finder.position();
        if (end - start < (start == 0 ? first : others) && end < text.size())
            continue;
        pieces.push_back(text.mid(start, end - start));
        start = end;
    }
    return pieces;
}

} // namespace

bool isBlank(QChar c)
{
    return c == u' ' || c == u'\t' || c == u'\n' || c == u'\r' || c == u'\f';
}

std::vector<QStringView> unbreakablePieces(QStringView text)
{
    if (std::any_of(text.begin(), text.end(), isEastAsian))
        return byFinder(text, QTextBoundaryFinder::Line, 1, 1);
    if (text.size() > kLongWord)
        return byFinder(text, QTextBoundaryFinder::Grapheme, kFirstPiece, kPiece);
    std::vector<QStringView> pieces;
    qsizetype start = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (mayEndAfter(text, i)) {
            pieces.push_back(text.mid(start, i + 1 - start));
            start = i + 1;
        }
    }
    if (start < text.size())
        pieces.push_back(text.mid(start));
    return pieces;
}

} // namespace sincerely::paper
