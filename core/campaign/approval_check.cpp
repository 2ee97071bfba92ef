#include "core/campaign/approval_check.h"

#include "core/campaign/campaign_desk.h"
#include "core/campaign/review_desk.h"
#include "core/campaign/signature.h"

#include <QCoreApplication>

namespace sincerely
{

QCoro::Task<Result<>> checkApprovals(store::Store *store, Campaign campaign, Account account, MailboxLimits limits,
                                     std::stop_token stop)
{
    if (!campaign.isComposed)
        co_return Result<>{};
    if (campaign.state == CampaignState::Writing)
        co_return failure(Error::Kind::Invalid,
                          QCoreApplication::translate("sincerely::ApprovalCheck",
                                                      "“%1” is still being written. Open it in the window to start it.")
                              .arg(campaign.name));
    CampaignDesk desk(*store);
    const CampaignId id = campaign.id;
    Result<std::optional<Composition>> composition = co_await desk.composition(id);
    if (!composition)
        co_return failure(composition.error());
    SurveyRequest request;
    request.campaign = id;
    request.composition = asSentFrom(account, composition->value_or(Composition{}));
    request.largestAttachment = limits.attachmentBytes;
    request.files = std::make_shared<mail::FileCatalogue>();
    ReviewDesk reviews(*store);
    Result<Survey> survey = co_await reviews.survey(request, stop);
    if (!survey)
        co_return failure(survey.error());
    if (survey->mistake)
        co_return failure(*survey->mistake);
    co_return Result<>{};
}

} // namespace sincerely
