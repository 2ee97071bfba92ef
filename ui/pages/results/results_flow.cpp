#include "ui/pages/results/results_flow.h"

#include "ui/document/workspace.h"

namespace sincerely
{

namespace
{

using namespace std::chrono_literals;

constexpr auto kBundle = 100ms;

bool needsReview(ReviewState state)
{
    return isLeft(state) || state == ReviewState::OnHold || state == ReviewState::NotSent;
}

} // namespace

ResultsFlow::ResultsFlow(Workspace &workspace, CampaignDocument &document, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_document(document)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(kBundle);
    connect(&m_soon, &QTimer::timeout, this, &ResultsFlow::changed);
    connectParts();
}

void ResultsFlow::connectParts()
{
    connect(&m_document.messages(), &Messages::totalsChanged, this, &ResultsFlow::changeSoon);
    connect(&m_document.review(), &Review::countsChanged, this, &ResultsFlow::changeSoon);
    connect(&m_document, &CampaignDocument::campaignChanged, this, &ResultsFlow::changeSoon);
    connect(&m_workspace, &Workspace::sessionChanged, this, &ResultsFlow::changeSoon);
    connect(&m_document.messages(), &Messages::waitAgain, this,
            [this] { m_leadsOn = std::exchange(m_wantsOn, false) && !isFrozen(); });
    connect(&m_document.review(), &Review::statusesChanged, this, [this] {
        if (std::exchange(m_leadsOn, false))
            leadOn();
    });
}

void ResultsFlow::changeSoon()
{
    if (m_isWatched && !m_soon.isActive())
        m_soon.start();
}

void ResultsFlow::setWatched(bool isWatched)
{
    const bool isNew = isWatched && !m_isWatched;
    m_isWatched = isWatched;
    if (!isNew)
        return;
    m_document.messages().read();
    Q_EMIT changed();
}

bool ResultsFlow::isFrozen() const
{
    return !m_document.campaign().isComposed;
}

bool ResultsFlow::isSending() const
{
    return m_workspace.isSending(m_document.id());
}

ResultsOverview ResultsFlow::overview() const
{
    ResultsOverview overview;
    overview.isSending = isSending();
    overview.reasons = notSentReasons(m_document.messages().all());
    if (isFrozen()) {
        const CampaignTotals &totals = m_document.messages().totals();
        overview.people = totals.total;
        overview.sent = totals.sent;
        overview.notSent = totals.notSent;
        overview.unknown = totals.unknown;
        overview.onHold = totals.onHold;
        overview.skipped = totals.skipped;
        overview.onItsWay = overview.isSending ? totals.unsettled() : totals.underway;
        overview.remaining = totals.notSent + (overview.isSending ? 0 : totals.unsettled());
        return overview;
    }
    const ReviewCounts &counts = m_document.review().counts();
    const int waiting = counts.of(ReviewState::Ready) + counts.of(ReviewState::OnItsWay);
    overview.people = counts.total();
    overview.sent = counts.of(ReviewState::Sent);
    overview.notSent = counts.of(ReviewState::NotSent);
    overview.unknown = counts.of(ReviewState::Unknown);
    overview.onHold = counts.of(ReviewState::OnHold);
    overview.skipped = counts.of(ReviewState::Skipped);
    overview.onItsWay = overview.isSending ? waiting : counts.of(ReviewState::OnItsWay);
    overview.remaining = counts.left() + overview.onHold + overview.notSent + (overview.isSending ? 0 : waiting);
    return overview;
}

void ResultsFlow::settle(const MessageId &id, Decision decision)
{
    m_document.messages().settle({id}, decision);
}

void ResultsFlow::sendAgain(const MessageId &id)
{
    m_document.messages().sendAgain({id});
}

void ResultsFlow::sendToRemaining()
{
    QList<MessageId> notSent;
    for (const NotSentReason &reason : notSentReasons(m_document.messages().all()))
        notSent += reason.messages;
    if (notSent.isEmpty()) {
        leadOn();
        return;
    }
    m_wantsOn = true;
    m_document.messages().sendAgain(notSent);
    if (isFrozen())
        Q_EMIT sendRequested(); // there is nobody to be looked at again
}

void ResultsFlow::leadOn()
{
    QList<RecipientId> toReview;
    for (const RecipientStatus &status : m_document.review().statuses()) {
        if (needsReview(status.state))
            toReview.append(status.recipient);
    }
    if (toReview.isEmpty())
        Q_EMIT sendRequested();
    else
        Q_EMIT reviewRequested(toReview);
}

} // namespace sincerely
