#include "ui/pages/send/send_page.h"

#include "ui/document/workspace.h"
#include "ui/frame/action_book.h"
#include "ui/models/message_table_model.h"
#include "ui/pages/messages/message_list.h"
#include "ui/pages/send/overview_pane.h"
#include "ui/pages/send/send_flow.h"
#include "ui/pages/send/test_email_pane.h"
#include "ui/theme/controls.h"
#include "ui/theme/theme.h"

#include <QAction>
#include <QApplication>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace sincerely
{

namespace
{

using namespace std::chrono_literals;

} // namespace

SendPage::SendPage(Workspace &workspace, CampaignDocument &document, ActionBook &actions, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_document(document)
    , m_flow(new SendFlow(workspace, document, this))
    , m_session(m_flow->session())
    , m_stack(new QStackedWidget(this))
    , m_overview(new OverviewPane(m_stack))
{
    setObjectName(QStringLiteral("sendPage"));
    m_stack->addWidget(m_overview);
    m_stack->addWidget(buildProgress());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_stack);
    m_bundle.setSingleShot(true);
    m_bundle.setInterval(100ms);
    m_second.setInterval(1s);
    makeActions(actions);
    connectOverview();
    connectProgress();
    connectFlow();
    showAll();
}

SendPage::~SendPage() = default;

QWidget *SendPage::buildProgress()
{
    auto *pane = new QWidget(m_stack);
    m_progress = new ProgressPane(pane);
    m_messages = new MessageList(m_document.messages(), pane);
    auto *column = new QVBoxLayout(pane);
    column->setContentsMargins(theme::kPage, theme::kPage, theme::kPage, theme::kBetween);
    column->setSpacing(theme::kBetween);
    column->addWidget(m_progress);
    column->addWidget(m_messages, 1);
    return pane;
}

void SendPage::makeActions(ActionBook &actions)
{
    const QString heading = tr("Send");
    m_send = actions.make(this, heading,
                          {QStringLiteral("sendAction"), tr("Send, or go on after a pause"),
                           QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Return)});
    m_test = actions.make(
        this, heading,
        {QStringLiteral("testAction"), tr("Send a test email"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_T)});
    m_pause = actions.make(this, heading,
                           {QStringLiteral("pauseAction"), tr("Pause"), QKeySequence(Qt::CTRL | Qt::Key_Period)});
    m_stop = actions.make(
        this, heading, {QStringLiteral("stopAction"), tr("Stop"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Period)});
    QAction *search = actions.make(
        this, heading, {QStringLiteral("findMessage"), tr("Search emails"), QKeySequence(QKeySequence::Find)});
    connect(m_send, &QAction::triggered, this, &SendPage::sendOrGoOn);
    connect(m_test, &QAction::triggered, m_overview->test().button(), &QPushButton::click);
    connect(m_pause, &QAction::triggered, m_progress->pauseButton(), &QPushButton::click);
    connect(m_stop, &QAction::triggered, m_progress->stopButton(), &QPushButton::click);
    connect(search, &QAction::triggered, m_messages, &MessageList::focusSearch);
    const auto explain = [](QPushButton *button, const QString &text, const QAction *action) {
        button->setToolTip(theme::withShortcut(text, action->shortcut()));
    };
    explain(m_overview->sendButton(), tr("Sends what is ready"), m_send);
    explain(m_progress->goOnButton(), tr("Sends what is still waiting"), m_send);
    explain(m_overview->test().button(), tr("Sends this one email to that address"), m_test);
    explain(m_progress->pauseButton(), tr("Stops between two emails, to go on later"), m_pause);
    explain(m_progress->stopButton(), tr("Stops between two emails, and takes back what was prepared ahead"), m_stop);
}

