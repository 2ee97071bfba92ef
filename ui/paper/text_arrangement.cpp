#include "ui/paper/text_arrangement.h"

#include "ui/paper/bidi.h"

#include <QFontMetricsF>
#include <QTextBoundaryFinder>

#include <algorithm>
#include <cmath>

namespace sincerely::paper
{

namespace
{

constexpr qsizetype kLongWord = 60; // no word of a language; more would not fit a line of the paper
constexpr qsizetype kPiece = 20;

bool isBlank(QChar c)
{
    return c == u' ' || c == u'\t' || c == u'\n' || c == u'\r' || c == u'\f';
}

/// Writing without blanks, where a line may end between any two characters: kana, ideographs, hangul, full-width forms.
bool isEastAsian(QChar c)
{
    const char16_t u = c.unicode();
    return (u >= 0x3000 && u <= 0x9fff) || (u >= 0xac00 && u <= 0xd7af) || (u >= 0xf900 && u <= 0xfaff) ||
           (u >= 0xff00 && u <= 0xffef) || (u >= 0xd840 && u <= 0xd87f);
}

void splitWord(const QString &word, const std::function<void(const QString &)> &onWord)
{
    const bool eastAsian = std::any_of(word.begin(), word.end(), isEastAsian);
    if (!eastAsian && word.size() <= kLongWord) {
        onWord(word);
        return;
    }
    QTextBoundaryFinder finder(eastAsian ? QTextBoundaryFinder::Line : QTextBoundaryFinder::Grapheme, word);
    qsizetype start = 0;
    while (finder.toNextBoundary() != -1) {
        const qsizetype end = finder.position();
        if (!eastAsian && end - start < kPiece && end < word.size())
            continue;
        onWord(word.mid(start, end - start));
        start = end;
    }
}

struct Line {
    std::vector<size_t> ops; ///< Indexes of text operations, in reading order.
};

bool continues(const TextOp &previous, const TextOp &next)
{
    const bool beside = std::abs(next.laidOut.left() - previous.laidOut.right()) <= 1.5;
    const bool level = next.laidOut.top() < previous.laidOut.bottom() && previous.laidOut.top() < next.laidOut.bottom();
    return beside && level;
}

std::vector<Line> linesOf(const DisplayList &list)
{
    std::vector<Line> lines;
    const TextOp *previous = nullptr;
    for (size_t i = 0; i < list.ops.size(); ++i) {
        const auto *text = std::get_if<TextOp>(&list.ops[i]);
        if (text == nullptr)
            continue;
        if (previous == nullptr || !continues(*previous, *text))
            lines.emplace_back();
        lines.back().ops.push_back(i);
        previous = text;
    }
    return lines;
}

/// The parts of one visual run, each within one word, from left to right.
void appendPieces(const std::vector<const TextOp *> &words, const BidiRun &run, std::vector<TextOp> &pieces)
{
    const size_t first = pieces.size();
    qsizetype wordStart = 0;
    for (const TextOp *word : words) {
        const qsizetype from = std::max(run.start, wordStart);
        const qsizetype to = std::min(run.start + run.length, wordStart + word->text.size());
        if (from < to) {
            TextOp piece = *word;
            if (to - from < word->text.size()) {
                piece.text = word->text.mid(from - wordStart, to - from);
                piece.advance = textWidth(piece.text, piece.font);
            }
            piece.direction = run.rightToLeft ? Qt::RightToLeft : Qt::LeftToRight;
            pieces.push_back(std::move(piece));
        }
        wordStart += word->text.size();
    }
    if (run.rightToLeft)
        std::reverse(pieces.begin() + static_cast<std::ptrdiff_t>(first), pieces.end());
}

std::vector<TextOp> inVisualOrder(const std::vector<const TextOp *> &words)
{
    const Qt::LayoutDirection base = words.front()->paragraph;
    const bool turned =
        std::any_of(words.begin(), words.end(), [](const TextOp *word) { return hasRightToLeft(word->text); });
    std::vector<TextOp> pieces;
    if (base == Qt::LeftToRight && !turned) {
        for (const TextOp *word : words)
            pieces.push_back(*word);
        return pieces;
    }
    QString text;
    for (const TextOp *word : words)
        text += word->text;
    for (const BidiRun &run : visualRuns(text, base))
        appendPieces(words, run, pieces);
    return pieces;
}

/// The engine counts in whole pixels. Here every word gets its true width, and the blanks share what the rounding left
/// over.
void place(std::vector<TextOp> &pieces, qreal left, qreal width)
{
    qreal natural = 0;
    int blanks = 0;
    for (const TextOp &piece : pieces) {
        natural += piece.advance;
        blanks += piece.text == u" " ? 1 : 0;
    }
    const qreal share = blanks > 0 ? std::clamp((width - natural) / blanks, -1.0, 1.0) : 0;
    qreal x = left;
    for (TextOp &piece : pieces) {
        piece.box.setWidth(piece.advance + (piece.text == u" " ? share : 0));
        piece.box.moveLeft(x);
        x += piece.box.width();
    }
}

} // namespace

void splitText(const QString &text, const std::function<void(const QString &)> &onWord,
               const std::function<void(const QString &)> &onSpace)
{
    qsizetype start = 0;
    for (qsizetype i = 0; i <= text.size(); ++i) {
        const bool blank = i < text.size() && isBlank(text[i]);
        if (i < text.size() && !blank)
            continue;
        if (i > start)
            splitWord(text.mid(start, i - start), onWord);
        if (blank)
            onSpace(text.mid(i, 1));
        start = i + 1;
    }
}

qreal textWidth(const QString &text, const QFont &font)
{
    QString shown = text;
    shown.remove(QChar(kRightToLeftTag));
    return QFontMetricsF(font).horizontalAdvance(shown);
}

TextOp makeText(QString text, const QFont &font, const QColor &colour, const QRectF &box)
{
    TextOp op;
    if (text.startsWith(QChar(kRightToLeftTag)))
        op.paragraph = Qt::RightToLeft;
    text.remove(QChar(kRightToLeftTag)); // a blank that does not break leaves a second one inside
    op.text = std::move(text);
    op.font = font;
    op.colour = colour;
    op.box = box;
    op.laidOut = box;
    return op;
}

void arrangeLines(DisplayList &list)
{
    // The pieces of a line stand where its last word stood: after the backgrounds of all its words.
    std::vector<std::vector<TextOp>> replacements(list.ops.size());
    for (const Line &line : linesOf(list)) {
        std::vector<const TextOp *> words;
        for (const size_t index : line.ops)
            words.push_back(&std::get<TextOp>(list.ops[index]));
        const qreal left = words.front()->laidOut.left();
        std::vector<TextOp> pieces = inVisualOrder(words);
        place(pieces, left, words.back()->laidOut.right() - left);
        replacements[line.ops.back()] = std::move(pieces);
    }

    std::vector<PaintOp> ops;
    ops.reserve(list.ops.size());
    for (size_t i = 0; i < list.ops.size(); ++i) {
        if (!std::holds_alternative<TextOp>(list.ops[i]))
            ops.push_back(std::move(list.ops[i]));
        for (TextOp &piece : replacements[i])
            ops.emplace_back(std::move(piece));
    }
    list.ops = std::move(ops);
}

} // namespace sincerely::paper
