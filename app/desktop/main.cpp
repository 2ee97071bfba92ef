#include "app/services.h"
#include "resources/resources.h"
#include "ui/app_window.h"
#include "ui/pages/campaign/campaign_place.h"
#include "ui/pages/campaign/campaign_session.h"
#include "ui/pages/home/home_page.h"
#include "ui/pages/settings/settings_page.h"
#include "ui/settings/settings.h"
#include "ui/theme/look.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QMessageBox>
#include <QTranslator>

using namespace sincerely;

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("sincerely"));
    QApplication::setApplicationDisplayName(QStringLiteral("Sincerely"));
    QApplication::setApplicationVersion(QStringLiteral(SINCERELY_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("sincerely"));
    initResources();
    QTranslator translator; // English plurals; other languages join here
    if (translator.load(QStringLiteral(":/sincerely/translations/sincerely_en.qm")))
        QApplication::installTranslator(&translator);

    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOption({QStringLiteral("data-dir"),
                      QCoreApplication::translate("main", "Keep the program’s data in this folder."),
                      QStringLiteral("DIR")});
    parser.process(application);
    const QString folder = parser.isSet(QStringLiteral("data-dir"))
                               ? QDir(parser.value(QStringLiteral("data-dir"))).absolutePath()
                               : app::Services::defaultDataFolder();

    Result<std::unique_ptr<app::Services>> services = app::Services::open(folder);
    if (!services) {
        QMessageBox::critical(nullptr, QApplication::applicationDisplayName(), services.error().sentence);
        return 1;
    }
    CampaignSession session((*services)->store(), (*services)->forProviders(),
                            QDir(folder).filePath(QStringLiteral("emails")));
    Settings settings(folder);
    theme::Look look;
    const auto applyLook = [&look, &settings] {
        look.setScheme(settings.scheme());
        look.setTextSize(settings.textSize());
    };
    applyLook();
    QObject::connect(&settings, &Settings::changed, &look, applyLook);
    AppWindow window(settings, QApplication::applicationVersion());
    window.setPage(Place::Home, [](QWidget *parent) { return new HomePage(parent); });
    window.setPage(Place::Settings, [&settings, &look](QWidget *parent) {
        return new SettingsPage(settings, {.canChooseScheme = look.isOurs()}, parent);
    });
    showCampaign(window, session);
    window.show();
    session.open();
    return QApplication::exec();
}
