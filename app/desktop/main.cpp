#include "app/services.h"
#include "core/diagnosis/crash_reports.h"
#include "core/diagnosis/crash_watch.h"
#include "core/diagnosis/log_file.h"
#include "core/diagnosis/message_capture.h"
#include "resources/resources.h"
#include "resources/translations/translations.h"
#include "ui/background/awake_while_sending.h"
#include "ui/background/single_instance.h"
#include "ui/document/activity_log.h"
#include "ui/document/workspace.h"
#include "ui/help_desk.h"
#include "ui/settings/settings.h"
#include "ui/theme/look.h"
#include "ui/workbench.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QLoggingCategory>
#include <QMessageBox>
#include <QSysInfo>

using namespace sincerely;

namespace
{

Q_LOGGING_CATEGORY(logProgram, "sincerely.program", QtWarningMsg)

QString about()
{
    return QStringLiteral("Sincerely %1\nQt %2\n%3, %4")
        .arg(QApplication::applicationVersion(), QLatin1String(qVersion()), QSysInfo::prettyProductName(),
             QSysInfo::currentCpuArchitecture());
}

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

/// The folder that was asked for, or the usual one.
QString dataFolder(const QApplication &application)
{
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOption({QStringLiteral("data-dir"),
                      QCoreApplication::translate("main", "Keep the program’s data in this folder."),
                      QStringLiteral("DIR")});
    parser.process(application);
    return parser.isSet(QStringLiteral("data-dir")) ? QDir(parser.value(QStringLiteral("data-dir"))).absolutePath()
                                                    : app::Services::defaultDataFolder();
}

/// From the first reading of the data to the last window.
int run(const QString &folder, const SingleInstance &instance, const diagnosis::LogFile &log,
        const diagnosis::CrashReports &reports)
{
    Settings settings(folder);
    const Translations translations(settings.language());
    Result<std::unique_ptr<app::Services>> services = app::Services::open(folder);
    if (!services) {
        qCCritical(logProgram).noquote() << "The data cannot be opened:" << services.error().details;
        QMessageBox::critical(nullptr, QApplication::applicationDisplayName(),
                              services.error().sentence + QStringLiteral("\n\n") + QDir::toNativeSeparators(folder));
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
    QObject::connect(&workbench, &Workbench::ended, qApp, &QApplication::quit);
    const ActivityLog activity(workspace);
    workbench.start();
    // When the window is there, so that what it tells is also said aloud.
    const HelpDesk helpDesk(workbench.window(), settings, log, reports, QApplication::applicationVersion());
    return QApplication::exec();
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
    const QString folder = dataFolder(application);
    QDir().mkpath(folder); // where this fails, opening the data says why
    const SingleInstance instance(folder);
    if (!instance.isFirst())
        return leaveToFirst(instance);
    const diagnosis::CrashReports reports(QDir(folder).filePath(QStringLiteral("crash")));
    reports.tidy();
    const diagnosis::CrashWatch crashWatch(reports.folder(), about());
    const SystemClock clock;
    diagnosis::LogFile log(QDir(folder).filePath(QStringLiteral("log")), clock);
    const diagnosis::MessageCapture capture(log);
    qCInfo(logProgram).noquote() << "begins:" << about();
    const int status = run(folder, instance, log, reports);
    qCInfo(logProgram, "ends");
    return status;
}
