#include "core/merge/compiler.h"

#include "core/merge/cutter.h"
#include "core/merge/html_escape.h"
#include "core/merge/sentences.h"
#include "core/merge/slot_closing.h"
#include "core/merge/tag.h"
#include "core/merge/utf8.h"

#include <algorithm>
#include <limits>
#include <optional>

namespace sincerely::merge
{

namespace
{

constexpr int kMostNested = 32;
constexpr std::uint32_t kOpenEnd = std::numeric_limits<std::uint32_t>::max();

/// A condition whose end is still to come.
struct OpenCondition {
    Mistake position;
    QString tag;
    HtmlWalker::Spot spot;
    std::uint32_t jump = 0; ///< The op that has to learn its target.
    bool hasElse = false;
};

class Compiler
{
public:
    Compiler(std::string_view source, Place place)
        : m_source(source)
    {
        m_program.place = place;
    }

    tl::expected<Program, QList<Mistake>> compile()
    {
        if (const std::size_t at = findInvalidUtf8(m_source); at != std::string_view::npos)
            report(PositionCounter(m_source).at(at), sentences::notUtf8());
        m_pieces = cut(m_source, m_mistakes);
        readTags();
        trimConditionLines();
        findClosings();
        for (std::size_t i = 0; i < m_pieces.size(); ++i)
            emitPiece(i);
        passTo(m_source.size());
        for (const OpenCondition &condition : m_open)
            report(condition.position, sentences::conditionNotClosed(condition.tag));
        if (m_mistakes.isEmpty())
            return std::move(m_program);
        std::ranges::sort(m_mistakes, {}, [](const Mistake &m) { return std::pair(m.line, m.column); });
        return tl::unexpected(m_mistakes);
    }

private:
    struct ReadPiece {
        std::optional<Tag> tag;
        Escape escape = Escape::None;
        HtmlWalker::Spot spot; ///< Of a part of a condition.
    };

    [[nodiscard]] bool isHtml() const { return m_program.place == Place::Html; }

    void report(Mistake position, const QString &sentence)
    {
        position.sentence = sentence;
        m_mistakes.append(position);
    }

    [[nodiscard]] QString written(const Piece &piece) const
    {
        return excerpt(m_source.substr(piece.begin, piece.end - piece.begin));
    }

    // First pass: what the tags are and where they stand.

    void readTags()
    {
        HtmlWalker walker;
        std::vector<HtmlWalker::Spot> before;
        m_read.resize(m_pieces.size());
        for (std::size_t i = 0; i < m_pieces.size(); ++i) {
            const Piece &piece = m_pieces[i];
            if (piece.kind != Piece::Kind::Tag) {
                if (isHtml())
                    walker.literal(m_source.substr(piece.begin, piece.end - piece.begin), piece.begin);
                continue;
            }
            m_read[i].spot = walker.spot();
            readTag(piece, m_read[i]);
            const bool isField = !m_read[i].tag || m_read[i].tag->kind == Tag::Kind::Field;
            if (!isField)
                followBranches(m_read[i], walker, before);
            if (isHtml())
                walker.field(piece.begin, piece.end, !isField);
        }
        m_tokens = walker.finish(m_source.size());
    }

    void readTag(const Piece &piece, ReadPiece &read)
    {
        const bool inText = read.spot.state == HtmlWalker::State::Text || read.spot.state == HtmlWalker::State::Title;
        const Encoding encoding = !isHtml() ? Encoding::Plain : inText ? Encoding::HtmlText : Encoding::HtmlAttribute;
        tl::expected<Tag, QString> tag = parseTag(piece.content, encoding);
        if (!tag) {
            report(piece.position, tag.error());
            if (beginsCondition(piece.content))
                read.tag = Tag{Tag::Kind::If, {}, {}}; // so that its {{/if}} is not told to belong to nothing
            return;
        }
        if (tag->kind == Tag::Kind::Field) {
            const tl::expected<Escape, QString> escape = escapeOf(read.spot, written(piece));
            if (!escape)
                report(piece.position, escape.error());
            read.escape = escape.value_or(Escape::HtmlText);
        }
        read.tag = std::move(*tag);
    }

    [[nodiscard]] tl::expected<Escape, QString> escapeOf(const HtmlWalker::Spot &spot, const QString &tag) const
    {
        if (isHtml())
            return escapeAt(spot, tag);
        return m_program.place == Place::Header ? Escape::Header : Escape::None;
    }

