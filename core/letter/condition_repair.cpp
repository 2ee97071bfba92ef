#include "core/letter/condition_repair.h"

#include "core/letter/merge_text.h"

#include <algorithm>
#include <map>
#include <optional>
#include <set>

namespace sincerely::letter
{

namespace
{

using Kind = Token::Kind;

constexpr std::size_t kNone = static_cast<std::size_t>(-1);

struct Condition {
    std::size_t begin = kNone;
    std::size_t other = kNone; ///< {{else}}.
    std::size_t end = kNone;
};

/// Parts that belong to nothing, stand twice or cross another condition.
std::set<std::size_t> strayParts(std::span<const Token> tokens, std::map<int, Condition> &conditions)
{
    std::set<std::size_t> strays;
    std::vector<int> open;
    const auto giveUp = [&](int pair) {
        const Condition &condition = conditions[pair];
        strays.insert(condition.begin);
        if (condition.other != kNone)
            strays.insert(condition.other);
    };
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        const int pair = tokens[i].pair;
        switch (tokens[i].kind) {
        case Kind::Stuff:
        case Kind::NewBlock:
            break;
        case Kind::If:
            if (conditions.contains(pair)) {
                strays.insert(i);
                break;
            }
            conditions[pair].begin = i;
            open.push_back(pair);
            break;
        case Kind::Else:
            if (open.empty() || open.back() != pair || conditions[pair].other != kNone)
                strays.insert(i);
            else
                conditions[pair].other = i;
            break;
        case Kind::EndIf: {
            if (std::ranges::find(open, pair) == open.end()) {
                strays.insert(i);
                break;
            }
            while (open.back() != pair) { // begun inside and not ended there
                giveUp(open.back());
                open.pop_back();
            }
            conditions[pair].end = i;
            open.pop_back();
            break;
        }
        }
    }
    for (const int pair : open)
        giveUp(pair);
    return strays;
}

/// How one condition fits into the blocks that it reaches over.
class Fitting
{
public:
    Fitting(std::span<const Token> tokens, const Condition &condition)
        : m_tokens(tokens)
        , m_condition(condition)
        , m_pair(tokens[condition.begin].pair)
    {
    }

    /// The border between blocks at which the condition has to be cut in two; kNone when it is whole, or inside one
    /// block.
    [[nodiscard]] std::size_t borderToCut() const
    {
        const std::size_t firstBorder = borderAfter(m_condition.begin);
        if (firstBorder == kNone || firstBorder > m_condition.end)
            return kNone;
        if (!isLeading(m_condition.begin))
            return firstBorder;
        return isTrailing(m_condition.end) ? kNone : borderBefore(m_condition.end);
    }

    /// Whether {{else}} of a condition over several blocks stands in the middle of one.
    [[nodiscard]] bool needsBorder() const
    {
        const std::size_t firstBorder = borderAfter(m_condition.begin);
        const std::size_t other = m_condition.other;
        return firstBorder < m_condition.end && other != kNone && !isLeading(other) && !isTrailing(other);
    }

    /// Makes two conditions of one, the first of which ends before the border and the second of which begins behind it.
    /// A half that would hold nothing is left out.
    [[nodiscard]] std::vector<Repair> cutAt(std::size_t border, int &nextPair) const
    {
        const auto &[begin, other, end] = m_condition;
        const bool otherIsBefore = other != kNone && other < border;
        const bool hasFirst = hasStuff(begin, border);
        const bool hasSecond = hasStuff(border + 1, end);
        const int second = hasSecond && hasFirst ? ++nextPair : m_pair;
        std::vector<Repair> repairs;
        if (!hasFirst) {
            repairs.push_back({Repair::Kind::Remove, begin, 0, 0});
            if (otherIsBefore)
                repairs.push_back({Repair::Kind::Remove, other, 0, 0});
        } else {
            repairs.push_back({Repair::Kind::InsertEndIf, border, m_pair, 0});
        }
        if (hasSecond) {
            repairs.push_back({Repair::Kind::InsertIf, border + 1, second, m_pair});
            if (otherIsBefore)
                repairs.push_back({Repair::Kind::InsertElse, border + 1, second, 0});
        }
        const Repair::Kind rest = hasSecond ? Repair::Kind::Pair : Repair::Kind::Remove;
        if (other != kNone && !otherIsBefore)
            repairs.push_back({rest, other, second, 0});
        repairs.push_back({rest, end, second, 0});
        return repairs;
    }

private:
    [[nodiscard]] std::size_t borderAfter(std::size_t at) const
    {
        while (at < m_tokens.size() && m_tokens[at].kind != Kind::NewBlock)
            ++at;
        return at < m_tokens.size() ? at : kNone;
    }

    [[nodiscard]] std::size_t borderBefore(std::size_t at) const
    {
        while (m_tokens[at].kind != Kind::NewBlock)
            --at;
        return at;
    }

    [[nodiscard]] bool isLeading(std::size_t at) const
    {
        while (at > 0 && (m_tokens[at - 1].kind == Kind::If || m_tokens[at - 1].kind == Kind::Else))
            --at;
        return at == 0 || m_tokens[at - 1].kind == Kind::NewBlock;
    }

