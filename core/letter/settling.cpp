#include "core/letter/settling.h"

#include "core/letter/clean_text.h"
#include "core/letter/merge_text.h"

#include <QHash>
#include <QMap>

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace sincerely::letter
{

namespace
{

qsizetype lengthOf(const RawPiece &piece)
{
    return piece.piece.kind == Piece::Kind::Text ? piece.piece.text.size() : 1;
}

/// What most of the text is like.
template <class Key, class Value>
Key mostOften(const QMap<Key, Value> &counts, Key otherwise)
{
    Value most = 0;
    for (auto entry = counts.cbegin(); entry != counts.cend(); ++entry) {
        if (entry.value() > most) {
            most = entry.value();
            otherwise = entry.key();
        }
    }
    return otherwise;
}

/// The look that text from elsewhere has by itself, and so not by its writer's wish.
class UsualLook
{
public:
    explicit UsualLook(const std::vector<RawBlock> &blocks)
    {
        QMap<int, qsizetype> sizes;
        QMap<std::uint32_t, qsizetype> colours;
        qsizetype all = 0;
        for (const RawBlock &block : blocks) {
            for (const RawPiece &piece : block.pieces) {
                sizes[qRound(piece.style.size * 10)] += lengthOf(piece);
                if (piece.style.colour)
                    colours[*piece.style.colour] += lengthOf(piece);
                all += lengthOf(piece);
            }
        }
        m_size = mostOften(sizes, qRound(kNormalSize * 10)) / 10.0;
        const std::uint32_t colour = mostOften(colours, kNoColour);
        m_colour = colours.value(colour) * 2 > all ? colour : kNoColour;
    }

    [[nodiscard]] double size() const { return m_size; }

    [[nodiscard]] bool isMeant(const RawStyle &style) const
    {
        return style.colour && !style.isThemed && *style.colour != m_colour && !isUsual(*style.colour);
    }

private:
    static constexpr std::uint32_t kNoColour = 0xFFFFFFFF;

    /// Black and dark grey, what Office and Outlook give to text, headings and links, and what cannot be read on white.
    [[nodiscard]] static bool isUsual(std::uint32_t colour)
    {
        constexpr std::array<std::uint32_t, 10> office = {0x1F497D, 0x44546A, 0x2F5496, 0x1F3763, 0x2E74B5,
                                                          0x1F4D78, 0x365F91, 0x4F81BD, 0x0563C1, 0x0F4761};
        if (std::ranges::find(office, colour) != office.end())
            return true;
        const std::array<int, 3> parts = {static_cast<int>(colour >> 16U & 0xFFU),
                                          static_cast<int>(colour >> 8U & 0xFFU), static_cast<int>(colour & 0xFFU)};
        const auto [darkest, lightest] = std::ranges::minmax(parts);
        const bool isGrey = lightest - darkest < 24;
        const bool isPale = 0.299 * parts[0] + 0.587 * parts[1] + 0.114 * parts[2] > 200;
        return (isGrey && lightest < 0x70) || isPale;
    }

    double m_size = kNormalSize;
    std::uint32_t m_colour = kNoColour;
};

Size sizeOf(double ratio)
{
    if (ratio < 0.9)
        return Size::Small;
    if (ratio > 1.35)
        return Size::Huge;
    return ratio > 1.1 ? Size::Large : Size::Normal;
}

/// No-break blanks that stand beside blanks are layout.
void tidyBlanks(RawBlock &block)
{
    QChar last = u' ';
    for (RawPiece &piece : block.pieces) {
        if (piece.piece.kind != Piece::Kind::Text) {
            last = QChar::ObjectReplacementCharacter;
            continue;
        }
        QString text;
        for (const QChar c : std::as_const(piece.piece.text)) {
            const bool isNoBreak = c == u'\u00A0';
            const bool isBlankBefore = last == u' ' || last == u'\u00A0' || last == kLineBreak;
            if (isBlankBefore && (isNoBreak || c == u' ')) {
                if (last == u'\u00A0' && !text.isEmpty())
                    text.back() = u' ';
                continue;
            }
            text += c;
            last = c;
        }
        piece.piece.text = text;
    }
    if (block.pieces.empty() || block.pieces.back().piece.kind != Piece::Kind::Text)
        return;
    QString &text = block.pieces.back().piece.text;
    while (text.endsWith(u' ') || text.endsWith(u'\u00A0'))
        text.chop(1);
}

class Settling
{
public:
    Settling(Origin origin, bool isInline, const UsualLook &look)
        : m_origin(origin)
        , m_isInline(isInline)
        , m_look(look)
    {
    }

    void add(RawBlock block)
    {
        const bool hasParts = block.hasOuterParts || block.endsWithParts;
        const bool isItem = block.format.list != ListKind::None;
        if (m_origin == Origin::Elsewhere)
            tidyBlanks(block);
        const bool isGap = isBlank(block) && !isItem && !hasParts && !m_isInline &&
                           (!block.format.isParagraph || m_origin == Origin::Elsewhere);
        if (isGap) {
            m_isSeparate = true;
            return;
        }
        const bool splits = !isItem && !m_isInline && (!block.format.isParagraph || m_origin == Origin::Elsewhere);
        if (splits && hasEmptyLine(block))
            return addParts(std::move(block));
        if (joins(block))
            append(m_blocks.back(), block, true);
        else
            begin(block);
        m_lastFormat = block.format;
        m_lastEndsWithParts = block.endsWithParts;
        m_isSeparate = false;
    }

    std::vector<Block> finish() { return std::move(m_blocks); }

private:
    [[nodiscard]] static bool hasEmptyLine(const RawBlock &block)
    {
        bool lastIsBreak = false;
        for (const RawPiece &piece : block.pieces) {
            for (const QChar c : piece.piece.text) {
                if (c == kLineBreak && lastIsBreak)
                    return true;
                lastIsBreak = c == kLineBreak;
            }
            if (piece.piece.kind != Piece::Kind::Text)
                lastIsBreak = false;
        }
        return false;
    }

    /// An empty line between two line breaks keeps paragraphs apart.
    void addParts(RawBlock block)
    {
        std::vector<RawBlock> parts(1, RawBlock{block.format, {}, block.continuesItem, block.hasOuterParts, false});
        int breaks = 0;
        const auto addChar = [&](QChar c, const RawStyle &style) {
            if (c == kLineBreak) {
                ++breaks;
                return;
            }
            if (breaks > 1)
                parts.push_back({block.format, {}, false, false, false});
            const QString text = breaks == 1 ? QString(kLineBreak) + c : QString(c);
            breaks = 0;
            std::vector<RawPiece> &pieces = parts.back().pieces;
            const bool continues =
                !pieces.empty() && pieces.back().piece.kind == Piece::Kind::Text && pieces.back().style == style;
            if (continues)
                pieces.back().piece.text += text;
            else
                pieces.push_back({Piece{Piece::Kind::Text, text, {}, {}, 0}, style});
        };
        for (RawPiece &piece : block.pieces) {
            if (piece.piece.kind == Piece::Kind::Text) {
                for (const QChar c : std::as_const(piece.piece.text))
                    addChar(c, piece.style);
                continue;
            }
            if (breaks > 1)
                parts.push_back({block.format, {}, false, false, false});
            else if (breaks == 1)
                parts.back().pieces.push_back({Piece{Piece::Kind::Text, QString(kLineBreak), {}, {}, 0}, piece.style});
            breaks = 0;
            parts.back().pieces.push_back(std::move(piece));
        }
        parts.back().endsWithParts = block.endsWithParts;
        for (std::size_t i = 0; i < parts.size(); ++i) {
            m_isSeparate = m_isSeparate || i > 0;
            add(std::move(parts[i]));
        }
    }

    /// Whether the block is but another line of the one before.
    [[nodiscard]] bool joins(const RawBlock &block) const
    {
        if (m_blocks.empty() || block.hasOuterParts || m_lastEndsWithParts)
            return false;
        if (block.continuesItem)
            return m_blocks.back().list == block.format.list && m_blocks.back().level == block.format.level;
        const bool areLines = !block.format.isParagraph && !m_lastFormat.isParagraph &&
                              block.format.list == ListKind::None && m_lastFormat.list == ListKind::None;
        return areLines && !m_isSeparate && block.format.quote == m_lastFormat.quote &&
               block.format.alignment == m_lastFormat.alignment;
    }

    void begin(const RawBlock &raw)
    {
        Block block;
        block.list = raw.format.list;
        block.level = raw.format.list == ListKind::None ? 0 : raw.format.level;
        block.quote = raw.format.quote;
        append(block, raw, false);
        block.direction = directionFor(raw.format, directionOf(block));
        const Direction shown = block.direction == Direction::FromText ? directionOf(block) : block.direction;
        const Alignment natural = shown == Direction::RightToLeft ? Alignment::Right : Alignment::Left;
        block.alignment = raw.format.alignment == natural ? Alignment::Natural : raw.format.alignment;
        m_blocks.push_back(std::move(block));
    }

    void append(Block &block, const RawBlock &raw, bool onNewLine) const
    {
        if (onNewLine) {
            const Style style = block.pieces.empty() ? Style() : block.pieces.back().style;
            letter::append(block.pieces, {Piece::Kind::Text, QString(kLineBreak), style, {}, 0});
        }
        for (const RawPiece &piece : raw.pieces) {
            Piece settledPiece = piece.piece;
            settledPiece.text = piece.piece.kind == Piece::Kind::Text ? cleanText(piece.piece.text) : piece.piece.text;
            if (!piece.piece.isConditionPart())
                settledPiece.style = settled(piece.style);
            letter::append(block.pieces, std::move(settledPiece));
        }
    }

    [[nodiscard]] Style settled(const RawStyle &raw) const
    {
        const bool isOurs = m_origin == Origin::Letter;
        Style style;
        style.bold = raw.bold;
        style.italic = raw.italic;
        style.link = raw.link;
        style.underlined = raw.underlined && raw.link.isEmpty();
        style.size = sizeOf(raw.size / (isOurs ? raw.baseSize : m_look.size()));
        if (raw.link.isEmpty() && (isOurs ? raw.colour.has_value() : m_look.isMeant(raw)))
            style.colour = raw.colour;
        return style;
    }

    /// A direction is kept only where the text alone would go the other way.
    [[nodiscard]] Direction directionFor(const BlockFormat &format, Direction ofText) const
    {
        if (format.own && m_origin == Origin::Letter)
            return *format.own == ofText ? Direction::FromText : *format.own;
        const Direction said = format.own.value_or(format.inherited);
        if (said == Direction::RightToLeft && ofText != Direction::RightToLeft)
            return said;
        if (said == Direction::LeftToRight && ofText == Direction::RightToLeft)
            return said;
        return Direction::FromText;
    }

    Origin m_origin;
    bool m_isInline;
    const UsualLook &m_look;
    std::vector<Block> m_blocks;
    BlockFormat m_lastFormat;
    bool m_lastEndsWithParts = false;
    bool m_isSeparate = true;
};

} // namespace

Content settle(std::vector<RawBlock> blocks, Origin origin, bool isInline)
{
    const UsualLook look(blocks);
    Settling settling(origin, isInline, look);
    for (RawBlock &block : blocks)
        settling.add(std::move(block));
    Content content{settling.finish(), false};
    content.isInline = isInline && content.blocks.size() == 1;
    return content;
}

} // namespace sincerely::letter
