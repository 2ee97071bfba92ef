#pragma once

namespace sincerely
{

class ActionBook;
class Clock;
class PictureStore;
class Settings;
class Workspace;

namespace spelling
{
class Speller;
}

/// What the pages of a campaign share. All of it outlives them.
struct PageTools {
    Workspace &workspace;
    Settings &settings;
    const Clock &clock;
    ActionBook &actions;
    PictureStore &pictures;
    spelling::Speller &speller;
};

} // namespace sincerely
