#pragma once

#include "core/base/result.h"
#include "core/store/database.h"

#include <QDateTime>
#include <QString>

namespace sincerely
{

/// Removes for good the campaigns that were deleted until then, and those that were never published (see
/// freezeCampaign()). One that another program works on right now is left for the next time. On the store's thread.
///
/// \param folder of the data
[[nodiscard]] Result<> purgeCampaigns(store::Database &database, const QString &folder, const QDateTime &deletedUntil);

} // namespace sincerely
