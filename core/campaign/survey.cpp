#include "core/campaign/survey.h"

#include "core/recipients/address.h"
#include "core/store/do_not_email_repository.h"
#include "core/store/list_repository.h"
#include "core/store/review_repository.h"
#include "core/store/sending_record.h"

#include <QCoreApplication>

#include <map>

namespace sincerely
{

namespace
{

QString tr(const char *text)
{
    return QCoreApplication::translate("sincerely::Survey", text);
}

/// What the store knows of the campaign, by recipient and message.
struct Known {
    QStringList columns;
    recipients::DoNotEmailSet doNotEmail;
    QHash<RecipientId, ReviewEntry> entries;
    QHash<MessageId, Approved> approved;
    QHash<MessageId, RecipientId> recipientOf;
};

Result<Known> readKnown(store::Database &database, const SurveyRequest &request)
{
    Known known;
    const Result<std::optional<RecipientList>> list = store::ListRepository(database).byId(request.composition.list);
    if (!list)
        return failure(list.error());
    if (*list)
        known.columns = (*list)->columns;
    Result<QSet<QString>> doNotEmail = store::DoNotEmailRepository(database).keys();
    if (!doNotEmail)
        return failure(doNotEmail.error());
    known.doNotEmail = recipients::DoNotEmailSet(*std::move(doNotEmail));
    store::ReviewRepository reviews(database);
    const Result<QList<ReviewEntry>> entries = reviews.entries(request.campaign);
    if (!entries)
        return failure(entries.error());
    for (const ReviewEntry &entry : *entries)
        known.entries.insert(entry.recipient, entry);
    const Result<QList<store::ApprovedMessage>> messages = reviews.approvedMessages(request.campaign);
    if (!messages)
        return failure(messages.error());
    for (const store::ApprovedMessage &message : *messages) {
        known.approved.insert(message.id, {message.state, message.reason, message.fingerprint});
        known.recipientOf.insert(message.id, message.recipient);
    }
    return known;
}

/// Collects who needs attention for the same reason.
class Findings
{
public:
    void note(const RecipientStatus &status)
    {
        const bool isUnwanted = status.problem && status.problem->kind == Problem::Kind::DoNotEmail;
        if (status.state != ReviewState::NeedsAttention && !isUnwanted)
            return;
        const auto [place, isNew] =
            m_places.try_emplace({status.problem->kind, status.problem->sentence}, m_findings.size());
        if (isNew)
            m_findings.append({status.problem->kind, status.problem->sentence, {}});
        m_findings[place->second].recipients.append(status.recipient);
    }
    [[nodiscard]] const QList<SurveyFinding> &all() const { return m_findings; }

private:
    QList<SurveyFinding> m_findings;
    std::map<std::pair<Problem::Kind, QString>, qsizetype> m_places; ///< In m_findings.
};

/// Whoever has got the email, or is about to, keeps the address to himself, also when the list was exchanged since.
Result<> reserveAddresses(store::Database &database, CampaignId campaign, const Known &known, StatusFinder &finder)
{
    const Result<QList<store::RecordedMessage>> messages = store::SendingRecord(database).messages(campaign);
    if (!messages)
        return failure(messages.error());
    for (const store::RecordedMessage &message : *messages) {
        const bool isFree = message.state == MessageState::Waiting || message.state == MessageState::OnHold ||
                            message.state == MessageState::Skipped || message.state == MessageState::NotSent;
        if (!isFree)
            finder.reserve(recipients::addressKey(message.to.address), known.recipientOf.value(message.id));
    }
    return {};
}

/// Which of the approved emails may go. While there is a mistake that concerns everybody, none may.
QList<SurveyedMessage> judge(const Known &known, const Survey &survey)
{
    QHash<RecipientId, const RecipientStatus *> statuses;
    for (const RecipientStatus &status : survey.recipients)
        statuses.insert(status.recipient, &status);
    QList<SurveyedMessage> messages;
    for (auto approved = known.approved.cbegin(); approved != known.approved.cend(); ++approved) {
        if (approved->state != MessageState::Waiting && approved->state != MessageState::OnHold)
            continue;
        const RecipientStatus *status = statuses.value(known.recipientOf.value(approved.key()));
        SurveyedMessage message{approved.key(), approved->state, false, QString()};
        message.isReady = !survey.mistake && status && status->state == ReviewState::Ready;
        if (survey.mistake)
            message.reason = survey.mistake->sentence;
        else if (!status)
            message.reason = tr("This recipient is no longer in the list.");
        else if (status->problem)
            message.reason = status->problem->sentence;
        messages.append(message);
    }
    return messages;
}

} // namespace

Result<Survey> survey(store::Database &database, const SurveyRequest &request, const std::stop_token &stop)
{
    const Result<Known> known = readKnown(database, request);
    if (!known)
        return failure(known.error());
    Survey survey;
    Result<MessageMaker> maker = MessageMaker::create(
        request.composition, {known->columns, request.locale, request.largestAttachment}, request.files);
    store::ListRepository lists(database);
    if (!maker) {
        survey.mistake = maker.error();
        const Result<> read = lists.forEach(request.composition.list, [&survey](const Recipient &recipient) {
            survey.recipients.push_back({recipient.id, ReviewState::ToReview, std::nullopt});
        });
        if (!read)
            return failure(read.error());
        survey.messages = judge(*known, survey);
        return survey;
    }
    survey.hasTouchSlot = maker->hasTouchSlot();
    StatusFinder finder(*maker, known->doNotEmail);
    const Result<> reserved = reserveAddresses(database, request.campaign, *known, finder);
    if (!reserved)
        return failure(reserved.error());
    Findings findings;
    const Result<> read = lists.forEach(request.composition.list, [&](const Recipient &recipient) {
        if (stop.stop_requested())
            return;
        const auto written = known->entries.constFind(recipient.id);
        const ReviewEntry entry = entryOf(recipient, written == known->entries.cend() ? nullptr : &*written, *maker);
        const auto approved = known->approved.constFind(entry.message);
        survey.recipients.push_back(
            finder.find(recipient, entry, approved == known->approved.cend() ? nullptr : &*approved));
        findings.note(survey.recipients.back());
    });
    if (!read)
        return failure(read.error());
    if (stop.stop_requested())
        return failure(Error::Kind::Cancelled, QString());
    survey.findings = findings.all();
    survey.messages = judge(*known, survey);
    return survey;
}

Result<> recordLapses(store::Database &database, const Survey &survey)
{
    store::SendingRecord record(database);
    for (const SurveyedMessage &message : survey.messages) {
        const bool isHeld = message.state == MessageState::OnHold;
        if (isHeld != message.isReady)
            continue;
        const MessageState to = message.isReady ? MessageState::Waiting : MessageState::OnHold;
        store::ChangeDetails details;
        details.reason = message.reason;
        const Result<> changed = record.change(message.id, message.state, to, details);
        if (!changed && changed.error().kind != Error::Kind::Conflict)
            return changed;
    }
    return {};
}

} // namespace sincerely
