#pragma once

#include <QTextCursor>

#include <optional>

class QMenu;

namespace sincerely
{

namespace spelling
{
class Speller;
}

/// Adds to the context menu of an editor: on top, if the word at `place` is misspelt, what may have been meant (found
/// while the menu is open), “Add to dictionary” and “Ignore”; at its end the choice of the language. A correction keeps
/// the look of the word and is one step for undo.
///
/// The speller must outlive the menu; so must the document. To be called before the menu is shown.
void addSpellingActions(QMenu &menu, const QTextCursor &place, spelling::Speller &speller);

/// The next misspelt word behind the cursor, selected; from the beginning again after the last one. Nothing when there
/// is none, or none is known yet. For a key, so that mistakes can be found without seeing them.
[[nodiscard]] std::optional<QTextCursor> nextMistake(const QTextCursor &from, spelling::Speller &speller);

} // namespace sincerely
