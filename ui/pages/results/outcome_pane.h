#pragma once

#include "core/campaign/campaign_desk.h"

#include <QWidget>

class QStackedWidget;
class QTableWidget;
class QToolButton;

namespace sincerely
{

class OutcomeBars;
class Label;

/// Campaigns compared, the newest first: as a small chart, or as the table behind it.
class OutcomePane : public QWidget
{
    Q_OBJECT

public:
    explicit OutcomePane(QWidget *parent = nullptr);

    void show(const QList<CampaignOutcome> &outcomes, CampaignId own);

private:
    QWidget *buildLegend();
    void buildTable();
    void fillTable(const QList<CampaignOutcome> &outcomes);
    void switchView(bool asTable);

    QToolButton *m_asTable;
    QStackedWidget *m_views;
    OutcomeBars *m_bars;
    QTableWidget *m_table;
    QWidget *m_legend;
    Label *m_more;
};

} // namespace sincerely
