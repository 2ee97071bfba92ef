#include "core/campaign/review_desk.h"

#include "core/campaign/look_over_reading.h"
#include "core/campaign/row_values.h"
#include "core/store/campaign_repository.h"
#include "core/store/list_repository.h"

namespace sincerely
{

namespace
{

/// Those who could be approved as they are.
QList<RecipientId> untouched(const Survey &survey)
{
    QList<RecipientId> ids;
    for (const RecipientStatus &status : survey.recipients) {
        if (status.state == ReviewState::ToReview && !status.problem)
            ids.append(status.recipient);
    }
    return ids;
}

/// One transaction for each: a stop or a crash leaves whole approvals only.
Result<bool> approveOne(store::Database &database, const SurveyRequest &request, MessageMaker &maker, RecipientId id)
{
    const Result<std::optional<Recipient>> recipient = store::ListRepository(database).recipient(id);
    if (!recipient)
        return failure(recipient.error());
    if (!*recipient)
        return false;
    store::ReviewRepository reviews(database);
    const Result<std::optional<ReviewEntry>> written = reviews.written(request.campaign, id);
    if (!written)
        return failure(written.error());
    const RowValues row((*recipient)->values, maker.columnCount());
    const ReviewEntry entry = entryOf(**recipient, *written ? &**written : nullptr, maker);
    if (entry.verdict != Verdict::Open)
        return false;
    const MadeMessage made = maker.make(row, entry.touch);
    if (made.problem)
        return false;
    const Result<ReviewEntry> approved = reviews.approve(request.campaign, entry, made.message);
    if (!approved)
        return failure(approved.error());
    return true;
}

Result<QList<OutgoingMessage>> readFrozen(store::Database &database, CampaignId campaign,
                                          const QList<ReviewEntry> &entries)
{
    QList<OutgoingMessage> messages;
    for (const ReviewEntry &entry : entries) {
        const Result<ReviewEntry> stored = store::ReviewRepository(database).entry(campaign, entry.recipient);
        if (!stored)
            return failure(stored.error());
        if (stored->message.isNull())
            continue;
        const Result<OutgoingMessage> message = store::CampaignRepository(database).message(stored->message);
        if (!message)
            return failure(message.error());
        messages.append(*message);
    }
    return messages;
}

Result<MessageMaker> makerFor(store::Database &database, const SurveyRequest &request)
{
    const Result<std::optional<RecipientList>> list = store::ListRepository(database).byId(request.composition.list);
    if (!list)
        return failure(list.error());
    const QStringList columns = *list ? (*list)->columns : QStringList();
    return MessageMaker::create(request.composition, {columns, request.locale, request.largestAttachment},
                                request.files);
}

} // namespace

QCoro::Task<Result<QList<ReviewEntry>>> ReviewDesk::entries(CampaignId campaign)
{
    auto work = [campaign](store::Database &database) { return store::ReviewRepository(database).entries(campaign); };
    return m_store.run(std::move(work));
}

QCoro::Task<Result<>> ReviewDesk::saveTouch(CampaignId campaign, ReviewEntry entry)
{
    auto work = [campaign, entry](store::Database &database) {
        return store::ReviewRepository(database).saveTouch(campaign, entry);
    };
    return m_store.run(std::move(work));
}

QCoro::Task<Result<ReviewEntry>> ReviewDesk::approve(CampaignId campaign, ReviewEntry entry, OutgoingMessage message)
{
    auto work = [campaign, entry, message](store::Database &database) {
        return store::ReviewRepository(database).approve(campaign, entry, message);
    };
    return m_store.run(std::move(work));
}

QCoro::Task<Result<QList<OutgoingMessage>>> ReviewDesk::decide(CampaignId campaign, QList<ReviewEntry> entries)
{
    // In one piece of work, so that nothing that was asked for later comes between.
    auto work = [campaign, entries](store::Database &database) -> Result<QList<OutgoingMessage>> {
        Result<QList<OutgoingMessage>> frozen = readFrozen(database, campaign, entries);
        if (!frozen)
            return frozen;
        const Result<> decided = store::ReviewRepository(database).decide(campaign, entries);
        if (!decided)
            return failure(decided.error());
        return frozen;
    };
    return m_store.run(std::move(work));
}

QCoro::Task<Result<Survey>> ReviewDesk::survey(SurveyRequest request, std::stop_token stop)
{
    // The survey reads through a connection of its own: what was handed to the writer before has to be there.
    auto nothing = [](store::Database &) { return Result<>(); };
    Result<> written = co_await m_store.run(nothing);
    if (!written)
        co_return failure(written.error());
    auto look = [request, stop](store::Database &database) { return sincerely::survey(database, request, stop); };
    Result<Survey> survey = co_await m_store.read(look);
    if (!survey)
        co_return survey;
    auto record = [seen = *survey](store::Database &database) { return recordLapses(database, seen); };
    Result<> recorded = co_await m_store.run(record);
    if (!recorded)
        co_return failure(recorded.error());
    co_return survey;
}

QCoro::Task<Result<QList<LookOverFinding>>> ReviewDesk::lookOver(SurveyRequest request)
{
    auto look = [request](store::Database &database) { return lookOverCampaign(database, request); };
    return m_store.read(std::move(look));
}

QCoro::Task<Result<int>> ReviewDesk::approveWithoutTouch(SurveyRequest request, std::stop_token stop)
{
    Result<Survey> seen = co_await survey(request, stop);
    if (!seen)
        co_return failure(seen.error());
    if (seen->mistake)
        co_return failure(*seen->mistake);
    auto prepare = [request](store::Database &database) { return makerFor(database, request); };
    Result<MessageMaker> maker = co_await m_store.run(prepare);
    if (!maker)
        co_return failure(maker.error());
    const auto shared = std::make_shared<MessageMaker>(std::move(*maker));
    int approved = 0;
    const QList<RecipientId> ids = untouched(*seen);
    for (const RecipientId id : ids) {
        if (stop.stop_requested())
            break;
        auto work = [request, shared, id](store::Database &database) {
            return approveOne(database, request, *shared, id);
        };
        Result<bool> done = co_await m_store.run(work);
        if (!done)
            co_return failure(done.error());
        approved += *done ? 1 : 0;
    }
    co_return approved;
}

QCoro::Task<Result<OutgoingMessage>> ReviewDesk::message(MessageId id)
{
    auto work = [id](store::Database &database) { return store::CampaignRepository(database).message(id); };
    return m_store.run(std::move(work));
}

QCoro::Task<Result<QStringList>> ReviewDesk::recentPhrases(int limit)
{
    auto work = [limit](store::Database &database) { return store::ReviewRepository(database).recentPhrases(limit); };
    return m_store.run(std::move(work));
}

QCoro::Task<Result<QList<store::EarlierEmail>>> ReviewDesk::earlierEmails(QString address, CampaignId except, int limit)
{
    auto work = [address, except, limit](store::Database &database) {
        return store::ReviewRepository(database).earlierEmails(address, except, limit);
    };
    return m_store.run(std::move(work));
}

} // namespace sincerely
