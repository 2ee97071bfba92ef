#pragma once

#include "ui/theme/theme.h"

class QAbstractButton;
class QKeySequence;
class QString;
class QWidget;

namespace sincerely::theme
{

/// What a button is among the others of its page. Without one it is Secondary.
enum class ButtonKind {
    Secondary, ///< A quiet edge.
    Accent,    ///< The one thing to do here; at most one on a page.
    Flat,      ///< Text or glyph alone until the pointer comes.
    Danger,    ///< What cannot be undone.
};

void setKind(QAbstractButton *button, ButtonKind kind);
[[nodiscard]] ButtonKind kindOf(const QWidget *button);

/// A button whose glyph says by itself that a menu opens.
void hideChevron(QAbstractButton *button);
[[nodiscard]] bool hidesChevron(const QWidget *button);

/// A view without an edge of its own, for lists that fill their page from side to side.
void setBorderless(QWidget *view);

/// A view on the ground of the sidebar, its selection rounded.
void setOnSidebar(QWidget *view);
[[nodiscard]] bool isOnSidebar(const QWidget *view);

/// For scroll areas that paint a ground of their own, so that their scroll bars lie on it, too.
void setGround(QWidget *area, Colour ground);
/// \returns an invalid colour where none was set
[[nodiscard]] QColor groundOf(const QWidget *area);

/// Marks what has been filled in wrongly: the edge of the field says so; the words must say so, too.
void setFaulty(QWidget *field, bool faulty);
[[nodiscard]] bool isFaulty(const QWidget *field);

/// What a person has written, as menus and buttons show it: there a single "&" would mark a key.
[[nodiscard]] QString literally(QString text);

/// "Bold (Ctrl+B)": what a tooltip says of something that has a key.
[[nodiscard]] QString withShortcut(const QString &text, const QKeySequence &key);

} // namespace sincerely::theme
