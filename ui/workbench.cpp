#include "ui/workbench.h"

#include "ui/document/workspace.h"
#include "ui/frame/info_strip.h"
#include "ui/frame/sidebar.h"
#include "ui/frame/toast.h"
#include "ui/pages/accounts/accounts_page.h"
#include "ui/pages/do_not_email/do_not_email_page.h"
#include "ui/pages/home/home_page.h"
#include "ui/pages/lists/lists_page.h"
#include "ui/pages/settings/settings_desk.h"
#include "ui/pages/templates/templates_page.h"

#include <QDir>
#include <QLocale>
#include <QUndoGroup>

namespace sincerely
{

namespace
{

spelling::Speller::Places placesOf(const QString &dataFolder)
{
    const QDir folder(dataFolder);
    return {spelling::dictionaryFolders(folder.filePath(QStringLiteral("dictionaries"))),
            folder.filePath(QStringLiteral("words.txt"))};
}

} // namespace

Workbench::Workbench(Workspace &workspace, Settings &settings, const Clock &clock, const QString &version,
                     bool canChooseScheme, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_settings(settings)
    , m_pictures(workspace.pictureFolder())
    , m_speller(placesOf(workspace.services().dataFolder))
    , m_window(settings, version)
    , m_frame(m_window, workspace)
    , m_pages(m_window, {workspace, settings, clock, m_window.actions(), m_pictures, m_speller})
    , m_background(m_window, workspace, std::make_unique<SystemTray>())
{
    placePages(canChooseScheme);
    placeLists();
    placeAccounts();
    connectWindow();
    connectWorkspace();
    checkSpellingAsChosen();
}

void Workbench::placePages(bool canChooseScheme)
{
    m_window.setPage(Place::Home, [this](QWidget *parent) {
        auto *page = new HomePage(parent);
        connect(page, &HomePage::newCampaignRequested, this, [this] { m_workspace.library().createCampaign(); });
        connect(page, &HomePage::sampleRequested, this, [this] { m_workspace.library().createSample(); });
        connect(page, &HomePage::addAccountRequested, this, &Workbench::goToNewAccount);
        return page;
    });
    m_window.setPage(Place::Templates, [this](QWidget *parent) {
        auto *page = new TemplatesPage(m_workspace.library(), m_workspace.pictureFolder(), m_window.actions(), parent);
        connect(page, &TemplatesPage::useRequested, &m_workspace.library(), &Library::createCampaign);
        return page;
    });
    auto *settings = new SettingsDesk(m_settings, m_workspace.library(), m_speller, canChooseScheme, this);
    m_window.setPage(Place::Settings, [settings](QWidget *parent) { return settings->makePage(parent); });
}

void Workbench::placeLists()
{
    DoNotEmail &doNotEmail = m_workspace.doNotEmail();
    m_window.setPage(Place::DoNotEmail, [this, &doNotEmail](QWidget *parent) {
        return new DoNotEmailPage(doNotEmail, m_window.actions(), parent);
    });
    m_window.setPage(Place::Lists, [this](QWidget *parent) {
        auto *page = new ListsPage(m_workspace, m_window.actions(), parent);
        connect(page, &ListsPage::usedInOpenCampaign, this, [this] { m_window.go(Place::Recipients); });
        return page;
    });
    connect(&doNotEmail, &DoNotEmail::noted, this,
            [this](const QString &sentence) { m_window.toast().tell(sentence); });
    connect(&m_pages, &CampaignPages::doNotEmailRequested, this, [this, &doNotEmail](const QString &address) {
        const CampaignDocument *document = m_workspace.document();
        doNotEmail.addAddress(address, document ? document->campaign().name : QString());
    });
}

void Workbench::placeAccounts()
{
    m_window.setPage(Place::Accounts, [this](QWidget *parent) {
        auto *page = new AccountsPage(m_workspace, m_pictures, m_window.actions(), parent);
        connect(page, &AccountsPage::sendingRequested, this, [this] { m_window.go(Place::Send); });
        return page;
    });
}

void Workbench::goToNewAccount()
{
    m_window.go(Place::Accounts);
    if (auto *page = qobject_cast<AccountsPage *>(m_window.page(Place::Accounts)))
        page->openForAdding();
}

void Workbench::goToSignIn(AccountId id)
{
    m_window.go(Place::Accounts);
    if (auto *page = qobject_cast<AccountsPage *>(m_window.page(Place::Accounts)))
        page->openForSignIn(id);
}

/// In the chosen language, or that of the system; “none” switches it off.
void Workbench::checkSpellingAsChosen()
{
    const auto apply = [this] {
        const QString chosen = m_settings.spellingLanguage();
        const QString language = chosen.isEmpty() ? QLocale().name() : chosen;
        m_speller.setLanguage(chosen == QStringLiteral("none") ? QString() : language);
    };
    connect(&m_settings, &Settings::changed, this, [this, apply](const QString &name) {
        if (name == m_settings.spellingLanguage.name())
            apply();
    });
    apply();
}

void Workbench::connectWindow()
{
    m_window.setAsksBeforeClosing(true);
    connect(&m_window, &AppWindow::newCampaignRequested, &m_workspace.library(),
            [this] { m_workspace.library().createCampaign(); });
    connect(&m_frame, &CampaignFrame::campaignChosen, this, &Workbench::goToCampaign);
    connect(&m_window, &AppWindow::placeChanged, this, [this](Place place) {
        if (place != Place::Settings)
            m_settings.lastPlace.set(int(place));
        followUndo();
    });
    connect(&m_pages, &CampaignPages::accountsRequested, this, &Workbench::goToNewAccount);
    connect(&m_pages, &CampaignPages::signInRequested, this, &Workbench::goToSignIn);
    connect(&m_window, &AppWindow::closeRequested, &m_background, &BackgroundSending::close);
    connect(&m_background, &BackgroundSending::endRequested, this, [this] {
        m_window.setEnabled(false);
        m_workspace.shutDown();
    });
    connect(&m_workspace, &Workspace::closed, this, [this] {
        m_window.closeNow();
        Q_EMIT ended();
    });
}

void Workbench::connectWorkspace()
{
    connect(&m_workspace, &Workspace::opened, this, &Workbench::openLast);
    connect(&m_workspace, &Workspace::documentChanged, this, [this] {
        const CampaignDocument *document = m_workspace.document();
        m_settings.lastCampaign.set(document ? document->id().value : 0);
        followUndo();
        if (!document && isStep(m_window.place()))
            goHome();
    });
    connect(&m_workspace.library(), &Library::campaignCreated, this,
            [this](CampaignId id) { m_window.go(firstPlaceFor(id)); });
    QUndoStack &steps = m_workspace.library().undoStack();
    // After Ctrl+Z “Undo” would take back the step before. What is done is told after it was pushed.
    connect(&steps, &QUndoStack::indexChanged, &m_window.toast(), &Toast::withdraw);
    connect(&m_workspace.library(), &Library::done, this, [this, &steps](const QString &sentence) {
        m_window.toast().tell(sentence, tr("Undo"), [&steps] { steps.undo(); });
    });
    connect(&m_workspace, &Workspace::failed, this, [this](const QString &sentence) {
        m_window.messages().tell(QStringLiteral("failure"), {InfoMessage::Kind::Danger, sentence, {}, true});
    });
}

void Workbench::start()
{
    m_window.show();
    m_workspace.open();
}

void Workbench::openLast()
{
    const CampaignId last{m_settings.lastCampaign()};
    const auto place = Place(m_settings.lastPlace());
    if (!m_workspace.library().campaign(last)) {
        goHome();
        return;
    }
    m_workspace.openCampaign(last);
    m_window.go(place == Place::Home ? firstPlaceFor(last) : place);
}

Place Workbench::firstPlaceFor(CampaignId id) const
{
    const std::optional<Campaign> campaign = m_workspace.library().campaign(id);
    if (!campaign || campaign->state == CampaignState::Writing)
        return Place::Write;
    return campaign->state == CampaignState::Finished ? Place::Results : Place::Send;
}

void Workbench::goToCampaign(CampaignId id)
{
    const CampaignDocument *document = m_workspace.document();
    const bool isOther = !document || document->id() != id;
    m_workspace.openCampaign(id);
    if (isOther || !isStep(m_window.place()))
        m_window.go(firstPlaceFor(id), AppWindow::Focus::Stay);
}

void Workbench::goHome()
{
    const QList<Campaign> &campaigns = m_workspace.library().campaigns();
    if (campaigns.isEmpty())
        m_window.go(Place::Home);
    else
        goToCampaign(campaigns.first().id);
}

/// In the places of a campaign its own steps are undone, elsewhere those of the library.
void Workbench::followUndo()
{
    CampaignDocument *document = m_workspace.document();
    QUndoStack &stack =
        document && isStep(m_window.place()) ? document->undoStack() : m_workspace.library().undoStack();
    QUndoGroup &group = m_window.undoGroup();
    group.addStack(&stack);
    group.setActiveStack(&stack);
}

} // namespace sincerely
