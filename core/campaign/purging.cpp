#include "core/campaign/purging.h"

#include "core/campaign/campaign_lock.h"
#include "core/store/campaign_repository.h"

namespace sincerely
{

Result<> purgeCampaigns(store::Database &database, const QString &folder, const QDateTime &deletedUntil)
{
    store::CampaignRepository campaigns(database);
    const Result<QList<CampaignId>> ids = campaigns.deletedUntil(deletedUntil);
    if (!ids)
        return failure(ids.error());
    for (const CampaignId id : *ids) {
        const Result<CampaignLock> lock = CampaignLock::take(folder, id);
        if (!lock)
            continue;
        const Result<> purged = campaigns.purge(id);
        if (!purged)
            return purged;
    }
    return {};
}

} // namespace sincerely
