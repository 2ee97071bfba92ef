#include "ui/pages/messages/message_list.h"

#include "ui/document/messages.h"
#include "ui/frame/accessible_role.h"
#include "ui/frame/label.h"
#include "ui/frame/search_field.h"
#include "ui/models/message_table_model.h"
#include "ui/theme/controls.h"
#include "ui/theme/theme.h"
#include "ui/widgets/message_state_style.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLocale>
#include <QScrollBar>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace sincerely
{

namespace
{

struct StateChoice {
    QString text;
    QSet<MessageState> states; ///< Empty: all.
    int (*count)(const CampaignTotals &totals);
};

QList<StateChoice> stateChoices()
{
    using State = MessageState;
    return {
        {MessageList::tr("All emails"), {}, [](const CampaignTotals &totals) { return totals.total; }},
        {MessageList::tr("Waiting"), {State::Waiting}, [](const CampaignTotals &totals) { return totals.waiting; }},
        {MessageList::tr("On their way"),
         {State::Preparing, State::Prepared, State::Sending},
         [](const CampaignTotals &totals) { return totals.underway; }},
        {MessageList::tr("Sent"),
         {State::Accepted, State::Sent},
         [](const CampaignTotals &totals) { return totals.sent; }},
        {MessageList::tr("Not sent"), {State::NotSent}, [](const CampaignTotals &totals) { return totals.notSent; }},
        {MessageList::tr("Unknown"), {State::Unknown}, [](const CampaignTotals &totals) { return totals.unknown; }},
        {MessageList::tr("On hold"), {State::OnHold}, [](const CampaignTotals &totals) { return totals.onHold; }},
        {MessageList::tr("Left out"), {State::Skipped}, [](const CampaignTotals &totals) { return totals.skipped; }}};
}

} // namespace

MessageList::MessageList(Messages &messages, QWidget *parent)
    : QWidget(parent)
    , m_messages(messages)
    , m_model(new MessageTableModel(messages, this))
{
    buildFilter();
    buildTable();
    auto *filters = new QHBoxLayout;
    filters->setSpacing(theme::kInside);
    filters->addWidget(m_search, 1);
    filters->addWidget(m_states);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::kInside);
    column->addLayout(filters);
    column->addWidget(m_table, 1);
    m_nothing =
        new Label(tr("No email fits. Empty the search, or choose “All emails”."), Label::Voice::Secondary, this);
    m_nothing->setObjectName(QStringLiteral("noMessages"));
    m_nothing->setWordWrap(true);
    column->addWidget(m_nothing);
    connectModel();
    setFocusProxy(m_table);
    showCounts();
    fitColumns();
}

void MessageList::buildFilter()
{
    m_search = new SearchField(tr("Search emails"), this);
    m_search->setObjectName(QStringLiteral("searchMessages"));
    connect(m_search, &SearchField::textChanged, this, &MessageList::applyFilter);
    connect(m_search, &SearchField::downPressed, this, &MessageList::focusTable);
    m_states = new QComboBox(this);
    m_states->setObjectName(QStringLiteral("messageStates"));
    setBoxName(m_states, tr("Which emails are shown"));
    m_states->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    const QList<StateChoice> choices = stateChoices();
    for (const StateChoice &choice : choices)
        m_states->addItem(choice.text);
    connect(m_states, &QComboBox::currentIndexChanged, this, &MessageList::applyFilter);
}

void MessageList::buildTable()
{
    m_table = new QTableView(this);
    m_table->setObjectName(QStringLiteral("messages"));
    m_table->setAccessibleName(tr("Emails"));
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->setCornerButtonEnabled(false);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    QHeaderView *header = m_table->horizontalHeader();
    header->setHighlightSections(false);
    header->setSectionsClickable(false);
    header->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    // The window, not the longest address, says how wide the table is; what is cut stands in the tooltip.
    header->setSectionResizeMode(QHeaderView::Stretch);
    header->setSectionResizeMode(MessageTableModel::StateColumn, QHeaderView::Fixed);
    header->setSectionResizeMode(MessageTableModel::TimeColumn, QHeaderView::Fixed);
    header->setMinimumSectionSize(theme::kPage);
}

void MessageList::connectModel()
{
    m_countsSoon.setSingleShot(true);
    m_countsSoon.setInterval(std::chrono::milliseconds(100));
    connect(&m_countsSoon, &QTimer::timeout, this, &MessageList::showCounts);
    connect(&m_messages, &Messages::totalsChanged, this, [this] {
        if (!m_countsSoon.isActive())
            m_countsSoon.start();
    });
    connect(m_model, &MessageTableModel::rowsAboutToMove, this, &MessageList::rememberPlace);
    connect(m_model, &MessageTableModel::rowsMovedAbout, this, &MessageList::restorePlace);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &row) { noteCurrent(m_model->idAt(row.row())); });
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex &row) {
        if (const MessageId id = m_model->idAt(row.row()); !id.isNull())
            Q_EMIT activated(id);
    });
}

