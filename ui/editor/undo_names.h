#pragma once

#include <QCoreApplication>
#include <QList>
#include <QString>

class QTextDocument;

namespace sincerely::editor
{

/// Names for the steps of undo of a document, which has none itself. What has no name was typing.
class UndoNames
{
    Q_DECLARE_TR_FUNCTIONS(sincerely::UndoNames)

public:
    explicit UndoNames(const QTextDocument &document)
        : m_document(document)
    {
    }

    /// Names the step that was just made.
    void name(const QString &text);

    /// After a change that was neither undo nor redo: what could be redone before is gone.
    void forgetUndone();

    [[nodiscard]] QString undoText() const;
    [[nodiscard]] QString redoText() const;

private:
    struct Step {
        int available; ///< Steps that could be undone behind it.
        QString text;
    };

    const QTextDocument &m_document;
    QList<Step> m_steps; ///< In the order of their making.
};

} // namespace sincerely::editor
