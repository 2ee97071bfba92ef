#include "core/letter/condition_places.h"

#include <algorithm>

namespace sincerely::letter
{

ConditionPlaces::ConditionPlaces(const std::vector<Block> &blocks)
    : m_blocks(blocks)
    , m_sides(blocks.size())
{
    collect();
    for (const Condition &condition : m_conditions) {
        if (condition.isComplete)
            place(condition);
    }
}

std::size_t ConditionPlaces::lastBlock(int pair) const
{
    const auto found = std::ranges::find(m_conditions, pair, &Condition::pair);
    return found == m_conditions.end() ? 0 : found->end.block;
}

void ConditionPlaces::collect()
{
    for (std::size_t block = 0; block < m_blocks.size(); ++block) {
        const std::vector<Piece> &pieces = m_blocks[block].pieces;
        for (std::size_t piece = 0; piece < pieces.size(); ++piece) {
            if (!pieces[piece].isConditionPart())
                continue;
            const Spot spot{block, piece};
            if (pieces[piece].kind == Piece::Kind::If) {
                m_conditions.push_back({pieces[piece].pair, spot, {}, spot, false});
                continue;
            }
            const auto found = std::ranges::find(m_conditions, pieces[piece].pair, &Condition::pair);
            if (found == m_conditions.end())
                continue;
            if (pieces[piece].kind == Piece::Kind::Else) {
                found->others.push_back(spot);
            } else {
                found->end = spot;
                found->isComplete = true;
            }
        }
    }
}

/// What goes outside grows from the sides of a block: an outer condition comes first, so that what is before the begin
/// of an inner one has been decided.
void ConditionPlaces::place(const Condition &condition)
{
    const auto isOutside = [&](Spot spot) { return isLeading(spot, condition) || isTrailing(spot, condition); };
    if (!isLeading(condition.begin, condition) || !isTrailing(condition.end, condition) ||
        !std::ranges::all_of(condition.others, isOutside))
        return;
    Sides &first = m_sides[condition.begin.block];
    first.leading = std::max(first.leading, condition.begin.piece + 1);
    for (const Spot spot : condition.others) {
        Sides &sides = m_sides[spot.block];
        if (isLeading(spot, condition))
            sides.leading = std::max(sides.leading, spot.piece + 1);
        else
            sides.trailing = std::max(sides.trailing, m_blocks[spot.block].pieces.size() - spot.piece);
    }
    Sides &last = m_sides[condition.end.block];
    last.trailing = std::max(last.trailing, m_blocks[condition.end.block].pieces.size() - condition.end.piece);
}

/// Whether only what goes outside, and parts of the condition itself, stand before the spot in its block.
bool ConditionPlaces::isLeading(Spot spot, const Condition &own) const
{
    const std::vector<Piece> &pieces = m_blocks[spot.block].pieces;
    for (std::size_t i = m_sides[spot.block].leading; i < spot.piece; ++i) {
        if (!pieces[i].isConditionPart() || pieces[i].pair != own.pair)
            return false;
    }
    return true;
}

bool ConditionPlaces::isTrailing(Spot spot, const Condition &own) const
{
    const std::vector<Piece> &pieces = m_blocks[spot.block].pieces;
    for (std::size_t i = spot.piece + 1; i + m_sides[spot.block].trailing < pieces.size(); ++i) {
        if (!pieces[i].isConditionPart() || pieces[i].pair != own.pair)
            return false;
    }
    return true;
}

} // namespace sincerely::letter