void SendPage::connectOverview()
{
    connect(m_overview, &OverviewPane::sendRequested, this, &SendPage::sendOrGoOn);
    connect(m_overview, &OverviewPane::sendWithoutTouchRequested, this, [this] {
        m_wantsOverview = false;
        m_flow->sendWithoutTouch();
    });
    connect(m_overview, &OverviewPane::accountChosen, m_flow, &SendFlow::chooseAccount);
    connect(m_overview, &OverviewPane::paceChosen, m_flow, &SendFlow::setPace);
    connect(m_overview, &OverviewPane::touchChosen, m_flow, &SendFlow::setTouch);
    connect(m_overview, &OverviewPane::reviewRequested, this, &SendPage::reviewRequested);
    connect(m_overview, &OverviewPane::letterRequested, this, &SendPage::letterRequested);
    connect(m_overview, &OverviewPane::listRequested, this, &SendPage::listRequested);
    connect(m_overview, &OverviewPane::accountsRequested, this, &SendPage::accountsRequested);
    connect(m_overview, &OverviewPane::resultsRequested, this, &SendPage::resultsRequested);
    TestEmailPane &test = m_overview->test();
    connect(&test, &TestEmailPane::rowChanged, this, [this, &test](int row) { test.showName(m_flow->nameOfRow(row)); });
    connect(&test, &TestEmailPane::sendRequested, m_flow, &SendFlow::sendTest);
    connect(&test, &TestEmailPane::fromSeen, m_flow, &SendFlow::noteTrial);
    connect(m_overview, &OverviewPane::ownTestRequested, &test, [this, &test] { test.sendTo(m_flow->ownAddress()); });
    connect(m_overview, &OverviewPane::ownAddressRequested, this,
            [this] { m_flow->chooseAccount(m_document.campaign().account); });
}

void SendPage::connectProgress()
{
    connect(m_progress, &ProgressPane::pauseRequested, &m_session, &SendingSession::pause);
    connect(m_progress, &ProgressPane::stopRequested, this, [this] {
        m_isStopping = true;
        m_session.stop();
        showProgress();
    });
    connect(m_progress, &ProgressPane::goOnRequested, this, &SendPage::sendOrGoOn);
    connect(m_progress, &ProgressPane::overviewRequested, this, &SendPage::backToOverview);
    connect(m_progress, &ProgressPane::resultsRequested, this, &SendPage::resultsRequested);
    connect(m_progress, &ProgressPane::remedyRequested, this, &SendPage::answer);
    connect(m_messages, &MessageList::activated, this, &SendPage::messageRequested);
}

void SendPage::connectFlow()
{
    connect(m_flow, &SendFlow::changed, this, &SendPage::showAll);
    connect(m_flow, &SendFlow::lookedOver, m_overview, &OverviewPane::showFindings);
    connect(m_flow, &SendFlow::testEnded, this, [this](const TestOutcome &outcome) {
        m_overview->showTestOutcome(outcome);
        showAll();
    });
    connect(&m_session, &SendingSession::phaseChanged, this, &SendPage::followSession);
    connect(&m_session, &SendingSession::totalsChanged, this, &SendPage::showProgressSoon);
    connect(&m_session, &SendingSession::slowed, this, &SendPage::showProgressSoon);
    connect(&m_session, &SendingSession::uploadProgressed, &m_messages->model(), &MessageTableModel::noteUpload);
    connect(&m_session, &SendingSession::ended, this, [this] {
        m_hasEnded = true;
        m_wantsOverview = m_isStopping;
        m_isStopping = false;
        showAll();
    });
    connect(&m_bundle, &QTimer::timeout, this, &SendPage::showProgress);
    connect(&m_second, &QTimer::timeout, this, &SendPage::showProgress);
}

void SendPage::followSession()
{
    if (m_session.phase() == SendingSession::Phase::Checking)
        m_document.messages().read();
    if (m_session.phase() == SendingSession::Phase::Idle) {
        m_second.stop();
        return; // the end is told at once, and only then it is known what to show
    }
    if (!m_second.isActive() && isVisible())
        m_second.start();
    showAll();
}

bool SendPage::wantsProgress() const
{
    if (m_session.phase() != SendingSession::Phase::Idle)
        return true;
    if (m_wantsOverview)
        return false;
    const CampaignState state = m_document.campaign().state;
    const bool isInterrupted = state == CampaignState::Paused || state == CampaignState::Running;
    return m_hasEnded || (isInterrupted && m_document.messages().totals().unsettled() > 0);
}

void SendPage::showAll()
{
    const bool isProgress = wantsProgress();
    m_send->setEnabled(!isProgress || phaseNow() == SendProgress::Phase::Paused);
    m_test->setEnabled(!isProgress);
    showPane(isProgress);
    if (isProgress)
        showProgress();
    else
        showOverview();
}

