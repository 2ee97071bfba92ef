#include "core/merge/slot_closing.h"

#include "core/merge/entities.h"
#include "core/merge/utf8.h"

#include <algorithm>
#include <array>
#include <optional>

namespace sincerely::merge
{

namespace
{

using Kind = HtmlToken::Kind;

template <std::size_t count>
bool isOneOf(std::string_view name, const std::array<std::string_view, count> &names)
{
    return std::ranges::find(names, name) != names.end();
}

constexpr std::array<std::string_view, 15> kInline = {"span", "b", "i",   "u",   "em",  "strong", "font", "small",
                                                      "big",  "a", "sub", "sup", "o:p", "s",      "mark"};
constexpr std::array<std::string_view, 3> kParagraphs = {"p", "div", "li"};
constexpr std::array<std::string_view, 6> kContainers = {"p", "div", "li", "ul", "ol", "blockquote"};

enum class Breaks { Skip, Keep };

/// Works on token numbers: m_first and m_last are the first and last token that go.
class HtmlClosing
{
public:
    HtmlClosing(std::string_view source, std::span<const HtmlToken> tokens, std::size_t slot)
        : m_source(source)
        , m_tokens(tokens)
        , m_slot(slot)
    {
    }

    Range find()
    {
        reset();
        grow(Breaks::Skip);
        if (takeElement(kParagraphs)) {
            takeContainers();
            takeEmptyNeighbour();
            return range();
        }
        reset();
        grow(Breaks::Keep);
        if (takeLine())
            return range();
        reset();
        return withOneBlank();
    }

private:
    static constexpr std::size_t kNone = static_cast<std::size_t>(-1);

    void reset() { m_first = m_last = m_slot; }

    [[nodiscard]] Range range() const { return {m_tokens[m_first].begin, m_tokens[m_last].end}; }

    [[nodiscard]] std::size_t before(std::size_t token) const { return token == 0 ? kNone : token - 1; }
    [[nodiscard]] std::size_t after(std::size_t token) const { return token + 1 < m_tokens.size() ? token + 1 : kNone; }

    [[nodiscard]] std::string_view textOf(std::size_t token) const
    {
        return m_source.substr(m_tokens[token].begin, m_tokens[token].end - m_tokens[token].begin);
    }

    [[nodiscard]] bool isNothing(std::size_t token) const
    {
        if (token == kNone)
            return false;
        const Kind kind = m_tokens[token].kind;
        return kind == Kind::Comment || (kind == Kind::Text && isBlankText(decodeEntities(textOf(token))));
    }

    [[nodiscard]] bool isTag(std::size_t token, Kind kind) const
    {
        return token != kNone && m_tokens[token].kind == kind && !m_tokens[token].hasCondition;
    }

    [[nodiscard]] bool isBreak(std::size_t token) const
    {
        return isTag(token, Kind::Open) && m_tokens[token].name == "br";
    }

    /// A tag that begins or ends a line of its own, or the border of the template.
    [[nodiscard]] bool isBorder(std::size_t token) const
    {
        if (token == kNone)
            return true;
        const HtmlToken &tag = m_tokens[token];
        return (tag.kind == Kind::Open || tag.kind == Kind::Close) && tag.name != "img" &&
               !isOneOf(tag.name, kInline) && !isBreak(token);
    }

    /// Takes in what holds nothing on both sides, and formatting that begins before and ends behind.
    void grow(Breaks breaks)
    {
        const auto skips = [this, breaks](std::size_t token) {
            return isNothing(token) || (breaks == Breaks::Skip && isBreak(token));
        };
        while (true) {
            while (skips(before(m_first)))
                --m_first;
            while (skips(after(m_last)))
                ++m_last;
            if (!isPair(before(m_first), after(m_last)) || !isOneOf(m_tokens[before(m_first)].name, kInline))
                return;
            --m_first;
            ++m_last;
        }
    }

    [[nodiscard]] bool isPair(std::size_t open, std::size_t close) const
    {
        return isTag(open, Kind::Open) && isTag(close, Kind::Close) && m_tokens[open].name == m_tokens[close].name;
    }

