#include "core/campaign/campaign_lock.h"

#include <QCoreApplication>
#include <QDir>

namespace sincerely
{

Result<CampaignLock> CampaignLock::take(const QString &folder, CampaignId campaign)
{
    auto lock = FileLock::take(QDir(folder).filePath(QStringLiteral("campaign-%1.lock").arg(campaign.value)));
    if (lock)
        return CampaignLock(std::move(*lock));
    if (lock.error() == FileLock::Obstacle::HeldElsewhere)
        return failure(
            Error::Kind::Busy,
            QCoreApplication::translate(
                "sincerely::CampaignLock",
                "This campaign is being sent by another window of Sincerely. Let it finish, or stop it there first."));
    return failure(Error::Kind::Storage,
                   QCoreApplication::translate("sincerely::CampaignLock", "The data folder cannot be written to."));
}

bool CampaignLock::isHeld(const QString &folder, CampaignId campaign)
{
    const Result<CampaignLock> lock = take(folder, campaign);
    return !lock && lock.error().kind == Error::Kind::Busy;
}

} // namespace sincerely
