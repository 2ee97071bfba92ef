#pragma once

#include "core/base/clock.h"
#include "core/spelling/speller.h"
#include "ui/app_window.h"
#include "ui/background/background_sending.h"
#include "ui/campaign_frame.h"
#include "ui/campaign_pages.h"
#include "ui/editor/folder_picture_store.h"

#include <QObject>

namespace sincerely
{

class Workspace;

/// The window and what it works on, put together: which page stands in which place, where what is said in one place
/// leads in another, and what is opened at the start.
class Workbench : public QObject
{
    Q_OBJECT

public:
    /// All must outlive it. \param canChooseScheme whether the colours are ours
    Workbench(Workspace &workspace, Settings &settings, const Clock &clock, const QString &version,
              bool canChooseScheme, QObject *parent = nullptr);

    [[nodiscard]] AppWindow &window() { return m_window; }

    /// Shows the window and opens what was open last.
    void start();

    /// Brings the window to the front, also from the background.
    void showWindow() { m_background.showWindow(); }

Q_SIGNALS:
    /// The window is closed and nothing is under way any more.
    void ended();

private:
    void placePages(bool canChooseScheme);
    void placeLists();
    void placeAccounts();
    void goToNewAccount();
    void goToSignIn(AccountId id);
    void checkSpellingAsChosen();
    void connectWindow();
    void connectWorkspace();
    void openLast();
    void goToCampaign(CampaignId id);
    void goHome();
    void followUndo();
    [[nodiscard]] Place firstPlaceFor(CampaignId id) const;

    Workspace &m_workspace;
    Settings &m_settings;
    FolderPictureStore m_pictures;
    spelling::Speller m_speller;
    AppWindow m_window;
    CampaignFrame m_frame;
    CampaignPages m_pages;
    BackgroundSending m_background;
};

} // namespace sincerely
