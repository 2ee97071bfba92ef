#include "ui/settings/settings.h"

#include <QDir>
#include <QSettings>

namespace sincerely
{

Settings::Settings(const QString &folder, QObject *parent)
    : QObject(parent)
{
    if (!folder.isEmpty())
        m_file =
            std::make_unique<QSettings>(QDir(folder).filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
    bind(scheme);
    bind(textSize);
    bind(language);
    bind(spellingLanguage);
    bind(defaultAccount);
    bind(defaultPace);
    bind(windowGeometry);
    bind(windowSplit);
    bind(sidebarFolded);
    bind(lastVersion);
    bind(toldReport);
    bind(dismissedReport);
    bind(lastCampaign);
    bind(lastPlace);
}

Settings::~Settings() = default;

template <class T>
void Settings::bind(Setting<T> &setting)
{
    if (m_file)
        setting.read(m_file->value(setting.name()));
    setting.setWrite([this](const QString &name, const QVariant &value) {
        if (m_file)
            m_file->setValue(name, value);
        Q_EMIT changed(name);
    });
}

} // namespace sincerely