    /// An address may begin anew in the second branch.
    static void followBranches(const ReadPiece &read, HtmlWalker &walker, std::vector<HtmlWalker::Spot> &before)
    {
        if (read.tag->kind == Tag::Kind::If)
            before.push_back(read.spot);
        else if (read.tag->kind == Tag::Kind::Else && !before.empty())
            walker.takeValueFrom(before.back());
        else if (read.tag->kind == Tag::Kind::EndIf && !before.empty())
            before.pop_back();
    }

    /// A line of plain text that holds only a part of a condition is not a line of the email.
    void trimConditionLines()
    {
        if (m_program.place != Place::Text)
            return;
        for (std::size_t i = 0; i < m_pieces.size(); ++i) {
            if (!m_read[i].tag || m_read[i].tag->kind == Tag::Kind::Field)
                continue;
            const Piece &tag = m_pieces[i];
            const std::size_t before = m_source.find_last_of("\r\n", tag.begin == 0 ? 0 : tag.begin - 1);
            const std::size_t begin = tag.begin == 0 || before == std::string_view::npos ? 0 : before + 1;
            const std::size_t end = std::min(m_source.find_first_of("\r\n", tag.end), m_source.size());
            const bool alone = isBlankText(m_source.substr(begin, tag.begin - begin)) &&
                               isBlankText(m_source.substr(tag.end, end - tag.end));
            if (!alone)
                continue;
            const std::size_t next =
                m_source.substr(end).starts_with("\r\n") ? end + 2 : std::min(end + 1, m_source.size());
            if (i > 0)
                m_pieces[i - 1].end = std::max(m_pieces[i - 1].begin, std::min(m_pieces[i - 1].end, begin));
            if (i + 1 < m_pieces.size())
                m_pieces[i + 1].begin = std::min(m_pieces[i + 1].end, std::max(m_pieces[i + 1].begin, next));
        }
    }

    // Second pass: what goes together with an empty slot.

    void findClosings()
    {
        for (std::size_t i = 0; i < m_pieces.size(); ++i) {
            if (!isSlot(i) || readField(m_read[i].tag->content).fallback)
                continue;
            const Range slot{m_pieces[i].begin, m_pieces[i].end};
            Range around = slot;
            if (i > 0 && m_pieces[i - 1].kind == Piece::Kind::Literal)
                around.begin = m_pieces[i - 1].begin;
            if (i + 1 < m_pieces.size() && m_pieces[i + 1].kind == Piece::Kind::Literal)
                around.end = m_pieces[i + 1].end;
            Range closing = closingOf(around, slot);
            if (!m_closings.empty())
                closing.begin = std::clamp(closing.begin, m_closings.back().end, slot.begin);
            m_closings.push_back(closing);
        }
    }

    [[nodiscard]] bool isSlot(std::size_t i) const
    {
        const std::optional<Tag> &tag = m_read[i].tag;
        return tag && tag->kind == Tag::Kind::Field && hasComparisonKey(readField(tag->content).name, m_touchKey);
    }

    [[nodiscard]] Range closingOf(Range around, Range slot) const
    {
        switch (m_program.place) {
        case Place::Html:
            return closingInHtml(m_source, m_tokens, slot);
        case Place::Text:
            return closingInText(m_source, around, slot);
        case Place::Header:
            return closingInHeader(m_source, around, slot);
        }
        return slot;
    }

    // Third pass: the ops.

    [[nodiscard]] std::uint32_t here() const { return static_cast<std::uint32_t>(m_program.ops.size()); }

    void setTarget(std::uint32_t op)
    {
        m_program.ops[op].second = here();
        m_label = here();
    }

    /// Opens and ends the closings that begin or end up to this place of the source.
    void passTo(std::size_t at)
    {
        while (m_nextClosing < m_closings.size()) {
            const Range &closing = m_closings[m_nextClosing];
            if (!m_closingJump && closing.begin <= at) {
                m_closingJump = here();
                m_program.ops.push_back({Op::Code::JumpIfUntouched, 0, kOpenEnd});
            }
            if (!m_closingJump || closing.end > at)
                return;
            setTarget(*m_closingJump);
            m_closingJump.reset();
            ++m_nextClosing;
        }
    }

    [[nodiscard]] std::size_t nextBorder(std::size_t end) const
    {
        if (m_nextClosing == m_closings.size())
            return end;
        const Range &closing = m_closings[m_nextClosing];
        return std::min(end, m_closingJump ? closing.end : closing.begin);
    }

