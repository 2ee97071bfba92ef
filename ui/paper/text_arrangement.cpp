#include "ui/paper/text_arrangement.h"

#include "ui/paper/bidi.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>
#include <iterator>

namespace sincerely::paper
{

namespace
{

constexpr qreal kMarkerGap = 10; // between the bullet of a right-to-left list and its text

/// Indexes of text operations, in reading order.
using Line = std::vector<size_t>;

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
        lines.back().push_back(i);
        previous = text;
    }
    return lines;
}

bool isBlank(const TextOp &op)
{
    return op.word < 0 && !op.text.isEmpty() && op.text.trimmed().isEmpty();
}

/// The engine tells nothing of a blank but where it is. In the text it stands behind the word before it, or, at the
/// beginning of a line, before the next.
void nameBlanks(const std::vector<TextOp *> &line)
{
    const auto first =
        std::find_if(line.begin(), line.end(), [](const TextOp *op) { return op->word >= 0; }) - line.begin();
    if (first == static_cast<std::ptrdiff_t>(line.size()))
        return;
    const auto at = [&line](std::ptrdiff_t i) -> TextOp & { return *line[static_cast<size_t>(i)]; };
    for (std::ptrdiff_t i = 0; i < static_cast<std::ptrdiff_t>(line.size()); ++i) {
        TextOp &op = at(i);
        if (!isBlank(op))
            continue;
        const TextOp &neighbour = i < first ? at(first) : at(i - 1);
        const bool isFirstBehind = i > first && !isBlank(neighbour);
        op.offset = i < first       ? i - first
                    : isFirstBehind ? neighbour.offset + neighbour.text.size()
                                    : neighbour.offset + 1;
        op.word = neighbour.word;
        op.isBlank = true;
        op.paragraph = neighbour.paragraph;
    }
}

/// The parts of one visual run, each within one word, from left to right.
void appendPieces(const std::vector<TextOp *> &words, const BidiRun &run, std::vector<TextOp> &pieces)
{
    const size_t first = pieces.size();
    qsizetype wordStart = 0;
    for (const TextOp *word : words) {
        const qsizetype from = std::max(run.start, wordStart);
        const qsizetype to = std::min(run.start + run.length, wordStart + word->text.size());
        const bool isEmpty = word->text.isEmpty() && run.start <= wordStart && wordStart < run.start + run.length;
        if (from < to || isEmpty) {
            TextOp piece = *word;
            if (to - from < word->text.size()) {
                piece.text = word->text.mid(from - wordStart, to - from);
                piece.offset += from - wordStart;
                piece.advance = QFontMetricsF(piece.font).horizontalAdvance(piece.text);
            }
            piece.direction = run.rightToLeft ? Qt::RightToLeft : Qt::LeftToRight;
            pieces.push_back(std::move(piece));
        }
        wordStart += word->text.size();
    }
    if (run.rightToLeft)
        std::reverse(pieces.begin() + static_cast<std::ptrdiff_t>(first), pieces.end());
}

std::vector<TextOp> inVisualOrder(const std::vector<TextOp *> &words)
{
    const Qt::LayoutDirection base = words.front()->paragraph;
    const bool turned =
        std::any_of(words.begin(), words.end(), [](const TextOp *word) { return hasRightToLeft(word->text); });
    std::vector<TextOp> pieces;
    pieces.reserve(words.size());
    if (base == Qt::LeftToRight && !turned) {
        for (TextOp *word : words)
            pieces.push_back(std::move(*word));
        return pieces;
    }
    QString text;
    for (const TextOp *word : words)
        text += word->text;
    for (const BidiRun &run : visualRuns(text, base))
        appendPieces(words, run, pieces);
    // What has no text stands beside what is before it.
    for (auto word = words.rbegin(); word != words.rend() && (*word)->text.isEmpty(); ++word) {
        TextOp piece = **word;
        piece.direction = base;
        pieces.insert(base == Qt::RightToLeft ? pieces.begin() : pieces.end(), std::move(piece));
    }
    return pieces;
}

/// The engine counts in whole pixels. Here every word gets its true width; the line begins where the engine wants it
/// to.
void place(std::vector<TextOp> &pieces, qreal left, qreal width)
{
    qreal x = left;
    if (pieces.front().paragraph == Qt::RightToLeft) {
        x += width;
        for (const TextOp &piece : pieces)
            x -= piece.advance;
    }
    for (TextOp &piece : pieces) {
        piece.box.setWidth(piece.advance);
        piece.box.moveLeft(x);
        x += piece.advance;
    }
}

/// The marker of a right-to-left list stands outside, at the right.
void hang(TextOp &marker, const QRectF &line)
{
    marker.direction = Qt::RightToLeft;
    marker.box.moveLeft(line.right() + kMarkerGap);
}

} // namespace

void arrangeLines(DisplayList &list)
{
    // The pieces of a line stand where its last word stood: after the backgrounds of all its words.
    std::vector<std::vector<TextOp>> replacements(list.ops.size());
    for (const Line &line : linesOf(list)) {
        std::vector<TextOp *> words;
        for (const size_t index : line)
            words.push_back(&std::get<TextOp>(list.ops[index]));
        std::vector<TextOp> &pieces = replacements[line.back()];
        if (words.front()->hangs) {
            hang(*words.front(), words.back()->laidOut);
            pieces.push_back(std::move(*words.front()));
            words.erase(words.begin());
        }
        if (words.empty())
            continue;
        const qreal left = words.front()->laidOut.left();
        const qreal width = words.back()->laidOut.right() - left;
        nameBlanks(words);
        std::vector<TextOp> ordered = inVisualOrder(words);
        place(ordered, left, width);
        std::move(ordered.begin(), ordered.end(), std::back_inserter(pieces));
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
