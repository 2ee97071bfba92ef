#include "ui/frame/undo_router.h"

#include "ui/theme/controls.h"

#include <QAction>
#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTextDocument>
#include <QTextEdit>
#include <QUndoGroup>
#include <QUndoStack>

namespace sincerely
{

namespace
{

bool canUndo(const QWidget *editor)
{
    if (const auto *line = qobject_cast<const QLineEdit *>(editor))
        return !line->isReadOnly() && line->isUndoAvailable();
    if (const auto *text = qobject_cast<const QTextEdit *>(editor))
        return !text->isReadOnly() && text->document()->isUndoAvailable();
    const auto *plain = qobject_cast<const QPlainTextEdit *>(editor);
    return plain && !plain->isReadOnly() && plain->document()->isUndoAvailable();
}

bool canRedo(const QWidget *editor)
{
    if (const auto *line = qobject_cast<const QLineEdit *>(editor))
        return !line->isReadOnly() && line->isRedoAvailable();
    if (const auto *text = qobject_cast<const QTextEdit *>(editor))
        return !text->isReadOnly() && text->document()->isRedoAvailable();
    const auto *plain = qobject_cast<const QPlainTextEdit *>(editor);
    return plain && !plain->isReadOnly() && plain->document()->isRedoAvailable();
}

bool isEditor(const QWidget *widget)
{
    return qobject_cast<const QLineEdit *>(widget) || qobject_cast<const QTextEdit *>(widget) ||
           qobject_cast<const QPlainTextEdit *>(widget);
}

} // namespace

UndoRouter::UndoRouter(QWidget *window)
    : QObject(window)
    , m_window(window)
    , m_group(new QUndoGroup(this))
    , m_undo(new QAction(this))
    , m_redo(new QAction(this))
{
    m_undo->setObjectName(QStringLiteral("undo"));
    m_undo->setShortcut(QKeySequence::Undo);
    m_redo->setObjectName(QStringLiteral("redo"));
    m_redo->setShortcuts({QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), QKeySequence(Qt::CTRL | Qt::Key_Y)});
    connect(m_undo, &QAction::triggered, this, &UndoRouter::undo);
    connect(m_redo, &QAction::triggered, this, &UndoRouter::redo);
    connect(m_group, &QUndoGroup::indexChanged, this, &UndoRouter::update);
    connect(m_group, &QUndoGroup::activeStackChanged, this, &UndoRouter::update);
    connect(m_group, &QUndoGroup::undoTextChanged, this, &UndoRouter::update);
    connect(m_group, &QUndoGroup::redoTextChanged, this, &UndoRouter::update);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) { follow(now); });
    update();
}

void UndoRouter::follow(QWidget *focused)
{
    if (m_editor) {
        m_editor->removeEventFilter(this);
        m_editor->disconnect(this);
    }
    m_editor = focused && focused->window() == m_window && isEditor(focused) ? focused : nullptr;
    if (m_editor)
        m_editor->installEventFilter(this);
    if (auto *line = qobject_cast<QLineEdit *>(m_editor))
        connect(line, &QLineEdit::textChanged, this, &UndoRouter::update);
    else if (auto *text = qobject_cast<QTextEdit *>(m_editor))
        connect(text, &QTextEdit::textChanged, this, &UndoRouter::update);
    else if (auto *plain = qobject_cast<QPlainTextEdit *>(m_editor))
        connect(plain, &QPlainTextEdit::textChanged, this, &UndoRouter::update);
    update();
}

void UndoRouter::update()
{
    const bool inText = canUndo(m_editor);
    m_undo->setEnabled(inText || m_group->canUndo());
    m_undo->setText(inText ? tr("&Undo typing")
                    : m_group->undoText().isEmpty()
                        ? tr("&Undo")
                        : tr("&Undo %1", "what is undone").arg(theme::literally(m_group->undoText())));
    const bool againInText = canRedo(m_editor);
    m_redo->setEnabled(againInText || m_group->canRedo());
    m_redo->setText(againInText ? tr("&Redo typing")
                    : m_group->redoText().isEmpty()
                        ? tr("&Redo")
                        : tr("&Redo %1", "what is done again").arg(theme::literally(m_group->redoText())));
}

void UndoRouter::undo()
{
    if (!canUndo(m_editor))
        m_group->undo();
    else if (auto *line = qobject_cast<QLineEdit *>(m_editor))
        line->undo();
    else if (auto *text = qobject_cast<QTextEdit *>(m_editor))
        text->undo();
    else if (auto *plain = qobject_cast<QPlainTextEdit *>(m_editor))
        plain->undo();
    update();
}

void UndoRouter::redo()
{
    if (!canRedo(m_editor))
        m_group->redo();
    else if (auto *line = qobject_cast<QLineEdit *>(m_editor))
        line->redo();
    else if (auto *text = qobject_cast<QTextEdit *>(m_editor))
        text->redo();
    else if (auto *plain = qobject_cast<QPlainTextEdit *>(m_editor))
        plain->redo();
    update();
}

/// Editors keep Ctrl+Z to themselves also when they have nothing to undo; then it is the page's.
bool UndoRouter::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_editor && event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool undo = key->matches(QKeySequence::Undo);
        const bool redo = key->matches(QKeySequence::Redo);
        if ((undo && !canUndo(m_editor) && m_group->canUndo()) || (redo && !canRedo(m_editor) && m_group->canRedo())) {
            event->ignore();
            return true;
        }
    }
    return QObject::eventFilter(watched, event);
}

} // namespace sincerely