    void emitPiece(std::size_t i)
    {
        const Piece &piece = m_pieces[i];
        passTo(piece.begin);
        if (piece.kind == Piece::Kind::Braces)
            return emitLiteral("{{");
        if (piece.kind == Piece::Kind::Tag)
            return emitTag(i);
        for (std::size_t at = piece.begin; at < piece.end;) {
            const std::size_t end = nextBorder(piece.end);
            emitLiteral(m_source.substr(at, end - at));
            at = end;
            passTo(at);
        }
    }

    void emitLiteral(std::string_view literal)
    {
        if (literal.empty())
            return;
        const auto begin = static_cast<std::uint32_t>(m_program.text.size());
        if (isHtml())
            m_program.text += literal;
        else
            appendEscaped(m_program.text, literal, m_program.place == Place::Header ? Escape::Header : Escape::None);
        const auto end = static_cast<std::uint32_t>(m_program.text.size());
        const bool goesOn =
            !m_program.ops.empty() && m_program.ops.back().code == Op::Code::Literal && m_label != here();
        if (goesOn)
            m_program.ops.back().second = end;
        else
            m_program.ops.push_back({Op::Code::Literal, begin, end});
    }

    void emitTag(std::size_t i)
    {
        if (!m_read[i].tag)
            return;
        switch (m_read[i].tag->kind) {
        case Tag::Kind::Field:
            return emitField(i);
        case Tag::Kind::If:
            return emitIf(i);
        case Tag::Kind::Else:
            return emitElse(i);
        case Tag::Kind::EndIf:
            return emitEndIf(i);
        }
    }

    void emitField(std::size_t i)
    {
        const auto number = static_cast<std::uint32_t>(m_program.fields.size());
        m_program.fields.push_back({m_read[i].tag->content, m_pieces[i].position, m_read[i].escape, isSlot(i)});
        m_program.ops.push_back({Op::Code::Field, number, 0});
    }

    void emitIf(std::size_t i)
    {
        ConditionText condition = m_read[i].tag->condition;
        condition.position = m_pieces[i].position;
        if (m_open.size() == kMostNested)
            report(m_pieces[i].position, sentences::tooDeep(kMostNested));
        m_open.push_back({condition.position, written(m_pieces[i]), m_read[i].spot, here(), false});
        m_program.ops.push_back(
            {Op::Code::JumpIfFalse, static_cast<std::uint32_t>(m_program.conditions.size()), kOpenEnd});
        m_program.conditions.push_back(std::move(condition));
    }

    void emitElse(std::size_t i)
    {
        if (m_open.empty())
            return report(m_pieces[i].position, sentences::elseWithoutIf());
        OpenCondition &condition = m_open.back();
        if (condition.hasElse)
            return report(m_pieces[i].position, sentences::secondElse());
        checkSpot(i, condition);
        condition.hasElse = true;
        const std::uint32_t jump = here();
        m_program.ops.push_back({Op::Code::Jump, 0, kOpenEnd});
        setTarget(condition.jump);
        condition.jump = jump;
    }

    void emitEndIf(std::size_t i)
    {
        if (m_open.empty())
            return report(m_pieces[i].position, sentences::endWithoutIf());
        checkSpot(i, m_open.back());
        setTarget(m_open.back().jump);
        m_open.pop_back();
    }

    /// Both ways through a condition have to come out at the same spot; otherwise the escaping chosen for what follows
    /// would be right for one of them only.
    void checkSpot(std::size_t i, const OpenCondition &condition)
    {
        if (isHtml() && !m_read[i].spot.isSamePlaceAs(condition.spot))
            report(m_pieces[i].position, sentences::conditionCutsTag(written(m_pieces[i])));
    }

    std::string_view m_source;
    Program m_program;
    QList<Mistake> m_mistakes;
    std::vector<Piece> m_pieces;
    std::vector<ReadPiece> m_read; ///< Beside m_pieces.
    std::vector<HtmlToken> m_tokens;
    std::vector<Range> m_closings;
    std::size_t m_nextClosing = 0;
    std::optional<std::uint32_t> m_closingJump;
    std::vector<OpenCondition> m_open;
    std::uint32_t m_label = kOpenEnd; ///< An op that something jumps to: no literal may grow across it.
    const std::string m_touchKey = comparisonKey(kPersonalTouch);
};

} // namespace

tl::expected<Program, QList<Mistake>> compile(std::string_view source, Place place)
{
    constexpr std::string_view byteOrderMark = "\xEF\xBB\xBF";
    if (source.starts_with(byteOrderMark))
        source.remove_prefix(byteOrderMark.size());
    return Compiler(source, place).compile();
}

} // namespace sincerely::merge
