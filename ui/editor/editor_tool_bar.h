#pragma once

#include <QToolBar>

#include <cstdint>
#include <optional>

class QToolButton;

namespace sincerely
{

class LetterEditor;

/// What can be done to the letter, as buttons and shortcuts. What does not fit goes into a menu at the end.
///
/// The shortcuts work while the editor, or something in the tool bar, has the focus. Alt+F10 goes to the first button;
/// the arrow keys go from one to the next, Esc goes back to the letter.
class EditorToolBar final : public QToolBar
{
    Q_OBJECT

public:
    /// \param editor lives longer than the tool bar
    EditorToolBar(LetterEditor &editor, QWidget *parent = nullptr);

    /// A named action, to put it into a menu as well: “bold”, “italic”, “underline”, “list”, “numbered”, “link”,
    /// “picture”, “field”, “touch”, “condition”, “quote”, “size”, “colour”, “alignment”, “clearFormatting”.
    [[nodiscard]] QAction *action(const QString &name) const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Entry {
        QAction *action;
        QString icon;
    };

    template <class Function>
    QAction *add(const QString &name, const QString &icon, const QString &text, const QKeySequence &keys,
                 Function function);
    void addTextActions();
    void addMergeActions();
    void addInsertActions();
    void addListActions();
    void addLookActions();
    QAction *addMenu(const QString &name, const QString &icon, const QString &text, QMenu *menu);
    void followEditor();
    void applyIcons();
    void fitIcons();
    void finish(QAction *action);
    void moveFocus(QWidget *from, int by);

    LetterEditor &m_editor;
    QList<Entry> m_entries;
};

} // namespace sincerely