    template <std::size_t count>
    bool takeElement(const std::array<std::string_view, count> &names)
    {
        const std::size_t open = before(m_first);
        const std::size_t close = after(m_last);
        if (!isTag(open, Kind::Open) || !isOneOf(m_tokens[open].name, names))
            return false;
        if (isPair(open, close)) {
            ++m_last;
        } else {
            // HTML lets the end tags of p and li be left out before the next block.
            const std::string_view name = m_tokens[open].name;
            const bool mayBeOpen = (name == "p" || name == "li") && isBorder(close);
            if (!mayBeOpen)
                return false;
        }
        --m_first;
        return true;
    }

    /// A list without items, a box without paragraphs would still take room.
    void takeContainers()
    {
        std::size_t first = m_first;
        std::size_t last = m_last;
        for (grow(Breaks::Keep); takeElement(kContainers); grow(Breaks::Keep)) {
            first = m_first;
            last = m_last;
        }
        m_first = first;
        m_last = last;
    }

    /// Mail programs write an empty paragraph as <div><br></div>. One on each side would leave two where one was meant.
    void takeEmptyNeighbour()
    {
        const std::size_t endOfBefore = skipNothing(before(m_first), -1);
        const std::size_t beginOfAfter = skipNothing(after(m_last), +1);
        if (!isTag(endOfBefore, Kind::Close) || !isTag(beginOfAfter, Kind::Open))
            return;
        const std::size_t beginOfBefore = skipContent(endOfBefore, -1);
        const std::size_t endOfAfter = skipContent(beginOfAfter, +1);
        const bool bothEmpty =
            isEmptyParagraph(beginOfBefore, endOfBefore) && isEmptyParagraph(beginOfAfter, endOfAfter);
        if (bothEmpty)
            m_last = endOfAfter;
    }

    [[nodiscard]] bool isEmptyParagraph(std::size_t open, std::size_t close) const
    {
        return isPair(open, close) && (m_tokens[open].name == "p" || m_tokens[open].name == "div");
    }

    [[nodiscard]] std::size_t step(std::size_t token, int direction) const
    {
        return direction < 0 ? before(token) : after(token);
    }

    [[nodiscard]] std::size_t skipNothing(std::size_t token, int direction) const
    {
        while (isNothing(token))
            token = step(token, direction);
        return token;
    }

    /// From one tag of an empty element to the other.
    [[nodiscard]] std::size_t skipContent(std::size_t token, int direction) const
    {
        do {
            token = step(token, direction);
        } while (isNothing(token) || isBreak(token));
        return token;
    }

    /// A line between line breaks, with one of them; with one more if there was an empty line on both sides.
    bool takeLine()
    {
        const std::size_t left = before(m_first);
        const std::size_t right = after(m_last);
        if (!(isBreak(left) || isBorder(left)) || !(isBreak(right) || isBorder(right)))
            return false;
        if (!isBreak(left) && !isBreak(right))
            return false;
        if (!isBreak(right)) {
            m_first = left;
            return true;
        }
        m_last = right;
        const std::size_t next = skipNothing(after(right), +1);
        const std::size_t previous = isBreak(left) ? skipNothing(before(left), -1) : kNone;
        const bool emptyBefore = isBorder(left) || isBreak(previous) || isBorder(previous);
        if (emptyBefore && isBreak(next))
            m_last = next;
        return true;
    }

    /// The blank at the end (direction -1) or beginning (+1) of a text: how many bytes it has, 0 for none.
    [[nodiscard]] std::size_t blankAt(std::size_t token, int direction) const
    {
        if (token == kNone || m_tokens[token].kind != Kind::Text)
            return 0;
        const std::string_view text = textOf(token);
        constexpr std::array<std::string_view, 8> blanks = {"&nbsp;", "&#160;", "\u00A0", "\r\n",
                                                            " ",      "\n",     "\t",     "\r"};
        for (const std::string_view blank : blanks) {
            if (direction < 0 ? text.ends_with(blank) : text.starts_with(blank))
                return blank.size();
        }
        return 0;
    }

