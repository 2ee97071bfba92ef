#pragma once

#include "core/campaign/campaign_desk.h"

#include <QWidget>

namespace sincerely
{

/// Campaigns compared: a line for each, its bar parted into sent, not sent and unknown, in the order of what is handed
/// in. What it shows is said in its accessible description, line by line.
class OutcomeBars : public QWidget
{
    Q_OBJECT

public:
    explicit OutcomeBars(QWidget *parent = nullptr);

    /// \param own is set off from the others
    void show(const QList<CampaignOutcome> &outcomes, CampaignId own);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

    /// “Spring visit: 112 of 118 sent, 2 not sent, 1 unknown”
    [[nodiscard]] static QString sentence(const CampaignOutcome &outcome);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintLine(QPainter &painter, const QRect &line, const CampaignOutcome &outcome) const;
    void paintBar(QPainter &painter, const QRect &place, const CampaignTotals &totals) const;
    [[nodiscard]] int lineHeight() const;
    [[nodiscard]] QString numbers(const CampaignTotals &totals) const;

    QList<CampaignOutcome> m_outcomes;
    CampaignId m_own;
};

} // namespace sincerely
