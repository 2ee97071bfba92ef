#include "ui/help_desk.h"

#include "ui/app_window.h"
#include "ui/frame/action_book.h"
#include "ui/frame/info_strip.h"
#include "ui/frame/reading_dialog.h"
#include "ui/frame/toast.h"
#include "ui/frame/window_menus.h"
#include "ui/pages/log/log_window.h"

#include <QAction>
#include <QClipboard>
#include <QDesktopServices>
#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QLocale>
#include <QMenu>
#include <QUrl>

namespace sincerely
{

namespace
{

// Names of messages.
QString crashMessage()
{
    return QStringLiteral("crashReport");
}
QString newsMessage()
{
    return QStringLiteral("news");
}

void openFolder(const QString &folder)
{
    QDir().mkpath(folder);
    QDesktopServices::openUrl(QUrl::fromLocalFile(folder));
}

QString notes()
{
    QFile file(QStringLiteral(":/sincerely/notes.md"));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

HelpDesk::HelpDesk(AppWindow &window, Settings &settings, const diagnosis::LogFile &log,
                   diagnosis::CrashReports reports, QString version, QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_settings(settings)
    , m_log(log)
    , m_reports(std::move(reports))
    , m_version(std::move(version))
{
    buildMenu();
    tellCrash();
    tellNews();
    connect(&m_window.messages(), &InfoStrip::closed, this, [this](const QString &name) {
        if (const auto report = m_reports.newest(); report && name == crashMessage())
            m_settings.dismissedReport.set(report->name);
    });
}

void HelpDesk::buildMenu()
{
    QAction *showNews =
        addAction({QStringLiteral("showNews"), tr("&What is new"), QKeySequence(Qt::CTRL | Qt::Key_F1), {}, {}});
    connect(showNews, &QAction::triggered, this, &HelpDesk::showNews);
    QAction *showLog =
        addAction({QStringLiteral("showLog"), tr("&Log"), QKeySequence(Qt::Key_F12), {}, tr("What the program did")});
    connect(showLog, &QAction::triggered, this, &HelpDesk::showLog);
}

/// Before the line that sets off what stands last: about the program.
QAction *HelpDesk::addAction(const ActionSpec &spec)
{
    QAction *action = m_window.actions().make(&m_window, WindowMenus::tr("Help"), spec);
    QMenu *menu = m_window.menus().help();
    QAction *line = nullptr;
    const QList<QAction *> actions = menu->actions();
    for (QAction *one : actions) {
        if (one->isSeparator())
            line = one;
    }
    menu->insertAction(line, action);
    return action;
}

void HelpDesk::showLog()
{
    if (!m_logWindow) {
        m_logWindow = new LogWindow(m_log, m_window.actions(), &m_window); // it deletes itself
        connect(m_logWindow, &LogWindow::folderRequested, this, &openFolder);
    }
    m_logWindow->show();
    m_logWindow->raise();
    m_logWindow->activateWindow();
}

/// A run that was killed leaves no report, and there is nothing to say about it. Reports are in the order of their
/// names.
void HelpDesk::tellCrash()
{
    const std::optional<diagnosis::CrashReport> report = m_reports.newest();
    if (!report || report->name <= m_settings.dismissedReport())
        return;
    const QString when = QLocale().toString(report->time.toLocalTime(), QLocale::ShortFormat);
    const QString text = report->name == m_settings.toldReport()
                             ? tr("Sincerely ended unexpectedly on %1. Nothing was sent twice, and what you typed is "
                                  "kept.")
                                   .arg(when)
                             : tr("Sincerely ended unexpectedly last time. Nothing was sent twice, and what you typed "
                                  "is kept.");
    m_settings.toldReport.set(report->name);
    m_window.messages().tell(crashMessage(),
                             {InfoMessage::Kind::Attention, text, {tr("Show the report"), tr("Delete it")}, true},
                             [this](int button) { button == 0 ? showReport() : deleteReport(); });
}

void HelpDesk::showReport()
{
    const std::optional<diagnosis::CrashReport> report = m_reports.newest();
    if (!report || m_report)
        return;
    m_report =
        new ReadingDialog(QStringLiteral("report"), tr("Report of the unexpected end"),
                          tr("It stays on this machine. It says where the program was when it ended, and holds "
                             "no email address and nothing you wrote. Whoever looks into the mistake can use it."),
                          &m_window); // it deletes itself
    m_report->setPlainText(report->text);
    QAction *copy = m_report->addAction(
        m_window.actions(),
        {QStringLiteral("copyReport"), tr("Copy"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C), {}, {}});
    connect(copy, &QAction::triggered, this, [text = report->text] { QGuiApplication::clipboard()->setText(text); });
    QAction *open = m_report->addAction(m_window.actions(), {QStringLiteral("openReportFolder"), tr("Open folder"),
                                                             QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_O)});
    connect(open, &QAction::triggered, this, [folder = m_reports.folder()] { openFolder(folder); });
    m_report->open();
}

void HelpDesk::deleteReport()
{
    const std::optional<diagnosis::CrashReport> report = m_reports.newest();
    if (report && !m_reports.remove(*report)) {
        m_window.toast().tell(tr("The report cannot be deleted. Look whether its folder may be written: %1")
                                  .arg(QDir::toNativeSeparators(m_reports.folder())));
        return;
    }
    m_window.messages().withdraw(crashMessage());
    if (!report)
        return;
    m_settings.dismissedReport.set(report->name);
    m_window.toast().tell(tr("Report deleted."), tr("Undo"), [this, report] {
        if (!m_reports.restore(*report))
            return;
        m_settings.dismissedReport.set({});
        tellCrash();
    });
}

/// Somebody who begins has no use for what is new; everything is.
void HelpDesk::tellNews()
{
    const QString before = m_settings.lastVersion();
    m_settings.lastVersion.set(m_version);
    if (before.isEmpty() || before == m_version)
        return;
    m_window.messages().tell(
        newsMessage(),
        {InfoMessage::Kind::Note, tr("Sincerely is now version %1.").arg(m_version), {tr("What is new")}, true},
        [this](int) { showNews(); });
}

void HelpDesk::showNews()
{
    m_window.messages().withdraw(newsMessage());
    auto *news = new ReadingDialog(QStringLiteral("newsWindow"), tr("What is new"),
                                   tr("This is version %1.").arg(m_version), &m_window); // it deletes itself
    news->setMarkdown(notes());
    news->open();
}

} // namespace sincerely
