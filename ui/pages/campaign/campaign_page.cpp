#include "ui/pages/campaign/campaign_page.h"

#include "ui/models/message_table_model.h"
#include "ui/pages/campaign/message_pane.h"
#include "ui/theme/controls.h"
#include "ui/theme/icon.h"
#include "ui/theme/theme.h"
#include "ui/widgets/info_bar.h"
#include "ui/widgets/message_state_style.h"

#include <QDesktopServices>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QShortcut>
#include <QSplitter>
#include <QTableView>
#include <QUrl>
#include <QVBoxLayout>

namespace sincerely
{

namespace
{

QPushButton *makeButton(const QString &text, const QString &objectName, const QKeySequence &key, const QString &hint,
                        QWidget *parent)
{
    auto *button = new QPushButton(text, parent);
    button->setObjectName(objectName);
    // Not the button's own shortcut, which every change of its text takes away.
    auto *shortcut = new QShortcut(key, parent);
    QObject::connect(shortcut, &QShortcut::activated, button, [button] {
        if (button->isVisible())
            button->click();
    });
    button->setToolTip(QStringLiteral("%1 (%2)").arg(hint, key.toString(QKeySequence::NativeText)));
    button->setAccessibleName(text);
    return button;
}

} // namespace

CampaignPage::CampaignPage(CampaignSession &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
{
    build();
    connectSession();
    showPhase();
}

void CampaignPage::build()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme::kPage, theme::kInside, theme::kPage, theme::kPage);
    layout->setSpacing(theme::kBetween);
    buildTable();
    m_pane = new MessagePane(this);
    auto *splitter = new QSplitter(Qt::Horizontal, this);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_table);
    splitter->addWidget(m_pane);
    splitter->setStretchFactor(0, 2);
    splitter->setStretchFactor(1, 3);
    splitter->setHandleWidth(theme::kBetween);
    splitter->setSizes({540, 680});
    layout->addWidget(splitter, 1);
    layout->addWidget(buildFoot());
    m_progressBundle.setSingleShot(true);
    m_progressBundle.setInterval(std::chrono::milliseconds(100));
}

void CampaignPage::buildTable()
{
    m_model = new MessageTableModel(this);
    m_table = new QTableView(this);
    m_table->setObjectName(QStringLiteral("recipients"));
    m_table->setAccessibleName(tr("Recipients"));
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->setCornerButtonEnabled(false);
    m_table->verticalHeader()->hide();
    QHeaderView *header = m_table->horizontalHeader();
    header->setHighlightSections(false);
    header->setSectionsClickable(false);
    header->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    // The window, not the longest address, says how wide the table is; what is cut stands in the tooltip.
    header->setSectionResizeMode(QHeaderView::Stretch);
    header->setSectionResizeMode(MessageTableModel::StateColumn, QHeaderView::Fixed);
}

QWidget *CampaignPage::buildFoot()
{
    auto *foot = new QWidget(this);
    auto *column = new QVBoxLayout(foot);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::kInside);
    m_notice = new InfoBar(foot);
    m_notice->setObjectName(QStringLiteral("notice"));
    column->addWidget(m_notice);
    m_progress = new QProgressBar(foot);
    m_progress->setObjectName(QStringLiteral("progress"));
    m_progress->setAccessibleName(tr("Progress of the sending"));
    m_progress->setTextVisible(false);
    column->addWidget(m_progress);

    auto *row = new QHBoxLayout;
    row->setSpacing(theme::kInside);
    m_state = new QLabel(foot);
    m_state->setObjectName(QStringLiteral("state"));
    m_state->setTextFormat(Qt::PlainText);
    m_state->setWordWrap(true);
    m_state->setAlignment(theme::leading(layoutDirection()));
    row->addWidget(m_state, 1);
    m_folder = makeButton(tr("Open the folder"), QStringLiteral("openFolder"), QKeySequence(Qt::CTRL | Qt::Key_O),
                          tr("Shows the emails as files"), foot);
    m_again = makeButton(tr("Start the sample again"), QStringLiteral("startAgain"), QKeySequence(Qt::CTRL | Qt::Key_R),
                         tr("Plans the sample campaign anew"), foot);
    m_pause = makeButton(tr("Pause"), QStringLiteral("pause"), QKeySequence(Qt::CTRL | Qt::Key_Period),
                         tr("Stops between two emails"), foot);
    m_send = makeButton(tr("Send"), QStringLiteral("send"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Return),
                        tr("Writes each email as a file into a folder"), foot);
    theme::setKind(m_send, theme::ButtonKind::Accent);
    m_send->setIcon(theme::icon(QStringLiteral("send")));
    m_pause->setIcon(theme::icon(QStringLiteral("pause")));
    m_folder->setIcon(theme::icon(QStringLiteral("folder")));
    for (QPushButton *button : {m_folder, m_again, m_pause, m_send})
        row->addWidget(button);
    column->addLayout(row);
    return foot;
}

