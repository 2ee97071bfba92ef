#include "ui/pages/results/outcome_pane.h"

#include "ui/frame/flow_layout.h"
#include "ui/frame/glyph.h"
#include "ui/frame/label.h"
#include "ui/pages/results/outcome_bars.h"
#include "ui/theme/controls.h"
#include "ui/theme/theme.h"
#include "ui/widgets/message_state_style.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLocale>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTableWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace sincerely
{

namespace
{

constexpr int kMost = 8; // in the chart; the table has them all

} // namespace

OutcomePane::OutcomePane(QWidget *parent)
    : QWidget(parent)
    , m_asTable(new QToolButton(this))
    , m_views(new QStackedWidget(this))
    , m_bars(new OutcomeBars(this))
    , m_table(new QTableWidget(0, 5, this))
    , m_legend(buildLegend())
    , m_more(new Label(QString(), Label::Voice::Secondary, this))
{
    setObjectName(QStringLiteral("outcomePane"));
    auto *title = new Label(tr("Campaigns compared"), Label::Voice::SectionTitle, this);
    m_asTable->setObjectName(QStringLiteral("outcomesAsTable"));
    m_asTable->setText(tr("As a table"));
    m_asTable->setAccessibleName(tr("Show the compared campaigns as a table"));
    m_asTable->setCheckable(true);
    m_asTable->setToolButtonStyle(Qt::ToolButtonTextOnly);
    connect(m_asTable, &QToolButton::toggled, this, &OutcomePane::switchView);
    auto *top = new QHBoxLayout;
    top->addWidget(title, 1);
    top->addWidget(m_asTable);
    buildTable();
    auto *chart = new QWidget(this);
    auto *chartColumn = new QVBoxLayout(chart);
    chartColumn->setContentsMargins(0, 0, 0, 0);
    chartColumn->setSpacing(theme::kBetween);
    chartColumn->addWidget(m_legend);
    chartColumn->addWidget(m_bars);
    chartColumn->addWidget(m_more);
    chartColumn->addStretch(1);
    auto *area = new QScrollArea(this);
    area->setWidget(chart);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    theme::setBorderless(area);
    m_views->addWidget(area);
    m_views->addWidget(m_table);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::kInside);
    column->addLayout(top);
    column->addWidget(m_views, 1);
}

QWidget *OutcomePane::buildLegend()
{
    auto *legend = new QWidget(this);
    auto *flow = new FlowLayout(legend);
    flow->setContentsMargins(0, 0, 0, 0);
    for (const MessageState state : {MessageState::Sent, MessageState::NotSent, MessageState::Unknown}) {
        const MessageStateStyle style = messageStateStyle(state);
        auto *entry = new QWidget(legend);
        auto *row = new QHBoxLayout(entry);
        row->setContentsMargins(0, 0, theme::kInside, 0);
        row->setSpacing(theme::kTight);
        row->addWidget(new Glyph(style.iconName, style.colour, entry));
        row->addWidget(new Label(style.word, Label::Voice::Secondary, entry));
        flow->addWidget(entry);
    }
    return legend;
}

void OutcomePane::buildTable()
{
    m_table->setObjectName(QStringLiteral("outcomeTable"));
    m_table->setAccessibleName(tr("Campaigns compared"));
    m_table->setHorizontalHeaderLabels({tr("Campaign"), messageStateStyle(MessageState::Sent).word,
                                        messageStateStyle(MessageState::NotSent).word,
                                        messageStateStyle(MessageState::Unknown).word, tr("Emails")});
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setCornerButtonEnabled(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
}

void OutcomePane::switchView(bool asTable)
{
    m_views->setCurrentIndex(asTable ? 1 : 0);
    if (asTable)
        m_table->setFocus(Qt::OtherFocusReason);
}

void OutcomePane::show(const QList<CampaignOutcome> &outcomes, CampaignId own)
{
    m_bars->show(outcomes.mid(0, kMost), own);
    fillTable(outcomes);
    const int more = std::max(0, int(outcomes.size()) - kMost);
    m_more->setText(more > 0 ? tr("%Ln more in the table", nullptr, more) : QString());
    m_more->setVisible(more > 0);
    m_asTable->setVisible(!outcomes.isEmpty());
    m_legend->setVisible(!outcomes.isEmpty());
}

void OutcomePane::fillTable(const QList<CampaignOutcome> &outcomes)
{
    m_table->setRowCount(int(outcomes.size()));
    const QLocale locale;
    int row = 0;
    for (const CampaignOutcome &outcome : outcomes) {
        const CampaignTotals &totals = outcome.totals;
        auto *name = new QTableWidgetItem(outcome.campaign.name);
        name->setToolTip(outcome.campaign.name);
        name->setData(Qt::AccessibleTextRole, OutcomeBars::sentence(outcome)); // the first cell speaks for the row
        m_table->setItem(row, 0, name);
        int column = 1;
        for (const int count : {totals.sent, totals.notSent, totals.unknown, totals.total - totals.skipped}) {
            auto *cell = new QTableWidgetItem(locale.toString(count));
            cell->setTextAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
            m_table->setItem(row, column++, cell);
        }
        ++row;
    }
}

} // namespace sincerely
