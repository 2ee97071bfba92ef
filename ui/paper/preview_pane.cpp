#include "ui/paper/preview_pane.h"

#include "core/merge/touch_marks.h"
#include "ui/frame/empty_state.h"
#include "ui/frame/hairline.h"
#include "ui/frame/label.h"
#include "ui/paper/message_header.h"
#include "ui/paper/paper_view.h"
#include "ui/theme/theme.h"
#include "ui/widgets/info_bar.h"

#include <QStackedWidget>
#include <QVBoxLayout>

namespace sincerely
{

PreviewPane::PreviewPane(ActionBook &book, QWidget *page, BrowserPreview::Opener opener)
    : QWidget(page)
    , m_browser(std::move(opener))
    , m_tools(new PreviewTools(book, page, this))
    , m_stack(new QStackedWidget(this))
    , m_email(new QWidget(this))
    , m_heldBack(new InfoBar(this))
    , m_header(new MessageHeader(this))
    , m_simulated(
          new Label(tr("Dark mode, simulated: every mail program has its own way."), Label::Voice::Secondary, this))
    , m_paper(new PaperView(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_tools);
    column->addWidget(m_stack, 1);
    auto *email = new QVBoxLayout(m_email);
    email->setContentsMargins(0, 0, 0, 0);
    email->setSpacing(0);
    auto *top = new QVBoxLayout;
    top->setContentsMargins(theme::kBetween, theme::kInside, theme::kBetween, theme::kInside);
    top->setSpacing(theme::kInside);
    top->addWidget(m_heldBack);
    top->addWidget(m_header);
    top->addWidget(m_simulated);
    email->addLayout(top);
    email->addWidget(new Hairline(Qt::Horizontal, this));
    email->addWidget(m_paper, 1);
    m_stack->addWidget(m_email);
    m_heldBack->setObjectName(QStringLiteral("heldBack"));
    m_simulated->setObjectName(QStringLiteral("simulatedDark"));
    m_simulated->hide();
    m_paper->setObjectName(QStringLiteral("paper"));
    m_paper->setAccessibleName(tr("The email as it will be sent"));
    connect(m_header, &MessageHeader::fileActivated, this, &PreviewPane::fileActivated);
    connectTools();
}

PreviewPane::~PreviewPane() = default;

void PreviewPane::connectTools()
{
    connect(m_tools, &PreviewTools::formChanged, this, &PreviewPane::showOnPaper);
    connect(m_tools, &PreviewTools::narrowChanged, m_paper, &PaperView::setNarrow);
    connect(m_tools, &PreviewTools::darkChanged, this, [this](bool dark) {
        m_simulated->setVisible(dark);
        m_paper->setDark(dark);
    });
    connect(m_tools, &PreviewTools::browserRequested, this, &PreviewPane::openInBrowser);
    connect(m_tools, &PreviewTools::previousRequested, this, &PreviewPane::previousRequested);
    connect(m_tools, &PreviewTools::nextRequested, this, &PreviewPane::nextRequested);
    connect(m_tools, &PreviewTools::hardestFirstChanged, this, &PreviewPane::hardestFirstChanged);
}

void PreviewPane::showMessage(const OutgoingMessage &message, const QString &heldBack)
{
    updateMessage(message, heldBack);
    if (m_paper->phraseEdit() == nullptr || !m_paper->phraseEdit()->hasFocus())
        m_paper->scrollToTop();
}

void PreviewPane::updateMessage(const OutgoingMessage &message, const QString &heldBack)
{
    m_message = message;
    OutgoingMessage plain = message;
    plain.subject = merge::withoutTouchMarks(message.subject);
    m_header->show(plain);
    m_tools->setHasHtml(!message.html.isEmpty());
    showHeldBack(heldBack);
    showOnPaper();
    showState(nullptr);
}

void PreviewPane::showOnPaper()
{
    const bool isHtml = m_tools->form() == PreviewTools::Form::Html && !m_message.html.isEmpty();
    if (isHtml)
        m_paper->setMessage(m_message.html, m_pictures.sourceFor(m_message.attachments));
    else
        m_paper->setPlainText(m_message.text);
}

void PreviewPane::showHeldBack(const QString &sentence)
{
    if (m_heldBack->message().text != sentence)
        m_heldBack->setText(sentence);
}

void PreviewPane::showNothing(const QString &sentence, const QString &button)
{
    auto *state = new EmptyState(QStringLiteral("mail-open"), {}, sentence, button, this);
    connect(state, &EmptyState::asked, this, &PreviewPane::remedyRequested);
    showState(state);
}

void PreviewPane::showMistake(const QString &sentence)
{
    showState(new EmptyState(QStringLiteral("attention"), tr("No email can be made yet"), sentence, {}, this));
}

/// \param state instead of the email; null: the email
void PreviewPane::showState(QWidget *state)
{
    if (state == nullptr && m_state == nullptr)
        return;
    m_tools->setEnabled(state == nullptr);
    if (state != nullptr)
        m_stack->addWidget(state);
    m_stack->setCurrentWidget(state != nullptr ? state : m_email);
    delete std::exchange(m_state, state);
}

PhraseEdit *PreviewPane::startPhrase(const QString &phrase, const QString &accessibleName)
{
    return m_paper->startPhrase(phrase, accessibleName);
}

void PreviewPane::endPhrase()
{
    m_paper->endPhrase();
}

void PreviewPane::openInBrowser()
{
    const Result<> opened = m_browser.open(m_message);
    if (!opened)
        Q_EMIT failed(opened.error().sentence);
}

} // namespace sincerely
