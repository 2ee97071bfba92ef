#include "ui/pages/review/email_pane.h"

#include "core/merge/touch_marks.h"
#include "ui/frame/chip.h"
#include "ui/frame/flow_layout.h"
#include "ui/frame/label.h"
#include "ui/paper/paper_view.h"
#include "ui/paper/phrase_edit.h"
#include "ui/theme/theme.h"
#include "ui/widgets/info_bar.h"
#include "ui/widgets/mail_texts.h"

#include <QDesktopServices>
#include <QGridLayout>
#include <QUrl>
#include <QVBoxLayout>

namespace sincerely
{

EmailPane::EmailPane(QWidget *parent)
    : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::kInside);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(theme::kBetween);
    grid->setVerticalSpacing(theme::kTight);
    grid->setColumnStretch(1, 1);
    m_to = addLine(grid, tr("To"), QStringLiteral("emailTo"));
    m_from = addLine(grid, tr("From"), QStringLiteral("emailFrom"));
    m_copies = addLine(grid, tr("Copies"), QStringLiteral("emailCopies"));
    m_subject = addLine(grid, tr("Subject"), QStringLiteral("emailSubject"));
    column->addLayout(grid);

    m_files = new QWidget(this);
    m_chips = new FlowLayout(m_files);
    m_chips->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_files);
    m_notice = new InfoBar(this);
    m_notice->setObjectName(QStringLiteral("emailNotice"));
    column->addWidget(m_notice);
    m_paper = new PaperView(this);
    m_paper->setObjectName(QStringLiteral("paper"));
    m_paper->setAccessibleName(tr("The email as it will be sent"));
    column->addWidget(m_paper, 1);
    clear();
}

EmailPane::Line EmailPane::addLine(QGridLayout *grid, const QString &name, const QString &objectName)
{
    const Line line{new Label(name, Label::Voice::Secondary, this), new Label(QString(), Label::Voice::Body, this)};
    line.value->setObjectName(objectName);
    line.value->setTextInteractionFlags(Qt::TextSelectableByMouse);
    line.value->setElided(Qt::ElideRight);
    const int row = grid->rowCount();
    grid->addWidget(line.name, row, 0);
    grid->addWidget(line.value, row, 1);
    return line;
}

void EmailPane::setLine(const Line &line, const QString &value)
{
    line.value->setText(value);
    line.value->setAccessibleName(tr("%1: %2", "name of a line, its text").arg(line.name->text(), value));
    line.name->setVisible(!value.isEmpty());
    line.value->setVisible(!value.isEmpty());
}

void EmailPane::show(const MadeMessage &made)
{
    const OutgoingMessage &message = made.message;
    setLine(m_to, shownAddress(message.to));
    setLine(m_from, message.from.address.isEmpty() ? tr("No account is chosen yet.") : shownAddress(message.from));
    setLine(m_copies, shownAddresses(message.cc + message.bcc));
    setLine(m_subject, merge::withoutTouchMarks(message.subject));
    showFiles(message.attachments);
    if (message.html.isEmpty())
        m_paper->setPlainText(message.text);
    else
        m_paper->setMessage(message.html, m_pictures.sourceFor(message.attachments));
}

/// Made anew only when the files are others: this is called with every key.
void EmailPane::showFiles(const QList<Attachment> &files)
{
    QList<Attachment> shown;
    for (const Attachment &file : files) {
        if (!file.isInline())
            shown.append(file);
    }
    m_files->setVisible(!shown.isEmpty());
    if (shown == m_shownFiles)
        return;
    m_shownFiles = shown;
    qDeleteAll(m_files->findChildren<Chip *>(Qt::FindDirectChildrenOnly));
    for (const Attachment &file : std::as_const(shown)) {
        auto *chip = new Chip(QStringLiteral("attach"), file.name, shownSize(file.sizeBytes), m_files);
        chip->setRemovable(false);
        connect(chip, &Chip::activated, this,
                [path = file.path] { QDesktopServices::openUrl(QUrl::fromLocalFile(path)); });
        m_chips->addWidget(chip);
    }
}

void EmailPane::showMistake(const QString &sentence)
{
    clear();
    m_notice->setMessage({InfoMessage::Kind::Attention, sentence, {}, false});
}

void EmailPane::clear()
{
    stopWriting();
    for (const Line &line : {m_to, m_from, m_copies, m_subject})
        setLine(line, QString());
    showFiles({});
    m_notice->setMessage({});
    m_paper->setMessage(QString());
}

PhraseEdit *EmailPane::writePhrase(const QString &phrase, const QString &person)
{
    return m_paper->startPhrase(phrase, tr("Personal touch for %1").arg(person));
}

void EmailPane::stopWriting()
{
    m_paper->endPhrase();
}

PhraseEdit *EmailPane::phraseEdit() const
{
    return m_paper->phraseEdit();
}

} // namespace sincerely
