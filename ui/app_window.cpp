#include "ui/app_window.h"

#include "ui/frame/action_book.h"
#include "ui/frame/campaign_header.h"
#include "ui/frame/info_strip.h"
#include "ui/frame/keys_overview.h"
#include "ui/frame/sheet.h"
#include "ui/frame/sidebar.h"
#include "ui/frame/step_bar.h"
#include "ui/frame/toast.h"
#include "ui/frame/undo_router.h"
#include "ui/frame/window_menus.h"
#include "ui/pages/about/about_dialog.h"
#include "ui/theme/icon.h"

#include <QCloseEvent>
#include <QHBoxLayout>
#include <QSplitter>
#include <QStackedWidget>
#include <QUndoGroup>
#include <QVBoxLayout>

#include <algorithm>

namespace sincerely
{

namespace
{

constexpr QSize kDesignSize(1280, 820);
constexpr QSize kSmallest(900, 600);
constexpr int kNarrowPage = 720; // a page that has less beside the sidebar folds it …
constexpr int kNarrowLine = 96;  // … and one that has not this many characters, when the text is large

} // namespace

AppWindow::AppWindow(Settings &settings, const QString &version, QWidget *parent)
    : QMainWindow(parent)
    , m_settings(settings)
    , m_version(version)
    , m_actions(new ActionBook(this))
    , m_undo(new UndoRouter(this))
    , m_sidebar(new Sidebar(*m_actions, this))
{
    setWindowTitle(tr("Sincerely"));
    setWindowIcon(theme::applicationIcon());
    m_splitter = new QSplitter(Qt::Horizontal, this);
    m_splitter->setObjectName(QStringLiteral("sidebarSplit"));
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(1);
    m_splitter->addWidget(m_sidebar);
    m_splitter->addWidget(buildSheet());
    m_splitter->setStretchFactor(1, 1);
    setCentralWidget(m_splitter);
    m_menus = new WindowMenus(*this, settings, m_undo->undoAction(), m_undo->redoAction());
    connectParts();
    setMinimumSize(kSmallest);
    m_sidebar->setPlaces({});
    m_steps->setSteps({});
    m_menus->setPlaces({});
    m_campaignTop->hide();
    restore();
}

AppWindow::~AppWindow() = default;

QWidget *AppWindow::buildSheet()
{
    auto *sheet = new Sheet(this);
    m_campaignTop = new QWidget(sheet);
    m_campaignTop->setObjectName(QStringLiteral("campaignTop"));
    auto *top = new QVBoxLayout(m_campaignTop);
    top->setContentsMargins(0, 0, 0, 0);
    top->setSpacing(0);
    m_header = new CampaignHeader(m_campaignTop);
    top->addWidget(m_header);
    m_steps = new StepBar(m_campaignTop);
    top->addWidget(m_steps);
    m_stack = new QStackedWidget(sheet);
    m_messages = new InfoStrip(sheet);
    m_toast = new Toast(sheet);
    auto *column = new QVBoxLayout(sheet);
    column->setContentsMargins(0, 1, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_campaignTop);
    column->addWidget(m_stack, 1);
    column->addWidget(m_messages);
    return sheet;
}

void AppWindow::connectParts()
{
    connect(m_sidebar, &Sidebar::placeChosen, this, [this](Place place) { go(place, Focus::Stay); });
    connect(m_sidebar, &Sidebar::newCampaignRequested, this, &AppWindow::newCampaignRequested);
    connect(m_sidebar, &Sidebar::unfoldRequested, this, &AppWindow::toggleSidebar);
    connect(m_sidebar, &Sidebar::titleEditRequested, m_header, &CampaignHeader::editTitle);
    connect(m_steps, &StepBar::chosen, this, [this](Place place) { go(place); });
    connect(m_header, &CampaignHeader::accountsRequested, this, [this] { go(Place::Accounts); });
    connect(m_splitter, &QSplitter::splitterMoved, this,
            [this] { m_settings.windowSplit.set(m_splitter->saveState()); });
}

void AppWindow::restore()
{
    resize(kDesignSize);
    if (!m_settings.windowGeometry().isEmpty())
        restoreGeometry(m_settings.windowGeometry());
    // Sizes that do not add up are taken from both sides, and the sidebar would be of another width on every page.
    m_splitter->setSizes({m_sidebar->unfoldedWidth(), width() - m_sidebar->unfoldedWidth()});
    if (!m_settings.windowSplit().isEmpty())
        m_splitter->restoreState(m_settings.windowSplit());
    m_splitter->setHandleWidth(1);
    fitSidebar();
}

QUndoGroup &AppWindow::undoGroup()
{
    return *m_undo->group();
}

void AppWindow::setPage(Place place, PageMaker maker)
{
    m_makers.insert(place, std::move(maker));
    QList<Place> places = m_makers.keys();
    std::sort(places.begin(), places.end());
    QList<Place> steps;
    QList<Place> others;
    for (const Place known : std::as_const(places)) {
        if (isStep(known))
            steps.append(known);
        else if (known != Place::Home && known != Place::Settings)
            others.append(known);
    }
    m_sidebar->setPlaces(others);
    m_steps->setSteps(steps);
    m_steps->setVisible(steps.size() > 1);
    m_menus->setPlaces(places);
}

QWidget *AppWindow::ensurePage(Place place)
{
    QWidget *&page = m_pages[place];
    if (!page) {
        page = m_makers.value(place)(m_stack);
        m_stack->addWidget(page);
    }
    return page;
}

void AppWindow::go(Place place, Focus focus)
{
    if (!m_makers.contains(place))
        return;
    QWidget *page = ensurePage(place);
    const bool isOther = place != m_place || m_stack->currentWidget() != page;
    m_place = place;
    m_campaignTop->setVisible(isStep(place));
    m_stack->setCurrentWidget(page);
    m_steps->setCurrent(place);
    m_menus->setCurrent(place);
    if (!isStep(place))
        m_sidebar->selectPlace(place);
    if (focus == Focus::ToPage && page->focusProxy())
        page->setFocus(Qt::OtherFocusReason);
    if (isOther)
        Q_EMIT placeChanged(place);
}

void AppWindow::showKeys()
{
    (new KeysOverview(m_actions->entries(), this))->open(); // it deletes itself
}

void AppWindow::showAbout()
{
    (new AboutDialog(m_version, this))->open(); // it deletes itself
}

bool AppWindow::isNarrow() const
{
    const int page = std::max(kNarrowPage, fontMetrics().averageCharWidth() * kNarrowLine);
    return width() < m_sidebar->unfoldedWidth() + page;
}

void AppWindow::toggleSidebar()
{
    if (isNarrow())
        m_showsSidebarThoughNarrow = m_sidebar->isFolded();
    else
        m_settings.sidebarFolded.set(!m_sidebar->isFolded());
    fitSidebar();
}

void AppWindow::fitSidebar()
{
    const bool folded = isNarrow() ? !m_showsSidebarThoughNarrow : m_settings.sidebarFolded();
    if (!isNarrow())
        m_showsSidebarThoughNarrow = false;
    m_sidebar->setFolded(folded);
    if (folded) {
        m_sidebar->setFixedWidth(m_sidebar->foldedWidth());
        m_splitter->setSizes({m_sidebar->foldedWidth(), width() - m_sidebar->foldedWidth()});
        return;
    }
    // Languages differ in what “New campaign” needs.
    m_sidebar->setMinimumWidth(std::max(m_sidebar->unfoldedWidth() * 3 / 4, m_sidebar->minimumSizeHint().width()));
    m_sidebar->setMaximumWidth(m_sidebar->unfoldedWidth() * 2);
    if (m_sidebar->width() < m_sidebar->minimumWidth())
        m_splitter->setSizes({m_sidebar->unfoldedWidth(), width() - m_sidebar->unfoldedWidth()});
}

void AppWindow::closeNow()
{
    m_isClosing = true;
    close();
}

void AppWindow::closeEvent(QCloseEvent *event)
{
    m_settings.windowGeometry.set(saveGeometry());
    if (m_isClosing || !m_asksBeforeClosing)
        return;
    event->ignore();
    Q_EMIT closeRequested();
}

void AppWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    fitSidebar();
}

void AppWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::FontChange && m_splitter)
        fitSidebar();
}

} // namespace sincerely
