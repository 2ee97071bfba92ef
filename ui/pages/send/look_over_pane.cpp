#include "ui/pages/send/look_over_pane.h"

#include "ui/frame/glyph.h"
#include "ui/frame/label.h"
#include "ui/theme/controls.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QPushButton>
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
    auto *line = new QWidget(this);
    auto *glyph = new Glyph(QStringLiteral("attention"), theme::Colour::Attention, line);
    auto *text = new Label(finding.sentence, Label::Voice::Body, line);
    text->setWordWrap(true);
    text->setObjectName(QStringLiteral("finding%1").arg(number));
    auto *button = new QPushButton(tr("Show %n", nullptr, int(finding.recipients.size())), line);
    button->setObjectName(QStringLiteral("showFinding%1").arg(number));
    button->setAccessibleName(tr("%1: %2", "text of a button, what it concerns").arg(button->text(), finding.sentence));
    theme::setKind(button, theme::ButtonKind::Flat);
    connect(button, &QPushButton::clicked, this, [this, ids = finding.recipients] { Q_EMIT shown(ids); });
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, theme::kTight, 0, theme::kTight);
    row->setSpacing(theme::kBetween);
    row->addWidget(glyph);
    row->addWidget(text, 1);
    row->addWidget(button);
    return line;
}

} // namespace sincerely
