#include "ui/editor/chip_edit.h"

#include "core/letter/field.h"
#include "core/merge/columns.h"
#include "ui/editor/condition_dialog.h"
#include "ui/editor/condition_wrapping.h"
#include "ui/editor/document_format.h"
#include "ui/editor/editor_accessible.h"
#include "ui/editor/field_completion.h"
#include "ui/editor/field_popup.h"
#include "ui/editor/letter_document.h"
#include "ui/editor/object_hits.h"
#include "ui/theme/theme.h"

#include <QPainter>
#include <QScopedValueRollback>
#include <QStyle>
#include <QTextBlock>

#include <algorithm>

namespace sincerely
{

using editor::charFormat;
using editor::pieceOf;
using letter::Piece;

ChipEdit::ChipEdit(const PictureStore *pictures, QWidget *parent)
    : QTextEdit(parent)
    , m_document(new editor::LetterDocument(pictures, this))
    , m_pictures(pictures)
    , m_names(*m_document)
{
    editor::installEditorAccessible();
    setDocument(m_document);
    setAcceptRichText(true);
    setTabChangesFocus(true);
    m_completion = std::make_unique<editor::FieldCompletion>(*this);
    connect(m_document, &editor::LetterDocument::changed, this, &ChipEdit::afterChange);
    connect(this, &QTextEdit::cursorPositionChanged, this, [this] {
        if (!m_isTyping)
            m_completion->stop();
    });
}

ChipEdit::~ChipEdit()
{
    m_completion.reset(); // its list belongs to the window
}

void ChipEdit::setColumns(const MergeColumns &columns)
{
    if (columns == m_columns)
        return;
    m_columns = columns;
    QStringList names;
    for (const MergeColumn &column : columns)
        names.append(column.name);
    m_document->setColumns(names);
    m_completion->setColumns(columns);
}

void ChipEdit::setLook(const QPalette &palette, const QFont &font, const editor::BlockMetrics &metrics, qreal scale)
{
    m_document->setDefaultFont(font);
    m_document->setLook(palette, metrics, scale);
    markUnfinished();
}

// Inserting

void ChipEdit::insertField(const QString &column)
{
    replaceWithPiece(textCursor(), {Piece::Kind::Field, letter::fieldContent({column, {}, {}}), {}, {}, 0});
}

void ChipEdit::insertTouch()
{
    if (hasTouch())
        return;
    const QString name = QString::fromUtf8(merge::kPersonalTouch.data(), qsizetype(merge::kPersonalTouch.size()));
    replaceWithPiece(textCursor(), {Piece::Kind::Field, name, {}, {}, 0});
}

bool ChipEdit::hasTouch() const
{
    return m_document->hasTouch();
}

void ChipEdit::offerFields()
{
    setFocus();
    const QScopedValueRollback typing(m_isTyping, true);
    prepareTyping();
    // Behind a letter, "@" would belong to an address.
    textCursor().insertText(QStringLiteral("{{"), charFormat(styleForTyping()));
    m_completion->followTyping();
}

void ChipEdit::replaceWithPiece(QTextCursor selection, Piece piece)
{
    if (piece.kind == Piece::Kind::Else || piece.kind == Piece::Kind::EndIf)
        return insertElse(selection, piece);
    if (!piece.isConditionPart()) {
        QTextCursor begin = selection;
        begin.setPosition(selection.selectionStart());
        if (selection.hasSelection())
            begin.movePosition(QTextCursor::Right);
        piece.style = editor::styleOf(begin.charFormat());
        m_document->insertPiece(selection, std::move(piece));
        ensureCursorVisible();
        return nameStep(tr("Insert field"));
    }
    letter::Content content{std::vector<letter::Block>(1), true};
    content.blocks.front().pieces = {std::move(piece), {Piece::Kind::EndIf, {}, {}, {}, 0}};
    m_document->insert(selection, std::move(content));
    QTextCursor inside = textCursor();
    inside.movePosition(QTextCursor::Left);
    setTextCursor(inside);
    nameStep(tr("Insert condition"));
}

/// `{{else}}` and `{{/if}}` when they are typed: the end is there already, behind the cursor.
void ChipEdit::insertElse(QTextCursor cursor, const Piece &piece)
{
    const int pair = pairAround(cursor.selectionStart(), piece.kind == Piece::Kind::Else);
    if (pair == 0)
        return;
    if (piece.kind == Piece::Kind::Else) {
        Piece part = piece;
        part.pair = pair;
        cursor.insertText(QString(QChar::ObjectReplacementCharacter), charFormat(part));
        return nameStep(tr("Insert condition"));
    }
    cursor.removeSelectedText();
    for (const editor::ObjectSpot &spot : m_document->objects()) {
        if (spot.kind == Piece::Kind::EndIf && spot.pair == pair && spot.position >= cursor.position())
            cursor.setPosition(spot.position + 1);
    }
    setTextCursor(cursor);
}

/// The innermost condition around a position; 0 when there is none.
int ChipEdit::pairAround(int position, bool withoutElse) const
{
    QList<int> open;
    QSet<int> withElse;
    for (const editor::ObjectSpot &spot : m_document->objects()) {
        if (spot.kind == Piece::Kind::Else)
            withElse.insert(spot.pair);
        if (spot.position >= position)
            continue;
        if (spot.kind == Piece::Kind::If)
            open.append(spot.pair);
        else if (spot.kind == Piece::Kind::EndIf)
            open.removeOne(spot.pair);
    }
    const int pair = open.isEmpty() ? 0 : open.last();
    return withoutElse && withElse.contains(pair) ? 0 : pair;
}

void ChipEdit::askForCondition()
{
    auto *dialog = new ConditionDialog(m_columns, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        setTextCursor(editor::wrapInCondition(*m_document, textCursor(),
                                              letter::conditionExpression(dialog->condition()), dialog->hasElse()));
        nameStep(tr("Insert condition"));
        setFocus();
    });
    dialog->open();
}

