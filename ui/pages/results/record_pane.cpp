#include "ui/pages/results/record_pane.h"

#include "ui/frame/flow_layout.h"
#include "ui/frame/glyph.h"
#include "ui/frame/label.h"
#include "ui/pages/results/results_overview.h"
#include "ui/paper/paper_view.h"
#include "ui/paper/preview_pane.h"
#include "ui/theme/controls.h"
#include "ui/theme/icon.h"
#include "ui/theme/theme.h"
#include "ui/widgets/message_state_style.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLocale>
#include <QPushButton>
#include <QSplitter>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace sincerely
{

namespace
{

constexpr int kSmallestEmail = 64; // pixels

/// To the second, for two things may happen in a minute.
QString shownMoment(const QDateTime &time)
{
    const QDateTime local = time.toLocalTime();
    const QString clock = local.time().toString(QStringLiteral("HH:mm:ss"));
    if (local.date() == QDate::currentDate())
        return clock;
    return RecordPane::tr("%1, %2", "date, time of day")
        .arg(QLocale().toString(local.date(), QLocale::ShortFormat), clock);
}

} // namespace

RecordPane::RecordPane(ActionBook &actions, QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("recordPane"));
    m_email = new PreviewPane(actions, this);
    m_email->setPosition(0, 0);
    m_email->setOffersHardestFirst(false);
    m_email->paper()->setAccessibleName(tr("The email as it was approved"));
    // A few lines are enough beside what is to be decided; otherwise the window could not be as low as it may be.
    m_email->paper()->setMinimumHeight(kSmallestEmail);
    m_splitter = new QSplitter(Qt::Vertical, this);
    m_splitter->setObjectName(QStringLiteral("recordSplitter"));
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(theme::kBetween);
    m_splitter->addWidget(buildHistory());
    m_splitter->addWidget(m_email);
    m_splitter->setStretchFactor(1, 1);
    connect(m_splitter, &QSplitter::splitterMoved, this, [this] { m_isSplitByHand = true; });
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::kInside);
    column->addWidget(buildHead());
    column->addWidget(buildDecisions());
    column->addWidget(m_splitter, 1);
}

QPushButton *RecordPane::makeButton(const QString &objectName, const QString &text, const QString &hint)
{
    auto *button = new QPushButton(text, this);
    button->setObjectName(objectName);
    button->setAccessibleName(text);
    button->setToolTip(hint);
    return button;
}

QWidget *RecordPane::buildHead()
{
    auto *head = new QWidget(this);
    m_glyph = new Glyph(QString(), theme::Colour::Muted, head);
    m_name = new Label(QString(), Label::Voice::SectionTitle, head);
    m_name->setObjectName(QStringLiteral("recordName"));
    m_name->setElided(Qt::ElideRight);
    m_state = new Label(QString(), Label::Voice::Secondary, head);
    m_state->setObjectName(QStringLiteral("recordState"));
    m_state->setElided(Qt::ElideRight);
    m_close = makeButton(QStringLiteral("closeRecord"), tr("Close"), tr("Back to all campaigns (Escape)"));
    m_close->setAccessibleName(tr("Close the sending record"));
    theme::setKind(m_close, theme::ButtonKind::Flat);
    connect(m_close, &QPushButton::clicked, this, &RecordPane::closeRequested);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(0);
    texts->addWidget(m_name);
    texts->addWidget(m_state);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme::kInside);
    row->addWidget(m_glyph);
    row->addLayout(texts, 1);
    row->addWidget(m_close);
    return head;
}

