#pragma once

#include <QFont>
#include <QPointF>
#include <QRectF>
#include <QString>

#include <cstddef>
#include <vector>

namespace sincerely::paper
{

/// Characters that stand beside each other on the paper, in one font and one direction.
struct TextRun {
    qsizetype start = 0; ///< Position of the first in the whole text.
    QString text;        ///< May be empty: a place for the caret.
    QFont font;
    QRectF box;
    bool rightToLeft = false;
    size_t op = 0; ///< What paints it.
    int line = 0;  ///< Filled in by TextRuns.

    [[nodiscard]] qsizetype end() const { return start + text.size(); }
};

/// Where the characters of a text stand: for carets, selections and clicks. Positions lie between characters, in UTF-16
/// units; lengths are CSS pixels on the paper.
class TextRuns
{
public:
    TextRuns() = default;

    /// \param runs sorted by their start; lines of a text follow each other from top to bottom
    explicit TextRuns(std::vector<TextRun> runs);

    [[nodiscard]] bool isEmpty() const { return m_runs.empty(); }
    [[nodiscard]] const std::vector<TextRun> &all() const { return m_runs; }

    /// The caret at a position: a box without width.
    [[nodiscard]] QRectF caretBox(qsizetype position) const;

    /// The position nearest to a point.
    [[nodiscard]] qsizetype positionAt(QPointF point) const;

    /// What is to be coloured when the characters between two positions are selected; `Piece::op` is what paints them.
    struct Piece {
        size_t op;
        QRectF box;
    };
    [[nodiscard]] std::vector<Piece> pieces(qsizetype from, qsizetype to) const;

    /// One box for every line that the text takes.
    [[nodiscard]] std::vector<QRectF> lineBoxes() const;

    // Where the caret goes. A line is what is seen as one.
    [[nodiscard]] qsizetype lineStart(qsizetype position) const;
    [[nodiscard]] qsizetype lineEnd(qsizetype position) const;

    /// The position `lines` lines further down (negative: up), as near as possible to `x`; the first or the last one
    /// where there are not so many.
    [[nodiscard]] qsizetype besides(qsizetype position, int lines, qreal x) const;

private:
    [[nodiscard]] const TextRun *runAt(qsizetype position) const;
    [[nodiscard]] qsizetype positionInLine(int line, qreal x) const;
    [[nodiscard]] int lineOf(qsizetype position) const;

    std::vector<TextRun> m_runs;
};

} // namespace sincerely::paper
