#include "ui/editor/editor_accessible.h"

#include "ui/editor/chip_edit.h"
#include "ui/editor/document_format.h"
#include "ui/editor/letter_document.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QScrollBar>
#include <QTextBlock>

#include <algorithm>

namespace sincerely::editor
{

namespace
{

/// What screen readers see of a ChipEdit.
///
/// Offsets are positions in the document, as in the notifications that QTextEdit sends; only the text that is told for
/// a stretch is longer where it holds chips. A chip read by itself is one character wide and several words long.
class ChipEditAccessible final : public QAccessibleWidget,
                                 public QAccessibleTextInterface,
                                 public QAccessibleEditableTextInterface
{
public:
    explicit ChipEditAccessible(ChipEdit &editor)
        : QAccessibleWidget(&editor, QAccessible::EditableText)
        , m_editor(editor)
    {
    }

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        if (type == QAccessible::TextInterface)
            return static_cast<QAccessibleTextInterface *>(this);
        if (type == QAccessible::EditableTextInterface)
            return static_cast<QAccessibleEditableTextInterface *>(this);
        return QAccessibleWidget::interface_cast(type);
    }

    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Value ? m_editor.spokenText() : QAccessibleWidget::text(kind);
    }

    void setText(QAccessible::Text kind, const QString &text) override
    {
        if (kind == QAccessible::Value)
            replaceText(0, characterCount(), text);
        else
            QAccessibleWidget::setText(kind, text);
    }

    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.readOnly = m_editor.isReadOnly();
        state.editable = !m_editor.isReadOnly();
        state.multiLine = m_editor.lineWrapMode() != QTextEdit::NoWrap;
        state.selectableText = true;
        return state;
    }

    // Selection and cursor

    void selection(int index, int *start, int *end) const override
    {
        const QTextCursor cursor = m_editor.textCursor();
        *start = index == 0 && cursor.hasSelection() ? cursor.selectionStart() : 0;
        *end = index == 0 && cursor.hasSelection() ? cursor.selectionEnd() : 0;
    }
    [[nodiscard]] int selectionCount() const override { return m_editor.textCursor().hasSelection() ? 1 : 0; }
    void addSelection(int start, int end) override { setSelection(0, start, end); }
    void removeSelection(int index) override
    {
        if (index == 0)
            setCursorPosition(cursorPosition());
    }
    void setSelection(int index, int start, int end) override
    {
        if (index == 0)
            m_editor.setTextCursor(cursorFrom(start, end));
    }
    [[nodiscard]] int cursorPosition() const override { return m_editor.textCursor().position(); }
    void setCursorPosition(int position) override { m_editor.setTextCursor(cursorFrom(position, position)); }

    // Text

    [[nodiscard]] int characterCount() const override { return m_editor.letterDocument().characterCount() - 1; }

    [[nodiscard]] QString text(int start, int end) const override
    {
        return m_editor.letterDocument().spokenText(bounded(start), bounded(end < 0 ? characterCount() : end));
    }

    QString textAtOffset(int offset, QAccessible::TextBoundaryType type, int *start, int *end) const override
    {
        return stretch(bounded(offset), type, start, end);
    }

    QString textBeforeOffset(int offset, QAccessible::TextBoundaryType type, int *start, int *end) const override
    {
        stretch(bounded(offset), type, start, end);
        if (*start <= 0) {
            *start = *end = 0;
            return {};
        }
        return stretch(*start - 1, type, start, end);
    }

    QString textAfterOffset(int offset, QAccessible::TextBoundaryType type, int *start, int *end) const override
    {
        stretch(bounded(offset), type, start, end);
        if (*end >= characterCount()) {
            *start = *end = characterCount();
            return {};
        }
        return stretch(*end, type, start, end);
    }

    // Places

    [[nodiscard]] QRect characterRect(int offset) const override
    {
        const QRect rect = m_editor.cursorRect(cursorFrom(offset, offset));
        return {m_editor.viewport()->mapToGlobal(rect.topLeft()), rect.size()};
    }
    [[nodiscard]] int offsetAtPoint(const QPoint &point) const override
    {
        return m_editor.cursorForPosition(m_editor.viewport()->mapFromGlobal(point)).position();
    }
    void scrollToSubstring(int start, int end) override
    {
        const QTextCursor before = m_editor.textCursor();
        m_editor.setTextCursor(cursorFrom(end, start));
        m_editor.setTextCursor(before);
    }

    QString attributes(int offset, int *start, int *end) const override
    {
        const QTextBlock block = m_editor.letterDocument().findBlock(bounded(offset));
        *start = *end = bounded(offset);
        for (auto fragments = block.begin(); !fragments.atEnd(); ++fragments) {
            const QTextFragment fragment = fragments.fragment();
            if (!fragment.contains(offset))
                continue;
            *start = fragment.position();
            *end = fragment.position() + fragment.length();
            const letter::Style style = styleOf(fragment.charFormat());
            // As in the attributes of IAccessible2.
            QString attributes = QStringLiteral("font-weight:%1;font-style:%2;")
                                     .arg(style.bold ? QStringLiteral("bold") : QStringLiteral("normal"),
                                          style.italic ? QStringLiteral("italic") : QStringLiteral("normal"));
            if (style.underlined || !style.link.isEmpty())
                attributes += QStringLiteral("text-underline-style:solid;text-underline-type:single;");
            return attributes;
        }
        return {};
    }

    // Editing

    void deleteText(int start, int end) override { replaceText(start, end, QString()); }
    void insertText(int offset, const QString &text) override { replaceText(offset, offset, text); }
    void replaceText(int start, int end, const QString &text) override
    {
        QTextCursor cursor = cursorFrom(start, end);
        cursor.beginEditBlock();
        cursor.insertText(text);
        cursor.endEditBlock();
    }

