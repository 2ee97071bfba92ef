#pragma once

class QPainter;
class QRect;
class QTextEdit;

namespace sincerely::editor
{

class LetterDocument;

/// Paints what lies under the text: a tint below passages that depend on a condition, a line beside quotations.
void paintPassages(QPainter &painter, const QTextEdit &editor, const LetterDocument &document, const QRect &exposed);

} // namespace sincerely::editor
