#include "core/letter/html_writer.h"

#include "core/letter/clean_text.h"
#include "core/letter/condition_places.h"
#include "core/letter/inline_writer.h"
#include "core/letter/merge_text.h"

#include <algorithm>
#include <span>

namespace sincerely::letter
{

namespace
{

using namespace Qt::Literals::StringLiterals;

/// An element around blocks that is open, or would have to be.
struct Container {
    enum class Kind { Quote, List, Item };
    Kind kind;
    int depth; ///< Counted for quotes and for lists.
    ListKind list = ListKind::None;
    bool isRightToLeft = false;
    QStringView alignment = {}; ///< Of what is in it; empty: natural.
};

class Writer
{
public:
    Writer(const std::vector<Block> &blocks, std::vector<WrittenBlock> &written)
        : m_blocks(blocks)
        , m_written(written)
        , m_places(blocks)
    {
        m_written.resize(m_blocks.size());
    }

    QString write(Frame frame)
    {
        qsizetype length = 200;
        for (const WrittenBlock &block : m_written)
            length += block.html.size() + 60;
        m_out.reserve(length);
        if (frame == Frame::Font)
            m_out += u"<div style=\"font-family:Arial,Helvetica,sans-serif;font-size:15px;line-height:1.5\">\n";
        for (std::size_t i = 0; i < m_blocks.size(); ++i) {
            const std::span<const Piece> pieces = m_blocks[i].pieces;
            const std::size_t leading = m_places.leading(i);
            const std::size_t trailing = m_places.trailing(i);
            for (const Piece &part : pieces.first(leading))
                writeOutside(part, i);
            writeBlock(i, leading, trailing);
            for (const Piece &part : pieces.last(trailing))
                writeOutside(part, i);
        }
        closeTo(0);
        if (frame == Frame::Font)
            m_out += u"</div>\n";
        return std::move(m_out);
    }

private:
    /// A condition that is open around blocks.
    struct OpenCondition {
        int pair;
        std::size_t lastBlock;
        std::size_t containers; ///< Those that were open when it began.
    };

    // Parts of conditions between blocks

    void writeOutside(const Piece &part, std::size_t block)
    {
        if (part.kind == Piece::Kind::If) {
            prepareCondition(block, m_places.lastBlock(part.pair));
            m_conditions.push_back({part.pair, m_places.lastBlock(part.pair), m_open.size()});
        } else if (!m_conditions.empty()) {
            closeTo(m_conditions.back().containers);
        }
        beginLine();
        InlineWriter(m_out).writeConditionPart(part);
        m_out += u'\n';
        if (part.kind == Piece::Kind::EndIf && !m_conditions.empty())
            m_conditions.pop_back();
    }

    /// Brings the open containers to those that stay open throughout the condition, so that both of its branches are
    /// well formed. A list that goes on behind it begins before it, so that it is one list.
    void prepareCondition(std::size_t first, std::size_t last)
    {
        const auto allKeep = [this, first, last](const Container &container, std::size_t below) {
            for (std::size_t i = first; i <= last; ++i) {
                if (!keeps(m_blocks[i], container, below))
                    return false;
            }
            return true;
        };
        std::size_t kept = 0;
        while (kept < m_open.size() && allKeep(m_open[kept], kept))
            ++kept;
        closeTo(kept);

        const std::size_t next = last + 1;
        const std::size_t limit = m_conditions.empty() ? m_blocks.size() : m_conditions.back().lastBlock + 1;
        if (next >= limit)
            return;
        for (const Container &container : missing(m_blocks[first])) {
            const bool goesOn = container.kind != Container::Kind::Item && allKeep(container, m_open.size()) &&
                                keeps(m_blocks[next], container, m_open.size());
            if (!goesOn)
                return;
            open(container, m_blocks[first]);
        }
    }

    // Containers

    [[nodiscard]] int quotesBelow(std::size_t containers) const
    {
        return static_cast<int>(std::count_if(
            m_open.begin(), m_open.begin() + static_cast<std::ptrdiff_t>(std::min(containers, m_open.size())),
            [](const Container &container) { return container.kind == Container::Kind::Quote; }));
    }

    /// Whether the block can stand inside this container, `below` of which are open around it.
    [[nodiscard]] bool keeps(const Block &block, const Container &container, std::size_t below) const
    {
        switch (container.kind) {
        case Container::Kind::Quote:
            return block.quote >= container.depth;
        case Container::Kind::List:
            return block.quote == quotesBelow(below) &&
                   (block.level > container.depth || (block.level == container.depth && block.list == container.list));
        case Container::Kind::Item:
            return block.quote == quotesBelow(below) && block.level > container.depth;
        }
        return false;
    }

