#pragma once

#include <QObject>
#include <QPointer>

class QAction;
class QUndoGroup;
class QWidget;

namespace sincerely
{

/// Sends Undo and Redo where the person means them: to the text that has the keyboard while there is something of its
/// own to take back, else to the stack of the place one is in. The two actions say what they would undo.
class UndoRouter : public QObject
{
    Q_OBJECT

public:
    /// \param window whose focus counts; owns the router
    explicit UndoRouter(QWidget *window);

    [[nodiscard]] QAction *undoAction() const { return m_undo; }
    [[nodiscard]] QAction *redoAction() const { return m_redo; }
    /// The stacks of the pages; the active one is asked.
    [[nodiscard]] QUndoGroup *group() const { return m_group; }

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void follow(QWidget *focused);
    void update();
    void undo();
    void redo();

    QWidget *m_window;
    QUndoGroup *m_group;
    QAction *m_undo;
    QAction *m_redo;
    QPointer<QWidget> m_editor; ///< The text that has the keyboard.
};

} // namespace sincerely
