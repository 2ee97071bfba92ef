#include "ui/paper/message_header.h"

#include "ui/frame/accessible_role.h"
#include "ui/frame/chip.h"
#include "ui/frame/flow_layout.h"
#include "ui/frame/label.h"
#include "ui/paper/clamped_text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/mail_texts.h"

#include <QGridLayout>
#include <QGuiApplication>
#include <QLocale>
#include <QResizeEvent>

#include <algorithm>

namespace sincerely
{

namespace
{

constexpr int kMostLines = 2;

} // namespace

MessageHeader::MessageHeader(QWidget *parent)
    : QWidget(parent)
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(theme::kBetween);
    grid->setVerticalSpacing(theme::kTight);
    grid->setColumnStretch(1, 1);
    m_to = addLine(grid, tr("To"), QStringLiteral("messageTo"));
    m_cc = addLine(grid, tr("Cc"), QStringLiteral("messageCc"));
    m_bcc = addLine(grid, tr("Bcc"), QStringLiteral("messageBcc"));
    m_from = addLine(grid, tr("From"), QStringLiteral("messageFrom"));
    m_replyTo = addLine(grid, tr("Answers to"), QStringLiteral("messageReplyTo"));
    m_subject = addLine(grid, tr("Subject"), QStringLiteral("messageSubject"));
    QFont strong = m_subject.value->font();
    strong.setWeight(QFont::DemiBold);
    m_subject.value->setFont(strong);
    m_files = new QWidget(this);
    m_files->setObjectName(QStringLiteral("messageFiles"));
    setAccessibleRole(m_files, QAccessible::Grouping);
    m_files->setAccessibleName(tr("Attachments"));
    m_chips = new FlowLayout(m_files);
    m_chips->setContentsMargins(0, theme::kTight, 0, 0);
    m_chips->setSpacing(theme::kInside);
    grid->addWidget(m_files, grid->rowCount(), 1);
    m_files->hide();
}

MessageHeader::Line MessageHeader::addLine(QGridLayout *grid, const QString &name, const QString &objectName)
{
    const Line line{new Label(name, Label::Voice::Body, theme::Colour::Muted, this), new ClampedText(kMostLines, this)};
    line.value->setObjectName(objectName);
    const int row = grid->rowCount();
    grid->addWidget(line.name, row, 0, Qt::AlignTop | Qt::AlignLeading);
    grid->addWidget(line.value, row, 1);
    setLine(line, {});
    return line;
}

void MessageHeader::setLine(const Line &line, const QString &value)
{
    line.value->setText(value);
    line.value->setAccessibleName(tr("%1: %2", "name of a line, its text").arg(line.name->text(), value));
    line.name->setVisible(!value.isEmpty());
    line.value->setVisible(!value.isEmpty());
}

void MessageHeader::show(const OutgoingMessage &message)
{
    setLine(m_to, shownAddress(message.to));
    setLine(m_cc, shownAddresses(message.cc));
    setLine(m_bcc, shownAddresses(message.bcc));
    setLine(m_from, shownAddress(message.from));
    setLine(m_replyTo, message.replyTo ? shownAddress(*message.replyTo) : QString());
    setLine(m_subject, message.subject);
    QList<Attachment> files = message.attachments;
    files.removeIf([](const Attachment &file) { return file.isInline(); });
    if (files != m_shownFiles)
        showFiles(files);
    keepHeight();
}

/// What stands beside it in little room must not cut lines in two: Qt asks a stack of pages for the least height of one
/// line each.
void MessageHeader::keepHeight()
{
    layout()->invalidate();
    setMinimumHeight(std::max(0, layout()->heightForWidth(width())));
}

void MessageHeader::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        keepHeight();
}

void MessageHeader::showFiles(const QList<Attachment> &files)
{
    m_shownFiles = files;
    qDeleteAll(m_files->findChildren<Chip *>(Qt::FindDirectChildrenOnly));
    for (const Attachment &file : files) {
        auto *chip = new Chip(QStringLiteral("attach"), file.name, shownSize(file.sizeBytes), m_files);
        chip->setRemovable(false);
        connect(chip, &Chip::activated, this, [this, path = file.path] { Q_EMIT fileActivated(path); });
        m_chips->addWidget(chip);
    }
    m_files->setVisible(!files.isEmpty());
}

} // namespace sincerely