void CampaignPage::connectSession()
{
    connect(&m_session, &CampaignSession::phaseChanged, this, &CampaignPage::showPhase);
    connect(&m_session, &CampaignSession::messagesChanged, this, &CampaignPage::showMessages);
    connect(&m_session, &CampaignSession::messageChanged, this, [this](const MessageProgress &message) {
        m_model->update(message);
        if (!message.reason.isEmpty())
            m_table->setColumnHidden(MessageTableModel::ReasonColumn, false);
        if (!m_progressBundle.isActive())
            m_progressBundle.start();
    });
    connect(&m_progressBundle, &QTimer::timeout, this, &CampaignPage::showProgress);
    connect(&m_session, &CampaignSession::messageShown, this, [this](int row, const OutgoingMessage &message) {
        if (m_table->currentIndex().row() == row)
            m_pane->show(message);
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &current) { selectRow(current.row()); });
    connect(m_send, &QPushButton::clicked, &m_session, &CampaignSession::send);
    connect(m_pause, &QPushButton::clicked, &m_session, &CampaignSession::pause);
    connect(m_again, &QPushButton::clicked, this, &CampaignPage::startAgain);
    connect(m_folder, &QPushButton::clicked, this, &CampaignPage::openFolder);
}

void CampaignPage::showMessages(const std::vector<MessageProgress> &messages)
{
    m_model->setMessages(messages);
    fitColumns();
    m_pane->clear();
    if (!messages.empty()) // selectRow() finds no column in windows from right to left (Qt 6.4)
        m_table->setCurrentIndex(m_model->index(0, MessageTableModel::StateColumn));
    m_table->setFocus();
    showProgress();
}

/// The states as wide as their words, the others share the rest; notes only where there are any.
void CampaignPage::fitColumns()
{
    m_table->setColumnHidden(MessageTableModel::ReasonColumn, !m_model->hasNotes());
    const QFontMetrics metrics(m_table->font());
    const int icon = std::max(metrics.height(), theme::kIcon); // grows with the text
    m_table->setIconSize(QSize(icon, icon));
    int widest = 0;
    for (const MessageState state :
         {MessageState::Waiting, MessageState::Preparing, MessageState::Sending, MessageState::Sent,
          MessageState::NotSent, MessageState::OnHold, MessageState::Skipped, MessageState::Unknown})
        widest = std::max(widest, metrics.horizontalAdvance(messageStateStyle(state).word));
    m_table->setColumnWidth(MessageTableModel::StateColumn, widest + icon + theme::kPage + theme::kInside);
    m_table->verticalHeader()->setDefaultSectionSize(theme::rowHeight(metrics));
}

void CampaignPage::selectRow(int row)
{
    if (row >= 0)
        m_session.showMessage(row);
}

void CampaignPage::showPhase()
{
    using Phase = CampaignSession::Phase;
    const Phase phase = m_session.phase();
    m_notice->setText(m_session.notice());
    const bool underWay = phase == Phase::Sending || phase == Phase::Pausing;
    m_pause->setVisible(underWay);
    m_pause->setEnabled(phase == Phase::Sending);
    m_progress->setVisible(underWay || phase == Phase::Paused || phase == Phase::Finished);
    m_again->setVisible(phase == Phase::Finished || phase == Phase::Failed);
    m_again->setText(phase == Phase::Failed ? tr("Try again") : tr("Start the sample again"));
    m_again->setAccessibleName(m_again->text());
    m_folder->setVisible(phase == Phase::Finished || phase == Phase::Paused);
    m_send->setVisible(phase == Phase::Ready || phase == Phase::Paused);
    showProgress();
    if (phase == Phase::Ready || phase == Phase::Paused)
        m_send->setText(phase == Phase::Ready ? tr("Send %n email(s)", nullptr, m_session.totals().waiting)
                                              : tr("Go on with %n email(s)", nullptr, m_session.totals().waiting));
    m_send->setAccessibleName(m_send->text());
}

void CampaignPage::showProgress()
{
    const CampaignTotals totals = m_session.totals();
    m_progress->setMaximum(std::max(1, totals.total));
    m_progress->setValue(totals.total - totals.waiting);
    m_state->setText(stateSentence());
}

QString CampaignPage::stateSentence() const
{
    using Phase = CampaignSession::Phase;
    const CampaignTotals totals = m_session.totals();
    switch (m_session.phase()) {
    case Phase::Loading:
        return tr("Opening…");
    case Phase::Ready: {
        QString text = tr("%n ready", nullptr, totals.waiting);
        if (totals.onHold > 0)
            text += tr(" · %n on hold", nullptr, totals.onHold);
        if (totals.skipped > 0)
            text += tr(" · %n skipped", nullptr, totals.skipped);
        return text + tr(" · each one becomes a file in a folder, nothing leaves this machine");
    }
    case Phase::Sending:
        return tr("%1 of %2 sent").arg(totals.sent).arg(totals.total);
    case Phase::Pausing:
        return tr("Pausing after the email under way…");
    case Phase::Paused:
        return tr("Paused: %1 of %2 sent").arg(totals.sent).arg(totals.total);
    case Phase::Finished:
        return totals.sent == totals.total ? tr("All %n email(s) sent", nullptr, totals.sent)
                                           : tr("%1 of %2 sent").arg(totals.sent).arg(totals.total);
    case Phase::Failed:
        return {};
    }
    return {};
}

void CampaignPage::startAgain()
{
    if (m_session.phase() == CampaignSession::Phase::Failed)
        m_session.open();
    else
        m_session.openSample();
}

void CampaignPage::openFolder()
{
    QDesktopServices::openUrl(QUrl::fromLocalFile(m_session.emailFolder()));
}

} // namespace sincerely
