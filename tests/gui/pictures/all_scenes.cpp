#include "tests/gui/pictures/all_scenes.h"

namespace sincerely::test
{

Scenes allScenes()
{
    return controlScenes() + frameScenes() + helpScenes() + pageScenes() + paperScenes() + sendingScenes();
}

} // namespace sincerely::test
