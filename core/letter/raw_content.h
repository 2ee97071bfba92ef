#pragma once

#include "core/letter/content.h"

#include <cstdint>
#include <optional>
#include <vector>

/// What is read from HTML, before it is brought down to what a letter can hold.
namespace sincerely::letter
{

/// CSS pixels of normal text in our own letters.
inline constexpr double kNormalSize = 15;

struct RawStyle {
    bool bold = false;
    bool italic = false;
    bool underlined = false;
    double size = kNormalSize;     ///< CSS pixels.
    double baseSize = kNormalSize; ///< That of the box around, to compare with.
    std::optional<std::uint32_t> colour;
    bool isThemed = false; ///< The colour comes from a theme, not from the person.
    QString link;

    friend bool operator==(const RawStyle &, const RawStyle &) = default;
};

struct RawPiece {
    Piece piece; ///< Without a style.
    RawStyle style;
};

/// What HTML says about a block, apart from its text.
struct BlockFormat {
    ListKind list = ListKind::None;
    int level = 0;
    int quote = 0;
    Alignment alignment = Alignment::Natural; ///< Left and Right as written.
    Direction inherited = Direction::FromText;
    std::optional<Direction> own; ///< Said by the block itself; FromText for "auto".
    bool isParagraph = false;     ///< Has a gap around it; otherwise it is a line.
    int item = 0;                 ///< The number of the list item that it is in; 0: none.
};

struct RawBlock {
    BlockFormat format;
    std::vector<RawPiece> pieces;
    bool continuesItem = false; ///< A further paragraph of the item before.
    bool hasOuterParts = false; ///< Parts of conditions stood before it, outside of its tags.
    bool endsWithParts = false; ///< … behind it.
};

/// Whether a reader would see nothing in it.
[[nodiscard]] bool isBlank(const RawBlock &block);

} // namespace sincerely::letter
