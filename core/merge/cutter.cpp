#include "core/merge/cutter.h"

#include "core/merge/sentences.h"
#include "core/merge/utf8.h"

#include <algorithm>
#include <array>

namespace sincerely::merge
{

namespace
{

/// What a field stands between. Other programs' forms are a matter of further rows.
struct Delimiters {
    std::string_view open;
    std::string_view close;
    std::string_view escapedOpen; ///< Stands for `open` itself.
};

constexpr std::array kDelimiters = {Delimiters{"{{", "}}", "{{{{"}};

/// Longer than any name and fallback that a person would write; so that one forgotten brace does not swallow a page.
constexpr std::size_t kLongestTag = 1000;

struct Opening {
    std::size_t at = std::string_view::npos;
    const Delimiters *delimiters = nullptr;
};

Opening findOpening(std::string_view source, std::size_t from)
{
    Opening first;
    for (const Delimiters &delimiters : kDelimiters) {
        const std::size_t at = source.find(delimiters.open, from);
        if (at < first.at)
            first = {at, &delimiters};
    }
    return first;
}

class Cutter
{
public:
    Cutter(std::string_view source, QList<Mistake> &mistakes)
        : m_source(source)
        , m_mistakes(mistakes)
        , m_positions(source)
    {
    }

    std::vector<Piece> cut()
    {
        std::size_t at = 0;
        while (at < m_source.size()) {
            const Opening opening = findOpening(m_source, at);
            const std::size_t end = std::min(opening.at, m_source.size());
            addLiteral(at, end);
            at = opening.delimiters ? cutTag(opening) : end;
        }
        return std::move(m_pieces);
    }

private:
    /// \returns where to go on
    std::size_t cutTag(const Opening &opening)
    {
        const auto &[open, close, escapedOpen] = *opening.delimiters;
        if (m_source.substr(opening.at).starts_with(escapedOpen)) {
            add({Piece::Kind::Braces, opening.at, opening.at + escapedOpen.size(), {}, {}});
            return opening.at + escapedOpen.size();
        }
        const std::size_t begin = opening.at + open.size();
        const std::size_t end = m_source.find(close, begin);
        const std::size_t next = m_source.find(open, begin);
        const Mistake position = m_positions.at(opening.at);
        if (m_source.substr(begin).starts_with('{') && end != std::string_view::npos)
            return reportThreeBraces(opening.at, end, position);
        if (end == std::string_view::npos || next < end || end - begin > kLongestTag)
            return reportUnclosed(opening.at, next, position);
        const std::size_t after = end + close.size();
        add({Piece::Kind::Tag, opening.at, after, position, m_source.substr(begin, end - begin)});
        return after;
    }

    std::size_t reportThreeBraces(std::size_t at, std::size_t end, const Mistake &position)
    {
        const std::string_view name = trimmed(m_source.substr(at + 3, end - at - 3));
        report(position, sentences::threeBraces(QStringLiteral("{{%1}}").arg(excerpt(name))));
        const bool threeAtEnd = m_source.substr(end).starts_with("}}}");
        return end + (threeAtEnd ? 3 : 2);
    }

    std::size_t reportUnclosed(std::size_t at, std::size_t next, const Mistake &position)
    {
        const std::size_t end = std::min(m_source.find_first_of("\r\n<", at), next);
        report(position, sentences::fieldNotClosed(excerpt(trimmed(m_source.substr(at, end - at)))));
        add({Piece::Kind::Literal, at, at + 2, {}, {}});
        return at + 2;
    }

    /// Looks for `{Name}}` on the way: a forgotten brace must not let a raw field through.
    void addLiteral(std::size_t begin, std::size_t end)
    {
        if (begin == end)
            return;
        for (std::size_t at = m_source.find('{', begin); at < end; at = m_source.find('{', at + 1)) {
            const std::size_t stop = m_source.find_first_of("{}\r\n<;:", at + 1);
            if (stop >= end || m_source.substr(stop, 2) != "}}" || stop - at > 80)
                continue;
            const std::string_view name = m_source.substr(at + 1, stop - at - 1);
            if (isBlankText(name))
                continue;
            const QString written = excerpt(m_source.substr(at, stop + 2 - at));
            report(m_positions.at(at), sentences::fieldWithOneBrace(written, QLatin1Char('{') + written));
        }
        add({Piece::Kind::Literal, begin, end, {}, {}});
    }

    void add(Piece piece) { m_pieces.push_back(piece); }

    void report(Mistake position, const QString &sentence)
    {
        position.sentence = sentence;
        m_mistakes.append(position);
    }

    std::string_view m_source;
    QList<Mistake> &m_mistakes;
    PositionCounter m_positions;
    std::vector<Piece> m_pieces;
};

} // namespace

std::vector<Piece> cut(std::string_view source, QList<Mistake> &mistakes)
{
    return Cutter(source, mistakes).cut();
}

QString excerpt(std::string_view text)
{
    constexpr qsizetype longest = 60;
    const QString whole = toQString(text.substr(0, 4 * longest)).simplified();
    return whole.size() <= longest ? whole : whole.left(longest - 1) + QChar(0x2026);
}

} // namespace sincerely::merge
