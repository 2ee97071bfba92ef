// Approving, holding back and leaving out: what is decided for each email, stored and taken back.
#include "ui/document/review.h"
#include "ui/document/review_commands.h"

#include <QUndoStack>

namespace sincerely
{

bool Review::approve(RecipientId id, const MadeMessage &shown)
{
    const RecipientStatus *known = status(id);
    const bool duplicate = known && known->problem && known->problem->kind == Problem::Kind::Duplicate;
    const bool asked = known && known->problem && known->problem->kind == Problem::Kind::EditedBefore;
    const bool isUnwanted = known && known->problem && known->problem->kind == Problem::Kind::DoNotEmail;
    const bool free =
        !known || isLeft(known->state) || known->state == ReviewState::OnHold || known->state == ReviewState::Skipped;
    if (shown.problem || duplicate || asked || isUnwanted || !free)
        return false;
    ReviewEntry after = entry(id);
    after.verdict = Verdict::Approved;
    after.message = shown.message.id;
    m_lastPhrase = after.touch.phrase.isEmpty() ? m_lastPhrase : after.touch.phrase;
    m_undo.push(new VerdictCommand(*this, stepsBack({id}), {{after, shown.message}},
                                   VerdictCommand::tr("approval for %1").arg(m_campaign.nameOf(id))));
    return true;
}

void Review::decide(const QList<RecipientId> &ids, Verdict verdict)
{
    std::vector<Step> after;
    QList<RecipientId> concerned;
    for (const RecipientId id : ids) {
        ReviewEntry entry = this->entry(id);
        const RecipientStatus *known = status(id);
        const bool gone = known && (known->state == ReviewState::OnItsWay || known->state == ReviewState::Sent ||
                                    known->state == ReviewState::Unknown || known->state == ReviewState::NotSent);
        if (entry.verdict == verdict || gone)
            continue;
        entry.verdict = verdict;
        entry.message = MessageId();
        after.push_back({entry, std::nullopt});
        concerned.append(id);
    }
    if (after.empty())
        return;
    const QString name = m_campaign.nameOf(concerned.first());
    const QString what = VerdictCommand::textFor(verdict, int(concerned.size()), name);
    m_undo.push(new VerdictCommand(*this, stepsBack(concerned), std::move(after), what));
}

/// To the entries as they are. What was approved is frozen again in the same words.
std::vector<Review::Step> Review::stepsBack(const QList<RecipientId> &ids) const
{
    std::vector<Step> steps;
    for (const RecipientId id : ids)
        steps.push_back({entry(id), std::nullopt});
    return steps;
}

void Review::apply(const std::vector<Step> &steps)
{
    QList<ReviewEntry> decisions;
    for (Step step : steps) {
        const RecipientId id = step.entry.recipient;
        if (step.entry.verdict == Verdict::Approved && !step.message) {
            const auto frozen = m_frozen.constFind(step.entry.message);
            if (frozen == m_frozen.cend())
                step.entry.verdict = Verdict::Open; // to be looked at again
            else
                step.message = *frozen;
        }
        m_saver.forget(id);
        if (const MessageId before = m_entries.value(id).message; before != step.entry.message)
            m_recipientOf.remove(before); // what the sender still tells of it concerns nobody
        if (step.message) {
            m_frozen.insert(step.message->id, *step.message);
            m_recipientOf.insert(step.message->id, id);
            m_scope.start(storeApproval(step.entry, *step.message));
        } else {
            decisions.append(step.entry);
        }
        m_entries.insert(id, step.entry);
        setStatus(statusAfter(step));
        Q_EMIT entryChanged(id);
    }
    if (!decisions.isEmpty())
        m_scope.start(storeDecisions(decisions));
    m_surveys.noteChange();
}

RecipientStatus Review::statusAfter(const Step &step) const
{
    const RecipientId id = step.entry.recipient;
    const RecipientStatus *known = status(id);
    if (known && known->problem && known->problem->kind == Problem::Kind::DoNotEmail)
        return *known; // whatever is decided, nobody writes to them
    switch (step.entry.verdict) {
    case Verdict::Approved:
        return {id, ReviewState::Ready, std::nullopt};
    case Verdict::OnHold:
        return {id, ReviewState::OnHold, std::nullopt};
    case Verdict::Skipped:
        return {id, ReviewState::Skipped, std::nullopt};
    case Verdict::Open:
        break;
    }
    if (known && known->problem && known->problem->kind == Problem::Kind::Duplicate)
        return *known;
    RecipientStatus open{id, ReviewState::ToReview, std::nullopt};
    if (const std::optional<MadeMessage> made = m_campaign.make(id, step.entry.touch))
        open.problem = made->problem;
    if (open.problem && open.problem->kind != Problem::Kind::TouchMissing)
        open.state = ReviewState::NeedsAttention;
    return open;
}

QCoro::Task<> Review::storeApproval(ReviewEntry entry, OutgoingMessage message)
{
    const CampaignId id = m_campaign.id;
    Result<ReviewEntry> stored = co_await m_desk.approve(id, entry, message);
    if (stored)
        co_return;
    Q_EMIT failed(stored.error().sentence);
    (void)co_await readEntries();
    surveySoon();
}

QCoro::Task<> Review::storeDecisions(QList<ReviewEntry> entries)
{
    const CampaignId id = m_campaign.id;
    Result<QList<OutgoingMessage>> takenBack = co_await m_desk.decide(id, entries);
    if (takenBack) {
        // Undoing this step freezes the very same emails again.
        for (const OutgoingMessage &message : std::as_const(*takenBack))
            m_frozen.insert(message.id, message);
    } else {
        Q_EMIT failed(takenBack.error().sentence);
        (void)co_await readEntries();
    }
    surveySoon(); // who is the first with an address may have changed
}

void Review::approveWithoutTouch()
{
    m_scope.start(runApproveWithoutTouch());
}

QCoro::Task<> Review::runApproveWithoutTouch()
{
    co_await m_saver.drained();
    const SurveyRequest request = m_campaign.surveyRequest();
    const std::stop_token stop = m_stop.get_token();
    Result<int> approved = co_await m_desk.approveWithoutTouch(request, stop);
    if (!approved)
        Q_EMIT failed(approved.error().sentence);
    Result<> read = co_await readEntries();
    if (!read)
        Q_EMIT failed(read.error().sentence);
    co_await m_surveys.run();
    if (approved)
        Q_EMIT approvedWithoutTouch(*approved);
}

} // namespace sincerely
