#include "core/letter/content.h"

#include <algorithm>

namespace sincerely::letter
{

Direction directionOf(const Block &block)
{
    for (const Piece &piece : block.pieces) {
        if (piece.kind != Piece::Kind::Text)
            continue;
        for (qsizetype at = 0; at < piece.text.size(); ++at) {
            char32_t c = piece.text.at(at).unicode();
            if (QChar::isHighSurrogate(c) && at + 1 < piece.text.size()) {
                c = QChar::surrogateToUcs4(piece.text.at(at), piece.text.at(at + 1));
                ++at;
            }
            const QChar::Direction direction = QChar::direction(c);
            if (direction == QChar::DirL)
                return Direction::LeftToRight;
            if (direction == QChar::DirR || direction == QChar::DirAL)
                return Direction::RightToLeft;
        }
    }
    return Direction::FromText;
}

bool isEmpty(const Content &content)
{
    const auto isBlank = [](const Piece &piece) {
        return piece.kind == Piece::Kind::Text && QStringView(piece.text).trimmed().isEmpty();
    };
    return std::ranges::all_of(content.blocks,
                               [&](const Block &block) { return std::ranges::all_of(block.pieces, isBlank); });
}

} // namespace sincerely::letter
