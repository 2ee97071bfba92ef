#pragma once

#include "ui/editor/folder_picture_store.h"

#include <QTemporaryDir>

namespace sincerely::test
{

/// Where an editor keeps its pictures: the first base of what shows the editor, because it has to live longer.
struct PictureFolder {
    QTemporaryDir folder;
    FolderPictureStore store{folder.path()};
};

} // namespace sincerely::test
