#include "ui/editor/condition_wrapping.h"

#include "ui/editor/document_format.h"
#include "ui/editor/letter_document.h"

#include <QMap>
#include <QTextBlock>

#include <algorithm>

namespace sincerely::editor
{

namespace
{

using letter::Piece;

struct Range {
    int begin;
    int end;
};

void insertPart(QTextCursor &cursor, Piece::Kind kind, int pair, const QString &text = {})
{
    cursor.insertText(QString(QChar::ObjectReplacementCharacter), charFormat(Piece{kind, text, {}, {}, pair}));
}

/// Takes in all of every condition of which only a part is inside.
Range withWholeConditions(const LetterDocument &document, Range range)
{
    QMap<int, Range> conditions;
    for (const ObjectSpot &spot : document.objects()) {
        if (spot.kind == Piece::Kind::If)
            conditions[spot.pair] = {spot.position, spot.position + 1};
        else if (spot.kind == Piece::Kind::EndIf)
            conditions[spot.pair].end = spot.position + 1;
    }
    bool hasGrown = true;
    while (hasGrown) {
        hasGrown = false;
        for (const Range &condition : std::as_const(conditions)) {
            const bool hasBegin = condition.begin >= range.begin && condition.begin < range.end;
            const bool hasEnd = condition.end > range.begin && condition.end <= range.end;
            if (hasBegin == hasEnd)
                continue;
            range = {std::min(range.begin, condition.begin), std::max(range.end, condition.end)};
            hasGrown = true;
        }
    }
    return range;
}

Range widened(const LetterDocument &document, Range range)
{
    range = withWholeConditions(document, range);
    const QTextBlock first = document.findBlock(range.begin);
    const QTextBlock last = document.findBlock(range.end);
    if (first == last)
        return range;
    return {first.position(), last.position() + last.length() - 1};
}

} // namespace

QTextCursor wrapInCondition(LetterDocument &document, QTextCursor selection, const QString &expression, bool withElse)
{
    const Range range = widened(document, {selection.selectionStart(), selection.selectionEnd()});
    const int pair = document.newPair();
    const bool isOverBlocks = document.findBlock(range.begin) != document.findBlock(range.end);
    QTextCursor cursor(&document);
    cursor.beginEditBlock();
    cursor.setPosition(range.end);
    QTextCursor inside = cursor;
    inside.setKeepPositionOnInsert(true);
    if (withElse) {
        if (isOverBlocks)
            cursor.insertBlock();
        insertPart(cursor, Piece::Kind::Else, pair);
        inside.setPosition(cursor.position());
    }
    insertPart(cursor, Piece::Kind::EndIf, pair);
    inside.setKeepPositionOnInsert(false);
    cursor.setPosition(range.begin);
    insertPart(cursor, Piece::Kind::If, pair, expression);
    cursor.endEditBlock();
    return inside;
}

QTextCursor addElse(LetterDocument &document, int pair)
{
    QTextCursor cursor(&document);
    int begin = -1;
    for (const ObjectSpot &spot : document.objects()) {
        if (spot.pair == pair && spot.kind == Piece::Kind::If)
            begin = spot.position;
        if (spot.pair == pair && spot.kind == Piece::Kind::EndIf)
            cursor.setPosition(spot.position);
    }
    if (begin < 0)
        return cursor;
    cursor.beginEditBlock();
    if (document.findBlock(begin) != cursor.block())
        cursor.insertBlock();
    insertPart(cursor, Piece::Kind::Else, pair);
    cursor.endEditBlock();
    return cursor;
}

} // namespace sincerely::editor
