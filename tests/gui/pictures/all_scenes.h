#pragma once

#include "tests/gui/pictures/scene.h"

namespace sincerely::test
{

[[nodiscard]] Scenes accountScenes();  ///< Accounts and every state of a sign-in.
[[nodiscard]] Scenes campaignScenes(); ///< The whole window with the sample campaign, step by step.
[[nodiscard]] Scenes controlScenes();  ///< Every control in every state.
[[nodiscard]] Scenes frameScenes();    ///< The parts of the frame, and the window with them.
[[nodiscard]] Scenes helpScenes();     ///< What the program tells about itself: log, crash report, news.
[[nodiscard]] Scenes pageScenes();     ///< Home, settings, dialogs.
[[nodiscard]] Scenes sendingScenes();  ///< Send and Results in every state.
[[nodiscard]] Scenes listScenes();     ///< Lists and Do not email in every state.
[[nodiscard]] Scenes paperScenes();    ///< Emails on their paper, and the preview around it.

/// All of them; who adds a page adds its scenes here.
[[nodiscard]] Scenes allScenes();

} // namespace sincerely::test
