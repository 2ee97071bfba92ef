#pragma once

#include "core/letter/content.h"
#include "ui/editor/merge_column.h"
#include "ui/editor/undo_names.h"

#include <QTextEdit>

#include <memory>

class QMenu;
class QTextBlock;

namespace sincerely
{

class PictureStore;

namespace editor
{
class FieldCompletion;
class LetterDocument;
struct BlockMetrics;
} // namespace editor

/// Text with merge fields as chips: one character each for the cursor, for deleting, copying and undoing. The common
/// part of the letter and of the subject line.
///
/// Fields are inserted by typing `@` or `{{`, by insertField(), by dropping a column (see mime_types.h) and by pasting.
/// On a chip, Enter, Alt+Down, a double click or the context menu open what can be changed about it.
///
/// QTextEdit's own ways to replace the contents (setHtml, setPlainText, setDocument …) and to undo are not to be used.
class ChipEdit : public QTextEdit
{
    Q_OBJECT

public:
    ~ChipEdit() override;

    /// The columns that fields can have. None: there is no list yet, and nothing is called unknown.
    void setColumns(const MergeColumns &columns);
    [[nodiscard]] const MergeColumns &columns() const { return m_columns; }

    /// Inserts a field for this column at the cursor, without a fallback.
    void insertField(const QString &column);

    /// Inserts the slot for the personal touch, unless it is there already.
    void insertTouch();
    [[nodiscard]] bool hasTouch() const;

    /// Asks for a condition and puts it around what is selected, or where the cursor is.
    void askForCondition();

    /// Begins to type a field at the cursor, as `@` does.
    void offerFields();

    /// Opens what can be changed about the chip or picture that is selected or beside the cursor; false when there is
    /// none.
    bool editObject();

    /// What undoStep() would take back, as words for a menu: “Bold”, “Typing”; empty when there is nothing.
    [[nodiscard]] QString undoText() const { return m_names.undoText(); }
    [[nodiscard]] QString redoText() const { return m_names.redoText(); }

    /// What wants a look, as sentences, each once, in the order of the text: unknown columns, `{{` without an end.
    [[nodiscard]] QStringList notices() const;

    /// Whether a spell checker should look at this stretch of a block: not at chips, links and text in braces.
    [[nodiscard]] bool isProse(const QTextBlock &block, int begin, int length) const;

    /// What a screen reader reads: chips as words.
    [[nodiscard]] QString spokenText() const;

    [[nodiscard]] editor::LetterDocument &letterDocument() const { return *m_document; }

    void undoStep();
    void redoStep();
    void pastePlainText();

    /// Puts a field or a part of a condition in the place of a selection, as one step of undo. Of a condition that
    /// begins the end is put behind it.
    void replaceWithPiece(QTextCursor selection, letter::Piece piece);

Q_SIGNALS:
    /// After every change of the text or its look, undo included.
    void changed();

    /// The menu may be added to. The cursor has the word selected for which the menu was asked for; it has none where
    /// there is no word.
    void contextMenuAboutToShow(QMenu *menu, const QTextCursor &cursor);

    /// Something could not be done; a sentence for the person.
    void problem(const QString &sentence);

protected:
    /// \param pictures may be nullptr; otherwise it lives longer than the editor
    ChipEdit(const PictureStore *pictures, QWidget *parent);

    /// Names the step of undo that was just made.
    void nameStep(const QString &name) { m_names.name(name); }

    /// Before text is typed: it takes the look of the text before it, not that of a chip or of a link that ends there.
    void prepareTyping();

    void setLook(const QPalette &palette, const QFont &font, const editor::BlockMetrics &metrics, qreal scale);

    /// Puts another piece in the place of an object, as one step of undo.
    void replaceObject(int position, const letter::Piece &piece, const QString &stepName);
    void removeObject(int position);
    [[nodiscard]] letter::Style styleForTyping() const;
    void selectObject(int position);
    [[nodiscard]] QTextCursor cursorAt(int position) const;

    /// Opens what can be changed about a picture; false when there is nothing.
    virtual bool editPicture(int position);

    /// For keys that mean something of its own in the editor; true when it was done.
    virtual bool handlesKey(QKeyEvent &event);

    /// Whether Tab is for the editor now and does not go on to the next control.
    [[nodiscard]] virtual bool takesTab() const;

    /// Inserts what was pasted or dropped in place of the selection.
    virtual void insertPasted(letter::Content content) = 0;

    /// The actions for what was clicked. \param object its position, or -1
    virtual void fillContextMenu(QMenu &menu, int object);

    bool event(QEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    bool viewportEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void inputMethodEvent(QInputMethodEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    [[nodiscard]] QMimeData *createMimeDataFromSelection() const override;
    [[nodiscard]] bool canInsertFromMimeData(const QMimeData *source) const override;
    void insertFromMimeData(const QMimeData *source) override;

private:
    void afterChange();
    void restore(void (QTextEdit::*step)());
    [[nodiscard]] bool isStepOfItsOwn(const QKeyEvent &event) const;
    [[nodiscard]] bool isBesideConditionPart() const;
    void cutSelection();
    void markUnfinished();
    bool showToolTip(const QPoint &point, const QPoint &globalPoint);
    bool editChip(int position);
    void editField(int position, const letter::Piece &piece);
    void editCondition(int position, const letter::Piece &piece);
    [[nodiscard]] static QString unfinishedSentence();
    void addObjectActions(QMenu &menu, int object);
    void addEditActions(QMenu &menu);
    [[nodiscard]] bool opensObject(const QKeyEvent &event) const;
    void insertElse(QTextCursor cursor, const letter::Piece &piece);
    [[nodiscard]] int pairAround(int position, bool withoutElse) const;

    editor::LetterDocument *m_document;
    const PictureStore *m_pictures;
    std::unique_ptr<editor::FieldCompletion> m_completion;
    editor::UndoNames m_names;
    MergeColumns m_columns;
    int m_pressedObject = -1;
    bool m_isTyping = false;
    bool m_isUndoing = false;
};

} // namespace sincerely
