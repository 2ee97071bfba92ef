#include "ui/frame/window_menus.h"

#include "ui/app_window.h"
#include "ui/frame/action_book.h"
#include "ui/frame/sidebar.h"
#include "ui/frame/step_bar.h"
#include "ui/settings/settings.h"

#include <QAction>
#include <QMenu>
#include <QMenuBar>

#include <algorithm>

namespace sincerely
{

namespace
{

constexpr std::array kTextSizes = {100, 110, 125, 150, 175, 200};

} // namespace

WindowMenus::WindowMenus(AppWindow &window, Settings &settings, QAction *undo, QAction *redo)
    : QObject(&window)
    , m_window(window)
    , m_settings(settings)
    , m_actions(window.actions())
    , m_file(window.menuBar()->addMenu(tr("&File")))
    , m_edit(window.menuBar()->addMenu(tr("&Edit")))
    , m_view(window.menuBar()->addMenu(tr("&View")))
    , m_campaign(window.menuBar()->addMenu(tr("&Campaign")))
    , m_help(window.menuBar()->addMenu(tr("&Help")))
{
    m_actions.setOrder({tr("File"), tr("Edit"), tr("Go to"), tr("View"), tr("Campaign")});
    buildFile();
    buildEdit(undo, redo);
    buildView();
    buildCampaign();
    buildHelp();
}

void WindowMenus::buildFile()
{
    const QString heading = tr("File");
    QAction *fresh = m_actions.make(&m_window, heading,
                                    {QStringLiteral("newCampaignAction"),
                                     tr("&New campaign"),
                                     QKeySequence(QKeySequence::New),
                                     QStringLiteral("plus"),
                                     {}});
    connect(fresh, &QAction::triggered, &m_window, &AppWindow::newCampaignRequested);
    m_file->addAction(fresh);
    m_file->addSeparator();
    addPlace(Place::Settings, tr("&Settings"), QKeySequence(Qt::CTRL | Qt::Key_Comma));
    m_places[Place::Settings]->setMenuRole(QAction::PreferencesRole);
    m_file->addAction(m_places[Place::Settings]);
    m_file->addSeparator();
    QAction *quit = m_actions.make(&m_window, heading,
                                   {QStringLiteral("quit"), tr("&Quit"), QKeySequence(Qt::CTRL | Qt::Key_Q), {}, {}});
    quit->setMenuRole(QAction::QuitRole);
    connect(quit, &QAction::triggered, &m_window, &QWidget::close);
    m_file->addAction(quit);
}

void WindowMenus::buildEdit(QAction *undo, QAction *redo)
{
    for (QAction *action : {undo, redo}) {
        m_window.addAction(action);
        m_actions.enter(tr("Edit"), action);
        m_edit->addAction(action);
    }
}

void WindowMenus::buildView()
{
    int number = 0;
    for (const Place step : kSteps) {
        addPlace(step, StepBar::nameOf(step), QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_1 + number++)));
        m_view->addAction(m_places[step]);
    }
    m_view->addSeparator();
    for (const Place place : {Place::Templates, Place::Lists, Place::DoNotEmail, Place::Accounts}) {
        addPlace(place, Sidebar::nameOf(place), QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_1 + number++)));
        m_view->addAction(m_places[place]);
    }
    m_view->addSeparator();
    const QString heading = tr("View");
    QAction *sidebar = m_actions.make(
        &m_window, heading,
        {QStringLiteral("toggleSidebar"), tr("Side&bar"), QKeySequence(Qt::Key_F9), QStringLiteral("sidebar"), {}});
    connect(sidebar, &QAction::triggered, &m_window, &AppWindow::toggleSidebar);
    m_view->addAction(sidebar);
    buildTextSizes(heading);
    m_view->addSeparator();
    QAction *full = m_actions.make(
        &m_window, heading,
        {QStringLiteral("fullScreen"), tr("&Full screen"), QKeySequence(QKeySequence::FullScreen), {}, {}});
    full->setCheckable(true);
    connect(full, &QAction::toggled, &m_window,
            [this](bool on) { m_window.setWindowState(m_window.windowState().setFlag(Qt::WindowFullScreen, on)); });
    m_view->addAction(full);
}

