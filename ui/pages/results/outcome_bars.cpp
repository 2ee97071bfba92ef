#include "ui/pages/results/outcome_bars.h"

#include "core/base/wording.h"
#include "ui/theme/theme.h"

#include <QLocale>
#include <QPainter>
#include <QPainterPath>
#include <QStringList>

#include <algorithm>

namespace sincerely
{

namespace
{

constexpr int kBar = 12; // pixels high at the usual text size

/// Every email that was to be sent; those skipped were not.
int wanted(const CampaignTotals &totals)
{
    return std::max(1, totals.total - totals.skipped);
}

} // namespace

OutcomeBars::OutcomeBars(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("outcomeBars"));
    setAccessibleName(tr("Campaigns compared"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QString OutcomeBars::sentence(const CampaignOutcome &outcome)
{
    const CampaignTotals &totals = outcome.totals;
    const QString counts =
        listed({tr("%Ln of %1 sent", "two numbers of emails", totals.sent)
                    .arg(QLocale().toString(totals.total - totals.skipped)),
                tr("%Ln not sent", nullptr, totals.notSent), tr("%Ln unknown", nullptr, totals.unknown)});
    return tr("%1: %2", "name of a campaign, what became of its emails").arg(outcome.campaign.name, counts);
}

void OutcomeBars::show(const QList<CampaignOutcome> &outcomes, CampaignId own)
{
    m_outcomes = outcomes;
    m_own = own;
    QStringList sentences;
    for (const CampaignOutcome &outcome : outcomes)
        sentences.append(sentence(outcome));
    setAccessibleDescription(sentences.join(QStringLiteral(".\n")));
    updateGeometry();
    update();
}

int OutcomeBars::lineHeight() const
{
    return fontMetrics().height() + theme::kTight + kBar + theme::kBetween;
}

QSize OutcomeBars::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 40, lineHeight() * int(m_outcomes.size())};
}

QSize OutcomeBars::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 20, sizeHint().height()};
}

void OutcomeBars::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    int top = 0;
    for (const CampaignOutcome &outcome : std::as_const(m_outcomes)) {
        paintLine(painter, QRect(0, top, width(), lineHeight()), outcome);
        top += lineHeight();
    }
}

QString OutcomeBars::numbers(const CampaignTotals &totals) const
{
    const QLocale locale;
    return tr("%1 of %2", "sent, of all").arg(locale.toString(totals.sent), locale.toString(wanted(totals)));
}

void OutcomeBars::paintLine(QPainter &painter, const QRect &line, const CampaignOutcome &outcome) const
{
    const bool isOwn = outcome.campaign.id == m_own;
    QFont name = font();
    name.setWeight(isOwn ? QFont::DemiBold : QFont::Normal);
    const QFontMetrics metrics(name);
    const QString shown = numbers(outcome.totals);
    const int numbersWidth = metrics.horizontalAdvance(shown) + theme::kBetween;
    const QRect text(line.left(), line.top(), line.width(), metrics.height());
    const auto mirrored = [this, &line](const QRect &rect) {
        return QStyle::visualRect(layoutDirection(), line, rect);
    };
    const int leading = int(theme::leading(layoutDirection())) | Qt::TextSingleLine;
    const int trailing = int(theme::leading(layoutDirection() == Qt::RightToLeft ? Qt::LeftToRight : Qt::RightToLeft));
    painter.setFont(name);
    painter.setPen(palette().color(QPalette::WindowText));
    painter.drawText(mirrored(text.adjusted(0, 0, -numbersWidth, 0)), leading,
                     metrics.elidedText(outcome.campaign.name, Qt::ElideRight, text.width() - numbersWidth));
    painter.setFont(theme::tabular(font()));
    painter.setPen(theme::colour(theme::Colour::Muted, palette()));
    painter.drawText(mirrored(text), trailing | Qt::TextSingleLine, shown);
    paintBar(painter, QRect(line.left(), text.bottom() + theme::kTight, line.width(), kBar), outcome.totals);
}

/// Colour alone says nothing: not sent is hatched one way, unknown the other.
void OutcomeBars::paintBar(QPainter &painter, const QRect &place, const CampaignTotals &totals) const
{
    struct Part {
        int count;
        theme::Colour colour;
        Qt::BrushStyle hatch;
    };
    const Part parts[] = {{totals.sent, theme::Colour::Ok, Qt::NoBrush},
                          {totals.notSent, theme::Colour::Danger, Qt::BDiagPattern},
                          {totals.unknown, theme::Colour::Attention, Qt::FDiagPattern}};
    QPainterPath shape;
    shape.addRoundedRect(place, kBar / 2.0, kBar / 2.0);
    painter.save();
    painter.setClipPath(shape);
    painter.fillRect(place, theme::colour(theme::Colour::Pressed, palette()));
    double left = place.left();
    for (const Part &part : parts) {
        if (part.count == 0)
            continue;
        // Never thinner than can be seen: one lost email among thousands counts.
        const double width = std::max(3.0, double(place.width()) * part.count / wanted(totals));
        const QRect piece(int(left), place.top(), int(left + width) - int(left), place.height());
        const QRect shown = QStyle::visualRect(layoutDirection(), place, piece);
        painter.fillRect(shown, theme::colour(part.colour, palette()));
        if (part.hatch != Qt::NoBrush)
            painter.fillRect(shown, QBrush(palette().color(QPalette::Base), part.hatch));
        left += width;
    }
    painter.restore();
}

} // namespace sincerely
