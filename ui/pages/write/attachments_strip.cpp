#include "ui/pages/write/attachments_strip.h"

#include "ui/document/campaign_document.h"
#include "ui/frame/accessible_role.h"
#include "ui/frame/action_book.h"
#include "ui/frame/chip.h"
#include "ui/frame/flow_layout.h"
#include "ui/frame/label.h"
#include "ui/theme/theme.h"
#include "ui/widgets/mail_texts.h"

#include <QComboBox>
#include <QDesktopServices>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QMimeData>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>

namespace sincerely
{

namespace
{

QStringList filesIn(const QMimeData &data)
{
    QStringList paths;
    const QList<QUrl> urls = data.urls();
    for (const QUrl &url : urls) {
        if (url.isLocalFile() && QFileInfo(url.toLocalFile()).isFile())
            paths.append(url.toLocalFile());
    }
    return paths;
}

} // namespace

AttachmentsStrip::AttachmentsStrip(CampaignDocument &document, ActionBook &actions, QWidget *parent)
    : QWidget(parent)
    , m_document(document)
{
    setAcceptDrops(true);
    build(actions);
    connect(&document, &CampaignDocument::compositionChanged, this, &AttachmentsStrip::show);
    show();
}

void AttachmentsStrip::build(ActionBook &actions)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::kTight);
    auto *row = new QWidget(this);
    m_chips = new FlowLayout(row);
    m_chips->setContentsMargins(0, 0, 0, 0);
    QAction *attach = actions.make(this, tr("Write"),
                                   {QStringLiteral("attach"), tr("Attach files…"),
                                    QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_A), QStringLiteral("attach")});
    connect(attach, &QAction::triggered, this, &AttachmentsStrip::askForFiles);
    m_add = new QPushButton(tr("Attach…"), row);
    m_add->setObjectName(QStringLiteral("attachButton"));
    m_add->setAccessibleName(tr("Attach files"));
    m_add->setToolTip(attach->toolTip());
    connect(m_add, &QPushButton::clicked, attach, &QAction::trigger);
    m_chips->addWidget(m_add);
    m_column = new QComboBox(row);
    m_column->setObjectName(QStringLiteral("attachmentColumn"));
    setBoxName(m_column, tr("Files of each recipient"));
    connect(m_column, &QComboBox::activated, this, &AttachmentsStrip::chooseColumn);
    m_chips->addWidget(m_column);
    column->addWidget(row);
    m_sentence = new Label(QString(), Label::Voice::Secondary, this);
    m_sentence->setObjectName(QStringLiteral("attachmentsNote"));
    m_sentence->setWordWrap(true);
    column->addWidget(m_sentence);
}

void AttachmentsStrip::askForFiles()
{
    auto *dialog = new QFileDialog(this, tr("Attach files"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    connect(dialog, &QFileDialog::filesSelected, &m_document, &CampaignDocument::attach);
    dialog->open();
}

void AttachmentsStrip::remove(const QString &path)
{
    Composition composition = m_document.composition();
    composition.attachments.removeAll(path);
    m_document.setComposition(tr("removal of “%1”").arg(QFileInfo(path).fileName()), composition);
}

void AttachmentsStrip::chooseColumn(int index)
{
    Composition composition = m_document.composition();
    composition.attachmentColumn = m_column->itemData(index).toString();
    m_document.setComposition(tr("choice of the column with files"), composition);
}

void AttachmentsStrip::show()
{
    showFiles();
    showColumns();
    m_sentence->setText(sentence());
    m_sentence->setVisible(!m_sentence->text().isEmpty());
}

/// Made anew only when the files are others: the composition changes with every key.
void AttachmentsStrip::showFiles()
{
    const QStringList &paths = m_document.composition().attachments;
    if (paths == m_shown)
        return;
    m_shown = paths;
    qDeleteAll(findChildren<Chip *>());
    for (const QString &path : paths) {
        const QFileInfo info(path);
        const QString detail = info.exists() ? shownSize(info.size()) : tr("missing");
        auto *chip = new Chip(info.exists() ? QStringLiteral("attach") : QStringLiteral("attention"), info.fileName(),
                              detail, m_add->parentWidget());
        connect(chip, &Chip::activated, this, [path] { QDesktopServices::openUrl(QUrl::fromLocalFile(path)); });
        connect(chip, &Chip::removeRequested, this, [this, path] { remove(path); });
        m_chips->addWidget(chip);
        chip->setVisible(true);
    }
}

void AttachmentsStrip::showColumns()
{
    const QString chosen = m_document.composition().attachmentColumn;
    QStringList columns = m_document.people().list().columns;
    m_column->setVisible(!columns.isEmpty() || !chosen.isEmpty());
    if (!chosen.isEmpty() && !columns.contains(chosen))
        columns.append(chosen);
    m_column->clear();
    m_column->addItem(tr("No files of their own"), QString());
    for (const QString &column : std::as_const(columns))
        m_column->addItem(tr("One per recipient: “%1”").arg(column), column);
    m_column->setCurrentIndex(std::max(0, m_column->findData(chosen)));
}

QString AttachmentsStrip::sentence() const
{
    const QStringList &paths = m_document.composition().attachments;
    if (paths.isEmpty())
        return {};
    qint64 total = 0;
    for (const QString &path : paths)
        total += QFileInfo(path).size();
    constexpr qint64 kInside = 3 * 1000 * 1000; // what fits into one request, about
    return total < kInside
               ? tr("%Ln file(s), %1 in all: inside each message.", nullptr, int(paths.size())).arg(shownSize(total))
               : tr("%Ln file(s), %1 in all: uploaded once for each message, which takes its time.", nullptr,
                    int(paths.size()))
                     .arg(shownSize(total));
}

void AttachmentsStrip::dragEnterEvent(QDragEnterEvent *event)
{
    if (!filesIn(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void AttachmentsStrip::dropEvent(QDropEvent *event)
{
    m_document.attach(filesIn(*event->mimeData()));
    event->acceptProposedAction();
}

} // namespace sincerely