private:
    [[nodiscard]] int bounded(int position) const { return std::clamp(position, 0, characterCount()); }

    [[nodiscard]] QTextCursor cursorFrom(int start, int end) const
    {
        QTextCursor cursor(&m_editor.letterDocument());
        cursor.setPosition(bounded(start));
        cursor.setPosition(bounded(end), QTextCursor::KeepAnchor);
        return cursor;
    }

    QString stretch(int offset, QAccessible::TextBoundaryType type, int *start, int *end) const
    {
        QTextCursor cursor = cursorFrom(offset, offset);
        const auto between = [&](QTextCursor::MoveOperation toStart, QTextCursor::MoveOperation toEnd) {
            cursor.movePosition(toStart);
            *start = cursor.position();
            cursor.movePosition(toEnd);
            *end = std::max(cursor.position(), *start);
        };
        switch (type) {
        case QAccessible::CharBoundary:
            *start = offset;
            *end = std::min(offset + 1, characterCount());
            break;
        case QAccessible::WordBoundary:
            between(QTextCursor::StartOfWord, QTextCursor::NextWord);
            break;
        case QAccessible::LineBoundary: {
            between(QTextCursor::StartOfLine, QTextCursor::EndOfLine);
            break;
        }
        case QAccessible::SentenceBoundary:
        case QAccessible::ParagraphBoundary: {
            const QTextBlock block = cursor.block();
            *start = block.position();
            *end = std::min(block.position() + block.length(), characterCount());
            break;
        }
        case QAccessible::NoBoundary:
            *start = 0;
            *end = characterCount();
            break;
        }
        if (*end == *start && *end < characterCount() && type != QAccessible::LineBoundary)
            ++*end;
        return m_editor.letterDocument().spokenText(*start, *end);
    }

    ChipEdit &m_editor;
};

QAccessibleInterface *makeAccessible(const QString & /*className*/, QObject *object)
{
    auto *editor = qobject_cast<ChipEdit *>(object);
    return editor ? new ChipEditAccessible(*editor) : nullptr; // Qt's registry owns it
}

} // namespace

void installEditorAccessible()
{
    static const bool isInstalled = [] {
        QAccessible::installFactory(makeAccessible);
        return true;
    }();
    Q_UNUSED(isInstalled)
}

} // namespace sincerely::editor
