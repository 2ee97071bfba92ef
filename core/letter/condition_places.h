#pragma once

#include "core/letter/content.h"

#include <cstddef>
#include <vector>

namespace sincerely::letter
{

/// Which parts of conditions stand between whole paragraphs, and which inside them.
///
/// A condition around whole paragraphs has to be written around their tags: inside them it would leave empty paragraphs
/// where it does not hold, and across them it would tear tags apart.
class ConditionPlaces
{
public:
    explicit ConditionPlaces(const std::vector<Block> &blocks);

    /// How many pieces at the begin, or at the end, of a block are parts of conditions that go outside.
    [[nodiscard]] std::size_t leading(std::size_t block) const { return m_sides[block].leading; }
    [[nodiscard]] std::size_t trailing(std::size_t block) const { return m_sides[block].trailing; }

    /// The last block of the condition of this number, which begins outside of a block.
    [[nodiscard]] std::size_t lastBlock(int pair) const;

private:
    struct Spot {
        std::size_t block;
        std::size_t piece;
    };
    struct Condition {
        int pair;
        Spot begin;
        std::vector<Spot> others; ///< Of {{else}}.
        Spot end;
        bool isComplete = false;
    };
    struct Sides {
        std::size_t leading = 0;
        std::size_t trailing = 0;
    };

    void collect();
    void place(const Condition &condition);
    [[nodiscard]] bool isLeading(Spot spot, const Condition &own) const;
    [[nodiscard]] bool isTrailing(Spot spot, const Condition &own) const;

    const std::vector<Block> &m_blocks;
    std::vector<Condition> m_conditions; ///< Outer ones before those inside.
    std::vector<Sides> m_sides;          ///< One for each block.
};

} // namespace sincerely::letter
