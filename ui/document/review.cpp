#include "ui/document/review.h"

#include "ui/document/review_commands.h"

#include <QUndoStack>

#include <numeric>

namespace sincerely
{

int ReviewCounts::total() const
{
    return std::accumulate(m_counts.cbegin(), m_counts.cend(), 0);
}

Review::Review(store::Store &store, Campaign campaign, DocumentSaver &saver, QUndoStack &undo, QObject *parent)
    : QObject(parent)
    , m_campaign(std::move(campaign))
    , m_desk(store)
    , m_saver(saver)
    , m_undo(undo)
    , m_surveys(store, saver, m_campaign.surveyRequest)
{
    connect(&m_surveys, &SurveyRunner::surveyed, this, &Review::takeSurvey);
    connect(&m_surveys, &SurveyRunner::failed, this, &Review::failed);
}

QCoro::Task<Result<>> Review::open()
{
    Result<> read = co_await readEntries();
    if (!read)
        co_return read;
    co_await m_surveys.run();
    co_return Result<>{};
}

QCoro::Task<> Review::close()
{
    m_stop.request_stop();
    co_await m_scope.drained();
    co_await m_surveys.close();
}

QCoro::Task<Result<>> Review::readEntries()
{
    const CampaignId id = m_campaign.id;
    Result<QList<ReviewEntry>> entries = co_await m_desk.entries(id);
    if (!entries)
        co_return failure(entries.error());
    m_entries.clear();
    m_recipientOf.clear();
    for (const ReviewEntry &entry : *entries) {
        m_entries.insert(entry.recipient, entry);
        if (!entry.message.isNull())
            m_recipientOf.insert(entry.message, entry.recipient);
    }
    co_return Result<>{};
}

ReviewEntry Review::entry(RecipientId id) const
{
    const auto known = m_entries.constFind(id);
    if (known != m_entries.cend())
        return *known;
    ReviewEntry entry;
    entry.recipient = id;
    entry.touch.phrase = m_campaign.broughtPhrase(id);
    return entry;
}

const RecipientStatus *Review::status(RecipientId id) const
{
    const int place = indexOf(id);
    return place < 0 ? nullptr : &m_statuses[size_t(place)];
}

RecipientId Review::nextLeft(RecipientId after) const
{
    const size_t count = m_statuses.size();
    const size_t start = size_t(indexOf(after) + 1); // from the top when it is not known
    for (size_t step = 0; step < count; ++step) {
        const RecipientStatus &status = m_statuses[(start + step) % count];
        if (isLeft(status.state) && status.recipient != after)
            return status.recipient;
    }
    return {};
}

void Review::setPhrase(RecipientId id, const QString &phrase)
{
    ReviewEntry entry = this->entry(id);
    if (entry.touch.phrase == phrase)
        return;
    entry.touch.phrase = phrase;
    applyTouch(entry);
}

void Review::applyTouch(const ReviewEntry &entry)
{
    if (entry.verdict == Verdict::Approved) {
        ReviewEntry open = entry;
        open.verdict = Verdict::Open;
        apply({{open, std::nullopt}});
        return;
    }
    m_entries.insert(entry.recipient, entry);
    m_saver.save(entry);
    setStatus(statusAfter({entry, std::nullopt}));
    m_surveys.noteChange();
}

void Review::setEditedText(RecipientId id, const EditedEmail &edited)
{
    ReviewEntry entry = this->entry(id);
    if (!entry.touch.edited || entry.touch.edited == edited)
        return;
    entry.touch.edited = edited;
    applyTouch(entry);
}

void Review::setEdited(RecipientId id, const std::optional<EditedEmail> &edited)
{
    const ReviewEntry before = entry(id);
    ReviewEntry after = before;
    after.touch.edited = edited;
    after.editedFrom.clear();
    after.message = MessageId();
    if (after.verdict == Verdict::Approved)
        after.verdict = Verdict::Open; // what was approved was another email
    if (edited && before.touch.edited)
        after.editedFrom = before.editedFrom;
    else if (const auto unedited = m_campaign.make(id, {before.touch.phrase, std::nullopt}); edited && unedited)
        after.editedFrom = unedited->message.fingerprint();
    if (after == before)
        return;
    m_undo.push(new EditCommand(*this, before, after, m_campaign.nameOf(id)));
}

void Review::keepEdited(RecipientId id)
{
    const ReviewEntry before = entry(id);
    const auto unedited = m_campaign.make(id, {before.touch.phrase, std::nullopt});
    if (!before.touch.edited || !unedited)
        return;
    ReviewEntry after = before;
    after.editedFrom = unedited->message.fingerprint();
    m_undo.push(new EditCommand(*this, before, after, m_campaign.nameOf(id)));
}

/// Only what was written changes: whether an approval still holds is for the survey to say.
void Review::applyKept(const ReviewEntry &entry)
{
    m_entries.insert(entry.recipient, entry);
    m_saver.save(entry);
    Q_EMIT entryChanged(entry.recipient);
    surveySoon();
}

void Review::noteMessage(const MessageId &id, MessageState state, const QString &reason)
{
    const auto recipient = m_recipientOf.constFind(id);
    if (recipient == m_recipientOf.cend())
        return;
    const std::optional<ReviewState> sending = stateOfSending(state);
    RecipientStatus status{*recipient, sending.value_or(ReviewState::Ready), std::nullopt};
    if (state == MessageState::OnHold)
        status.state = ReviewState::NeedsAttention;
    if (!reason.isEmpty())
        status.problem = Problem{Problem::Kind::Lapsed, reason};
    setStatus(status);
}

void Review::setStatus(RecipientStatus status)
{
    const int place = indexOf(status.recipient);
    if (place < 0)
        return;
    RecipientStatus &known = m_statuses[size_t(place)];
    m_counts.add(known.state, -1);
    m_counts.add(status.state, 1);
    known = std::move(status);
    Q_EMIT statusChanged(known.recipient);
    Q_EMIT countsChanged();
}

void Review::lookOver()
{
    m_scope.start(runLookOver());
}

QCoro::Task<> Review::runLookOver()
{
    co_await m_saver.drained();
    const SurveyRequest request = m_campaign.surveyRequest();
    Result<QList<LookOverFinding>> findings = co_await m_desk.lookOver(request);
    if (findings)
        Q_EMIT lookedOver(*findings);
    else
        Q_EMIT failed(findings.error().sentence);
}

void Review::takeSurvey(const Survey &survey)
{
    m_statuses = survey.recipients;
    m_findings = survey.findings;
    m_mistake = survey.mistake;
    m_places.clear();
    m_places.reserve(qsizetype(m_statuses.size()));
    m_counts = ReviewCounts{};
    int place = 0;
    for (const RecipientStatus &status : m_statuses) {
        m_places.insert(status.recipient, place++);
        m_counts.add(status.state, 1);
    }
    Q_EMIT statusesChanged();
    Q_EMIT countsChanged();
}

} // namespace sincerely
