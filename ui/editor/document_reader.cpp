#include "ui/editor/document_reader.h"

#include "core/letter/clean_text.h"
#include "core/letter/condition_repair.h"
#include "core/letter/field.h"
#include "core/letter/merge_text.h"
#include "ui/editor/document_format.h"

#include <algorithm>
#include <set>

namespace sincerely::editor
{

namespace
{

using letter::Piece;

void appendFragment(std::vector<Piece> &pieces, const Piece &format, const QString &text)
{
    if (format.kind == Piece::Kind::Text) {
        letter::append(
            pieces,
            {Piece::Kind::Text, letter::isCleanText(text) ? text : letter::cleanText(text), format.style, {}, 0});
        return;
    }
    for (const QChar c : text) {
        if (c == QChar::ObjectReplacementCharacter)
            pieces.push_back(format);
        else
            letter::append(pieces, {Piece::Kind::Text, letter::cleanText(QStringView(&c, 1)), format.style, {}, 0});
    }
}

/// Leaves out parts of conditions whose other parts are missing.
void dropTornConditions(letter::Content &content)
{
    std::set<int> begun;
    std::set<int> ended;
    for (const letter::Block &block : content.blocks) {
        for (const Piece &piece : block.pieces) {
            if (piece.kind == Piece::Kind::If)
                begun.insert(piece.pair);
            else if (piece.kind == Piece::Kind::EndIf)
                ended.insert(piece.pair);
        }
    }
    const auto isTorn = [&](const Piece &piece) {
        return piece.isConditionPart() && !(begun.contains(piece.pair) && ended.contains(piece.pair));
    };
    for (letter::Block &block : content.blocks)
        std::erase_if(block.pieces, isTorn);
    int pairs = std::max(begun.empty() ? 0 : *begun.rbegin(), ended.empty() ? 0 : *ended.rbegin());
    letter::repairConditions(content.blocks, pairs);
}

} // namespace

const Piece &BlockReader::pieceFor(const QTextFragment &fragment)
{
    const int index = fragment.charFormatIndex();
    auto known = m_known.find(index);
    if (known == m_known.end()) {
        const QTextCharFormat format = fragment.charFormat();
        Piece piece = pieceOf(format);
        if (piece.kind == Piece::Kind::Text)
            piece.style = styleOf(format);
        known = m_known.insert(index, std::move(piece));
    }
    return *known;
}

letter::Block BlockReader::read(const QTextBlock &block, std::vector<ObjectSpot> &objects)
{
    letter::Block result = blockOf(block);
    for (auto fragments = block.begin(); !fragments.atEnd(); ++fragments) {
        const QTextFragment fragment = fragments.fragment();
        const QString text = fragment.text();
        const Piece &piece = pieceFor(fragment);
        appendFragment(result.pieces, piece, text);
        if (piece.kind == Piece::Kind::Text)
            continue;
        const bool isTouch = piece.kind == Piece::Kind::Field && letter::isPersonalTouch(piece.text);
        for (qsizetype i = 0; i < text.size(); ++i) {
            if (text.at(i) == QChar::ObjectReplacementCharacter)
                objects.push_back(
                    {fragment.position() - block.position() + static_cast<int>(i), piece.kind, piece.pair, isTouch});
        }
    }
    return result;
}

letter::Block BlockReader::read(const QTextBlock &block, int from, int to)
{
    letter::Block result = blockOf(block);
    for (auto fragments = block.begin(); !fragments.atEnd(); ++fragments) {
        const QTextFragment fragment = fragments.fragment();
        const int begin = std::max(fragment.position(), from);
        const int end = std::min(fragment.position() + fragment.length(), to);
        if (begin < end)
            appendFragment(result.pieces, pieceFor(fragment),
                           fragment.text().mid(begin - fragment.position(), end - begin));
    }
    return result;
}

std::vector<ObjectSpot> objectsIn(const QTextDocument &document)
{
    std::vector<ObjectSpot> objects;
    BlockReader reader;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        const std::size_t first = objects.size();
        (void)reader.read(block, objects);
        for (std::size_t i = first; i < objects.size(); ++i)
            objects[i].position += block.position();
    }
    return objects;
}

letter::Content contentOf(const QTextDocument &document, int from, int to)
{
    letter::Content content;
    BlockReader reader;
    for (QTextBlock block = document.findBlock(from); block.isValid() && block.position() <= to; block = block.next())
        content.blocks.push_back(reader.read(block, from, to));
    dropTornConditions(content);
    if (content.blocks.size() == 1) {
        const QTextBlock block = document.findBlock(from);
        const letter::Block &only = content.blocks.front();
        const bool isWhole = from == block.position() && to == block.position() + block.length() - 1 && from < to;
        content.isInline = !isWhole || (only.list == letter::ListKind::None && only.quote == 0);
    }
    return content;
}

} // namespace sincerely::editor
