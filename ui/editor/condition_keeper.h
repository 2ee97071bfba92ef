#pragma once

#include "ui/editor/object_spot.h"

#include <QTextDocument>

#include <vector>

namespace sincerely::editor
{

/// Keeps conditions whole (see letter/condition_repair.h) whatever was edited, as part of the step of undo that was
/// made last.
/// \param objects those of the document
/// \param nextPair the highest number in use
/// \returns whether something was changed
bool keepConditions(QTextDocument &document, const std::vector<ObjectSpot> &objects, int &nextPair);

} // namespace sincerely::editor
