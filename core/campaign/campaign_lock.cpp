#include "core/campaign/campaign_lock.h"

#include <QCoreApplication>
#include <QDir>

namespace sincerely
{

Result<CampaignLock> CampaignLock::take(const QString &folder, CampaignId campaign)
{
    auto file =
        std::make_unique<QLockFile>(QDir(folder).filePath(QStringLiteral("campaign-%1.lock").arg(campaign.value)));
    file->setStaleLockTime(0); // never by age: a campaign may run for days. A dead holder is noticed by its process id.
    if (file->tryLock(0))
        return CampaignLock(std::move(file));
    if (file->error() == QLockFile::LockFailedError)
        return failure(
            Error::Kind::Busy,
            QCoreApplication::translate(
                "sincerely::CampaignLock",
                "This campaign is being sent by another window of Sincerely. Let it finish, or stop it there first."));
    return failure(Error::Kind::Storage,
                   QCoreApplication::translate("sincerely::CampaignLock", "The data folder cannot be written to."));
}

} // namespace sincerely
