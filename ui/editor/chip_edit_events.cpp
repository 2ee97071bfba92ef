// What the person does with a ChipEdit: keys, mouse, menus, clipboard.
#include "core/letter/field.h"
#include "ui/editor/chip_edit.h"
#include "ui/editor/clipboard.h"
#include "ui/editor/document_format.h"
#include "ui/editor/document_reader.h"
#include "ui/editor/field_completion.h"
#include "ui/editor/letter_document.h"
#include "ui/editor/object_hits.h"
#include "ui/theme/icon.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMimeData>
#include <QScopedValueRollback>
#include <QTextBlock>
#include <QToolTip>

#include <memory>

namespace sincerely
{

using letter::Piece;

// Keys

bool ChipEdit::event(QEvent *event)
{
    // Keys of the list, and those that open a chip, must not become shortcuts of the window.
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<const QKeyEvent *>(event);
        const bool isOurs = (m_completion->isActive() && key->key() == Qt::Key_Escape) || opensObject(*key);
        if (isOurs) {
            event->accept();
            return true;
        }
    }
    return QTextEdit::event(event);
}

bool ChipEdit::opensObject(const QKeyEvent &event) const
{
    const bool isAltDown = event.key() == Qt::Key_Down && event.modifiers() == Qt::AltModifier;
    const bool isEnter = (event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter) &&
                         !(event.modifiers() & ~Qt::KeypadModifier) && textCursor().hasSelection();
    return (isAltDown || isEnter) && editor::objectAtCursor(*this, *m_document) >= 0;
}

void ChipEdit::keyPressEvent(QKeyEvent *event)
{
    if (m_completion->handlesKey(*event))
        return event->accept();
    if (opensObject(*event) && editObject())
        return event->accept();
    if (event->matches(QKeySequence::Undo))
        return undoStep();
    if (event->matches(QKeySequence::Redo))
        return redoStep();
    if (event->key() == Qt::Key_V && event->modifiers() == (Qt::ControlModifier | Qt::ShiftModifier))
        return pastePlainText();
    if (handlesKey(*event))
        return event->accept();
    const bool isText =
        !event->text().isEmpty() && (event->text().at(0).isPrint() || event->key() == Qt::Key_Backspace);
    const QScopedValueRollback typing(m_isTyping, m_isTyping || isText);
    if (isText)
        prepareTyping();
    QTextCursor step = textCursor();
    const bool isOwnStep = isStepOfItsOwn(*event);
    if (isOwnStep)
        step.beginEditBlock();
    QTextEdit::keyPressEvent(event);
    if (isOwnStep)
        step.endEditBlock();
    if (isText)
        m_completion->followTyping();
}

/// What follows from a change – the other end of a condition, the numbers of a list – can be joined only to steps that
/// were begun as such. Typing is not: characters typed one after the other are undone together.
bool ChipEdit::isStepOfItsOwn(const QKeyEvent &event) const
{
    const QTextCursor cursor = textCursor();
    const bool isEnter = event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter;
    if (isEnter || event.matches(QKeySequence::Cut))
        return true;
    const bool isDelete = event.key() == Qt::Key_Backspace || event.key() == Qt::Key_Delete;
    if (isDelete) {
        const bool isAtBorder = event.key() == Qt::Key_Backspace ? cursor.atBlockStart() : cursor.atBlockEnd();
        return cursor.hasSelection() || isAtBorder || (event.modifiers() & Qt::ControlModifier) ||
               cursor.block().text().contains(QChar::ObjectReplacementCharacter);
    }
    const bool isText = !event.text().isEmpty() && event.text().at(0).isPrint();
    return isText && (cursor.hasSelection() || isBesideConditionPart());
}

bool ChipEdit::isBesideConditionPart() const
{
    const int position = textCursor().position();
    return m_document->pieceAt(position).isConditionPart() || m_document->pieceAt(position - 1).isConditionPart();
}

void ChipEdit::cutSelection()
{
    QTextCursor step = textCursor();
    step.beginEditBlock();
    cut();
    step.endEditBlock();
    nameStep(tr("Cut"));
}

bool ChipEdit::handlesKey(QKeyEvent & /*event*/)
{
    return false;
}

bool ChipEdit::takesTab() const
{
    return m_completion->isActive();
}

bool ChipEdit::focusNextPrevChild(bool next)
{
    return !takesTab() && QTextEdit::focusNextPrevChild(next);
}