/// The keyboard goes along: to the emails while they are sent, because the buttons there come and go.
void SendPage::showPane(bool isProgress)
{
    const bool hadKeyboard = isAncestorOf(QApplication::focusWidget());
    const bool isOther = m_stack->currentIndex() != (isProgress ? 1 : 0);
    m_stack->setCurrentIndex(isProgress ? 1 : 0);
    setFocusProxy(isProgress ? static_cast<QWidget *>(m_messages) : m_overview);
    if (isOther && hadKeyboard)
        setFocus(Qt::OtherFocusReason);
}

void SendPage::showOverview()
{
    const SendOverview overview = m_flow->overview();
    m_overview->show(overview);
    m_overview->setAccounts(
        senderChoices(m_workspace.library().accounts(), m_document.campaign().account, m_document.from().address));
    TestEmailPane &test = m_overview->test();
    test.show(m_flow->rowCount(), m_flow->isTesting());
    test.showName(m_flow->nameOfRow(test.row()));
    test.proposeAddress(m_flow->ownAddress());
}

void SendPage::showProgressSoon()
{
    if (!m_bundle.isActive() && isVisible())
        m_bundle.start();
}

void SendPage::showProgress()
{
    if (m_stack->currentIndex() == 1)
        m_progress->show(progressNow());
}

SendProgress::Phase SendPage::phaseNow() const
{
    switch (m_session.phase()) {
    case SendingSession::Phase::Checking:
        return SendProgress::Phase::Checking;
    case SendingSession::Phase::Sending:
        return SendProgress::Phase::Sending;
    case SendingSession::Phase::Pausing:
        return m_isStopping ? SendProgress::Phase::Stopping : SendProgress::Phase::Pausing;
    case SendingSession::Phase::Idle:
        break;
    }
    const bool isOver = m_document.messages().totals().unsettled() == 0 && !m_session.stoppedBy();
    return isOver ? SendProgress::Phase::Finished : SendProgress::Phase::Paused;
}

SendProgress SendPage::progressNow() const
{
    SendProgress progress;
    progress.phase = phaseNow();
    progress.totals = m_document.messages().totals();
    progress.pace = m_session.pace();
    progress.measuredPace = m_session.measuredPace();
    progress.now = m_workspace.services().clock.nowUtc().toLocalTime();
    if (const auto left = m_session.timeLeft())
        progress.finishedAt = progress.now.addMSecs(left->count());
    progress.restSeconds = int(std::chrono::ceil<std::chrono::seconds>(m_session.restLeft()).count());
    progress.stoppedBy = m_session.stoppedBy();
    const QString &reason = m_document.campaign().reason;
    if (!progress.stoppedBy && !reason.isEmpty()) // of an earlier day
        progress.stoppedBy = Error{Error::Kind::Busy, reason, {}, {}};
    progress.note = m_session.note();
    progress.isWritten = m_document.campaign().isComposed;
    return progress;
}

void SendPage::sendOrGoOn()
{
    if (m_session.phase() != SendingSession::Phase::Idle)
        return;
    const bool isFree = wantsProgress() || obstacleOf(m_flow->overview()) == SendObstacle::None;
    if (!isFree)
        return;
    if (!m_flow->mayBeFrom()) // it was chosen during a pause
        return backToOverview();
    m_wantsOverview = false;
    m_flow->send();
}

void SendPage::backToOverview()
{
    m_wantsOverview = true;
    showAll();
    m_overview->setFocus(Qt::OtherFocusReason);
}

void SendPage::answer(SendRemedy remedy)
{
    switch (remedy) {
    case SendRemedy::GoOn:
        sendOrGoOn();
        break;
    case SendRemedy::SignIn:
        Q_EMIT signInRequested(m_document.campaign().account);
        break;
    case SendRemedy::ChooseAccount:
        chooseAnotherAccount();
        break;
    case SendRemedy::GoToLetter:
        Q_EMIT letterRequested();
        break;
    }
}

void SendPage::chooseAnotherAccount()
{
    backToOverview();
    m_overview->findChild<QPushButton *>(QStringLiteral("chooseAccount"))->showMenu();
}

void SendPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_flow->setWatched(true);
    if (m_session.phase() == SendingSession::Phase::Idle && !m_document.messages().totals().unsettled())
        m_hasEnded = false; // who comes back later wants to know what can be done now
    followSession();
}

void SendPage::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_flow->setWatched(false);
    m_second.stop();
}

} // namespace sincerely
