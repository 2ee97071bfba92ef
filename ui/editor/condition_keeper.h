#pragma once

#include "core/letter/condition_repair.h"

#include <QTextDocument>

#include <vector>

namespace sincerely::editor
{

/// An object character of a document.
struct ObjectSpot {
    int position = 0;
    letter::Piece::Kind kind = letter::Piece::Kind::Text;
    int pair = 0;
    bool isTouch = false;
};

/// All objects, in order.
[[nodiscard]] std::vector<ObjectSpot> objectsIn(const QTextDocument &document);

/// Keeps conditions whole (see letter/condition_repair.h) whatever was edited, as part of the step of undo that was
/// made last.
/// \param objects those of the document
/// \param nextPair the highest number in use
/// \returns whether something was changed
bool keepConditions(QTextDocument &document, const std::vector<ObjectSpot> &objects, int &nextPair);

} // namespace sincerely::editor