    [[nodiscard]] bool isTrailing(std::size_t at) const
    {
        ++at;
        while (at < m_tokens.size() && (m_tokens[at].kind == Kind::EndIf || m_tokens[at].kind == Kind::Else))
            ++at;
        return at == m_tokens.size() || m_tokens[at].kind == Kind::NewBlock;
    }

    [[nodiscard]] bool hasStuff(std::size_t begin, std::size_t end) const
    {
        const auto part = m_tokens.subspan(begin, end - begin);
        return std::ranges::find(part, Kind::Stuff, &Token::kind) != part.end();
    }

    std::span<const Token> m_tokens;
    const Condition &m_condition;
    int m_pair;
};

// Content as tokens

struct Spot {
    std::size_t block;
    std::size_t piece; ///< Beyond the last for the border behind a block.
};

Token::Kind kindOf(const Piece &piece)
{
    switch (piece.kind) {
    case Piece::Kind::If:
        return Kind::If;
    case Piece::Kind::Else:
        return Kind::Else;
    case Piece::Kind::EndIf:
        return Kind::EndIf;
    default:
        return Kind::Stuff;
    }
}

void tokenise(const std::vector<Block> &blocks, std::vector<Token> &tokens, std::vector<Spot> &spots)
{
    for (std::size_t block = 0; block < blocks.size(); ++block) {
        if (block > 0) {
            tokens.push_back({Kind::NewBlock, 0});
            spots.push_back({block - 1, blocks[block - 1].pieces.size()});
        }
        const std::vector<Piece> &pieces = blocks[block].pieces;
        for (std::size_t piece = 0; piece < pieces.size(); ++piece) {
            tokens.push_back({kindOf(pieces[piece]), pieces[piece].pair});
            spots.push_back({block, piece});
        }
    }
    spots.push_back({blocks.size() - 1, blocks.back().pieces.size()});
}

QString questionOf(const std::vector<Block> &blocks, int pair)
{
    for (const Block &block : blocks) {
        for (const Piece &piece : block.pieces) {
            if (piece.kind == Piece::Kind::If && piece.pair == pair)
                return piece.text;
        }
    }
    return {};
}

void makeRepair(std::vector<Block> &blocks, const Repair &repair, Spot spot, const QString &question)
{
    std::vector<Piece> &pieces = blocks[spot.block].pieces;
    const auto at = pieces.begin() + static_cast<std::ptrdiff_t>(spot.piece);
    switch (repair.kind) {
    case Repair::Kind::Remove:
        pieces.erase(at);
        break;
    case Repair::Kind::Pair:
        at->pair = repair.pair;
        break;
    case Repair::Kind::InsertNewBlock: {
        Block second = blocks[spot.block];
        second.pieces.assign(at, pieces.end());
        pieces.erase(at, pieces.end());
        blocks.insert(blocks.begin() + static_cast<std::ptrdiff_t>(spot.block) + 1, std::move(second));
        break;
    }
    case Repair::Kind::InsertIf:
        pieces.insert(at, {Piece::Kind::If, question, {}, {}, repair.pair});
        break;
    case Repair::Kind::InsertElse:
        pieces.insert(at, {Piece::Kind::Else, {}, {}, {}, repair.pair});
        break;
    case Repair::Kind::InsertEndIf:
        pieces.insert(at, {Piece::Kind::EndIf, {}, {}, {}, repair.pair});
        break;
    }
}

} // namespace

std::vector<Repair> repairsFor(std::span<const Token> tokens, int &nextPair)
{
    std::map<int, Condition> conditions;
    const std::set<std::size_t> strays = strayParts(tokens, conditions);
    std::vector<Repair> repairs;
    for (const std::size_t stray : strays)
        repairs.push_back({Repair::Kind::Remove, stray, 0, 0});
    if (!repairs.empty())
        return repairs;
    // From the outside inwards: what is cut outside may be whole inside.
    std::vector<Condition> ordered;
    for (const auto &entry : conditions)
        ordered.push_back(entry.second);
    std::ranges::sort(ordered, {}, &Condition::begin);
    for (const Condition &condition : ordered) {
        const Fitting fitting(tokens, condition);
        if (const std::size_t border = fitting.borderToCut(); border != kNone) {
            // What lies inside and reaches over the border is cut first; otherwise the two would cross.
            const auto innermost = std::find_if(ordered.rbegin(), ordered.rend(), [border](const Condition &other) {
                return other.begin < border && border < other.end;
            });
            return Fitting(tokens, *innermost).cutAt(border, nextPair);
        }
        if (fitting.needsBorder())
            return {{Repair::Kind::InsertNewBlock, condition.other, 0, 0}};
    }
    return {};
}

void repairConditions(std::vector<Block> &blocks, int &nextPair)
{
    if (blocks.empty())
        return;
    // Each cut makes one more condition whole; the limit is for defects of this function only.
    for (std::size_t round = 0; round < 10'000; ++round) {
        std::vector<Token> tokens;
        std::vector<Spot> spots;
        tokenise(blocks, tokens, spots);
        const std::vector<Repair> repairs = repairsFor(tokens, nextPair);
        if (repairs.empty())
            return;
        std::vector<QString> questions;
        for (const Repair &repair : repairs)
            questions.push_back(questionOf(blocks, repair.like));
        for (std::size_t i = repairs.size(); i > 0; --i)
            makeRepair(blocks, repairs[i - 1], spots[repairs[i - 1].at], questions[i - 1]);
    }
}

} // namespace sincerely::letter