void MessageList::noteCurrent(const MessageId &id)
{
    if (m_isMoving || id == m_current)
        return;
    m_current = id;
    m_model->keep(id);
    Q_EMIT currentChanged(id);
}

void MessageList::applyFilter()
{
    m_model->setFilter({m_search->text().trimmed(), stateChoices().at(m_states->currentIndex()).states});
    showCounts();
}

void MessageList::showStates(const QSet<MessageState> &states)
{
    const QList<StateChoice> choices = stateChoices();
    const auto isChoice = [&states](const StateChoice &choice) { return choice.states == states; };
    const auto found = std::find_if(choices.cbegin(), choices.cend(), isChoice);
    if (found != choices.cend())
        m_states->setCurrentIndex(int(found - choices.cbegin()));
}

void MessageList::showCounts()
{
    const QList<StateChoice> choices = stateChoices();
    for (int i = 0; i < choices.size(); ++i) {
        const QString text = tr("%1 (%2)", "a state and how many are in it")
                                 .arg(choices.at(i).text, QLocale().toString(choices.at(i).count(m_messages.totals())));
        if (m_states->itemText(i) != text)
            m_states->setItemText(i, text);
    }
    m_nothing->setVisible(m_model->rowCount() == 0 && m_messages.totals().total > 0);
}

/// States and times as wide as their words, the others share the rest.
void MessageList::fitColumns()
{
    const QFontMetrics metrics(m_table->font());
    const int icon = theme::iconSide(metrics);
    m_table->setIconSize(QSize(icon, icon));
    int widest = 0;
    for (const MessageState state :
         {MessageState::Waiting, MessageState::Preparing, MessageState::Sending, MessageState::Sent,
          MessageState::NotSent, MessageState::OnHold, MessageState::Skipped, MessageState::Unknown})
        widest = std::max(widest, metrics.horizontalAdvance(messageStateStyle(state).word));
    const int around = theme::kPage + theme::kInside;
    m_table->setColumnWidth(MessageTableModel::StateColumn, widest + icon + around);
    const QDateTime longest(QDate(2028, 12, 28), QTime(22, 58));
    m_table->setColumnWidth(MessageTableModel::TimeColumn,
                            metrics.horizontalAdvance(MessageTableModel::shownTime(longest)) + around);
    m_table->verticalHeader()->setDefaultSectionSize(theme::rowHeight(metrics));
    showColumns();
}

/// In little room a few columns that can be read instead of many that cannot; the tooltips and the sending record have
/// the rest.
void MessageList::showColumns()
{
    const int unit = m_table->fontMetrics().averageCharWidth();
    const int room = m_table->width() - m_table->columnWidth(MessageTableModel::StateColumn) -
                     m_table->columnWidth(MessageTableModel::TimeColumn);
    m_table->setColumnHidden(MessageTableModel::AddressColumn, room < unit * 48);
    m_table->setColumnHidden(MessageTableModel::NoteColumn, room < unit * 24);
}

void MessageList::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    layout()->activate(); // the table has its new width
    showColumns();
}

void MessageList::rememberPlace()
{
    m_isMoving = true;
    const int row = m_table->rowAt(0);
    m_top = m_model->idAt(row);
    m_topOffset = row < 0 ? 0 : m_table->rowViewportPosition(row);
}

/// The row that was the first to be seen stands where it stood. The one that is selected stays so.
void MessageList::restorePlace()
{
    m_isMoving = false;
    const int current = m_model->rowOf(m_current);
    if (current >= 0 && current != m_table->currentIndex().row())
        m_table->setCurrentIndex(m_model->index(current, MessageTableModel::StateColumn));
    if (current < 0)
        clearSelection();
    const int top = m_model->rowOf(m_top);
    QScrollBar *bar = m_table->verticalScrollBar();
    if (top > 0 && bar->value() > 0)
        bar->setValue(bar->value() + m_table->rowViewportPosition(top) - m_topOffset);
    showCounts();
}

void MessageList::select(const MessageId &id)
{
    if (m_model->rowOf(id) < 0) {
        m_search->clear();
        m_states->setCurrentIndex(0);
    }
    const int row = m_model->rowOf(id);
    if (row < 0)
        return;
    const QModelIndex index = m_model->index(row, MessageTableModel::StateColumn);
    m_table->setCurrentIndex(index);
    m_table->scrollTo(index);
}

void MessageList::clearSelection()
{
    m_table->selectionModel()->clear();
    noteCurrent(MessageId());
}

void MessageList::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void MessageList::focusTable()
{
    if (!m_table->currentIndex().isValid() && m_model->rowCount() > 0)
        m_table->setCurrentIndex(m_model->index(0, MessageTableModel::StateColumn));
    m_table->setFocus(Qt::OtherFocusReason);
}

void MessageList::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fitColumns();
}

} // namespace sincerely
