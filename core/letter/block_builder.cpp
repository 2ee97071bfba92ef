#include "core/letter/block_builder.h"

#include <algorithm>
#include <utility>

namespace sincerely::letter
{

namespace
{

bool isSpace(QChar c)
{
    return c == u' ' || c == u'\t' || c == u'\n' || c == u'\r' || c == u'\f';
}

} // namespace

bool isBlank(const RawBlock &block)
{
    return std::ranges::all_of(block.pieces, [](const RawPiece &piece) {
        return piece.piece.kind == Piece::Kind::Text &&
               std::ranges::all_of(piece.piece.text, [](QChar c) { return c.isSpace() || c == kLineBreak; });
    });
}

void BlockBuilder::begin(const BlockFormat &format)
{
    end();
    ensureBlock(format);
}

void BlockBuilder::end()
{
    if (!m_current)
        return;
    dropCollapsibleBlank();
    std::vector<Piece> begun = takeBegunConditions();
    if (holdsOnlyParts()) {
        const std::vector<RawPiece> parts = std::move(m_current->pieces);
        m_current.reset();
        for (const RawPiece &part : parts)
            conditionPartBetween(part.piece);
    } else {
        dropLastBreak();
        m_blocks.push_back(std::move(*m_current));
        m_current.reset();
    }
    for (const Piece &part : begun)
        conditionPartBetween(part);
}

void BlockBuilder::addEmpty(const BlockFormat &format)
{
    end();
    RawBlock block{format, {}, false, !m_waiting.empty(), false};
    for (Piece &part : m_waiting)
        block.pieces.push_back({std::move(part), {}});
    m_waiting.clear();
    m_blocks.push_back(std::move(block));
}

void BlockBuilder::text(QStringView text, const RawStyle &style, WhiteSpace whiteSpace, const BlockFormat &format)
{
    for (const QChar c : text) {
        const bool isBreak = c == u'\n' && whiteSpace != WhiteSpace::Collapse;
        if (isBreak) {
            lineBreak(style, format);
        } else if (!isSpace(c)) {
            ensureBlock(format);
            push(c, style);
            m_lastIsBlank = m_endsWithCollapsible = false;
        } else if (whiteSpace == WhiteSpace::Keep) {
            ensureBlock(format);
            push(u' ', style);
            m_lastIsBlank = m_endsWithCollapsible = false;
        } else if (m_current && !m_lastIsBlank) {
            push(u' ', style);
            m_lastIsBlank = m_endsWithCollapsible = true;
        }
    }
}

void BlockBuilder::lineBreak(const RawStyle &style, const BlockFormat &format)
{
    ensureBlock(format);
    dropCollapsibleBlank();
    push(kLineBreak, style);
    m_lastIsBlank = true;
    m_endsWithCollapsible = false;
}

void BlockBuilder::object(const Piece &piece, const RawStyle &style, const BlockFormat &format)
{
    ensureBlock(format);
    m_current->pieces.push_back({piece, style});
    m_lastIsBlank = m_endsWithCollapsible = false;
}

void BlockBuilder::conditionPart(const Piece &piece)
{
    if (!m_current)
        return conditionPartBetween(piece);
    m_current->pieces.push_back({piece, {}});
    m_lastIsBlank = m_endsWithCollapsible = false;
}

std::vector<RawBlock> BlockBuilder::finish()
{
    end();
    // What waits now has nothing to stand before.
    std::erase_if(m_waiting, [](const Piece &part) { return part.kind == Piece::Kind::If; });
    attachToLast();
    return std::move(m_blocks);
}

void BlockBuilder::ensureBlock(const BlockFormat &format)
{
    if (m_current)
        return;
    const bool continuesItem = format.item > 0 && !m_blocks.empty() && m_blocks.back().format.item == format.item;
    m_current = RawBlock{format, {}, continuesItem, !m_waiting.empty(), false};
    for (Piece &part : m_waiting)
        m_current->pieces.push_back({std::move(part), {}});
    m_waiting.clear();
    m_lastIsBlank = true;
    m_endsWithCollapsible = false;
}

void BlockBuilder::push(QChar c, const RawStyle &style)
{
    std::vector<RawPiece> &pieces = m_current->pieces;
    const bool joins = !pieces.empty() && pieces.back().piece.kind == Piece::Kind::Text && pieces.back().style == style;
    if (joins)
        pieces.back().piece.text += c;
    else
        pieces.push_back({Piece{Piece::Kind::Text, QString(c), {}, {}, 0}, style});
}

/// A blank at the end of a line is not shown.
void BlockBuilder::dropCollapsibleBlank()
{
    if (!m_endsWithCollapsible)
        return;
    m_endsWithCollapsible = false;
    QString &text = m_current->pieces.back().piece.text;
    text.chop(1);
    if (text.isEmpty())
        m_current->pieces.pop_back();
}

/// A line break at the end of a block begins no further line.
void BlockBuilder::dropLastBreak()
{
    std::vector<RawPiece> &pieces = m_current->pieces;
    if (pieces.empty() || pieces.back().piece.kind != Piece::Kind::Text ||
        !pieces.back().piece.text.endsWith(kLineBreak))
        return;
    pieces.back().piece.text.chop(1);
    if (pieces.back().piece.text.isEmpty())
        pieces.pop_back();
}

/// Conditions that begin behind the last thing of the block begin with the next one.
std::vector<Piece> BlockBuilder::takeBegunConditions()
{
    std::vector<RawPiece> &pieces = m_current->pieces;
    std::size_t first = pieces.size();
    int ends = 0;
    const auto isPartOrBlank = [](const Piece &piece) {
        return piece.isConditionPart() || (piece.kind == Piece::Kind::Text && piece.text == u" ");
    };
    for (std::size_t i = pieces.size(); i > 0 && isPartOrBlank(pieces[i - 1].piece); --i) {
        if (pieces[i - 1].piece.kind == Piece::Kind::EndIf)
            ++ends;
        else if (pieces[i - 1].piece.kind == Piece::Kind::If && ends-- == 0)
            first = i - 1;
        ends = std::max(ends, 0);
    }
    std::vector<Piece> begun;
    for (std::size_t i = first; i < pieces.size(); ++i) {
        if (pieces[i].piece.isConditionPart())
            begun.push_back(std::move(pieces[i].piece));
    }
    pieces.resize(first);
    m_endsWithCollapsible = !begun.empty() && !pieces.empty() && pieces.back().piece.kind == Piece::Kind::Text &&
                            pieces.back().piece.text.endsWith(u' ');
    dropCollapsibleBlank();
    return begun;
}

bool BlockBuilder::holdsOnlyParts() const
{
    return std::ranges::all_of(m_current->pieces, [](const RawPiece &piece) { return piece.piece.isConditionPart(); });
}

void BlockBuilder::conditionPartBetween(const Piece &piece)
{
    if (piece.kind != Piece::Kind::EndIf) {
        m_waiting.push_back(piece);
        return;
    }
    const auto begin = std::find_if(m_waiting.rbegin(), m_waiting.rend(),
                                    [](const Piece &part) { return part.kind == Piece::Kind::If; });
    if (begin != m_waiting.rend()) { // there was nothing in it
        m_waiting.erase(std::prev(begin.base()), m_waiting.end());
        return;
    }
    m_waiting.push_back(piece);
    attachToLast();
}

void BlockBuilder::attachToLast()
{
    if (m_waiting.empty())
        return;
    if (m_blocks.empty()) {
        m_waiting.clear();
        return;
    }
    for (Piece &part : m_waiting)
        m_blocks.back().pieces.push_back({std::move(part), {}});
    m_blocks.back().endsWithParts = true;
    m_waiting.clear();
}

} // namespace sincerely::letter
