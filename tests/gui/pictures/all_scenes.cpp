#include "tests/gui/pictures/all_scenes.h"

namespace sincerely::test
{

Scenes allScenes()
{
    return accountScenes() + controlScenes() + frameScenes() + pageScenes() + paperScenes() + listScenes() +
           sendingScenes();
}

} // namespace sincerely::test
