#include "ui/editor/editor_tool_bar.h"

#include "ui/editor/editor_menus.h"
#include "ui/editor/letter_editor.h"
#include "ui/frame/accessible_role.h"
#include "ui/theme/icon.h"
#include "ui/theme/theme.h"

#include <QKeyEvent>
#include <QMenu>
#include <QToolButton>

namespace sincerely
{

namespace
{

QString withKeys(const QString &text, const QKeySequence &keys)
{
    return keys.isEmpty() ? text
                          : EditorToolBar::tr("%1 (%2)", "what a button does, its keys")
                                .arg(text, keys.toString(QKeySequence::NativeText));
}

} // namespace

EditorToolBar::EditorToolBar(LetterEditor &editor, QWidget *parent)
    : QToolBar(parent)
    , m_editor(editor)
{
    setObjectName(QStringLiteral("editorToolBar"));
    setWindowTitle(tr("Formatting"));
    setAccessibleName(tr("Formatting"));
    setMovable(false);
    addTextActions();
    addSeparator();
    addMergeActions(); // before what may have to go into the menu at the end
    addSeparator();
    addInsertActions();
    addSeparator();
    // No lines from here on: where one stands before the first action that does not fit, Qt forgets to make room for
    // the button of the menu.
    addListActions();
    addLookActions();
    add(QStringLiteral("clearFormatting"), QStringLiteral("clear-formatting"), tr("Clear formatting"),
        Qt::CTRL | Qt::Key_Backslash, [this] { m_editor.clearFormatting(); });
    applyIcons();
    fitIcons();
    if (auto *rest = findChild<QToolButton *>(QStringLiteral("qt_toolbar_ext_button"))) {
        setOpensMenu(rest);
        rest->setAccessibleName(tr("More formatting"));
    }
    auto *toToolBar = new QAction(this);
    toToolBar->setShortcut(Qt::ALT | Qt::Key_F10);
    toToolBar->setShortcutContext(Qt::WidgetShortcut);
    connect(toToolBar, &QAction::triggered, this, [this] { moveFocus(nullptr, 1); });
    m_editor.addAction(toToolBar);
    connect(&editor, &LetterEditor::lookChanged, this, &EditorToolBar::followEditor);
    connect(&editor, &ChipEdit::changed, this, &EditorToolBar::followEditor);
    followEditor();
}

QAction *EditorToolBar::action(const QString &name) const
{
    for (const Entry &entry : m_entries) {
        if (entry.action->objectName() == name)
            return entry.action;
    }
    return nullptr;
}

template <class Function>
QAction *EditorToolBar::add(const QString &name, const QString &icon, const QString &text, const QKeySequence &keys,
                            Function function)
{
    QAction *action = addAction(text, this, function);
    action->setObjectName(name);
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    action->setToolTip(withKeys(text, keys));
    m_entries.append({action, icon});
    m_editor.addAction(action); // so that its keys work while the letter is written
    finish(action);
    return action;
}

/// The buttons are reached by Alt+F10 and the arrow keys; Tab goes from the letter to what comes after it.
void EditorToolBar::finish(QAction *action)
{
    auto *button = qobject_cast<QToolButton *>(widgetForAction(action));
    if (!button)
        return;
    button->setObjectName(action->objectName() + QStringLiteral("Button"));
    button->setAccessibleName(action->text());
    button->setFocusPolicy(Qt::NoFocus);
    button->installEventFilter(this);
}

void EditorToolBar::addTextActions()
{
    add(QStringLiteral("bold"), QStringLiteral("bold"), tr("Bold"), QKeySequence::Bold, [this] {
        m_editor.toggleBold();
    })->setCheckable(true);
    add(QStringLiteral("italic"), QStringLiteral("italic"), tr("Italic"), QKeySequence::Italic, [this] {
        m_editor.toggleItalic();
    })->setCheckable(true);
    add(QStringLiteral("underline"), QStringLiteral("underline"), tr("Underline"), QKeySequence::Underline, [this] {
        m_editor.toggleUnderline();
    })->setCheckable(true);
}

void EditorToolBar::addListActions()
{
    add(QStringLiteral("list"), QStringLiteral("list"), tr("List"), Qt::CTRL | Qt::SHIFT | Qt::Key_8, [this] {
        m_editor.toggleList(letter::ListKind::Bulleted);
    })->setCheckable(true);
    add(QStringLiteral("numbered"), QStringLiteral("numbered"), tr("Numbered list"), Qt::CTRL | Qt::SHIFT | Qt::Key_7,
        [this] { m_editor.toggleList(letter::ListKind::Numbered); })
        ->setCheckable(true);
}

void EditorToolBar::addLookActions()
{
    addMenu(QStringLiteral("size"), QStringLiteral("text-size"), tr("Text size"), textSizeMenu(m_editor, this));
    addMenu(QStringLiteral("colour"), QStringLiteral("text-colour"), tr("Text colour"), textColourMenu(m_editor, this));
    addMenu(QStringLiteral("alignment"), QStringLiteral("align-left"), tr("Alignment"), alignmentMenu(m_editor, this));
    add(QStringLiteral("quote"), QStringLiteral("quote"), tr("Quote"), Qt::CTRL | Qt::SHIFT | Qt::Key_9, [this] {
        m_editor.toggleQuote();
    })->setCheckable(true);
}

void EditorToolBar::addInsertActions()
{
    add(QStringLiteral("link"), QStringLiteral("link"), tr("Link…"), Qt::CTRL | Qt::Key_K, [this] {
        m_editor.askForLink();
    })->setCheckable(true);
    add(QStringLiteral("picture"), QStringLiteral("picture"), tr("Picture…"), Qt::CTRL | Qt::SHIFT | Qt::Key_P,
        [this] { m_editor.askForPicture(); });
}

void EditorToolBar::addMergeActions()
{
    QAction *field = add(QStringLiteral("field"), QStringLiteral("field"), tr("Field"), Qt::CTRL | Qt::Key_M,
                         [this] { m_editor.offerFields(); });
    field->setToolTip(tr("%1; or type @").arg(field->toolTip()));
    add(QStringLiteral("touch"), QStringLiteral("touch"), tr("Place for the personal touch"),
        Qt::CTRL | Qt::SHIFT | Qt::Key_T, [this] { m_editor.insertTouch(); });
    add(QStringLiteral("condition"), QStringLiteral("condition"), tr("Condition…"), Qt::CTRL | Qt::SHIFT | Qt::Key_C,
        [this] { m_editor.askForCondition(); });
}

QAction *EditorToolBar::addMenu(const QString &name, const QString &icon, const QString &text, QMenu *menu)
{
    QAction *action = addAction(text);
    action->setObjectName(name);
    action->setMenu(menu);
    action->setToolTip(text);
    m_entries.append({action, icon});
    if (auto *button = qobject_cast<QToolButton *>(widgetForAction(action))) {
        button->setPopupMode(QToolButton::InstantPopup);
        setOpensMenu(button);
    }
    finish(action);
    return action;
}

void EditorToolBar::followEditor()
{
    const LetterLook look = m_editor.look();
    const auto check = [this](const QString &name, bool isOn) { action(name)->setChecked(isOn); };
    check(QStringLiteral("bold"), look.style.bold);
    check(QStringLiteral("italic"), look.style.italic);
    check(QStringLiteral("underline"), look.style.underlined);
    check(QStringLiteral("list"), look.list == letter::ListKind::Bulleted);
    check(QStringLiteral("numbered"), look.list == letter::ListKind::Numbered);
    check(QStringLiteral("quote"), look.isQuoted);
    check(QStringLiteral("link"), !look.style.link.isEmpty());
    QAction *touch = action(QStringLiteral("touch"));
    touch->setEnabled(!m_editor.hasTouch());
    touch->setToolTip(m_editor.hasTouch() ? tr("The place for the personal touch is in the letter already")
                                          : withKeys(touch->text(), touch->shortcut()));
}

void EditorToolBar::applyIcons()
{
    for (const Entry &entry : std::as_const(m_entries))
        entry.action->setIcon(theme::icon(entry.icon, palette()));
}

void EditorToolBar::fitIcons()
{
    const int side = theme::iconSide(fontMetrics());
    setIconSize({side, side});
}

void EditorToolBar::changeEvent(QEvent *event)
{
    QToolBar::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        applyIcons();
    else if (event->type() == QEvent::FontChange)
        fitIcons();
}

bool EditorToolBar::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QToolBar::eventFilter(watched, event);
    auto *button = qobject_cast<QWidget *>(watched);
    const int forward = layoutDirection() == Qt::RightToLeft ? -1 : 1;
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Right:
        moveFocus(button, forward);
        return true;
    case Qt::Key_Left:
        moveFocus(button, -forward);
        return true;
    case Qt::Key_Escape:
        m_editor.setFocus(Qt::OtherFocusReason);
        return true;
    default:
        return QToolBar::eventFilter(watched, event);
    }
}

/// Round and round, over the buttons that are seen.
void EditorToolBar::moveFocus(QWidget *from, int by)
{
    QList<QWidget *> buttons;
    for (QAction *action : actions()) {
        QWidget *button = widgetForAction(action);
        if (qobject_cast<QToolButton *>(button) && button->isVisible() && button->isEnabled())
            buttons.append(button);
    }
    if (buttons.isEmpty())
        return;
    const qsizetype count = buttons.size();
    const qsizetype at = from ? buttons.indexOf(from) + by : 0;
    buttons.at((at + count) % count)->setFocus(Qt::TabFocusReason);
}

} // namespace sincerely