void ChipEdit::inputMethodEvent(QInputMethodEvent *event)
{
    const bool isText = !event->commitString().isEmpty();
    const QScopedValueRollback typing(m_isTyping, m_isTyping || isText);
    if (isText)
        prepareTyping();
    QTextCursor step = textCursor();
    const bool isOwnStep = isText && (step.hasSelection() || isBesideConditionPart());
    if (isOwnStep)
        step.beginEditBlock();
    QTextEdit::inputMethodEvent(event);
    if (isOwnStep)
        step.endEditBlock();
    if (isText)
        m_completion->followTyping();
}

letter::Style ChipEdit::styleForTyping() const
{
    letter::Style style = editor::styleOf(currentCharFormat());
    const QTextCursor cursor = textCursor();
    if (style.link.isEmpty() || cursor.hasSelection())
        return style;
    // A link goes on only where text follows that belongs to it.
    QTextCursor next = cursor;
    const bool isInside = !cursor.atBlockEnd() && !cursor.atBlockStart() && next.movePosition(QTextCursor::Right) &&
                          next.charFormat().anchorHref() == style.link;
    if (!isInside)
        style.link.clear();
    return style;
}

void ChipEdit::prepareTyping()
{
    if (textCursor().hasSelection())
        return;
    const QTextCharFormat wanted = editor::charFormat(styleForTyping());
    if (wanted != currentCharFormat())
        setCurrentCharFormat(wanted);
}

void ChipEdit::focusOutEvent(QFocusEvent *event)
{
    m_completion->stop();
    QTextEdit::focusOutEvent(event);
}

// Mouse

void ChipEdit::mousePressEvent(QMouseEvent *event)
{
    m_completion->stop();
    m_pressedObject =
        event->button() == Qt::LeftButton ? editor::objectAt(*this, *m_document, event->position().toPoint()) : -1;
    QTextEdit::mousePressEvent(event);
}

/// A click on a chip selects it, as the unit that it is.
void ChipEdit::mouseReleaseEvent(QMouseEvent *event)
{
    QTextEdit::mouseReleaseEvent(event);
    const bool isClick = m_pressedObject >= 0 && !textCursor().hasSelection() &&
                         editor::objectAt(*this, *m_document, event->position().toPoint()) == m_pressedObject;
    if (isClick)
        selectObject(m_pressedObject);
    m_pressedObject = -1;
}

void ChipEdit::mouseDoubleClickEvent(QMouseEvent *event)
{
    const int object = editor::objectAt(*this, *m_document, event->position().toPoint());
    if (object < 0 || event->button() != Qt::LeftButton)
        return QTextEdit::mouseDoubleClickEvent(event);
    selectObject(object);
    editObject();
}

bool ChipEdit::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<const QHelpEvent *>(event);
        return showToolTip(help->pos(), help->globalPos());
    }
    return QTextEdit::viewportEvent(event);
}

bool ChipEdit::showToolTip(const QPoint &point, const QPoint &globalPoint)
{
    QString text;
    const int object = editor::objectAt(*this, *m_document, point);
    const int position = cursorForPosition(point).position();
    if (object >= 0) {
        text = m_document->labelFor(m_document->pieceAt(object)).toolTip;
    } else if (const QString link = anchorAt(point); !link.isEmpty()) {
        text = link;
    } else {
        for (const editor::TextRange &range : m_document->unfinishedFields()) {
            if (position >= range.begin && position <= range.begin + range.length)
                text = unfinishedSentence();
        }
    }
    // As rich text it would be read, and long sentences would not be wrapped otherwise.
    if (text.isEmpty())
        QToolTip::hideText();
    else
        QToolTip::showText(globalPoint, QStringLiteral("<qt>%1</qt>").arg(text.toHtmlEscaped()), viewport());
    return true;
}

// Menus

void ChipEdit::contextMenuEvent(QContextMenuEvent *event)
{
    const bool isKey = event->reason() == QContextMenuEvent::Keyboard;
    const QPoint point = isKey ? cursorRect().center() : viewport()->mapFromGlobal(event->globalPos());
    const int object = isKey ? editor::objectAtCursor(*this, *m_document) : editor::objectAt(*this, *m_document, point);
    QTextCursor word = isKey ? textCursor() : cursorForPosition(point);
    word.select(QTextCursor::WordUnderCursor);
    if (!isKey && object >= 0)
        selectObject(object);
    else if (!isKey && !textCursor().hasSelection())
        setTextCursor(cursorForPosition(point));
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fillContextMenu(*menu, object);
    Q_EMIT contextMenuAboutToShow(menu, word);
    menu->popup(isKey ? viewport()->mapToGlobal(cursorRect().bottomLeft()) : event->globalPos());
}

