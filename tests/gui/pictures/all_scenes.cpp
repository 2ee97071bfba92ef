#include "tests/gui/pictures/all_scenes.h"

namespace sincerely::test
{

Scenes allScenes()
{
    return accountScenes() + campaignScenes() + controlScenes() + frameScenes() + helpScenes() + pageScenes() +
           paperScenes() + listScenes() + sendingScenes();
}

} // namespace sincerely::test
