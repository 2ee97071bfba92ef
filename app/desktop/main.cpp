#include "app/services.h"
#include "resources/resources.h"
#include "resources/translations/translations.h"
#include "ui/background/awake_while_sending.h"
#include "ui/background/single_instance.h"
#include "ui/document/workspace.h"
#include "ui/settings/settings.h"
#include "ui/theme/look.h"
#include "ui/workbench.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QMessageBox>

using namespace sincerely;

namespace
{

/// Two windows must never work on the same data.
int leaveToFirst(const SingleInstance &instance)
{
    if (instance.askFirst())
        return 0;
    QMessageBox::critical(nullptr, QApplication::applicationDisplayName(),
                          QCoreApplication::translate("main", "Sincerely is running already, but its window does not "
                                                              "answer. Wait a moment, or end it and start again."));
    return 1;
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("sincerely"));
    QApplication::setApplicationDisplayName(QStringLiteral("Sincerely"));
    QApplication::setApplicationVersion(QStringLiteral(SINCERELY_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("sincerely"));
    initResources();
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

    QDir().mkpath(folder); // where this fails, opening the data says why
    const SingleInstance instance(folder);
    if (!instance.isFirst())
        return leaveToFirst(instance);
    Settings settings(folder);
    const Translations translations(settings.language());
    Result<std::unique_ptr<app::Services>> services = app::Services::open(folder);
    if (!services) {
        QMessageBox::critical(nullptr, QApplication::applicationDisplayName(), services.error().sentence);
        return 1;
    }
    Workspace workspace((*services)->store(), (*services)->forProviders());
    theme::Look look;
    const auto applyLook = [&look, &settings] {
        look.setScheme(settings.scheme());
        look.setTextSize(settings.textSize());
    };
    applyLook();
    QObject::connect(&settings, &Settings::changed, &look, applyLook);
    Workbench workbench(workspace, settings, (*services)->clock(), QApplication::applicationVersion(), look.isOurs());
    QObject::connect(&instance, &SingleInstance::windowWanted, &workbench, &Workbench::showWindow);
    const AwakeWhileSending awake(workspace, systemWakeLock());
    QApplication::setQuitOnLastWindowClosed(false); // what is under way ends first
    QObject::connect(&workbench, &Workbench::ended, &application, &QApplication::quit);
    workbench.start();
    return QApplication::exec();
}
