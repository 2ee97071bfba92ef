#include "ui/pages/results/results_page.h"

#include "ui/document/workspace.h"
#include "ui/frame/action_book.h"
#include "ui/frame/label.h"
#include "ui/models/message_table_model.h"
#include "ui/pages/messages/message_list.h"
#include "ui/pages/results/outcome_pane.h"
#include "ui/pages/results/record_pane.h"
#include "ui/pages/results/report_export.h"
#include "ui/pages/results/results_flow.h"
#include "ui/pages/results/results_summary.h"
#include "ui/theme/controls.h"
#include "ui/theme/icon.h"
#include "ui/theme/theme.h"
#include "ui/widgets/info_bar.h"

#include <QAction>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace sincerely
{

ResultsPage::ResultsPage(Workspace &workspace, CampaignDocument &document, ActionBook &actions, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_document(document)
    , m_flow(new ResultsFlow(workspace, document, this))
{
    setObjectName(QStringLiteral("resultsPage"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme::kPage, theme::kPage, theme::kPage, theme::kBetween);
    column->setSpacing(theme::kBetween);
    column->addWidget(buildTop());
    column->addWidget(buildBody(actions), 1);
    makeActions(actions);
    connectFlow();
    connectRecord();
    setFocusProxy(m_messages);
    showOverview();
}

ResultsPage::~ResultsPage() = default;

QPushButton *ResultsPage::makeButton(const QString &objectName, const QString &text, const QString &iconName)
{
    auto *button = new QPushButton(text, this);
    button->setObjectName(objectName);
    button->setAccessibleName(text);
    if (!iconName.isEmpty())
        button->setIcon(theme::icon(iconName));
    return button;
}

QWidget *ResultsPage::buildTop()
{
    auto *top = new QWidget(this);
    m_headline = new Label(QString(), Label::Voice::PageTitle, top);
    m_headline->setObjectName(QStringLiteral("resultsHeadline"));
    m_headline->setWordWrap(true);
    m_export = makeButton(QStringLiteral("export"), tr("Export"), QStringLiteral("export"));
    m_remaining = makeButton(QStringLiteral("sendToRemaining"), tr("Send to the remaining"), QStringLiteral("send"));
    theme::setKind(m_remaining, theme::ButtonKind::Accent);
    m_summary = new ResultsSummary(m_document.messages(), top);
    connect(m_summary, &ResultsSummary::statesWanted, this, [this](const QSet<MessageState> &states) {
        m_messages->showStates(states);
        m_messages->focusTable();
    });
    connect(m_summary, &ResultsSummary::messageWanted, this, [this](const MessageId &id) {
        m_messages->select(id);
        m_messages->focusTable();
    });
    m_notice = new InfoBar(top);
    m_notice->setObjectName(QStringLiteral("resultsNotice"));
    auto *titles = new QHBoxLayout;
    titles->setSpacing(theme::kInside);
    titles->addWidget(m_headline, 1);
    titles->addWidget(m_export, 0, Qt::AlignTop);
    titles->addWidget(m_remaining, 0, Qt::AlignTop);
    auto *column = new QVBoxLayout(top);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::kInside);
    column->addLayout(titles);
    column->addWidget(m_summary);
    column->addWidget(m_notice);
    return top;
}

QWidget *ResultsPage::buildBody(ActionBook &actions)
{
    auto *splitter = new QSplitter(Qt::Horizontal, this);
    splitter->setObjectName(QStringLiteral("resultsSplitter"));
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(theme::kBetween);
    m_messages = new MessageList(m_document.messages(), splitter);
    m_side = new QStackedWidget(splitter);
    m_outcomes = new OutcomePane(m_side);
    m_record = new RecordPane(actions, m_side);
    m_side->addWidget(m_outcomes);
    m_side->addWidget(m_record);
    splitter->addWidget(m_messages);
    splitter->addWidget(m_side);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    const int unit = fontMetrics().averageCharWidth();
    splitter->setSizes({unit * 90, unit * 64});
    return splitter;
}

void ResultsPage::makeActions(ActionBook &actions)
{
    const QString heading = tr("Results");
    auto *report = new ReportExport(m_document, actions, this);
    connect(report, &ReportExport::told, m_notice, &InfoBar::setMessage);
    connect(m_notice, &InfoBar::buttonPressed, report, &ReportExport::openFolder);
    m_export->setMenu(report->menu());
    m_export->setToolTip(tr("What became of each email, for a spreadsheet"));
    QAction *remaining = actions.make(this, heading,
                                      {QStringLiteral("remainingAction"), tr("Send to the remaining"),
                                       QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Return)});
    connect(remaining, &QAction::triggered, m_remaining, &QPushButton::click);
    connect(m_remaining, &QPushButton::clicked, m_flow, &ResultsFlow::sendToRemaining);
    m_remaining->setToolTip(theme::withShortcut(tr("To whoever has not got their email yet"), remaining->shortcut()));
    QAction *search = actions.make(
        this, heading, {QStringLiteral("findResult"), tr("Search emails"), QKeySequence(QKeySequence::Find)});
    connect(search, &QAction::triggered, m_messages, &MessageList::focusSearch);
}

void ResultsPage::connectFlow()
{
    connect(m_flow, &ResultsFlow::changed, this, &ResultsPage::showOverview);
    connect(m_flow, &ResultsFlow::reviewRequested, this, &ResultsPage::reviewRequested);
    connect(m_flow, &ResultsFlow::sendRequested, this, &ResultsPage::sendRequested);
    Library &library = m_workspace.library();
    connect(&library, &Library::outcomesChanged, this,
            [this, &library] { m_outcomes->show(library.outcomes(), m_document.id()); });
    connect(&library, &Library::campaignsChanged, this, [this, &library] {
        if (isVisible())
            library.readOutcomes();
    });
}

void ResultsPage::connectRecord()
{
    Messages &messages = m_document.messages();
    connect(m_messages, &MessageList::currentChanged, this, &ResultsPage::showMessage);
    connect(m_messages, &MessageList::activated, this, [this] { m_record->closeButton()->setFocus(); });
    connect(&messages, &Messages::changed, this, &ResultsPage::refreshMessage);
    connect(&messages, &Messages::wasRead, this, [this, &messages] {
        if (const MessageId id = std::exchange(m_awaited, {}); !id.isNull())
            m_messages->select(id);
        refreshMessage(messages.indexOf(m_messages->current()));
    });
    connect(&messages, &Messages::historyRead, this,
            [this](const MessageId &id, const QList<store::RecordedChange> &history) {
                if (id == m_messages->current())
                    m_record->showHistory(history);
            });
    connect(&messages, &Messages::emailRead, this, [this](const MessageId &id, const OutgoingMessage &email) {
        if (id == m_messages->current())
            m_record->showEmail(email);
    });
    connect(m_record, &RecordPane::decided, this,
            [this](Decision decision) { m_flow->settle(m_messages->current(), decision); });
    connect(m_record, &RecordPane::sendAgainRequested, this, [this] {
        const store::RecordedMessage *message = m_document.messages().message(m_messages->current());
        if (message && message->state == MessageState::Unknown)
            m_flow->settle(message->id, Decision::SendAgain);
        else if (message)
            m_flow->sendAgain(message->id);
    });
    connect(m_record, &RecordPane::doNotEmailRequested, this, &ResultsPage::doNotEmailRequested);
    connect(m_record, &RecordPane::closeRequested, this, [this] {
        m_messages->clearSelection();
        m_messages->setFocus(Qt::OtherFocusReason);
    });
}

void ResultsPage::showOverview()
{
    const ResultsOverview overview = m_flow->overview();
    m_headline->setText(results_texts::headline(overview));
    m_remaining->setText(tr("Send to the remaining %Ln", nullptr, overview.remaining));
    m_remaining->setAccessibleName(m_remaining->text());
    m_remaining->setVisible(overview.remaining > 0 && !overview.isSending);
    m_export->setEnabled(m_document.messages().totals().total > 0);
    m_summary->show(overview);
}

void ResultsPage::showMessage(const MessageId &id)
{
    const store::RecordedMessage *message = m_document.messages().message(id);
    m_side->setCurrentIndex(message ? 1 : 0);
    if (!message)
        return;
    m_record->showMessage(*message);
    m_record->showHistory({});
    m_document.messages().readHistory(id);
    m_document.messages().readEmail(id);
}

void ResultsPage::refreshMessage(int index)
{
    const MessageId current = m_messages->current();
    if (index < 0 || current.isNull() || m_document.messages().all()[size_t(index)].id != current)
        return;
    m_record->showMessage(m_document.messages().all()[size_t(index)]);
    m_document.messages().readHistory(current);
}

void ResultsPage::openMessage(const MessageId &id)
{
    if (m_document.messages().indexOf(id) >= 0)
        m_messages->select(id);
    else
        m_awaited = id;
}

void ResultsPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_flow->setWatched(true);
    m_workspace.library().readOutcomes();
}

void ResultsPage::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_flow->setWatched(false);
}

} // namespace sincerely
