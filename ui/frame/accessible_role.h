#pragma once

#include <QAccessible>

class QComboBox;
class QToolButton;
class QWidget;

namespace sincerely
{

/// What a widget of our own is for screen readers; Qt takes it for a mere container, which they pass over. To be called
/// before anything else is told of it, its name included: who has asked before keeps the old answer.
void setAccessibleRole(QWidget *widget, QAccessible::Role role);

/// For a button that does nothing but open its menu: screen readers can press it. Qt itself offers them nothing there.
void setOpensMenu(QToolButton *button);

/// Names a box to choose from that has no label on the screen. On Linux its accessible name alone is not told, because
/// there the name of a box is what is chosen in it. To be called when it has its parent.
void setBoxName(QComboBox *box, const QString &name);

} // namespace sincerely