// Changing what is there

void ChipEdit::selectObject(int position)
{
    QTextCursor cursor(m_document);
    cursor.setPosition(position);
    cursor.setPosition(position + 1, QTextCursor::KeepAnchor);
    setTextCursor(cursor);
}

void ChipEdit::replaceObject(int position, const Piece &piece, const QString &stepName)
{
    QTextCursor cursor(m_document);
    cursor.setPosition(position);
    cursor.setPosition(position + 1, QTextCursor::KeepAnchor);
    cursor.setCharFormat(charFormat(piece));
    nameStep(stepName);
}

void ChipEdit::removeObject(int position)
{
    QTextCursor cursor(m_document);
    cursor.setPosition(position);
    cursor.beginEditBlock(); // to which what follows from it can be joined
    cursor.deleteChar();
    cursor.endEditBlock();
    nameStep(tr("Remove"));
}

bool ChipEdit::editObject()
{
    const int position = editor::objectAtCursor(*this, *m_document);
    return position >= 0 && (editChip(position) || editPicture(position));
}

bool ChipEdit::editPicture(int /*position*/)
{
    return false;
}

bool ChipEdit::editChip(int position)
{
    const Piece piece = m_document->pieceAt(position);
    if (piece.kind == Piece::Kind::Field) {
        editField(position, piece);
        return true;
    }
    if (!piece.isConditionPart())
        return false;
    for (const editor::ObjectSpot &spot : m_document->objects()) {
        if (spot.kind == Piece::Kind::If && spot.pair == piece.pair)
            editCondition(spot.position, m_document->pieceAt(spot.position));
    }
    return true;
}

void ChipEdit::editField(int position, const Piece &piece)
{
    QStringList names;
    for (const MergeColumn &column : std::as_const(m_columns))
        names.append(column.name);
    auto *popup = new FieldPopup(letter::fieldParts(piece.text, merge::Columns(names)), m_columns, this);
    const QTextCursor object = cursorAt(position);
    connect(popup, &QDialog::accepted, this, [this, popup, object, piece] {
        Piece changed = piece;
        changed.text = letter::fieldContent(popup->field());
        if (changed != piece)
            replaceObject(object.position(), changed, tr("Change field"));
    });
    connect(popup, &FieldPopup::removeRequested, this, [this, object] { removeObject(object.position()); });
    const QRect spot = editor::characterRect(*this, position);
    popup->openBeside({viewport()->mapToGlobal(spot.topLeft()), spot.size()});
}

