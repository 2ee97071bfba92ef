#pragma once

#include <QStringList>
#include <QUndoStack>
#include <QWidget>

class QLabel;
class QTableView;

namespace sincerely
{

namespace editor
{
class DesignTextsModel;
}

/// The words of an imported design, one below the other, to be changed without touching its HTML. Merge fields stand in
/// them as `{{…}}`.
///
/// Enter, F2, a double click or typing edits a text; Ctrl+Z takes it back.
class DesignTextsEditor final : public QWidget
{
    Q_OBJECT

public:
    explicit DesignTextsEditor(QWidget *parent = nullptr);

    /// Replaces the design and forgets the steps of undo.
    void setHtml(const QString &html);
    [[nodiscard]] QString html() const;

    /// For completion while a field is typed.
    void setColumns(const QStringList &columns);

    [[nodiscard]] QUndoStack &undoStack() { return m_undo; }

Q_SIGNALS:
    void changed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QUndoStack m_undo;
    editor::DesignTextsModel *m_model;
    QTableView *m_table;
    QLabel *m_empty;
};

} // namespace sincerely
