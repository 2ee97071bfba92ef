#pragma once

#include "ui/frame/place.h"

#include <QHash>
#include <QList>
#include <QObject>

class QAction;
class QMenu;

namespace sincerely
{

class ActionBook;
class AppWindow;
class Settings;

/// The menu bar and its actions. Pages add what they can do to the menu of the campaign.
class WindowMenus : public QObject
{
    Q_OBJECT

public:
    WindowMenus(AppWindow &window, Settings &settings, QAction *undo, QAction *redo);

    /// Only places with a page can be gone to.
    void setPlaces(const QList<Place> &places);
    void setCurrent(Place place);

    [[nodiscard]] QMenu *file() const { return m_file; }
    [[nodiscard]] QMenu *edit() const { return m_edit; }
    [[nodiscard]] QMenu *view() const { return m_view; }
    [[nodiscard]] QMenu *campaign() const { return m_campaign; }
    [[nodiscard]] QMenu *help() const { return m_help; }

private:
    void buildFile();
    void buildEdit(QAction *undo, QAction *redo);
    void buildView();
    void buildTextSizes(const QString &heading);
    void buildCampaign();
    void buildHelp();
    void addPlace(Place place, const QString &name, const QKeySequence &key);

    AppWindow &m_window;
    Settings &m_settings;
    ActionBook &m_actions;
    QMenu *m_file;
    QMenu *m_edit;
    QMenu *m_view;
    QMenu *m_campaign;
    QMenu *m_help;
    QHash<Place, QAction *> m_places;
};

} // namespace sincerely
