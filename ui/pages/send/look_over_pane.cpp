#include "ui/pages/send/look_over_pane.h"

#include "ui/frame/label.h"
#include "ui/theme/theme.h"
#include "ui/widgets/finding_row.h"

#include <QVBoxLayout>

#include <algorithm>

namespace sincerely
{

namespace
{

constexpr int kMost = 8; // more are shown when these are done

} // namespace

LookOverPane::LookOverPane(QWidget *parent)
    : QWidget(parent)
    , m_rows(new QVBoxLayout)
{
    auto *title = new Label(tr("Worth a look"), Label::Voice::SectionTitle, this);
    m_rows->setSpacing(0);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::kInside);
    column->addWidget(title);
    column->addLayout(m_rows);
    hide();
}

void LookOverPane::show(const QList<LookOverFinding> &findings)
{
    const bool isSame = std::equal(findings.cbegin(), findings.cend(), m_findings.cbegin(), m_findings.cend(),
                                   [](const LookOverFinding &one, const LookOverFinding &other) {
                                       return one.sentence == other.sentence && one.recipients == other.recipients;
                                   });
    if (isSame)
        return;
    m_findings = findings;
    qDeleteAll(std::exchange(m_widgets, {}));
    int number = 0;
    for (const LookOverFinding &finding : findings) {
        if (number == kMost)
            break;
        QWidget *row = makeRow(finding, number++);
        m_rows->addWidget(row);
        m_widgets.append(row);
    }
    setVisible(!m_widgets.isEmpty());
}

QWidget *LookOverPane::makeRow(const LookOverFinding &finding, int number)
{
    auto *row = new FindingRow(QStringLiteral("finding%1").arg(number),
                               {QStringLiteral("attention"), theme::Colour::Attention, finding.sentence,
                                tr("Show %Ln", nullptr, int(finding.recipients.size()))},
                               this);
    connect(row, &FindingRow::shown, this, [this, ids = finding.recipients] { Q_EMIT shown(ids); });
    return row;
}

} // namespace sincerely
