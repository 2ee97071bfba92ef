#include "core/diagnosis/log_file.h"
#include "tests/gui/pictures/all_scenes.h"
#include "ui/app_window.h"
#include "ui/frame/action_book.h"
#include "ui/frame/info_strip.h"
#include "ui/frame/reading_dialog.h"
#include "ui/help_desk.h"
#include "ui/pages/log/log_window.h"

#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QTableView>
#include <QTemporaryDir>

namespace sincerely::test
{

namespace
{

using namespace Qt::Literals::StringLiterals;
using diagnosis::LogFile;
using diagnosis::LogLine;

/// Ten seconds of an afternoon.
class SceneClock final : public Clock
{
public:
    [[nodiscard]] QDateTime nowUtc() const override
    {
        return QDateTime(QDate(2026, 11, 27), QTime(14, 3, 12, 40), Qt::UTC).addMSecs(m_lines++ * 873);
    }
    [[nodiscard]] std::chrono::milliseconds monotonic() const override { return {}; }

private:
    mutable int m_lines = 0;
};

/// What a log window needs, owned by it.
class SceneLog : public QObject
{
public:
    SceneLog(const QString &folder, QObject *parent)
        : QObject(parent)
        , log(folder.isEmpty() ? m_folder.path() : folder, m_clock)
    {
    }

private:
    QTemporaryDir m_folder;
    SceneClock m_clock;

public:
    LogFile log;
};

void fill(LogFile &log)
{
    const auto note = [&log](LogLine::Level level, const QString &part, const QString &text) {
        log.write(level, u"sincerely."_s + part, text);
    };
    using Level = LogLine::Level;
    note(Level::Info, u"program"_s, u"Sincerely 0.1.0 begins; Qt 6.4.2, Debian GNU/Linux 12 (bookworm), x86_64"_s);
    note(Level::Info, u"campaign"_s, u"opened: campaigns 4, lists 2, accounts 1"_s);
    note(Level::Info, u"campaign"_s, u"campaign 12: sending"_s);
    note(Level::Info, u"http"_s, u"POST /v1.0/me/messages -> 201 (NoError), 184 ms"_s);
    note(Level::Info, u"http"_s, u"POST /v1.0/me/messages/…/send -> 202 (NoError), 97 ms"_s);
    note(Level::Warning, u"http"_s,
         u"POST /v1.0/me/messages/…/attachments/createUploadSession -> 503 (ServiceUnavailableError), request-id "
         u"5f1b…, 30012 ms; the service asked for rest of 30 s and is asked again then"_s);
    note(Level::Info, u"campaign"_s, u"campaign 12: the service asked for rest of 30 s"_s);
    log.write(Level::Error, u"default"_s, u"Refused: ada@contoso.example may not send as office@contoso.example"_s);
    note(Level::Info, u"campaign"_s, u"campaign 12: stopped; sent 62, not sent 1, unknown 0, on hold 2, left 53"_s);
}

std::unique_ptr<QWidget> logWindow(const QString &folder, const std::function<void(LogWindow &)> &then)
{
    auto actions = std::make_unique<ActionBook>();
    auto *scene = new SceneLog(folder, actions.get());
    fill(scene->log);
    auto window = std::make_unique<LogWindow>(scene->log, *actions, nullptr);
    actions.release()->setParent(window.get());
    window->setAttribute(Qt::WA_DeleteOnClose, false);
    window->show();
    then(*window);
    return window;
}

/// The window after a crash in an earlier version, and what can be opened from there.
std::unique_ptr<QWidget> afterCrash(void (HelpDesk::*then)())
{
    auto all = std::make_unique<QObject>();
    auto *scene = new SceneLog({}, all.get());
    const diagnosis::CrashReports reports(scene->log.folder());
    QFile report(QDir(reports.folder()).filePath(u"report-20261127-140312.txt"_s));
    QDir().mkpath(reports.folder());
    if (report.open(QIODevice::WriteOnly))
        report.write("Sincerely 0.0.9\nQt 6.4.2\nDebian GNU/Linux 12 (bookworm), x86_64\nEnded: 2026-11-27T14:03:12Z\n"
                     "Signal: SIGSEGV (memory that is not there)\nAddress: 0x0\n\nWhere the program was:\n"
                     "~/Programs/sincerely(+0xba46)[0x563d615e1a46]\n"
                     "/lib/x86_64-linux-gnu/libc.so.6(+0x3c050)[0x7f843d25a050]\n"
                     "~/Programs/sincerely(_ZN9sincerely9Workbench5startEv+0x21)[0x563d615dd991]\n"
                     "/lib/x86_64-linux-gnu/libc.so.6(__libc_start_main+0x85)[0x7f843d245305]\n");
    report.close();
    auto *settings = new Settings(QString());
    settings->setParent(all.get());
    settings->lastVersion.set(u"0.0.9"_s);
    auto window = std::make_unique<AppWindow>(*settings, u"0.1.0"_s);
    window->setPage(Place::Home, [](QWidget *parent) { return new QWidget(parent); });
    window->go(Place::Home);
    auto *desk = new HelpDesk(*window, *settings, scene->log, reports, u"0.1.0"_s, all.get());
    if (!then) {
        all.release()->setParent(window.get());
        return window;
    }
    (desk->*then)();
    std::unique_ptr<QWidget> dialog(window->findChild<ReadingDialog *>());
    dialog->setAttribute(Qt::WA_DeleteOnClose, false);
    dialog->setParent(nullptr);
    return dialog;
}

} // namespace

Scenes helpScenes()
{
    return {{u"log-window"_s,
             {1000, 640},
             [] {
                 return logWindow(
                     {}, [](LogWindow &window) { window.findChild<QTableView *>(u"logLines"_s)->selectRow(5); });
             }},
            {u"log-nothing-found"_s,
             {760, 560},
             [] {
                 return logWindow({}, [](LogWindow &window) {
                     window.findChild<QLineEdit *>(u"searchLog"_s)->setText(u"Thursday"_s);
                 });
             }},
            {u"log-not-on-disk"_s, {760, 560}, [] { return logWindow(u"/dev/null/log"_s, [](LogWindow &) {}); }},
            {u"window-after-crash"_s, {1100, 640}, [] { return afterCrash(nullptr); }},
            {u"dialog-report"_s, {760, 560}, [] { return afterCrash(&HelpDesk::showReport); }},
            {u"dialog-news"_s, {760, 600}, [] { return afterCrash(&HelpDesk::showNews); }}};
}

} // namespace sincerely::test
