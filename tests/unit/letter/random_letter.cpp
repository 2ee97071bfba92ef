#include "tests/unit/letter/random_letter.h"

#include "core/letter/condition_repair.h"
#include "core/letter/merge_text.h"

#include <QStringList>

#include <algorithm>

namespace sincerely::test
{

using namespace letter;
using namespace Qt::Literals::StringLiterals;

namespace
{

class Writer
{
public:
    explicit Writer(QRandomGenerator &random)
        : m_random(random)
    {
    }

    Content write()
    {
        Content content;
        const int count = 1 + below(7);
        for (int i = 0; i < count; ++i)
            content.blocks.push_back(block());
        addConditions(content.blocks);
        return content;
    }

private:
    int below(int limit) { return m_random.bounded(limit); }
    bool oneIn(int count) { return below(count) == 0; }

    template <class T>
    T oneOf(std::initializer_list<T> values)
    {
        return *(values.begin() + below(static_cast<int>(values.size())));
    }

    QString word()
    {
        static const QStringList words = {
            u"Hello"_s,    u"a"_s,     u" "_s,    u"  "_s,      u"{"_s,      u"}"_s,      u"{{"_s,     u"}}"_s,
            u"{{Name}}"_s, u"&amp;"_s, u"<b>"_s,  u"\u00A0"_s,  u"\u2028"_s, u"\u2028"_s, u"مرحبا"_s,  u"שלום"_s,
            u"123"_s,      u"\"’"_s,   u"🙂"_s,   u"e\u0301"_s, u"\u200B"_s, u"- x"_s,    u"{x}}"_s,   u"{{#if A}}"_s,
            u"{{{"_s,      u" end "_s, u"·"_s,    u"{{/if}}"_s, u"\t"_s,     u"\u0001"_s, u"\uFDD0"_s, u"\U000F0001"_s,
            u"&#123;"_s,   u"]]>"_s,   u"<!--"_s, u"\u202E"_s};
        return words.at(below(static_cast<int>(words.size())));
    }

    Style style()
    {
        Style style;
        if (oneIn(2))
            return style;
        style.bold = oneIn(3);
        style.italic = oneIn(4);
        style.size = oneIn(3) ? oneOf({Size::Small, Size::Large, Size::Huge}) : Size::Normal;
        if (oneIn(6))
            style.link = oneOf({u"https://example.com/?a=1&b=2"_s, u"mailto:ada@example.com"_s, u"{{Website}}"_s,
                                u"https://example.com/{{Id|0}}?q=\"x\""_s, u"https://example.com/{{"_s, u"tel:+44 20"_s,
                                u"https://example.com/%7B"_s});
        if (style.link.isEmpty()) {
            style.underlined = oneIn(4);
            if (oneIn(4))
                style.colour = oneOf<std::uint32_t>({0xC00000, 0, 0xFFFFFF, 0x1F497D});
        }
        return style;
    }

    QString field()
    {
        return oneOf({u"First name"_s, u"First name|there"_s, u"Due date:d MMMM yyyy|soon"_s, u"Amount:#,##0.00"_s,
                      u"Personal touch"_s, u"Company|"_s, u"Firma & Söhne <x>|\"q\""_s, u"A|b{c}"_s});
    }

    Piece piece()
    {
        const int kind = below(8);
        if (kind == 0)
            return {Piece::Kind::Field, field(), style(), {}, 0};
        if (kind == 1 && oneIn(2))
            return {Piece::Kind::Picture,
                    {},
                    style(),
                    {oneOf({u"ab12.png"_s, u"cid:x@y"_s}), oneOf({0, 2, 600}), oneOf({u""_s, u"A \"boat\" & {{sea"_s})},
                    0};
        QString text;
        for (int i = 1 + below(4); i > 0; --i)
            text += word();
        return {Piece::Kind::Text, text, style(), {}, 0};
    }

