#pragma once

#include "core/letter/content.h"
#include "ui/editor/column_popup.h"
#include "ui/editor/merge_column.h"

#include <QObject>
#include <QPointer>
#include <QTextCursor>

class QKeyEvent;

namespace sincerely
{
class ChipEdit;
}

namespace sincerely::editor
{

/// Offers columns while a field is typed: after `@` at the begin of a word, and after `{{`. What is typed in full
/// becomes a chip by itself.
class FieldCompletion final : public QObject
{
    Q_OBJECT

public:
    explicit FieldCompletion(ChipEdit &editor);
    ~FieldCompletion() override;

    void setColumns(const MergeColumns &columns) { m_columns = columns; }

    /// Takes the keys that are meant for the list. To be asked before the editor takes them.
    [[nodiscard]] bool handlesKey(const QKeyEvent &event);

    /// After something was typed.
    void followTyping();

    /// After the cursor moved otherwise, or the focus went.
    void stop();

    [[nodiscard]] bool isActive() const { return m_popup && m_popup->isVisible(); }

private:
    struct Choice {
        enum class Kind { Column, Touch, Condition, Typed };
        Kind kind;
        QString name;
    };

    [[nodiscard]] QString typed() const;
    [[nodiscard]] QString textBefore(const QTextCursor &cursor) const;
    bool makeChipOfTyped();
    void begin(qsizetype triggerLength);
    void offer();
    void collectChoices(const QString &query);
    void choose(int choice);
    void replaceTyped(const letter::Piece &piece);
    [[nodiscard]] QRect spot() const;

    ChipEdit &m_editor;
    QPointer<ColumnPopup> m_popup; ///< Belongs to the window.
    MergeColumns m_columns;
    QList<Choice> m_choices;
    QTextCursor m_begin; ///< Before the trigger; null while nothing is typed.
    QString m_trigger;
};

} // namespace sincerely::editor
