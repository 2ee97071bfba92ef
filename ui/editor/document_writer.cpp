#include "ui/editor/document_writer.h"

#include "ui/editor/document_format.h"

#include <QHash>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextList>

namespace sincerely::editor
{

namespace
{

using letter::Piece;

/// What was copied and is inserted again is another condition.
void renumber(letter::Content &content, int &nextPair)
{
    QHash<int, int> numbers;
    for (letter::Block &block : content.blocks) {
        for (Piece &piece : block.pieces) {
            if (!piece.isConditionPart())
                continue;
            if (!numbers.contains(piece.pair))
                numbers.insert(piece.pair, ++nextPair);
            piece.pair = numbers.value(piece.pair);
        }
    }
}

void insertPieces(QTextCursor &cursor, const std::vector<Piece> &pieces)
{
    for (const Piece &piece : pieces) {
        if (piece.kind == Piece::Kind::Text)
            cursor.insertText(piece.text, charFormat(piece.style));
        else
            cursor.insertText(QString(QChar::ObjectReplacementCharacter), charFormat(piece));
    }
}

} // namespace

void insertContent(QTextCursor cursor, letter::Content content, int &nextPair)
{
    if (content.blocks.empty())
        return;
    renumber(content, nextPair);
    cursor.beginEditBlock();
    cursor.removeSelectedText();
    const bool bringsShape = cursor.block().length() == 1 && !content.isInline;
    for (std::size_t i = 0; i < content.blocks.size(); ++i) {
        const letter::Block &block = content.blocks[i];
        if (i > 0)
            cursor.insertBlock(QTextBlockFormat(), QTextCharFormat());
        if (i > 0 || bringsShape)
            reshapeBlock(cursor, block);
        insertPieces(cursor, block.pieces);
    }
    cursor.endEditBlock();
}

// Margins and the grouping of lists follow by themselves, see BlockKeeper.
void reshapeBlock(QTextCursor cursor, const letter::Block &shape)
{
    if (QTextList *list = cursor.currentList())
        list->remove(cursor.block());
    cursor.setBlockFormat(blockFormat(shape, {}, {}));
    if (shape.list != letter::ListKind::None)
        cursor.createList(listFormat(shape.list, shape.level));
}

} // namespace sincerely::editor
