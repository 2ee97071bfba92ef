#include "core/letter/merge_text.h"

#include "core/letter/field.h"
#include "core/merge/cutter.h"
#include "core/merge/tag.h"
#include "core/merge/utf8.h"

#include <utility>

namespace sincerely::letter
{

namespace
{

using namespace Qt::Literals::StringLiterals;

QString tagText(const Piece &piece)
{
    switch (piece.kind) {
    case Piece::Kind::Field:
        return u"{{"_s + piece.text + u"}}"_s;
    case Piece::Kind::If:
        return u"{{#if "_s + piece.text + u"}}"_s;
    case Piece::Kind::Else:
        return u"{{else}}"_s;
    case Piece::Kind::EndIf:
        return u"{{/if}}"_s;
    case Piece::Kind::Text:
    case Piece::Kind::Picture:
        break;
    }
    return {};
}

/// Finds out which parts of conditions belong together.
class Pairing
{
public:
    explicit Pairing(int &nextPair)
        : m_nextPair(nextPair)
    {
    }

    void read(Piece &piece)
    {
        if (piece.kind == Piece::Kind::If) {
            m_open.push_back({&piece, nullptr});
        } else if (piece.kind == Piece::Kind::Else && !m_open.empty() && !m_open.back().other) {
            m_open.back().other = &piece;
        } else if (piece.kind == Piece::Kind::EndIf && !m_open.empty()) {
            const Open open = m_open.back();
            m_open.pop_back();
            piece.pair = open.begin->pair = ++m_nextPair;
            if (open.other)
                open.other->pair = m_nextPair;
        }
    }

private:
    struct Open {
        Piece *begin;
        Piece *other;
    };
    int &m_nextPair;
    std::vector<Open> m_open;
};

} // namespace

std::optional<Piece> pieceOf(std::string_view content, bool isHtml)
{
    const merge::Encoding encoding = isHtml ? merge::Encoding::HtmlText : merge::Encoding::Plain;
    const tl::expected<merge::Tag, QString> tag = merge::parseTag(content, encoding);
    if (!tag)
        return std::nullopt;
    Piece piece;
    switch (tag->kind) {
    case merge::Tag::Kind::Field:
        piece.kind = Piece::Kind::Field;
        piece.text = merge::toQString(tag->content);
        break;
    case merge::Tag::Kind::If:
        piece.kind = Piece::Kind::If;
        piece.text = conditionExpression(
            {merge::toQString(tag->condition.name), tag->condition.comparison, merge::toQString(tag->condition.value)});
        break;
    case merge::Tag::Kind::Else:
        piece.kind = Piece::Kind::Else;
        break;
    case merge::Tag::Kind::EndIf:
        piece.kind = Piece::Kind::EndIf;
        break;
    }
    return piece;
}

void append(std::vector<Piece> &pieces, Piece piece)
{
    if (piece.kind == Piece::Kind::Text) {
        if (piece.text.isEmpty())
            return;
        if (!pieces.empty() && pieces.back().kind == Piece::Kind::Text && pieces.back().style == piece.style) {
            pieces.back().text += piece.text;
            return;
        }
    }
    pieces.push_back(std::move(piece));
}

void pairConditions(std::vector<Block> &blocks, int &nextPair)
{
    Pairing pairing(nextPair);
    for (Block &block : blocks) {
        for (Piece &piece : block.pieces) {
            if (piece.isConditionPart()) {
                piece.pair = 0;
                pairing.read(piece);
            }
        }
    }
    for (Block &block : blocks) {
        std::vector<Piece> pieces;
        for (Piece &piece : block.pieces) {
            if (piece.isConditionPart() && piece.pair == 0)
                piece = {Piece::Kind::Text, tagText(piece), {}, {}, 0};
            append(pieces, std::move(piece));
        }
        block.pieces = std::move(pieces);
    }
}

std::vector<Piece> piecesOf(QStringView mergeText)
{
    const std::string source = mergeText.toString().toStdString();
    std::vector<Block> line(1);
    for (const CutPiece &part : cutPieces(source, false))
        append(line[0].pieces, part.piece);
    int pairs = 0;
    pairConditions(line, pairs);
    return std::move(line[0].pieces);
}

std::vector<CutPiece> cutPieces(std::string_view source, bool isHtml)
{
    QList<merge::Mistake> mistakes; // what is wrong stays text
    std::vector<CutPiece> pieces;
    std::size_t at = 0;
    const auto addText = [&](std::size_t end) {
        if (end > at)
            pieces.push_back({at, end, {Piece::Kind::Text, merge::toQString(source.substr(at, end - at)), {}, {}, 0}});
        at = end;
    };
    for (const merge::Piece &part : merge::cut(source, mistakes)) {
        const bool isBraces = part.kind == merge::Piece::Kind::Braces;
        std::optional<Piece> piece;
        if (isBraces)
            piece = Piece{Piece::Kind::Text, u"{{"_s, {}, {}, 0};
        else if (part.kind == merge::Piece::Kind::Tag)
            piece = pieceOf(part.content, isHtml);
        if (!piece)
            continue;
        addText(part.begin); // the cutter leaves out what is wrong
        pieces.push_back({part.begin, part.end, std::move(*piece)});
        at = part.end;
    }
    addText(source.size());
    return pieces;
}

QString withEscapedBraces(QStringView text)
{
    return text.toString().replace(u"{{"_s, u"{{{{"_s);
}

QString mergeText(const std::vector<Piece> &pieces)
{
    QString text;
    QString pending; // text of several styles: braces may meet there
    const auto flush = [&text, &pending] { text += withEscapedBraces(std::exchange(pending, {})); };
    for (const Piece &piece : pieces) {
        if (piece.kind == Piece::Kind::Text) {
            pending += piece.text;
            continue;
        }
        const QString tag = tagText(piece);
        qsizetype braces = 0;
        while (braces < pending.size() && pending.at(pending.size() - 1 - braces) == u'{')
            ++braces;
        if (braces % 2 == 1 && !tag.isEmpty())
            pending += u' ';
        flush();
        text += tag;
    }
    flush();
    return text;
}

} // namespace sincerely::letter
