#include "ui/editor/condition_keeper.h"

#include "core/letter/condition_repair.h"
#include "ui/editor/document_format.h"
#include "ui/editor/document_reader.h"

#include <QTextBlock>
#include <QTextCursor>

#include <algorithm>

namespace sincerely::editor
{

namespace
{

using letter::Piece;
using letter::Repair;
using letter::Token;

/// The conditions of a document as repairsFor() sees them, and where they stand.
struct Outline {
    std::vector<Token> tokens;
    std::vector<int> positions; ///< One more than tokens: the end of the text.
};

bool isConditionPart(const ObjectSpot &spot)
{
    return spot.kind == Piece::Kind::If || spot.kind == Piece::Kind::Else || spot.kind == Piece::Kind::EndIf;
}

Token::Kind tokenKind(Piece::Kind kind)
{
    return kind == Piece::Kind::If     ? Token::Kind::If
           : kind == Piece::Kind::Else ? Token::Kind::Else
                                       : Token::Kind::EndIf;
}

Outline outlineOf(const QTextDocument &document, const std::vector<ObjectSpot> &objects)
{
    Outline outline;
    const auto add = [&outline](Token token, int position) {
        outline.tokens.push_back(token);
        outline.positions.push_back(position);
    };
    auto object = objects.begin();
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        const int end = block.position() + block.length() - 1;
        int at = block.position();
        for (; object != objects.end() && object->position < end; ++object) {
            if (!isConditionPart(*object))
                continue;
            if (object->position > at)
                add({Token::Kind::Stuff, 0}, at);
            add({tokenKind(object->kind), object->pair}, object->position);
            at = object->position + 1;
        }
        if (end > at)
            add({Token::Kind::Stuff, 0}, at);
        if (block.next().isValid())
            add({Token::Kind::NewBlock, 0}, end);
        else
            outline.positions.push_back(end);
    }
    return outline;
}

Piece pieceAt(QTextDocument &document, int position)
{
    QTextCursor cursor(&document);
    cursor.setPosition(position + 1);
    return pieceOf(cursor.charFormat());
}

QString questionOf(QTextDocument &document, const std::vector<ObjectSpot> &objects, int pair)
{
    const auto found = std::ranges::find_if(
        objects, [pair](const ObjectSpot &spot) { return spot.kind == Piece::Kind::If && spot.pair == pair; });
    return found == objects.end() ? QString() : pieceAt(document, found->position).text;
}

void makeRepair(QTextCursor &cursor, const Repair &repair, int position, const QString &question)
{
    cursor.setPosition(position);
    const auto insert = [&cursor](const Piece &piece) {
        cursor.insertText(QString(QChar::ObjectReplacementCharacter), charFormat(piece));
    };
    switch (repair.kind) {
    case Repair::Kind::Remove:
        cursor.deleteChar();
        break;
    case Repair::Kind::Pair: {
        Piece piece = pieceAt(*cursor.document(), position);
        piece.pair = repair.pair;
        cursor.setPosition(position + 1, QTextCursor::KeepAnchor);
        cursor.setCharFormat(charFormat(piece));
        break;
    }
    case Repair::Kind::InsertNewBlock:
        cursor.insertBlock();
        break;
    case Repair::Kind::InsertIf:
        insert({Piece::Kind::If, question, {}, {}, repair.pair});
        break;
    case Repair::Kind::InsertElse:
        insert({Piece::Kind::Else, {}, {}, {}, repair.pair});
        break;
    case Repair::Kind::InsertEndIf:
        insert({Piece::Kind::EndIf, {}, {}, {}, repair.pair});
        break;
    }
}

} // namespace

bool keepConditions(QTextDocument &document, const std::vector<ObjectSpot> &objects, int &nextPair)
{
    if (std::ranges::none_of(objects, isConditionPart))
        return false;
    bool hasChanged = false;
    QTextCursor cursor(&document);
    std::vector<ObjectSpot> current = objects;
    for (int round = 0; round < 1000; ++round) { // ends much earlier: each round makes one condition whole
        const Outline outline = outlineOf(document, current);
        const std::vector<Repair> repairs = letter::repairsFor(outline.tokens, nextPair);
        if (repairs.empty())
            break;
        if (!hasChanged)
            cursor.joinPreviousEditBlock();
        hasChanged = true;
        for (std::size_t i = repairs.size(); i > 0; --i) {
            const Repair &repair = repairs[i - 1];
            const QString question = repair.kind == Repair::Kind::InsertIf
                                         ? questionOf(document, objectsIn(document), repair.like)
                                         : QString();
            makeRepair(cursor, repair, outline.positions[repair.at], question);
        }
        current = objectsIn(document);
    }
    if (hasChanged)
        cursor.endEditBlock();
    return hasChanged;
}

} // namespace sincerely::editor
