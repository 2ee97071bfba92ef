#include "core/campaign/campaign_lock.h"

#include <QCoreApplication>
#include <QDir>

#include <chrono>
#include <thread>

namespace sincerely
{

namespace
{

using namespace std::chrono_literals;

// Who only looks whether a campaign is being sent holds its lock for some microseconds.
constexpr int kAttempts = 40;
constexpr auto kBetweenAttempts = 5ms;

QString lockPath(const QString &folder, CampaignId campaign)
{
    return QDir(folder).filePath(QStringLiteral("campaign-%1.lock").arg(campaign.value));
}

} // namespace

Result<CampaignLock> CampaignLock::take(const QString &folder, CampaignId campaign)
{
    const QString path = lockPath(folder, campaign);
    auto lock = FileLock::take(path);
    for (int attempt = 1; !lock && lock.error() == FileLock::Obstacle::HeldElsewhere && attempt < kAttempts;
         ++attempt) {
        std::this_thread::sleep_for(kBetweenAttempts);
        lock = FileLock::take(path);
    }
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
    const auto lock = FileLock::take(lockPath(folder, campaign));
    return !lock && lock.error() == FileLock::Obstacle::HeldElsewhere;
}

} // namespace sincerely
