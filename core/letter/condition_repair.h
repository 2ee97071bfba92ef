#pragma once

#include "core/letter/content.h"

#include <cstddef>
#include <span>
#include <vector>

/// Keeps conditions whole while text is edited.
///
/// What holds afterwards: every condition has its begin and its end, in this order, and one {{else}} at most; of two
/// conditions one lies inside the other, or they are apart; and each either stays inside one block or covers whole
/// blocks, with {{else}} at a border between them.
namespace sincerely::letter
{

/// What matters of a text for its conditions.
struct Token {
    enum class Kind : std::uint8_t {
        Stuff, ///< Anything that would be missed.
        NewBlock,
        If,
        Else,
        EndIf
    };
    Kind kind = Kind::Stuff;
    int pair = 0;

    friend bool operator==(const Token &, const Token &) = default;
};

/// One change, described by the numbers of tokens. To be made from the last to the first.
struct Repair {
    enum class Kind : std::uint8_t {
        Remove,         ///< The token goes.
        Pair,           ///< The token gets the number `pair`.
        InsertNewBlock, ///< Before the token; and so the others:
        InsertIf,       ///< With the number `pair`, asking what the condition `like` asks.
        InsertElse,
        InsertEndIf
    };
    Kind kind = Kind::Remove;
    std::size_t at = 0;
    int pair = 0;
    int like = 0;
};

/// The next changes that are needed, in the order of the text; none when all is well. After making them, ask again.
/// \param nextPair the highest number in use; grows with each condition that is cut in two
[[nodiscard]] std::vector<Repair> repairsFor(std::span<const Token> tokens, int &nextPair);

/// Makes all changes that are needed.
void repairConditions(std::vector<Block> &blocks, int &nextPair);

} // namespace sincerely::letter
