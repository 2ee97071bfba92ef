#include "ui/pages/results/report_export.h"

#include "ui/document/campaign_document.h"
#include "ui/frame/action_book.h"
#include "ui/pages/results/results_page.h"

#include <QAction>
#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QMenu>
#include <QStandardPaths>
#include <QUrl>

namespace sincerely
{

namespace
{

/// A name for a file out of the name of a campaign: without what file systems refuse.
QString fileName(QString name)
{
    for (QChar &c : name) {
        if (QStringLiteral("\\/:*?\"<>|").contains(c) || c.category() == QChar::Other_Control)
            c = u'-';
    }
    return name.trimmed().left(80);
}

} // namespace

ReportExport::ReportExport(CampaignDocument &document, ActionBook &actions, QWidget *page)
    : QObject(page)
    , m_document(document)
    , m_page(page)
    , m_menu(new QMenu(page))
{
    makeActions(actions);
    connect(&m_document.messages(), &Messages::reportWritten, this, [this](const QString &path) {
        m_folder = QFileInfo(path).absolutePath();
        tell(ResultsPage::tr("The report is written to “%1”.").arg(QDir::toNativeSeparators(path)), true);
    });
    connect(&m_document.messages(), &Messages::failed, this,
            [this](const QString &sentence) { tell(sentence, false); });
}

void ReportExport::makeActions(ActionBook &actions)
{
    struct Format {
        ReportFormat format;
        QString text;
        QKeySequence key;
    };
    const QList<Format> formats = {
        {ReportFormat::Xlsx, ResultsPage::tr("Export as a workbook (XLSX)…"),
         QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_X)},
        {ReportFormat::Csv, ResultsPage::tr("Export as CSV…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C)},
        {ReportFormat::Json, ResultsPage::tr("Export as JSON…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_J)}};
    for (const Format &format : formats) {
        QAction *action =
            actions.make(m_page, ResultsPage::tr("Results"),
                         {QStringLiteral("export-") + fileEnding(format.format), format.text, format.key});
        connect(action, &QAction::triggered, this, [this, form = format.format] { askForFile(form); });
        m_menu->addAction(action);
    }
}

void ReportExport::openFolder()
{
    QDesktopServices::openUrl(QUrl::fromLocalFile(m_folder));
}

void ReportExport::tell(const QString &sentence, bool isGood)
{
    Q_EMIT told({isGood ? InfoMessage::Kind::Note : InfoMessage::Kind::Danger, sentence,
                 isGood ? QStringList{ResultsPage::tr("Open the folder")} : QStringList(), true});
}

void ReportExport::askForFile(ReportFormat format)
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString ending = fileEnding(format);
    auto *dialog = new QFileDialog(m_page, ResultsPage::tr("Export the report"), folder);
    dialog->setObjectName(QStringLiteral("exportDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(ending);
    dialog->setNameFilter(QStringLiteral("*.%1").arg(ending));
    dialog->selectFile(QStringLiteral("%1.%2").arg(fileName(m_document.campaign().name), ending));
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, format](const QString &path) { m_document.messages().writeReport(format, path); });
    dialog->open();
}

} // namespace sincerely
