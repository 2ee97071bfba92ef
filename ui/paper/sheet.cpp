#include "ui/paper/sheet.h"

#include "ui/paper/dark_simulation.h"

#include <algorithm>

namespace sincerely::paper
{

namespace
{

using Role = Word::Role;

PreparedHtml prepare(const SheetContent &content, const Preparation &preparation)
{
    return content.html.isEmpty() ? preparePlainText(content.text, preparation)
                                  : prepareHtml(content.html, preparation);
}

int wordNumber(const PaintOp &op)
{
    if (const auto *text = std::get_if<TextOp>(&op))
        return text->word;
    if (const auto *picture = std::get_if<PictureOp>(&op))
        return picture->word;
    if (const auto *placeholder = std::get_if<PlaceholderOp>(&op))
        return placeholder->word;
    return Word::kNone;
}

QRectF boxOf(const PaintOp &op)
{
    if (const auto *text = std::get_if<TextOp>(&op))
        return text->box;
    if (const auto *picture = std::get_if<PictureOp>(&op))
        return picture->clip;
    if (const auto *placeholder = std::get_if<PlaceholderOp>(&op))
        return placeholder->box;
    return {};
}

bool isInText(const Word &word)
{
    return word.role == Role::Letter || word.role == Role::Picture;
}

TextRun runOf(const TextOp &op, size_t index, qsizetype start)
{
    TextRun run;
    run.start = start;
    run.text = op.isBlank ? QStringLiteral(" ") : op.text; // the engine may widen a tab
    run.font = op.font;
    run.box = op.box;
    run.rightToLeft = op.direction == Qt::RightToLeft;
    run.op = index;
    return run;
}

void sort(std::vector<TextRun> &runs)
{
    std::sort(runs.begin(), runs.end(), [](const TextRun &one, const TextRun &other) {
        return std::pair(one.start, one.op) < std::pair(other.start, other.op);
    });
}

} // namespace

Sheet::Sheet(const SheetContent &content, const Preparation &preparation, Workshop &workshop)
    : m_prepared(prepare(content, preparation))
    , m_canvas(m_prepared, PreviewPictures(content.pictures, m_prepared.pictures), preparation.paperWidth, workshop)
    , m_list(m_canvas.draw())
    , m_paperWidth(preparation.paperWidth)
    , m_size(preparation.paperWidth, m_canvas.size().height())
    , m_fit(std::min(1.0, qreal(preparation.paperWidth) / std::max(1, m_canvas.size().width())))
{
    if (preparation.scheme == ColourScheme::Dark)
        simulateDark(m_list);
    m_size.setHeight(m_size.height() * m_fit);
    readText();
    collectRuns();
    collectTouch();
    collectLinks();
}

const Word *Sheet::wordOf(const PaintOp &op) const
{
    const int number = wordNumber(op);
    return number >= 0 ? &m_prepared.words[static_cast<size_t>(number)] : nullptr;
}

/// Of what is hidden nothing is painted, and so nothing is read.
void Sheet::readText()
{
    std::vector<bool> isSeen(m_prepared.words.size(), false);
    for (const PaintOp &op : m_list.ops) {
        if (const int number = wordNumber(op); number >= 0)
            isSeen[static_cast<size_t>(number)] = true;
    }
    m_wordStarts.assign(m_prepared.words.size(), -1);
    QString gap;
    for (size_t i = 0; i < m_prepared.words.size(); ++i) {
        const Word &word = m_prepared.words[i];
        if (gapStrength(word.gap) >= gapStrength(gap))
            gap = word.gap;
        if (!isSeen[i] || !isInText(word))
            continue;
        if (!m_text.isEmpty())
            m_text += gap;
        gap.clear();
        m_wordStarts[i] = m_text.size();
        m_text += word.text;
    }
}

void Sheet::collectRuns()
{
    std::vector<TextRun> runs;
    for (size_t i = 0; i < m_list.ops.size(); ++i) {
        const Word *word = wordOf(m_list.ops[i]);
        const qsizetype start = word != nullptr ? m_wordStarts[static_cast<size_t>(word->order)] : -1;
        if (start < 0)
            continue;
        if (const auto *text = std::get_if<TextOp>(&m_list.ops[i])) {
            runs.push_back(runOf(*text, i, start + text->offset));
            continue;
        }
        TextRun picture;
        picture.start = start;
        picture.text = word->text;
        picture.box = boxOf(m_list.ops[i]);
        picture.op = i + 1; // over the picture
        runs.push_back(std::move(picture));
    }
    sort(runs);
    m_runs = TextRuns(std::move(runs));
}

void Sheet::collectTouch()
{
    std::optional<int> slot;
    std::vector<TextRun> runs;
    std::vector<TextRun> painted;
    for (size_t i = 0; i < m_list.ops.size(); ++i) {
        const auto *op = std::get_if<TextOp>(&m_list.ops[i]);
        const Word *word = op != nullptr ? wordOf(m_list.ops[i]) : nullptr;
        if (word == nullptr || word->slot == Word::kNone || word->slot != slot.value_or(word->slot))
            continue;
        slot = word->slot;
        const qsizetype length = m_prepared.touchLengths[static_cast<size_t>(word->slot)];
        const qsizetype start = word->touchOffset + op->offset;
        const bool isOutside = op->isBlank && (start < 0 || start >= length) && word->role != Role::Placeholder &&
                               word->role != Role::Suggestion;
        if (isOutside)
            continue;
        painted.push_back(runOf(*op, i, word->order));
        const bool isTouch = word->role == Role::Letter || (word->role == Role::Anchor && !op->isBlank);
        if (isTouch || (op->isBlank && word->role == Role::Anchor))
            runs.push_back(runOf(*op, i, start));
    }
    sort(runs);
    sort(painted);
    m_touch = TextRuns(std::move(runs));
    m_touchBoxes = TextRuns(std::move(painted)).lineBoxes();
}

void Sheet::collectLinks()
{
    std::vector<Link> links(m_prepared.links.size());
    for (const PaintOp &op : m_list.ops) {
        const Word *word = wordOf(op);
        const auto *text = std::get_if<TextOp>(&op);
        if (word != nullptr && word->link != Word::kNone && (text == nullptr || !text->isBlank))
            links[static_cast<size_t>(word->link)].boxes.push_back(boxOf(op));
    }
    for (size_t i = 0; i < links.size(); ++i) {
        if (links[i].boxes.empty())
            continue;
        links[i].address = m_prepared.links[i];
        m_links.push_back(std::move(links[i]));
    }
}

QString Sheet::linkAt(QPointF point) const
{
    for (const Link &link : m_links) {
        const auto contains = [point](const QRectF &box) { return box.contains(point); };
        if (std::any_of(link.boxes.begin(), link.boxes.end(), contains))
            return link.address;
    }
    // The words do not cover all of a link: blanks, the room around a button's text, pictures without a description.
    return m_canvas.linkAt(laidOutPoint(m_list, point).toPoint());
}

} // namespace sincerely::paper
