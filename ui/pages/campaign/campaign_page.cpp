#include "ui/pages/campaign/campaign_page.h"

#include "ui/models/message_table_model.h"
#include "ui/pages/campaign/message_pane.h"
#include "ui/theme/icon.h"
#include "ui/theme/theme.h"

#include <QDesktopServices>
#include <QEvent>
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
    applyIcons();
    showPhase();
}

void CampaignPage::build()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme::kPage, theme::kPage, theme::kPage, theme::kPage);
    layout->setSpacing(theme::kBetween);
    m_title = new QLabel(this);
    m_title->setObjectName(QStringLiteral("campaignTitle"));
    m_title->setTextFormat(Qt::PlainText);
    m_title->setFont(theme::pageTitle(font()));
    layout->addWidget(m_title);

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
    m_table->setIconSize(QSize(theme::kIcon, theme::kIcon));
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + theme::kInside * 2);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);

    m_pane = new MessagePane(this);
    auto *splitter = new QSplitter(Qt::Horizontal, this);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_table);
    splitter->addWidget(m_pane);
    splitter->setStretchFactor(0, 2);
    splitter->setStretchFactor(1, 3);
    splitter->setHandleWidth(theme::kBetween);
    splitter->setSizes({440, 700});
    layout->addWidget(splitter, 1);
    layout->addWidget(buildFoot());
    m_progressBundle.setSingleShot(true);
    m_progressBundle.setInterval(std::chrono::milliseconds(100));
}

QWidget *CampaignPage::buildFoot()
{
    auto *foot = new QWidget(this);
    auto *column = new QVBoxLayout(foot);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::kInside);
    m_notice = new QLabel(foot);
    m_notice->setObjectName(QStringLiteral("notice"));
    m_notice->setTextFormat(Qt::PlainText);
    m_notice->setWordWrap(true);
    column->addWidget(m_notice);
    m_progress = new QProgressBar(foot);
    m_progress->setObjectName(QStringLiteral("progress"));
    m_progress->setAccessibleName(tr("Progress of the sending"));
    m_progress->setTextVisible(false);
    m_progress->setMaximumHeight(theme::kInside);
    column->addWidget(m_progress);

    auto *row = new QHBoxLayout;
    row->setSpacing(theme::kInside);
    m_state = new QLabel(foot);
    m_state->setObjectName(QStringLiteral("state"));
    m_state->setTextFormat(Qt::PlainText);
    row->addWidget(m_state, 1);
    m_folder = makeButton(tr("Open the folder"), QStringLiteral("openFolder"), QKeySequence(Qt::CTRL | Qt::Key_O),
                          tr("Shows the emails as files"), foot);
    m_again = makeButton(tr("Start the sample again"), QStringLiteral("startAgain"), QKeySequence(Qt::CTRL | Qt::Key_N),
                         tr("Plans the sample campaign anew"), foot);
    m_pause = makeButton(tr("Pause"), QStringLiteral("pause"), QKeySequence(Qt::CTRL | Qt::Key_Period),
                         tr("Stops between two emails"), foot);
    m_send = makeButton(tr("Send"), QStringLiteral("send"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Return),
                        tr("Writes each email as a file into a folder"), foot);
    m_send->setDefault(true);
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
    connect(m_again, &QPushButton::clicked, &m_session, &CampaignSession::openSample);
    connect(m_folder, &QPushButton::clicked, this, &CampaignPage::openFolder);
}

void CampaignPage::showMessages(const std::vector<MessageProgress> &messages)
{
    m_model->setMessages(messages);
    fitColumns();
    m_pane->clear();
    if (!messages.empty())
        m_table->selectRow(0);
    m_table->setFocus();
    showProgress();
}

/// As wide as their texts, but no column pushes the others out of sight.
void CampaignPage::fitColumns()
{
    m_table->resizeColumnsToContents();
    const int widest = fontMetrics().averageCharWidth() * 24;
    for (const int column : {int(MessageTableModel::NameColumn), int(MessageTableModel::AddressColumn)})
        m_table->setColumnWidth(column, std::min(m_table->columnWidth(column), widest));
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
    m_title->setText(m_session.title().isEmpty() ? tr("Opening…") : m_session.title());
    m_notice->setText(m_session.notice());
    m_notice->setVisible(!m_session.notice().isEmpty());
    const bool underWay = phase == Phase::Sending || phase == Phase::Pausing;
    m_pause->setVisible(underWay);
    m_pause->setEnabled(phase == Phase::Sending);
    m_progress->setVisible(underWay || phase == Phase::Paused || phase == Phase::Finished);
    m_again->setVisible(phase == Phase::Finished);
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

void CampaignPage::openFolder()
{
    QDesktopServices::openUrl(QUrl::fromLocalFile(m_session.emailFolder()));
}

void CampaignPage::applyIcons()
{
    m_send->setIcon(theme::icon(QStringLiteral("send"), palette()));
    m_pause->setIcon(theme::icon(QStringLiteral("pause"), palette()));
    m_folder->setIcon(theme::icon(QStringLiteral("folder"), palette()));
    QPalette attention = m_notice->palette();
    attention.setColor(QPalette::WindowText, theme::colour(theme::Colour::Attention, palette()));
    m_notice->setPalette(attention);
}

void CampaignPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_send)
        applyIcons();
}

} // namespace sincerely