void WindowMenus::buildTextSizes(const QString &heading)
{
    const auto step = [this](int direction) {
        const auto now = std::find(kTextSizes.begin(), kTextSizes.end(), m_settings.textSize());
        const auto at = now == kTextSizes.end() ? 0 : now - kTextSizes.begin();
        const auto next = std::clamp<std::ptrdiff_t>(at + direction, 0, std::ptrdiff_t(kTextSizes.size()) - 1);
        m_settings.textSize.set(kTextSizes[size_t(next)]);
    };
    QAction *larger =
        m_actions.make(&m_window, heading,
                       {QStringLiteral("largerText"), tr("&Larger text"), QKeySequence(QKeySequence::ZoomIn), {}, {}});
    QAction *smaller = m_actions.make(
        &m_window, heading,
        {QStringLiteral("smallerText"), tr("S&maller text"), QKeySequence(QKeySequence::ZoomOut), {}, {}});
    QAction *normal =
        m_actions.make(&m_window, heading,
                       {QStringLiteral("normalText"), tr("&Normal text"), QKeySequence(Qt::CTRL | Qt::Key_0), {}, {}});
    connect(larger, &QAction::triggered, this, [step] { step(1); });
    connect(smaller, &QAction::triggered, this, [step] { step(-1); });
    connect(normal, &QAction::triggered, this, [this] { m_settings.textSize.set(100); });
    QMenu *sizes = m_view->addMenu(tr("&Text size"));
    sizes->addActions({larger, smaller, normal});
}

void WindowMenus::buildCampaign()
{
    const QList<QAction *> actions = m_window.sidebar().campaignActions();
    m_campaign->addActions(actions);
    m_campaign->insertSeparator(actions.last());
}

void WindowMenus::buildHelp()
{
    const QString heading = tr("Help");
    QAction *keys = m_actions.make(&m_window, heading,
                                   {QStringLiteral("showKeys"), tr("&Keys"), QKeySequence(Qt::Key_F1),
                                    QStringLiteral("keyboard"), tr("All keys")});
    keys->setShortcuts({QKeySequence(Qt::Key_F1), QKeySequence(Qt::Key_Question)});
    connect(keys, &QAction::triggered, &m_window, &AppWindow::showKeys);
    m_help->addAction(keys);
    addPlace(Place::Home, tr("&Welcome"), {});
    m_help->addAction(m_places[Place::Home]);
    m_help->addSeparator();
    QAction *about =
        m_actions.make(&m_window, heading, {QStringLiteral("showAbout"), tr("&About Sincerely"), {}, {}, {}});
    about->setMenuRole(QAction::AboutRole);
    connect(about, &QAction::triggered, &m_window, &AppWindow::showAbout);
    m_help->addAction(about);
}

void WindowMenus::addPlace(Place place, const QString &name, const QKeySequence &key)
{
    QAction *action =
        m_actions.make(&m_window, tr("Go to"), {QStringLiteral("goTo%1").arg(int(place)), name, key, {}, {}});
    action->setCheckable(place != Place::Home && place != Place::Settings);
    connect(action, &QAction::triggered, &m_window, [this, place, action] {
        action->setChecked(true); // also when one is there already
        m_window.go(place);
    });
    m_places.insert(place, action);
}

void WindowMenus::setPlaces(const QList<Place> &places)
{
    for (auto it = m_places.cbegin(); it != m_places.cend(); ++it) {
        it.value()->setVisible(places.contains(it.key()));
        it.value()->setEnabled(places.contains(it.key()));
    }
}

void WindowMenus::setCurrent(Place place)
{
    for (auto it = m_places.cbegin(); it != m_places.cend(); ++it) {
        if (it.value()->isCheckable())
            it.value()->setChecked(it.key() == place);
    }
}

} // namespace sincerely