    Block block()
    {
        Block block;
        if (oneIn(3)) {
            block.list = oneIn(2) ? ListKind::Bulleted : ListKind::Numbered;
            block.level = 1 + below(kDeepestList);
        }
        block.quote = oneIn(6) ? 1 + below(kDeepestQuote) : 0;
        if (oneIn(6))
            block.alignment = oneOf({Alignment::Centre, Alignment::Left, Alignment::Right});
        if (oneIn(8))
            block.direction = oneOf({Direction::LeftToRight, Direction::RightToLeft});
        for (int i = below(5); i > 0; --i)
            append(block.pieces, piece());
        return block;
    }

    void insert(Block &block, Piece piece)
    {
        const int at = below(static_cast<int>(block.pieces.size()) + 1);
        block.pieces.insert(block.pieces.begin() + at, std::move(piece));
    }

    /// Anywhere, so that the repair has something to do.
    void addConditions(std::vector<Block> &blocks)
    {
        int pair = 0;
        for (int i = below(4); i > 0; --i) {
            ++pair;
            const int size = static_cast<int>(blocks.size());
            const int first = below(size);
            const int last = oneIn(2) ? first : first + below(size - first);
            const QString question = oneOf({u"Country = France"_s, u"Phone"_s, u"City != \"=x\""_s, u"A & B = <c>"_s});
            const Piece begin{Piece::Kind::If, question, {}, {}, pair};
            const Piece other{Piece::Kind::Else, {}, {}, {}, pair};
            const Piece end{Piece::Kind::EndIf, {}, {}, {}, pair};
            Block &beginBlock = blocks[static_cast<std::size_t>(first)];
            Block &endBlock = blocks[static_cast<std::size_t>(last)];
            if (oneIn(2)) { // whole blocks
                endBlock.pieces.push_back(end);
                beginBlock.pieces.insert(beginBlock.pieces.begin(), begin);
            } else {
                insert(endBlock, end);
                insert(beginBlock, begin);
            }
            if (oneIn(2))
                insert(blocks[static_cast<std::size_t>(first + below(last - first + 1))], other);
        }
        repairConditions(blocks, pair);
    }

    QRandomGenerator &m_random;
};

/// All letters that are a little smaller.
std::vector<Content> smaller(const Content &content)
{
    std::vector<Content> result;
    for (std::size_t i = 0; i < content.blocks.size(); ++i) {
        if (content.blocks.size() > 1) {
            result.push_back(content);
            result.back().blocks.erase(result.back().blocks.begin() + static_cast<std::ptrdiff_t>(i));
        }
        for (std::size_t j = 0; j < content.blocks[i].pieces.size(); ++j) {
            result.push_back(content);
            std::vector<Piece> &pieces = result.back().blocks[i].pieces;
            pieces.erase(pieces.begin() + static_cast<std::ptrdiff_t>(j));
            const QString text = content.blocks[i].pieces[j].text;
            if (content.blocks[i].pieces[j].kind == Piece::Kind::Text && text.size() > 1) {
                for (const QString &part : {text.mid(1), text.chopped(1)}) {
                    result.push_back(content);
                    result.back().blocks[i].pieces[j].text = part;
                }
            }
            if (content.blocks[i].pieces[j].style != Style()) {
                result.push_back(content);
                result.back().blocks[i].pieces[j].style = Style();
            }
        }
        Block plain;
        plain.pieces = content.blocks[i].pieces;
        if (content.blocks[i] != plain) {
            result.push_back(content);
            result.back().blocks[i] = plain;
        }
    }
    for (Content &candidate : result) {
        int pairs = 100;
        repairConditions(candidate.blocks, pairs);
    }
    std::erase(result, content);
    return result;
}

} // namespace

Content randomLetter(QRandomGenerator &random)
{
    return Writer(random).write();
}

Content shrunk(Content content, const std::function<bool(const Content &)> &fails)
{
    for (int round = 0; round < 200; ++round) {
        const std::vector<Content> candidates = smaller(content);
        const auto found = std::ranges::find_if(candidates, fails);
        if (found == candidates.end())
            break;
        content = *found;
    }
    return content;
}

} // namespace sincerely::test
