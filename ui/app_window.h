#pragma once

#include "ui/frame/place.h"
#include "ui/settings/settings.h"

#include <QHash>
#include <QMainWindow>

#include <functional>

class QSplitter;
class QStackedWidget;
class QUndoGroup;

namespace sincerely
{

class ActionBook;
class CampaignHeader;
class InfoStrip;
class Sidebar;
class StepBar;
class Toast;
class UndoRouter;
class WindowMenus;

/// The window of the program: the sidebar, and beside it the place one is in – for a step of a campaign with the
/// campaign's header and steps above it. It knows no campaign and no page: pages are handed in, one for each place, and
/// what is to be shown in the frame is given to its parts. Remembers its size and split.
class AppWindow : public QMainWindow
{
    Q_OBJECT

public:
    /// Makes a page when its place is gone to for the first time; the window owns it. Its focus proxy, if it has one,
    /// gets the keyboard when the place is gone to by key or click.
    using PageMaker = std::function<QWidget *(QWidget *parent)>;

    /// The settings must outlive the window.
    AppWindow(Settings &settings, const QString &version, QWidget *parent = nullptr);
    ~AppWindow() override;

    /// Places without a page are not shown.
    void setPage(Place place, PageMaker maker);
    [[nodiscard]] QWidget *page(Place place) const { return m_pages.value(place); } ///< nullptr until it is made

    enum class Focus { ToPage, Stay };
    void go(Place place, Focus focus = Focus::ToPage);
    [[nodiscard]] Place place() const { return m_place; }

    [[nodiscard]] Sidebar &sidebar() { return *m_sidebar; }
    [[nodiscard]] CampaignHeader &header() { return *m_header; }
    [[nodiscard]] StepBar &steps() { return *m_steps; }
    [[nodiscard]] InfoStrip &messages() { return *m_messages; }
    [[nodiscard]] Toast &toast() { return *m_toast; }
    [[nodiscard]] ActionBook &actions() { return *m_actions; }
    [[nodiscard]] WindowMenus &menus() { return *m_menus; }
    [[nodiscard]] QUndoGroup &undoGroup();

    /// Closing is then asked for by closeRequested() and done by closeNow().
    void setAsksBeforeClosing(bool asks) { m_asksBeforeClosing = asks; }
    void closeNow();

    void showKeys();
    void showAbout();
    void toggleSidebar();

Q_SIGNALS:
    void newCampaignRequested();
    void placeChanged(sincerely::Place place);
    void closeRequested();

protected:
    void closeEvent(QCloseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QWidget *buildSheet();
    void connectParts();
    void restore();
    void fitSidebar();
    [[nodiscard]] QWidget *ensurePage(Place place);
    [[nodiscard]] bool isNarrow() const;

    Settings &m_settings;
    QString m_version;
    ActionBook *m_actions;
    UndoRouter *m_undo;
    Sidebar *m_sidebar;
    CampaignHeader *m_header;
    StepBar *m_steps;
    QWidget *m_campaignTop; ///< Header and steps, where the place is one.
    QStackedWidget *m_stack;
    InfoStrip *m_messages;
    Toast *m_toast;
    QSplitter *m_splitter = nullptr;
    WindowMenus *m_menus;
    QHash<Place, PageMaker> m_makers;
    QHash<Place, QWidget *> m_pages;
    Place m_place = Place::Home;
    bool m_asksBeforeClosing = false;
    bool m_isClosing = false;
    bool m_showsSidebarThoughNarrow = false;
};

} // namespace sincerely
