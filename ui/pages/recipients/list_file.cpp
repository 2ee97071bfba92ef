#include "ui/pages/recipients/list_file.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QMimeData>
#include <QStandardPaths>
#include <QUrl>

namespace sincerely
{

QString fileIn(const QMimeData &data)
{
    const QList<QUrl> urls = data.urls();
    return urls.size() == 1 && urls.first().isLocalFile() ? urls.first().toLocalFile() : QString();
}

void askForListFile(QWidget *parent, const QString &title, const std::function<void(const QString &path)> &chosen)
{
    auto *dialog = new QFileDialog(parent, title);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters(
        {QCoreApplication::translate("sincerely::ListFile", "Lists (*.csv *.tsv *.txt *.xlsx *.ods)"),
         QCoreApplication::translate("sincerely::ListFile", "All files (*)")});
    QObject::connect(dialog, &QFileDialog::fileSelected, parent, chosen);
    dialog->open();
}

void askWhereToWrite(QWidget *parent, const QString &title, const QString &name,
                     const std::function<void(const QString &path)> &chosen)
{
    QString fileName = name;
    for (QChar &c : fileName) {
        if (QStringLiteral("\\/:*?\"<>|").contains(c) || c.category() == QChar::Other_Control)
            c = u'-'; // file systems refuse it
    }
    auto *dialog = new QFileDialog(parent, title, QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    dialog->setObjectName(QStringLiteral("exportDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("csv"));
    dialog->setNameFilter(QStringLiteral("*.csv"));
    dialog->selectFile(fileName.trimmed().left(80) + QStringLiteral(".csv"));
    QObject::connect(dialog, &QFileDialog::fileSelected, parent, chosen);
    dialog->open();
}

} // namespace sincerely
