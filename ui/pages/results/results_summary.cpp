#include "ui/pages/results/results_summary.h"

#include "ui/document/messages.h"
#include "ui/frame/flow_layout.h"
#include "ui/pages/results/results_overview.h"
#include "ui/pages/results/results_page.h"
#include "ui/theme/controls.h"
#include "ui/theme/icon.h"
#include "ui/theme/theme.h"
#include "ui/widgets/finding_row.h"
#include "ui/widgets/message_state_style.h"

#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace sincerely
{

namespace
{

constexpr int kMostReasons = 3;

QSet<MessageState> statesLike(MessageState state)
{
    return countsAsSent(state) ? QSet<MessageState>{MessageState::Accepted, MessageState::Sent}
                               : QSet<MessageState>{state};
}

} // namespace

ResultsSummary::ResultsSummary(const Messages &messages, QWidget *parent)
    : QWidget(parent)
    , m_messages(messages)
    , m_counts(new QWidget(this))
    , m_countFlow(new FlowLayout(m_counts))
    , m_reasons(new QVBoxLayout)
{
    m_countFlow->setContentsMargins(0, 0, 0, 0);
    m_reasons->setSpacing(0);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::kInside);
    column->addWidget(m_counts);
    column->addLayout(m_reasons);
}

void ResultsSummary::show(const ResultsOverview &overview)
{
    QStringList shown;
    for (const int number :
         {overview.sent, overview.notSent, overview.unknown, overview.onItsWay, overview.onHold, overview.leftOut})
        shown.append(QString::number(number));
    for (const NotSentReason &reason : overview.reasons)
        shown.append(reason.sentence + QString::number(reason.messages.size()));
    if (shown.join(u'\n') == m_shown)
        return;
    m_shown = shown.join(u'\n');
    showCounts(overview);
    showReasons(overview);
}

void ResultsSummary::addCount(int count, const QString &text, const QString &objectName, MessageState state)
{
    if (count == 0)
        return;
    const MessageStateStyle style = messageStateStyle(state);
    auto *button = new QPushButton(theme::icon(style.iconName, style.colour), text, m_counts);
    button->setObjectName(objectName);
    button->setAccessibleName(text);
    button->setToolTip(ResultsPage::tr("Shows these only"));
    theme::setKind(button, theme::ButtonKind::Flat);
    connect(button, &QPushButton::clicked, this, [this, state] { Q_EMIT statesWanted(statesLike(state)); });
    m_countFlow->addWidget(button);
    button->show();
}

void ResultsSummary::showCounts(const ResultsOverview &overview)
{
    qDeleteAll(m_counts->findChildren<QPushButton *>(Qt::FindDirectChildrenOnly));
    const auto number = [](int count) { return QLocale().toString(count); };
    addCount(overview.sent, ResultsPage::tr("%1 sent").arg(number(overview.sent)), QStringLiteral("countSent"),
             MessageState::Sent);
    addCount(overview.onItsWay, ResultsPage::tr("%1 on their way").arg(number(overview.onItsWay)),
             QStringLiteral("countOnItsWay"), MessageState::Waiting);
    addCount(overview.notSent, ResultsPage::tr("%1 not sent").arg(number(overview.notSent)),
             QStringLiteral("countNotSent"), MessageState::NotSent);
    addCount(overview.unknown, ResultsPage::tr("%1 unknown").arg(number(overview.unknown)),
             QStringLiteral("countUnknown"), MessageState::Unknown);
    addCount(overview.onHold, ResultsPage::tr("%1 on hold").arg(number(overview.onHold)), QStringLiteral("countOnHold"),
             MessageState::OnHold);
    addCount(overview.leftOut, ResultsPage::tr("%1 left out").arg(number(overview.leftOut)),
             QStringLiteral("countLeftOut"), MessageState::Skipped);
    m_counts->setVisible(overview.people > 0);
}

void ResultsSummary::showReasons(const ResultsOverview &overview)
{
    qDeleteAll(std::exchange(m_reasonRows, {}));
    int number = 0;
    for (const NotSentReason &reason : overview.reasons) {
        if (number == kMostReasons)
            break;
        const QString sentence =
            reason.sentence.isEmpty() ? ResultsPage::tr("Not sent, for a reason that is not known.") : reason.sentence;
        auto *row = new FindingRow(QStringLiteral("reason%1").arg(number++),
                                   {QStringLiteral("not-sent"), theme::Colour::Danger, sentence,
                                    ResultsPage::tr("Show %Ln", nullptr, int(reason.messages.size()))},
                                   this);
        addReason(row, reason.messages.first());
    }
    const auto &all = m_messages.all();
    const auto unknown = std::find_if(all.begin(), all.end(), [](const store::RecordedMessage &message) {
        return message.state == MessageState::Unknown;
    });
    if (unknown == all.end())
        return;
    const QString sentence =
        ResultsPage::tr("Of %Ln email(s) it is not known whether they were sent. You decide what becomes of them.",
                        nullptr, overview.unknown);
    auto *row = new FindingRow(QStringLiteral("unknownReason"),
                               {QStringLiteral("unknown"), theme::Colour::Attention, sentence,
                                ResultsPage::tr("Show %Ln", nullptr, overview.unknown)},
                               this);
    addReason(row, unknown->id);
}

/// \param first of those that the row is about
void ResultsSummary::addReason(FindingRow *row, const MessageId &first)
{
    connect(row, &FindingRow::shown, this, [this, first] {
        if (const store::RecordedMessage *message = m_messages.message(first))
            Q_EMIT statesWanted({message->state});
        Q_EMIT messageWanted(first);
    });
    m_reasons->addWidget(row);
    m_reasonRows.append(row);
}

} // namespace sincerely
