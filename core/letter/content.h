#pragma once

#include <QString>
#include <QStringView>

#include <cstdint>
#include <optional>
#include <vector>

/// Letters as people write them: what the editor can hold, apart from HTML and from widgets. Plain values.
namespace sincerely::letter
{

/// How large text is, by comparison with the rest of the letter.
enum class Size : std::uint8_t { Normal, Small, Large, Huge };

/// How a stretch of text looks. In a link neither underlining nor colour is kept: the link has its own.
struct Style {
    bool bold = false;
    bool italic = false;
    bool underlined = false;
    Size size = Size::Normal;
    std::optional<std::uint32_t> colour; ///< 0xRRGGBB; none: as the reader's mail program has it.
    QString link;                        ///< An address, in the merge language; empty: none.

    friend bool operator==(const Style &, const Style &) = default;
};

struct Picture {
    QString source; ///< A file name of the picture store, or an address: cid:, https:.
    int width = 0;  ///< As shown, in CSS pixels; 0: as wide as it is.
    QString alt;    ///< What is read out instead.

    friend bool operator==(const Picture &, const Picture &) = default;
};

/// One thing in a line.
struct Piece {
    enum class Kind : std::uint8_t {
        Text,   ///< `text`, where kLineBreak is a line break.
        Field,  ///< A merge field or the slot for the personal touch; `text` is what stands between the braces.
        If,     ///< Begin of a condition; `text` is what follows `#if`.
        Else,   ///< The other branch.
        EndIf,  ///< End of a condition.
        Picture ///< `picture`.
    };
    Kind kind = Kind::Text;
    QString text;
    Style style; ///< Parts of conditions have none.
    Picture picture;
    int pair = 0; ///< Of the parts of a condition: the same number for those that belong together.

    [[nodiscard]] bool isConditionPart() const { return kind == Kind::If || kind == Kind::Else || kind == Kind::EndIf; }

    friend bool operator==(const Piece &, const Piece &) = default;
};

/// U+2028, as text layouts have it.
inline constexpr QChar kLineBreak(0x2028);

enum class ListKind : std::uint8_t { None, Bulleted, Numbered };
enum class Alignment : std::uint8_t { Natural, Left, Centre, Right };
enum class Direction : std::uint8_t { FromText, LeftToRight, RightToLeft };

inline constexpr int kDeepestList = 3;
inline constexpr int kDeepestQuote = 3;

/// A paragraph or a list item.
struct Block {
    ListKind list = ListKind::None;
    int level = 0; ///< Of a list item: 1 to kDeepestList.
    int quote = 0; ///< 0 to kDeepestQuote.
    Alignment alignment = Alignment::Natural;
    Direction direction = Direction::FromText;
    std::vector<Piece> pieces;

    friend bool operator==(const Block &, const Block &) = default;
};

struct Content {
    std::vector<Block> blocks;
    bool isInline = false; ///< Part of a line, without a paragraph of its own.

    friend bool operator==(const Content &, const Content &) = default;
};

/// What the text of a block says about its direction: that of its first letter; FromText when it has none.
[[nodiscard]] Direction directionOf(const Block &block);

/// Whether there is nothing that anybody would miss.
[[nodiscard]] bool isEmpty(const Content &content);

} // namespace sincerely::letter