    /// What has to be opened around the block, outermost first.
    [[nodiscard]] std::vector<Container> missing(const Block &block) const
    {
        std::vector<Container> containers;
        const bool isRightToLeft = resolved(block) == Direction::RightToLeft;
        for (int depth = quotesBelow(m_open.size()) + 1; depth <= block.quote; ++depth)
            containers.push_back({Container::Kind::Quote, depth, ListKind::None, isRightToLeft});
        for (int depth = listDepth() + 1; depth <= block.level; ++depth)
            containers.push_back({Container::Kind::List, depth, block.list, isRightToLeft});
        if (block.list != ListKind::None)
            containers.push_back({Container::Kind::Item, block.level, block.list, isRightToLeft, alignmentOf(block)});
        return containers;
    }

    [[nodiscard]] int listDepth() const
    {
        const auto last = std::find_if(m_open.rbegin(), m_open.rend(), [](const Container &container) {
            return container.kind == Container::Kind::List;
        });
        return last == m_open.rend() ? 0 : last->depth;
    }

    void open(const Container &container, const Block &block)
    {
        const bool isInside = containerDirection() == Direction::RightToLeft;
        const bool turns = container.isRightToLeft != isInside;
        const QString direction = !turns ? QString() : container.isRightToLeft ? u" dir=\"rtl\""_s : u" dir=\"ltr\""_s;
        const bool rtl = container.isRightToLeft;
        const QStringView side = rtl ? u"right" : u"left";
        switch (container.kind) {
        case Container::Kind::Quote:
            m_out += u"<blockquote%1 style=\"margin:0 0 12px 0;padding-%2:12px;border-%2:3px solid #c9d0d6\">\n"_s.arg(
                direction, side);
            break;
        case Container::Kind::List: {
            const QStringView name = container.list == ListKind::Bulleted ? u"ul" : u"ol";
            const QStringView margin = container.depth == 1 ? u"0 0 12px 0" : u"0";
            m_out += u"<%1%2 style=\"margin:%3;padding-%4:24px\">\n"_s.arg(name, direction, margin, side);
            break;
        }
        case Container::Kind::Item:
            writeOpeningTag(u"<li", block);
            break;
        }
        m_open.push_back(container);
    }

    void closeTo(std::size_t count)
    {
        while (m_open.size() > count) {
            const Container container = m_open.back();
            m_open.pop_back();
            switch (container.kind) {
            case Container::Kind::Quote:
                m_out += "</blockquote>\n"_L1;
                break;
            case Container::Kind::List:
                m_out += container.list == ListKind::Bulleted ? "</ul>\n"_L1 : "</ol>\n"_L1;
                break;
            case Container::Kind::Item:
                m_out += "</li>\n"_L1;
                break;
            }
        }
    }

    void beginLine()
    {
        if (!m_out.isEmpty() && !m_out.endsWith(u'\n'))
            m_out += u'\n';
    }

    // Blocks

    void writeBlock(std::size_t index, std::size_t leading, std::size_t trailing)
    {
        const Block &block = m_blocks[index];
        std::size_t kept = 0;
        while (kept < m_open.size() && keeps(block, m_open[kept], kept))
            ++kept;
        closeTo(kept);
        const bool isNested = !m_open.empty() && m_open.back().kind == Container::Kind::Item;
        if (isNested)
            beginLine();
        for (const Container &container : missing(block))
            open(container, block);
        const bool isItem = block.list != ListKind::None;
        if (!isItem)
            writeOpeningTag(u"<p", block);
        m_out += inside(index, leading, trailing);
        if (!isItem)
            m_out += u"</p>\n";
    }

    const QString &inside(std::size_t index, std::size_t leading, std::size_t trailing)
    {
        WrittenBlock &written = m_written[index];
        if (written.html.isNull() || written.leading != leading || written.trailing != trailing) {
            const std::span<const Piece> pieces = m_blocks[index].pieces;
            written = {leading, trailing, QString(u""_s)};
            InlineWriter(written.html).write(pieces.subspan(leading, pieces.size() - leading - trailing));
        }
        return written.html;
    }

