#pragma once

namespace sincerely
{

class AppWindow;
class CampaignSession;

/// Shows the one campaign of a session in the window: its page as the step Send, its name in header and sidebar.
/// Closing the window ends what is under way first. The session must outlive the window.
void showCampaign(AppWindow &window, CampaignSession &session);

} // namespace sincerely