QWidget *RecordPane::buildDecisions()
{
    auto *area = new QWidget(this);
    m_known = new Label(QString(), Label::Voice::Body, area);
    m_known->setObjectName(QStringLiteral("whatIsKnown"));
    m_known->setWordWrap(true);
    m_known->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_wasSent = makeButton(QStringLiteral("itWasSent"), tr("It was sent"), tr("You found it among your sent emails"));
    m_again = makeButton(QStringLiteral("sendAgain"), tr("Send again"), tr("It waits, and goes with the next sending"));
    m_leave = makeButton(QStringLiteral("leaveUnknown"), tr("Leave it"), tr("It stays unknown and is not sent"));
    m_doNotEmail = makeButton(QStringLiteral("doNotEmail"), tr("Add to do-not-email"),
                              tr("No campaign writes to this address any more"));
    theme::setKind(m_doNotEmail, theme::ButtonKind::Flat);
    connect(m_wasSent, &QPushButton::clicked, this, [this] { Q_EMIT decided(Decision::ItWasSent); });
    connect(m_leave, &QPushButton::clicked, this, [this] { Q_EMIT decided(Decision::Leave); });
    connect(m_again, &QPushButton::clicked, this, &RecordPane::sendAgainRequested);
    connect(m_doNotEmail, &QPushButton::clicked, this, [this] { Q_EMIT doNotEmailRequested(m_address); });
    auto *buttons = new QWidget(area);
    auto *flow = new FlowLayout(buttons);
    flow->setContentsMargins(0, 0, 0, 0);
    for (QPushButton *button : {m_wasSent, m_again, m_leave, m_doNotEmail})
        flow->addWidget(button);
    auto *column = new QVBoxLayout(area);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::kInside);
    column->addWidget(m_known);
    column->addWidget(buttons);
    return area;
}

QWidget *RecordPane::buildHistory()
{
    m_history = new QTableWidget(0, 3, this);
    m_history->setObjectName(QStringLiteral("sendingRecord"));
    m_history->setAccessibleName(tr("Sending record"));
    m_history->horizontalHeader()->hide();
    m_history->verticalHeader()->hide();
    m_history->setShowGrid(false);
    m_history->setWordWrap(false);
    m_history->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_history->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_history->setSelectionMode(QAbstractItemView::SingleSelection);
    m_history->setTabKeyNavigation(false);
    m_history->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_history->horizontalHeader()->setStretchLastSection(true);
    return m_history;
}

void RecordPane::showMessage(const store::RecordedMessage &message)
{
    const MessageStateStyle style = messageStateStyle(message.state);
    const bool isUnknown = message.state == MessageState::Unknown;
    const bool isNotSent = message.state == MessageState::NotSent;
    m_address = message.to.address;
    m_glyph->setGlyph(style.iconName, style.colour);
    m_name->setText(message.to.name.isEmpty() ? message.to.address : message.to.name);
    m_state->setText(tr("%1 · %2", "state of an email, address").arg(style.word, message.to.address));
    m_known->setText(isUnknown ? results_texts::whatIsKnown(message) : message.reason);
    m_known->setVisible(!m_known->text().isEmpty());
    m_wasSent->setVisible(isUnknown);
    m_leave->setVisible(isUnknown);
    m_again->setVisible(isUnknown || isNotSent);
}

void RecordPane::showHistory(const QList<store::RecordedChange> &history)
{
    m_history->setRowCount(int(history.size()));
    int row = 0;
    for (const store::RecordedChange &change : history) {
        const MessageStateStyle style = messageStateStyle(change.state);
        const QString time = shownMoment(change.at);
        auto *moment = new QTableWidgetItem(time);
        moment->setData(Qt::AccessibleTextRole, // the first cell speaks for the row
                        change.note.isEmpty()
                            ? tr("%1, %2", "time, state").arg(time, style.word)
                            : tr("%1, %2, %3", "time, state, note").arg(time, style.word, change.note));
        auto *state = new QTableWidgetItem(theme::icon(style.iconName, style.colour), style.word);
        auto *note = new QTableWidgetItem(change.note);
        note->setToolTip(change.note);
        m_history->setItem(row, 0, moment);
        m_history->setItem(row, 1, state);
        m_history->setItem(row, 2, note);
        ++row;
    }
    fitHistory();
    m_history->scrollToBottom();
}

/// A usual record is seen as a whole; a long one scrolls.
void RecordPane::fitHistory()
{
    constexpr int kSeen = 5;
    const int rows = std::clamp(m_history->rowCount(), 1, kSeen);
    const int wanted = rows * m_history->verticalHeader()->defaultSectionSize() + 2 * m_history->frameWidth();
    const int all = m_splitter->height() - m_splitter->handleWidth();
    const int record = std::min(wanted, all * 2 / 5);
    if (!m_isSplitByHand)
        m_splitter->setSizes({record, all - record});
}

void RecordPane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    layout()->activate(); // the splitter has its new height
    fitHistory();
    m_history->scrollToBottom();
}

void RecordPane::showEmail(const OutgoingMessage &email)
{
    m_email->showMessage(email);
}

void RecordPane::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT closeRequested();
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace sincerely
