#include "core/letter/tag_marks.h"

#include "core/letter/merge_text.h"
#include "core/merge/html_walker.h"

#include <utility>

namespace sincerely::letter
{

namespace
{

/// Private use characters of plane 15, which no font has.
constexpr char32_t kFirst = 0xF0000;
constexpr std::size_t kMost = 0xFFFD;

bool isMark(char32_t code)
{
    return code >= kFirst && code <= kFirst + 0xFFFF;
}

QString withoutMarks(QStringView text)
{
    QString result = text.toString();
    for (qsizetype at = result.size() - 2; at >= 0; --at) {
        if (result.at(at).isHighSurrogate() && result.at(at + 1).isLowSurrogate() &&
            isMark(QChar::surrogateToUcs4(result.at(at), result.at(at + 1))))
            result.remove(at, 2);
    }
    return result;
}

} // namespace

TagMarks::TagMarks(QStringView html)
{
    const QString clean = withoutMarks(html);
    if (!clean.contains(QStringLiteral("{{"))) {
        m_html = clean;
        return;
    }
    const std::string source = clean.toStdString();
    std::string marked;
    merge::HtmlWalker walker;
    for (CutPiece &part : cutPieces(source, true)) {
        const std::string_view written = std::string_view(source).substr(part.begin, part.end - part.begin);
        const bool isInText = walker.spot().state == merge::HtmlWalker::State::Text;
        const bool isLiteral = part.piece.kind == Piece::Kind::Text && written != "{{{{";
        if (isLiteral)
            walker.literal(written, part.begin);
        else
            walker.field(part.begin, part.end, part.piece.isConditionPart());
        if (isLiteral || !isInText || m_pieces.size() == kMost) {
            marked += written;
            continue;
        }
        const char32_t mark = kFirst + static_cast<char32_t>(m_pieces.size());
        marked += QString::fromUcs4(&mark, 1).toStdString();
        m_pieces.push_back(std::move(part.piece));
    }
    m_html = QString::fromStdString(marked);
}

const Piece *TagMarks::pieceAt(QStringView text, qsizetype at) const
{
    if (!text[at].isHighSurrogate() || at + 1 >= text.size() || !text[at + 1].isLowSurrogate())
        return nullptr;
    const char32_t code = QChar::surrogateToUcs4(text[at], text[at + 1]);
    if (!isMark(code) || code - kFirst >= m_pieces.size())
        return nullptr;
    return &m_pieces[code - kFirst];
}

} // namespace sincerely::letter
