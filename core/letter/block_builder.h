#pragma once

#include "core/letter/raw_content.h"

#include <QStringView>

#include <optional>
#include <vector>

namespace sincerely::letter
{

enum class WhiteSpace {
    Collapse,   ///< As in ordinary HTML.
    KeepBreaks, ///< pre-line
    Keep        ///< pre, pre-wrap
};

/// Collects blocks from what comes along in a page, with white space as browsers treat it.
class BlockBuilder
{
public:
    /// Begins a block that has tags of its own. What follows goes into it until `end()`.
    void begin(const BlockFormat &format);

    /// Ends the block, if there is one. A block in which nothing came along goes.
    void end();

    /// Adds a block with nothing in it.
    void addEmpty(const BlockFormat &format);

    /// Text and the others begin a block by themselves where there is none.
    void text(QStringView text, const RawStyle &style, WhiteSpace whiteSpace, const BlockFormat &format);
    void lineBreak(const RawStyle &style, const BlockFormat &format);
    void object(const Piece &piece, const RawStyle &style, const BlockFormat &format);

    /// A part of a condition. Outside of blocks it belongs to the begin of the next, or to the end of the last.
    void conditionPart(const Piece &piece);

    [[nodiscard]] std::size_t count() const { return m_blocks.size(); }
    [[nodiscard]] bool hasBlock() const { return m_current.has_value(); }

    [[nodiscard]] std::vector<RawBlock> finish();

private:
    void ensureBlock(const BlockFormat &format);
    void push(QChar c, const RawStyle &style);
    void dropCollapsibleBlank();
    void dropLastBreak();
    void conditionPartBetween(const Piece &piece);
    void attachToLast();
    [[nodiscard]] std::vector<Piece> takeBegunConditions();
    [[nodiscard]] bool holdsOnlyParts() const;

    std::vector<RawBlock> m_blocks;
    std::optional<RawBlock> m_current;
    std::vector<Piece> m_waiting; ///< Parts of conditions for the next block.
    bool m_lastIsBlank = true;    ///< A further blank would collapse.
    bool m_endsWithCollapsible = false;
};

} // namespace sincerely::letter