void ChipEdit::fillContextMenu(QMenu &menu, int object)
{
    if (object >= 0)
        addObjectActions(menu, object);
    addEditActions(menu);
}

void ChipEdit::addObjectActions(QMenu &menu, int object)
{
    const Piece piece = m_document->pieceAt(object);
    const bool isTouch = piece.kind == Piece::Kind::Field && letter::isPersonalTouch(piece.text);
    QString change;
    QString remove;
    if (piece.kind == Piece::Kind::Picture) {
        change = tr("Picture…");
        remove = tr("Remove picture");
    } else if (piece.isConditionPart()) {
        change = tr("Change condition…");
        remove = piece.kind == Piece::Kind::Else ? tr("Remove “otherwise”") : tr("Remove condition, keep text");
    } else {
        change = isTouch ? QString() : tr("Change field…");
        remove = isTouch ? tr("Remove the place for the personal touch") : tr("Remove field");
    }
    if (!change.isEmpty()) {
        QAction *action = menu.addAction(change, this, [this, object] {
            selectObject(object);
            editObject();
        });
        action->setShortcut(QKeySequence(Qt::ALT | Qt::Key_Down));
        action->setObjectName(QStringLiteral("changeObject"));
    }
    menu.addAction(remove, this, [this, object] { removeObject(object); })
        ->setObjectName(QStringLiteral("removeObject"));
    menu.addSeparator();
}

void ChipEdit::addEditActions(QMenu &menu)
{
    const auto add = [&](const QString &text, const QKeySequence &keys, bool isEnabled, auto action,
                         const QString &name) {
        QAction *entry = menu.addAction(text, this, action);
        entry->setShortcut(keys);
        entry->setEnabled(isEnabled);
        entry->setObjectName(name);
    };
    const bool hasSelection = textCursor().hasSelection();
    const QString undone = undoText();
    const QString redone = redoText();
    add(
        undone.isEmpty() ? tr("Undo") : tr("Undo: %1").arg(undone), QKeySequence::Undo, !undone.isEmpty(),
        [this] { undoStep(); }, QStringLiteral("undo"));
    add(
        redone.isEmpty() ? tr("Redo") : tr("Redo: %1").arg(redone), QKeySequence::Redo, !redone.isEmpty(),
        [this] { redoStep(); }, QStringLiteral("redo"));
    menu.addSeparator();
    add(tr("Cut"), QKeySequence::Cut, hasSelection, [this] { cutSelection(); }, QStringLiteral("cut"));
    add(tr("Copy"), QKeySequence::Copy, hasSelection, [this] { copy(); }, QStringLiteral("copy"));
    add(tr("Paste"), QKeySequence::Paste, canPaste(), [this] { paste(); }, QStringLiteral("paste"));
    add(
        tr("Paste without formatting"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_V), canPaste(),
        [this] { pastePlainText(); }, QStringLiteral("pastePlain"));
    add(
        tr("Select all"), QKeySequence::SelectAll, !m_document->isEmpty(), [this] { selectAll(); },
        QStringLiteral("selectAll"));
}

// Clipboard

QMimeData *ChipEdit::createMimeDataFromSelection() const
{
    const QTextCursor cursor = textCursor();
    const letter::Content content = editor::contentOf(*m_document, cursor.selectionStart(), cursor.selectionEnd());
    return editor::mimeDataFor(content, m_pictures).release(); // the clipboard owns it
}

bool ChipEdit::canInsertFromMimeData(const QMimeData *source) const
{
    return source && editor::hasContent(*source);
}

void ChipEdit::insertFromMimeData(const QMimeData *source)
{
    if (!source)
        return;
    if (std::optional<letter::Content> content = editor::contentFrom(*source, editor::Paste::Formatted)) {
        insertPasted(std::move(*content));
        nameStep(tr("Paste"));
    }
}

void ChipEdit::pastePlainText()
{
    const QMimeData *data = QApplication::clipboard()->mimeData();
    if (!data)
        return;
    if (std::optional<letter::Content> content = editor::contentFrom(*data, editor::Paste::PlainText)) {
        insertPasted(std::move(*content));
        nameStep(tr("Paste"));
    }
}

} // namespace sincerely