    /// Of <p> and <li>.
    void writeOpeningTag(QStringView beginning, const Block &block)
    {
        const QString direction = directionAttribute(block);
        QString css;
        if (const QStringView alignment = alignmentOf(block); alignment != containerAlignment()) {
            css += u"text-align:";
            if (!alignment.isEmpty())
                css += alignment;
            else
                css += resolved(block) == Direction::RightToLeft ? u"right" : u"left";
        }
        m_out += beginning;
        m_out += direction;
        if (block.list == ListKind::None) {
            m_out += css.isEmpty() ? u" style=\"margin:0 0 12px 0\">" : u" style=\"margin:0 0 12px 0;";
            m_out += css.isEmpty() ? QString() : css + u"\">"_s;
        } else {
            m_out += css.isEmpty() ? u">"_s : u" style=\""_s + css + u"\">"_s;
        }
    }

    [[nodiscard]] QStringView alignmentOf(const Block &block) const
    {
        const bool isRightToLeft = resolved(block) == Direction::RightToLeft;
        switch (block.alignment) {
        case Alignment::Natural:
            break;
        case Alignment::Centre:
            return u"center";
        case Alignment::Left:
            return isRightToLeft ? u"left" : QStringView();
        case Alignment::Right:
            return isRightToLeft ? QStringView() : u"right";
        }
        return {};
    }

    /// Text follows its own direction. Where it shows none – a field alone – the program that shows it finds out.
    [[nodiscard]] QString directionAttribute(const Block &block) const
    {
        const Direction around = containerDirection();
        const Direction own = block.direction == Direction::FromText ? directionOf(block) : block.direction;
        if (own == Direction::FromText) {
            const bool hasField =
                std::ranges::any_of(block.pieces, [](const Piece &piece) { return piece.kind == Piece::Kind::Field; });
            return hasField || around == Direction::RightToLeft ? u" dir=\"auto\""_s : QString();
        }
        const bool isExplicit = block.direction != Direction::FromText && directionOf(block) != block.direction;
        if (own == around && !(isExplicit && own == Direction::LeftToRight))
            return {};
        return own == Direction::RightToLeft ? u" dir=\"rtl\""_s : u" dir=\"ltr\""_s;
    }

    [[nodiscard]] static Direction resolved(const Block &block)
    {
        const Direction own = block.direction == Direction::FromText ? directionOf(block) : block.direction;
        return own == Direction::RightToLeft ? own : Direction::LeftToRight;
    }

    [[nodiscard]] Direction containerDirection() const
    {
        const bool isRightToLeft = !m_open.empty() && m_open.back().isRightToLeft;
        return isRightToLeft ? Direction::RightToLeft : Direction::LeftToRight;
    }

    [[nodiscard]] QStringView containerAlignment() const
    {
        const auto last = std::find_if(m_open.rbegin(), m_open.rend(), [](const Container &container) {
            return container.kind == Container::Kind::Item;
        });
        return last == m_open.rend() ? QStringView() : last->alignment;
    }

    const std::vector<Block> &m_blocks;
    std::vector<WrittenBlock> &m_written;
    ConditionPlaces m_places;
    std::vector<Container> m_open;
    std::vector<OpenCondition> m_conditions;
    QString m_out;
};

bool isClean(const Block &block)
{
    return std::ranges::all_of(
        block.pieces, [](const Piece &piece) { return piece.kind != Piece::Kind::Text || isCleanText(piece.text); });
}

/// With text that HTML can hold.
Content cleaned(Content content)
{
    for (Block &block : content.blocks) {
        std::vector<Piece> pieces;
        for (Piece &piece : block.pieces) {
            if (piece.kind == Piece::Kind::Text)
                piece.text = cleanText(piece.text);
            append(pieces, std::move(piece));
        }
        block.pieces = std::move(pieces);
    }
    return content;
}

} // namespace

QString toHtml(const Content &content, Frame frame)
{
    std::vector<WrittenBlock> written;
    return std::ranges::all_of(content.blocks, isClean) ? toHtml(content, frame, written)
                                                        : toHtml(cleaned(content), frame, written);
}

QString toHtml(const Content &content, Frame frame, std::vector<WrittenBlock> &written)
{
    const bool isOneBlock = content.blocks.size() == 1;
    if (content.blocks.empty() ||
        (isOneBlock && content.blocks.front().pieces.empty() && content.blocks.front().list == ListKind::None))
        return {};
    if (content.isInline && isOneBlock) {
        QString html;
        InlineWriter(html).write(content.blocks.front().pieces);
        return html;
    }
    return Writer(content.blocks, written).write(frame);
}

} // namespace sincerely::letter