void ChipEdit::editCondition(int position, const Piece &piece)
{
    const letter::ConditionParts before = letter::conditionParts(piece.text).value_or(letter::ConditionParts());
    const bool hasElse = std::ranges::any_of(m_document->objects(), [&](const editor::ObjectSpot &spot) {
        return spot.pair == piece.pair && spot.kind == Piece::Kind::Else;
    });
    auto *dialog = new ConditionDialog(m_columns, before, hasElse, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    const QTextCursor object = cursorAt(position);
    connect(dialog, &QDialog::accepted, this, [this, dialog, object, piece, hasElse] {
        Piece changed = piece;
        changed.text = letter::conditionExpression(dialog->condition());
        if (changed != piece)
            replaceObject(object.position(), changed, tr("Change condition"));
        if (dialog->hasElse() && !hasElse) {
            setTextCursor(editor::addElse(*m_document, piece.pair));
            nameStep(tr("Change condition"));
        }
    });
    connect(dialog, &ConditionDialog::removeRequested, this, [this, object] { removeObject(object.position()); });
    dialog->open();
}

QTextCursor ChipEdit::cursorAt(int position) const
{
    QTextCursor cursor(m_document);
    cursor.setPosition(position);
    return cursor;
}

// What is seen and said

QString ChipEdit::spokenText() const
{
    return m_document->spokenText(0, m_document->characterCount() - 1);
}

QStringList ChipEdit::notices() const
{
    QStringList sentences;
    const auto add = [&sentences](const QString &sentence) {
        if (!sentences.contains(sentence))
            sentences.append(sentence);
    };
    for (const editor::ObjectSpot &spot : m_document->objects()) {
        const editor::ChipLabel &label = m_document->labelFor(m_document->pieceAt(spot.position));
        if (label.look == theme::Chip::Attention)
            add(label.toolTip);
    }
    if (!m_document->unfinishedFields().empty())
        add(unfinishedSentence());
    return sentences;
}

void ChipEdit::setPlaceholderText(const QString &text)
{
    m_placeholder = text;
    viewport()->update();
}

void ChipEdit::paintEvent(QPaintEvent *event)
{
    QTextEdit::paintEvent(event);
    if (m_placeholder.isEmpty() || !m_document->isEmpty())
        return;
    QPainter painter(viewport());
    painter.setFont(m_document->defaultFont());
    painter.setPen(palette().color(QPalette::PlaceholderText));
    const QRect line = cursorRect();
    const int margin = static_cast<int>(m_document->documentMargin());
    const int top = line.center().y() - painter.fontMetrics().height() / 2; // as its first line would stand
    const QRect room(margin, top, viewport()->width() - 2 * margin, viewport()->height() - top);
    painter.drawText(room,
                     static_cast<int>(QStyle::visualAlignment(
                         m_placeholder.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight, Qt::AlignLeft)) |
                         Qt::AlignTop | Qt::TextWordWrap,
                     m_placeholder);
}

QString ChipEdit::unfinishedSentence()
{
    return tr("Two braces begin a field. End it with }} – otherwise everybody reads it as it stands here.");
}

bool ChipEdit::isProse(const QTextBlock &block, int begin, int length) const
{
    const QString text = block.text().mid(begin, length);
    if (text.contains(QChar::ObjectReplacementCharacter) || text.contains(u'{') || text.contains(u'}'))
        return false;
    for (auto fragments = block.begin(); !fragments.atEnd(); ++fragments) {
        const QTextFragment fragment = fragments.fragment();
        const int from = fragment.position() - block.position();
        const bool touches = from < begin + length && from + fragment.length() > begin;
        if (touches && !fragment.charFormat().anchorHref().isEmpty())
            return false;
    }
    return true;
}

/// What looks like the begin of a field and is none.
void ChipEdit::markUnfinished()
{
    QList<ExtraSelection> marks;
    for (const editor::TextRange &range : m_document->unfinishedFields()) {
        ExtraSelection mark;
        mark.cursor = cursorAt(range.begin);
        mark.cursor.setPosition(range.begin + range.length, QTextCursor::KeepAnchor);
        mark.format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        mark.format.setUnderlineColor(theme::colour(theme::Colour::Attention, m_document->palette()));
        marks.append(mark);
    }
    if (!marks.isEmpty() || !extraSelections().isEmpty())
        setExtraSelections(marks);
}

// Changes

void ChipEdit::afterChange()
{
    if (!m_isUndoing)
        m_names.forgetUndone();
    markUnfinished();
    Q_EMIT changed();
}

void ChipEdit::undoStep()
{
    restore(&QTextEdit::undo);
}

void ChipEdit::redoStep()
{
    restore(&QTextEdit::redo);
}

void ChipEdit::restore(void (QTextEdit::*step)())
{
    m_completion->stop();
    const QTextCursor before = textCursor();
    const QString text = m_document->toRawText();
    {
        const QScopedValueRollback undoing(m_isUndoing, true);
        m_document->setRestoring(true);
        (this->*step)();
        m_document->setRestoring(false);
    }
    // Qt goes to what was changed, also when only its look was: writing on would happen there.
    if (m_document->toRawText() == text)
        setTextCursor(before);
    ensureCursorVisible();
}

} // namespace sincerely
