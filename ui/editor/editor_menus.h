#pragma once

class QMenu;
class QWidget;

namespace sincerely
{

class LetterEditor;

// The menus of the tool bar. Their keys work in the editor, too, which has to outlive them; they belong to the owner.

[[nodiscard]] QMenu *textSizeMenu(LetterEditor &editor, QWidget *owner);
[[nodiscard]] QMenu *textColourMenu(LetterEditor &editor, QWidget *owner);
[[nodiscard]] QMenu *alignmentMenu(LetterEditor &editor, QWidget *owner);

} // namespace sincerely
