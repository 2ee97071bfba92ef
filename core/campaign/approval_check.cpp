#include "core/campaign/approval_check.h"

#include "core/campaign/campaign_desk.h"
#include "core/campaign/from_trial.h"
#include "core/campaign/review_desk.h"
#include "core/campaign/signature.h"

#include <QCoreApplication>

namespace sincerely
{

namespace
{

QString tr(const char *text)
{
    return QCoreApplication::translate("sincerely::ApprovalCheck", text);
}

Result<> checkFrom(FromTrial trial, const QString &from)
{
    switch (trial) {
    case FromTrial::Kept:
        return {};
    case FromTrial::NotTried:
        return failure(Error::Kind::Invalid, tr("It is not known whether the service keeps “%1” as the sender. Send a "
                                                "test email to yourself from the window first.")
                                                 .arg(from));
    case FromTrial::Replaced:
        return failure(Error::Kind::Invalid, tr("The service replaces “%1” as the sender by the mailbox’s own address. "
                                                "Choose another address in the window.")
                                                 .arg(from));
    }
    Q_UNREACHABLE();
}

} // namespace

QCoro::Task<Result<>> checkApprovals(store::Store *store, Campaign campaign, Account account, MailboxLimits limits,
                                     std::stop_token stop)
{
    if (!campaign.isComposed)
        co_return Result<>{};
    if (campaign.state == CampaignState::Writing)
        co_return failure(Error::Kind::Invalid,
                          tr("“%1” is still being written. Open it in the window to start it.").arg(campaign.name));
    CampaignDesk desk(*store);
    const CampaignId id = campaign.id;
    Result<std::optional<Composition>> composition = co_await desk.composition(id);
    if (!composition)
        co_return failure(composition.error());
    SurveyRequest request;
    request.campaign = id;
    request.composition = asSentFrom(account, composition->value_or(Composition{}));
    const QString from = request.composition.from.address;
    const Result<> mayBeFrom = checkFrom(fromTrialOf(account, from, limits), from);
    if (!mayBeFrom)
        co_return failure(mayBeFrom.error());
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
