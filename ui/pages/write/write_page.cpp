#include "ui/pages/write/write_page.h"

#include "ui/document/campaign_document.h"
#include "ui/document/workspace.h"
#include "ui/page_tools.h"
#include "ui/pages/write/attachments_strip.h"
#include "ui/pages/write/letter_pane.h"
#include "ui/paper/preview_pane.h"
#include "ui/theme/theme.h"
#include "ui/widgets/info_bar.h"

#include <QSplitter>
#include <QVBoxLayout>

namespace sincerely
{

namespace
{

constexpr int kHardest = 200; ///< More of them nobody looks at one by one.
constexpr int kHalf = 10000;  ///< Any width: what counts is that both are as wide.

} // namespace

WritePage::WritePage(CampaignDocument &document, const PageTools &tools, QWidget *parent)
    : QWidget(parent)
    , m_tools(tools)
    , m_document(document)
{
    build(tools);
    connectDocument();
    connectPreview();
    setFocusProxy(m_letter);
    takeOrder();
    lockWhileSending();
}

void WritePage::build(const PageTools &tools)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(theme::kPage, theme::kBetween, theme::kPage, theme::kBetween);
    auto *splitter = new QSplitter(Qt::Horizontal, this);
    splitter->setObjectName(QStringLiteral("writeSplitter"));
    splitter->setHandleWidth(theme::kBetween);
    splitter->setChildrenCollapsible(false);
    auto *left = new QWidget(splitter);
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::kInside);
    m_lock = new InfoBar(left);
    m_lock->setObjectName(QStringLiteral("writeLock"));
    column->addWidget(m_lock);
    m_letter = new LetterPane(m_document, tools, left);
    column->addWidget(m_letter, 1);
    m_attachments = new AttachmentsStrip(m_document, tools.actions, left);
    column->addWidget(m_attachments);
    splitter->addWidget(left);
    m_preview = new PreviewPane(tools.actions, this);
    m_preview->setOffersHardestFirst(true);
    m_preview->setHardestFirst(m_hardestFirst);
    splitter->addWidget(m_preview);
    splitter->setStretchFactor(0, 1);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({kHalf, kHalf});
    row->addWidget(splitter);
}

void WritePage::connectDocument()
{
    connect(&m_document, &CampaignDocument::compositionChanged, this, &WritePage::showPreview);
    connect(&m_document.people(), &People::listChanged, this, &WritePage::takeOrder);
    connect(&m_document.people(), &People::recipientChanged, this, &WritePage::showPreview);
    connect(&m_document.people(), &People::hardestFound, this, [this](const QList<RecipientId> &ids) {
        if (!m_hardestFirst)
            return;
        m_order = ids;
        m_position = 0;
        m_isOther = true;
        showPreview();
    });
    connect(&m_tools.workspace, &Workspace::sessionChanged, this, &WritePage::lockWhileSending);
}

void WritePage::connectPreview()
{
    connect(m_preview, &PreviewPane::previousRequested, this, [this] { go(-1); });
    connect(m_preview, &PreviewPane::nextRequested, this, [this] { go(1); });
    connect(m_preview, &PreviewPane::remedyRequested, this, &WritePage::listRequested);
    connect(m_preview, &PreviewPane::fileActivated, this, &WritePage::fileActivated);
    connect(m_preview, &PreviewPane::failed, &m_document, &CampaignDocument::failed);
    connect(m_letter, &LetterPane::problem, &m_document, &CampaignDocument::failed);
    connect(m_preview, &PreviewPane::hardestFirstChanged, this, [this](bool first) {
        m_hardestFirst = first;
        takeOrder();
    });
}

void WritePage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_hardestFirst)
        m_document.people().findHardest(m_document.usedColumns(), kHardest);
}

void WritePage::takeOrder()
{
    m_order = m_document.people().order({});
    m_position = 0;
    m_isOther = true;
    showPreview();
    if (m_hardestFirst)
        m_document.people().findHardest(m_document.usedColumns(), kHardest);
}

void WritePage::go(int step)
{
    const int wanted = m_position + step;
    if (wanted < 0 || wanted >= m_order.size())
        return;
    m_position = wanted;
    m_isOther = true;
    showPreview();
}

/// Follows every key.
void WritePage::showPreview()
{
    m_preview->setPosition(m_position + 1, int(m_order.size()));
    const RecipientId id = m_order.value(m_position);
    if (id.isNull()) {
        showExample();
        return;
    }
    const std::optional<MadeMessage> made = m_document.make(id);
    if (!made) {
        m_preview->showMistake(m_document.mistake() ? m_document.mistake()->sentence : QString());
        m_isOther = true;
        return;
    }
    const QString heldBack = made->problem ? made->problem->sentence : QString();
    if (std::exchange(m_isOther, false))
        m_preview->showMessage(made->message, heldBack);
    else
        m_preview->updateMessage(made->message, heldBack);
}

void WritePage::showExample()
{
    const Letter &letter = m_document.composition().letter;
    const Result<MadeMessage> example = m_document.makeExample();
    if (letter.html.isEmpty() && letter.text.isEmpty() && letter.subject.isEmpty()) {
        m_preview->showNothing(tr("Here you will see the letter as a recipient gets it."), tr("Bring recipients"));
    } else if (!example) {
        m_preview->showMistake(example.error().sentence);
    } else {
        m_preview->updateMessage(example->message,
                                 tr("An example: there is nobody yet who could get it. Bring your recipients."));
    }
    m_isOther = true;
}

void WritePage::lockWhileSending()
{
    const bool isSending = m_tools.workspace.isSending(m_document.id());
    m_letter->setReadOnly(isSending);
    m_attachments->setEnabled(!isSending);
    m_lock->setMessage(isSending ? InfoMessage{InfoMessage::Kind::Note,
                                               tr("This campaign is being sent. Pause it to change the letter."),
                                               {},
                                               false}
                                 : InfoMessage{});
}

} // namespace sincerely