    [[nodiscard]] Range withOneBlank() const
    {
        const std::size_t left = before(m_slot);
        const std::size_t right = after(m_slot);
        Range slot{m_tokens[m_slot].begin, m_tokens[m_slot].end};
        const std::size_t blankBefore = blankAt(left, -1);
        const std::size_t blankAfter = blankAt(right, +1);
        if (blankAfter > 0 && (blankBefore > 0 || isBorder(left) || isBreak(left)))
            slot.end += blankAfter;
        else if (blankBefore > 0 && (isBorder(right) || isBreak(right)))
            slot.begin -= blankBefore;
        return slot;
    }

    std::string_view m_source;
    std::span<const HtmlToken> m_tokens;
    std::size_t m_slot;
    std::size_t m_first = 0;
    std::size_t m_last = 0;
};

bool isLineEnd(char c)
{
    return c == '\n' || c == '\r';
}

/// The end of the line that contains `at`, before its line break, but not beyond the limit.
std::size_t lineEnd(std::string_view source, std::size_t at, std::size_t limit)
{
    while (at < limit && !isLineEnd(source[at]))
        ++at;
    return at;
}

std::size_t lineBegin(std::string_view source, std::size_t at, std::size_t limit)
{
    while (at > limit && !isLineEnd(source[at - 1]))
        --at;
    return at;
}

std::size_t behindBreak(std::string_view source, std::size_t at)
{
    if (source.substr(at).starts_with("\r\n"))
        return at + 2;
    return at < source.size() && isLineEnd(source[at]) ? at + 1 : at;
}

/// Whether the line before the one that begins here is empty, or there is none.
bool isEmptyLineBefore(std::string_view source, std::size_t begin)
{
    if (begin == 0)
        return true;
    const std::size_t end = begin >= 2 && source.substr(begin - 2, 2) == "\r\n" ? begin - 2 : begin - 1;
    return isBlankText(source.substr(lineBegin(source, end, 0), end - lineBegin(source, end, 0)));
}

bool isBlankByte(char c)
{
    return c == ' ' || c == '\t';
}

Range withOneBlank(std::string_view source, Range around, Range slot)
{
    const bool blankBefore = slot.begin > around.begin && isBlankByte(source[slot.begin - 1]);
    const bool blankAfter = slot.end < around.end && isBlankByte(source[slot.end]);
    const bool atBegin = slot.begin == 0 || isLineEnd(source[slot.begin - 1]);
    const bool atEnd = slot.end == source.size() || isLineEnd(source[slot.end]);
    if (blankAfter && (blankBefore || atBegin))
        ++slot.end;
    else if (blankBefore && atEnd)
        --slot.begin;
    return slot;
}

} // namespace

Range closingInHtml(std::string_view source, std::span<const HtmlToken> tokens, Range slot)
{
    const auto found = std::ranges::find_if(
        tokens, [slot](const HtmlToken &token) { return token.kind == Kind::Field && token.begin == slot.begin; });
    if (found == tokens.end())
        return slot; // in an attribute
    return HtmlClosing(source, tokens, static_cast<std::size_t>(found - tokens.begin())).find();
}

Range closingInText(std::string_view source, Range around, Range slot)
{
    const std::size_t begin = lineBegin(source, slot.begin, around.begin);
    const std::size_t end = lineEnd(source, slot.end, around.end);
    const bool wholeLine =
        (begin == 0 || isLineEnd(source[begin - 1])) && (end == source.size() || isLineEnd(source[end]));
    const bool alone =
        isBlankText(source.substr(begin, slot.begin - begin)) && isBlankText(source.substr(slot.end, end - slot.end));
    if (!wholeLine || !alone)
        return withOneBlank(source, around, slot);

    Range line{begin, std::min(behindBreak(source, end), around.end)};
    const std::size_t nextEnd = lineEnd(source, line.end, source.size());
    const bool emptyAfter = line.end < source.size() && isBlankText(source.substr(line.end, nextEnd - line.end));
    if (emptyAfter && isEmptyLineBefore(source, begin))
        line.end = std::min(behindBreak(source, nextEnd), around.end);
    return line;
}

Range closingInHeader(std::string_view source, Range around, Range slot)
{
    return withOneBlank(source, around, slot);
}

} // namespace sincerely::merge
