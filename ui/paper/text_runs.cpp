#include "ui/paper/text_runs.h"

#include <QTextLayout>
#include <QTextOption>

#include <algorithm>
#include <cmath>
#include <functional>

namespace sincerely::paper
{

namespace
{

/// Calls `ask` with the laid-out characters of a run; x counts from its left edge.
template <class Ask>
auto withLine(const TextRun &run, Ask ask)
{
    QTextLayout layout(run.text, run.font);
    QTextOption option;
    option.setTextDirection(run.rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    option.setWrapMode(QTextOption::NoWrap);
    option.setUseDesignMetrics(true);
    layout.setTextOption(option);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(1e6); // right-to-left text begins at the far end
    layout.endLayout();
    const qreal left = run.rightToLeft ? line.naturalTextRect().left() : 0;
    return ask(line, left);
}

qreal xAt(const TextRun &run, qsizetype offset)
{
    if (offset <= 0)
        return run.rightToLeft ? run.box.right() : run.box.left();
    if (offset >= run.text.size())
        return run.rightToLeft ? run.box.left() : run.box.right();
    const qreal x = withLine(
        run, [offset](const QTextLine &line, qreal left) { return line.cursorToX(static_cast<int>(offset)) - left; });
    return std::clamp(run.box.left() + x, run.box.left(), run.box.right());
}

qsizetype offsetAt(const TextRun &run, qreal x)
{
    if (run.text.size() <= 1 || x <= run.box.left() || x >= run.box.right()) {
        const bool isLeftHalf = x < run.box.center().x();
        return isLeftHalf == run.rightToLeft ? run.text.size() : 0;
    }
    return withLine(run, [&run, x](const QTextLine &line, qreal left) {
        return static_cast<qsizetype>(line.xToCursor(x - run.box.left() + left));
    });
}

/// Whether the next run begins a new line below the one before.
bool startsLine(const TextRun &before, const TextRun &next)
{
    const qreal overlap = std::min(before.box.bottom(), next.box.bottom()) - std::max(before.box.top(), next.box.top());
    return overlap < std::min(before.box.height(), next.box.height()) / 3;
}

qreal distance(qreal value, qreal from, qreal to)
{
    return value < from ? from - value : value > to ? value - to : 0;
}

} // namespace

TextRuns::TextRuns(std::vector<TextRun> runs)
    : m_runs(std::move(runs))
{
    for (size_t i = 1; i < m_runs.size(); ++i)
        m_runs[i].line = m_runs[i - 1].line + (startsLine(m_runs[i - 1], m_runs[i]) ? 1 : 0);
}

/// The run whose character was passed last. Behind a blank it is the next, which may begin a new line.
const TextRun *TextRuns::runAt(qsizetype position) const
{
    const TextRun *passed = nullptr;
    const TextRun *next = nullptr;
    const TextRun *place = nullptr;
    const TextRun *before = m_runs.empty() ? nullptr : &m_runs.front();
    for (const TextRun &run : m_runs) {
        if (run.start > position)
            break;
        if (run.start == position && run.text.isEmpty())
            place = place != nullptr ? place : &run;
        else if (run.start == position)
            next = &run;
        else if (position <= run.end())
            passed = &run;
        else
            before = &run;
    }
    const bool isBehindBlank = passed != nullptr && passed->end() == position && passed->text.trimmed().isEmpty();
    if (passed != nullptr && !(isBehindBlank && next != nullptr))
        return passed;
    return next != nullptr ? next : place != nullptr ? place : before;
}

QRectF TextRuns::caretBox(qsizetype position) const
{
    const TextRun *run = runAt(position);
    if (run == nullptr)
        return {};
    const qreal x = xAt(*run, position - run->start);
    return {x, run->box.top(), 0, run->box.height()};
}

qsizetype TextRuns::positionAt(QPointF point) const
{
    const TextRun *nearest = nullptr;
    qreal least = 0;
    for (const TextRun &run : m_runs) {
        constexpr qreal rowsFirst = 1000;
        const qreal far = rowsFirst * distance(point.y(), run.box.top(), run.box.bottom()) +
                          distance(point.x(), run.box.left(), run.box.right());
        if (nearest == nullptr || far < least) {
            nearest = &run;
            least = far;
        }
    }
    return nearest != nullptr ? nearest->start + offsetAt(*nearest, point.x()) : 0;
}

std::vector<TextRuns::Piece> TextRuns::pieces(qsizetype from, qsizetype to) const
{
    std::vector<Piece> selected;
    for (const TextRun &run : m_runs) {
        const qsizetype begin = std::max(from, run.start);
        const qsizetype end = std::min(to, run.end());
        if (begin >= end)
            continue;
        const qreal one = xAt(run, begin - run.start);
        const qreal other = xAt(run, end - run.start);
        QRectF box = run.box;
        box.setLeft(std::min(one, other));
        box.setRight(std::max(one, other));
        selected.push_back({run.op, box});
    }
    return selected;
}

std::vector<QRectF> TextRuns::lineBoxes() const
{
    std::vector<QRectF> boxes;
    int line = -1;
    for (const TextRun &run : m_runs) {
        if (run.line != line)
            boxes.push_back(run.box);
        else
            boxes.back() = QRectF(
                QPointF(std::min(boxes.back().left(), run.box.left()), std::min(boxes.back().top(), run.box.top())),
                QPointF(std::max(boxes.back().right(), run.box.right()),
                        std::max(boxes.back().bottom(), run.box.bottom())));
        line = run.line;
    }
    return boxes;
}

int TextRuns::lineOf(qsizetype position) const
{
    const TextRun *run = runAt(position);
    return run != nullptr ? run->line : 0;
}

qsizetype TextRuns::lineStart(qsizetype position) const
{
    const int line = lineOf(position);
    const auto first =
        std::find_if(m_runs.begin(), m_runs.end(), [line](const TextRun &run) { return run.line == line; });
    return first != m_runs.end() ? first->start : 0;
}

qsizetype TextRuns::lineEnd(qsizetype position) const
{
    const int line = lineOf(position);
    qsizetype end = position;
    for (const TextRun &run : m_runs) {
        if (run.line == line)
            end = std::max(end, run.end());
    }
    return end;
}

qsizetype TextRuns::positionInLine(int line, qreal x) const
{
    const TextRun *nearest = nullptr;
    for (const TextRun &run : m_runs) {
        if (run.line != line)
            continue;
        const auto far = [x](const TextRun &one) { return distance(x, one.box.left(), one.box.right()); };
        const bool isBetter =
            nearest == nullptr || far(run) < far(*nearest) || (nearest->text.isEmpty() && far(run) <= far(*nearest));
        if (isBetter)
            nearest = &run;
    }
    return nearest != nullptr ? nearest->start + offsetAt(*nearest, x) : 0;
}

qsizetype TextRuns::besides(qsizetype position, int lines, qreal x) const
{
    if (m_runs.empty())
        return position;
    const int line = lineOf(position) + lines;
    if (line < 0)
        return m_runs.front().start;
    if (line > m_runs.back().line)
        return m_runs.back().end();
    return positionInLine(line, x);
}

} // namespace sincerely::paper
