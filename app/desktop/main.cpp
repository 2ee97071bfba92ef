#include "app/services.h"
#include "resources/resources.h"
#include "ui/document/workspace.h"
#include "ui/settings/settings.h"
#include "ui/theme/look.h"
#include "ui/workbench.h"

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
    Workspace workspace((*services)->store(), (*services)->forProviders());
    Settings settings(folder);
    theme::Look look;
    const auto applyLook = [&look, &settings] {
        look.setScheme(settings.scheme());
        look.setTextSize(settings.textSize());
    };
    applyLook();
    QObject::connect(&settings, &Settings::changed, &look, applyLook);
    Workbench workbench(workspace, settings, (*services)->clock(), QApplication::applicationVersion(), look.isOurs());
    QApplication::setQuitOnLastWindowClosed(false); // what is under way ends first
    QObject::connect(&workbench, &Workbench::ended, &application, &QApplication::quit);
    workbench.start();
    return QApplication::exec();
}
