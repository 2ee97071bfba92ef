#pragma once

class QAbstractItemView;

namespace sincerely
{

/// In this view F2 edits the current cell, though the key means something else for the window.
void letEditKeyEdit(QAbstractItemView *view);

/// The field in which a cell of this view is edited is named after its column.
void nameEditorsByColumn(QAbstractItemView *view);

} // namespace sincerely
