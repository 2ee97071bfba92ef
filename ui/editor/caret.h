#pragma once

#include <QRect>

class QTextEdit;

namespace sincerely::editor
{

/// Where the caret belongs, in the viewport, when it stands in a line that a picture makes high: as high as a letter,
/// at the foot of the picture. Empty in other lines; there QTextEdit draws it well.
[[nodiscard]] QRect caretBesidePicture(const QTextEdit &editor);

} // namespace sincerely::editor
