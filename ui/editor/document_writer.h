#pragma once

#include "core/letter/content.h"

#include <QTextCursor>

namespace sincerely::editor
{

/// Inserts in place of what is selected, as one step of undo. The first and the last block join with the text around
/// the cursor, as in every word processor; in an empty block the first one brings its own shape. Conditions get numbers
/// that the document does not have yet, counted on from `nextPair`.
void insertContent(QTextCursor cursor, letter::Content content, int &nextPair);

/// Gives the block of the cursor another shape, its list included.
void reshapeBlock(QTextCursor cursor, const letter::Block &shape);

} // namespace sincerely::editor
