#pragma once

#include "core/campaign/look_over.h"
#include "core/campaign/survey.h"
#include "core/store/review_repository.h"
#include "core/store/store.h"

#include <QCoroTask>

namespace sincerely
{

/// What screens do with the review of a campaign, each as one awaited call that keeps the event loop free. The store
/// must outlive it.
class ReviewDesk
{
public:
    explicit ReviewDesk(store::Store &store)
        : m_store(store)
    {
    }

    [[nodiscard]] QCoro::Task<Result<QList<ReviewEntry>>> entries(CampaignId campaign);

    /// Keeps what is typed; verdict and message stay as they are stored.
    [[nodiscard]] QCoro::Task<Result<>> saveTouch(CampaignId campaign, ReviewEntry entry);

    /// Freezes the email that the person was shown. See store::ReviewRepository::approve().
    [[nodiscard]] QCoro::Task<Result<ReviewEntry>> approve(CampaignId campaign, ReviewEntry entry,
                                                           OutgoingMessage message);

    /// Stores entries whose verdict is not Approved, all or none; their approvals are taken back.
    /// \returns the emails that were frozen until now
    [[nodiscard]] QCoro::Task<Result<QList<OutgoingMessage>>> decide(CampaignId campaign, QList<ReviewEntry> entries);

    /// Runs survey() on a thread of the pool, then makes durable which approvals have lapsed.
    [[nodiscard]] QCoro::Task<Result<Survey>> survey(SurveyRequest request, std::stop_token stop);

    /// Reads the whole list the way a careful colleague would, on a thread of the pool.
    [[nodiscard]] QCoro::Task<Result<QList<LookOverFinding>>> lookOver(SurveyRequest request);

    /// Approves everybody who has nothing to be looked at, for a campaign whose touch is optional. \returns how many
    [[nodiscard]] QCoro::Task<Result<int>> approveWithoutTouch(SurveyRequest request, std::stop_token stop);

    /// The frozen email, exactly as it was approved.
    [[nodiscard]] QCoro::Task<Result<OutgoingMessage>> message(MessageId id);

    [[nodiscard]] QCoro::Task<Result<QStringList>> recentPhrases(int limit);
    [[nodiscard]] QCoro::Task<Result<QList<store::EarlierEmail>>> earlierEmails(QString address, CampaignId except,
                                                                                int limit);

private:
    store::Store &m_store;
};

} // namespace sincerely
