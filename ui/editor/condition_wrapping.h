#pragma once

#include <QString>
#include <QTextCursor>

namespace sincerely::editor
{

class LetterDocument;

/// Puts a condition around what is selected, as one step of undo. A selection that reaches over several paragraphs is
/// widened to whole ones, and one that would tear another condition to all of that.
/// \returns where to go on writing: in the other branch if there is one, otherwise inside
QTextCursor wrapInCondition(LetterDocument &document, QTextCursor selection, const QString &expression, bool withElse);

/// Adds the other branch to a condition that has none, and tells where to write it.
QTextCursor addElse(LetterDocument &document, int pair);

} // namespace sincerely::editor
