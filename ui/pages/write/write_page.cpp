#include "ui/pages/write/write_page.h"

#include "ui/document/campaign_document.h"
#include "ui/document/letter_import.h"
#include "ui/document/workspace.h"
#include "ui/frame/action_book.h"
#include "ui/page_tools.h"
#include "ui/pages/write/attachments_strip.h"
#include "ui/pages/write/letter_pane.h"
#include "ui/paper/preview_pane.h"
#include "ui/theme/controls.h"
#include "ui/theme/theme.h"
#include "ui/widgets/info_bar.h"

#include <QAction>
#include <QFileDialog>
#include <QMenu>
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
    makeMenu();
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

void WritePage::makeMenu()
{
    auto *menu = new QMenu(this);
    addAction(menu, QStringLiteral("useTemplate"), tr("Use a template…"), QKeySequence(Qt::CTRL | Qt::Key_T),
              &WritePage::chooseTemplate);
    addAction(menu, QStringLiteral("keepTemplate"), tr("Keep as template"),
              QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S), &WritePage::keepAsTemplate);
    addAction(menu, QStringLiteral("openLetter"), tr("Open a letter or design…"), QKeySequence(Qt::CTRL | Qt::Key_O),
              &WritePage::openLetter);
    addAction(menu, QStringLiteral("plainText"), tr("Write as plain text, or with formatting"),
              QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_X), &WritePage::switchFormat);
    m_letter->setMenu(menu);
}

void WritePage::addAction(QMenu *menu, const QString &name, const QString &text, const QKeySequence &key,
                          void (WritePage::*slot)())
{
    QAction *action = m_tools.actions.make(this, tr("Write"), {name, text, key});
    connect(action, &QAction::triggered, this, slot);
    menu->addAction(action);
}

void WritePage::chooseTemplate()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const Template &letter : m_tools.workspace.library().templates()) {
        QAction *action = menu->addAction(theme::literally(letter.name));
        connect(action, &QAction::triggered, this,
                [this, letter] { useLetter(letter.letter, tr("Template “%1”").arg(letter.name)); });
    }
    if (menu->isEmpty())
        menu->addAction(tr("No letter has been kept as a template yet."))->setEnabled(false);
    menu->popup(m_letter->mapToGlobal(QPoint(0, 0)));
}

void WritePage::keepAsTemplate()
{
    Template letter;
    letter.name = m_document.campaign().name;
    letter.letter = m_document.composition().letter;
    m_tools.workspace.library().saveTemplate(letter);
    Q_EMIT done(tr("Kept as the template “%1”.").arg(letter.name));
}

void WritePage::openLetter()
{
    auto *dialog = new QFileDialog(this, tr("Open a letter or design"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Letters (*.html *.htm *.txt)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        const QString subject = m_document.composition().letter.subject;
        const Result<Letter> letter = importLetter(path, subject, m_tools.pictures);
        if (letter)
            useLetter(*letter, tr("Opened letter"));
        else
            Q_EMIT m_document.failed(letter.error().sentence);
    });
    dialog->open();
}

void WritePage::switchFormat()
{
    const Letter &letter = m_document.composition().letter;
    const bool isPlain = letter.kind == LetterKind::PlainText;
    useLetter(isPlain ? asWritten(letter) : asPlainText(letter), tr("Change of format"));
}

void WritePage::useLetter(Letter letter, const QString &what)
{
    letter.folder = m_document.composition().letter.folder;
    m_letter->useLetter(letter, what);
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
