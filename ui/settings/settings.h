#pragma once

#include "ui/settings/setting.h"
#include "ui/theme/scheme.h"

#include <QByteArray>
#include <QObject>

#include <memory>

class QSettings;

namespace sincerely
{

/// What the person has chosen for the program, in the file `settings.ini` of the data folder. Everything is in memory
/// after the start; a change is written at once and told, so that it is applied live.
class Settings : public QObject
{
    Q_OBJECT

public:
    /// \param folder the data folder; empty keeps everything in memory only
    explicit Settings(const QString &folder, QObject *parent = nullptr);
    ~Settings() override;

    // Name in the file and default, side by side.
    Setting<theme::Scheme> scheme{"look/scheme", theme::Scheme::System, [](const theme::Scheme &value) {
                                      return value >= theme::Scheme::System && value <= theme::Scheme::Dark;
                                  }};
    Setting<int> textSize{"look/textSize", 100, [](const int &value) {
                              return value >= 100 && value <= 200;
                          }}; ///< Percent of the system's, 100 to 200.
    Setting<QString> language{"language/interface", {}};        ///< "de"; empty: the system's.
    Setting<QString> spellingLanguage{"language/spelling", {}}; ///< "de_DE"; empty: the system's; "none": off.
    Setting<qint64> defaultAccount{"campaign/account", 0};      ///< An AccountId; 0: none.
    Setting<int> defaultPace{"campaign/pace", 0, [](const int &value) {
                                 return value >= 0;
                             }}; ///< Messages per minute; 0: as the mailbox says.
    Setting<QByteArray> windowGeometry{"window/geometry", {}};
    Setting<QByteArray> windowSplit{"window/split", {}};
    Setting<bool> sidebarFolded{"window/sidebarFolded", false};
    Setting<QString> lastVersion{"program/version", {}};             ///< Of the program that ran last; empty: none did.
    Setting<QString> toldReport{"program/reportTold", {}};           ///< The newest crash report that was told of …
    Setting<QString> dismissedReport{"program/reportDismissed", {}}; ///< … and that was put aside.
    Setting<qint64> lastCampaign{"window/campaign", 0};              ///< A CampaignId: what was open last.
    Setting<int> lastPlace{"window/place", 0};                       ///< A Place: where one was last.

Q_SIGNALS:
    /// \param name Setting::name() of the one that has changed
    void changed(const QString &name);

private:
    template <class T>
    void bind(Setting<T> &setting);

    std::unique_ptr<QSettings> m_file;
};

} // namespace sincerely
