#include "core/campaign/freezing.h"

#include "core/async/on_thread.h"
#include "core/base/checkpoint.h"
#include "core/campaign/campaign_lock.h"
#include "core/campaign/purging.h"

#include <QThreadPool>

#include <algorithm>
#include <utility>

namespace sincerely
{

namespace
{

using Batch = QList<store::PlannedMessage>;

/// Some messages of the rows from `first` on. Error: Cancelled.
QCoro::Task<Result<Batch>> makeBatch(std::shared_ptr<Planner> planner, qsizetype first, std::stop_token stop)
{
    constexpr qsizetype most = 200;
    return onThread(QThreadPool::globalInstance(), [planner, first, stop]() -> Result<Batch> {
        Batch batch;
        const qsizetype end = std::min(first + most, planner->rowCount());
        for (qsizetype row = first; row < end && !stop.stop_requested(); ++row)
            batch.append(planner->messageFor(row));
        if (stop.stop_requested())
            return failure(Error::Kind::Cancelled, QString());
        return batch;
    });
}

MessageProgress verdictOn(const store::PlannedMessage &planned, qsizetype row)
{
    return {planned.message.id, int(row), planned.message.to, planned.state, planned.reason};
}

Result<> append(store::Database &database, CampaignId campaign, const Batch &batch)
{
    Result<store::Transaction> transaction = store::Transaction::begin(database);
    if (!transaction)
        return failure(transaction.error());
    for (const store::PlannedMessage &planned : batch) {
        const Result<> added = store::CampaignRepository(database).append(campaign, planned);
        if (!added)
            return added;
    }
    return transaction->commit();
}

/// An unseen campaign, and the lock that keeps others from purging it.
struct Begun {
    Campaign campaign;
    std::shared_ptr<CampaignLock> lock;
};

Result<Begun> begin(store::Database &database, const QString &folder, const Campaign &campaign)
{
    // A day, because a window may still offer to undo what it deleted just now.
    const Result<> purged = purgeCampaigns(database, folder, QDateTime::currentDateTimeUtc().addDays(-1));
    if (!purged)
        return failure(purged.error());
    Result<Campaign> begun = store::CampaignRepository(database).begin(campaign);
    if (!begun)
        return failure(begun.error());
    Result<CampaignLock> lock = CampaignLock::take(folder, begun->id);
    if (!lock)
        return failure(lock.error());
    return Begun{*begun, std::make_shared<CampaignLock>(std::move(*lock))};
}

/// Stores all messages. \returns who is left out
QCoro::Task<Result<QList<MessageProgress>>> fill(store::Store *store, CampaignId campaign,
                                                 std::shared_ptr<Planner> planner, std::stop_token stop,
                                                 PlanObserver observer)
{
    QList<MessageProgress> leftOut;
    for (qsizetype row = 0; row < planner->rowCount();) {
        Result<Batch> batch = co_await makeBatch(planner, row, stop);
        if (!batch)
            co_return failure(batch.error());
        auto storing = [campaign, made = *batch](store::Database &database) {
            return append(database, campaign, made);
        };
        checkpoint(Moment::Before, QStringLiteral("frozen"));
        Result<> stored = co_await store->run(storing);
        checkpoint(Moment::After, QStringLiteral("frozen"));
        if (!stored)
            co_return failure(stored.error());
        for (const store::PlannedMessage &planned : std::as_const(*batch)) {
            if (planned.state != MessageState::Waiting)
                leftOut.append(verdictOn(planned, row));
            ++row;
        }
        observer(row);
    }
    co_return leftOut;
}

} // namespace

QCoro::Task<Result<FrozenCampaign>> freezeCampaign(store::Store *store, Campaign campaign,
                                                   std::shared_ptr<Planner> planner, std::stop_token stop,
                                                   PlanObserver observer)
{
    auto beginning = [folder = store->folder(), campaign](store::Database &database) {
        return begin(database, folder, campaign);
    };
    Result<Begun> begun = co_await store->run(beginning);
    if (!begun)
        co_return failure(begun.error());
    const CampaignId id = begun->campaign.id;
    Result<QList<MessageProgress>> leftOut = co_await fill(store, id, planner, stop, observer);
    if (!leftOut) {
        auto removing = [id](store::Database &database) { return store::CampaignRepository(database).purge(id); };
        Result<> removed = co_await store->run(removing); // otherwise it goes with the next purge
        co_return failure(leftOut.error());
    }
    auto publishing = [id](store::Database &database) { return store::CampaignRepository(database).publish(id); };
    checkpoint(Moment::Before, QStringLiteral("published"));
    Result<> published = co_await store->run(publishing);
    checkpoint(Moment::After, QStringLiteral("published"));
    if (!published)
        co_return failure(published.error());
    co_return FrozenCampaign{begun->campaign, *leftOut};
}

QCoro::Task<Result<QList<MessageProgress>>> planWithoutStoring(std::shared_ptr<Planner> planner, std::stop_token stop,
                                                               PlanObserver observer)
{
    QList<MessageProgress> verdicts;
    while (verdicts.size() < planner->rowCount()) {
        Result<Batch> batch = co_await makeBatch(planner, verdicts.size(), stop);
        if (!batch)
            co_return failure(batch.error());
        for (const store::PlannedMessage &planned : std::as_const(*batch))
            verdicts.append(verdictOn(planned, verdicts.size()));
        observer(verdicts.size());
    }
    co_return verdicts;
}

} // namespace sincerely
