#pragma once

#include "core/letter/content.h"

#include <QTextCursor>

#include <functional>

/// Changes of how text looks and how blocks stand, as one step of undo each.
namespace sincerely::editor
{

/// Changes the look of all text, fields and pictures that are selected.
void changeStyles(QTextCursor selection, const std::function<void(letter::Style &)> &change);

/// Whether all that is selected is so; false when nothing is.
[[nodiscard]] bool allStyles(const QTextCursor &selection, const std::function<bool(const letter::Style &)> &isSo);

/// Changes the shape of all blocks that the selection touches.
void changeBlocks(QTextCursor selection, const std::function<void(letter::Block &)> &change);

[[nodiscard]] bool allBlocks(const QTextCursor &selection, const std::function<bool(const letter::Block &)> &isSo);

/// All of the link around the cursor; the cursor as it is when there is none.
[[nodiscard]] QTextCursor wholeLink(QTextCursor cursor);

} // namespace sincerely::editor
