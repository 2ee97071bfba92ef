#include "ui/pages/campaign/message_pane.h"

#include "core/html/plain_text.h"
#include "ui/paper/paper_view.h"
#include "ui/theme/theme.h"
#include "ui/widgets/mail_texts.h"

#include <QEvent>
#include <QFormLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace sincerely
{

namespace
{

QString shownFiles(const QList<Attachment> &files)
{
    QStringList names;
    for (const Attachment &file : files) {
        if (!file.isInline())
            names.append(QStringLiteral("%1 (%2)").arg(file.name, shownSize(file.sizeBytes)));
    }
    return names.join(QStringLiteral(", "));
}

} // namespace

MessagePane::MessagePane(QWidget *parent)
    : QFrame(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::kBetween);
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(theme::kBetween);
    form->setVerticalSpacing(theme::kInside / 2);
    form->setContentsMargins(theme::kInside, 0, theme::kInside, 0);
    m_to = addLine(form, tr("To"), QStringLiteral("messageTo"));
    m_from = addLine(form, tr("From"), QStringLiteral("messageFrom"));
    m_subject = addLine(form, tr("Subject"), QStringLiteral("messageSubject"));
    m_files = addLine(form, tr("Attached"), QStringLiteral("messageFiles"));
    layout->addLayout(form);
    applyColours();
    m_letter = new PaperView(this);
    m_letter->setObjectName(QStringLiteral("letter"));
    m_letter->setAccessibleName(tr("The email as it will be sent"));
    layout->addWidget(m_letter, 1);
}

MessagePane::Line MessagePane::addLine(QFormLayout *form, const QString &name, const QString &objectName)
{
    const Line line{new QLabel(name, this), new QLabel(this)};
    line.value->setObjectName(objectName);
    line.value->setTextFormat(Qt::PlainText);
    line.value->setTextInteractionFlags(Qt::TextSelectableByMouse);
    line.value->setWordWrap(true);
    line.value->setAlignment(theme::leading(layoutDirection()));
    form->addRow(line.name, line.value);
    setLine(line, QString());
    return line;
}

void MessagePane::setLine(const Line &line, const QString &value)
{
    line.value->setText(value);
    line.value->setAccessibleName(tr("%1: %2", "name of a line, its text").arg(line.name->text(), value));
    line.name->setVisible(!value.isEmpty());
    line.value->setVisible(!value.isEmpty());
}

void MessagePane::applyColours()
{
    QPalette muted = palette();
    muted.setColor(QPalette::WindowText, theme::colour(theme::Colour::Muted, muted));
    for (const Line &line : {m_to, m_from, m_subject, m_files})
        line.name->setPalette(muted);
}

void MessagePane::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        applyColours();
}

void MessagePane::show(const OutgoingMessage &message)
{
    setLine(m_to, shownAddress(message.to));
    setLine(m_from, shownAddress(message.from));
    setLine(m_subject, message.subject);
    setLine(m_files, shownFiles(message.attachments));
    const QList<Attachment> files = message.attachments;
    const PaperView::PictureSource pictures = [files](const QString &contentId) {
        for (const Attachment &file : files) {
            if (file.contentId == contentId)
                return QImage(file.path);
        }
        return QImage();
    };
    m_letter->setMessage(message.html.isEmpty() ? html::fromPlainText(message.text) : message.html, pictures);
    m_letter->scrollToTop();
}

void MessagePane::clear()
{
    for (const Line &line : {m_to, m_from, m_subject, m_files})
        setLine(line, QString());
    m_letter->setMessage(QString());
}

} // namespace sincerely
