#pragma once

#include "core/base/id.h"
#include "core/store/database.h"

#include <QHash>

namespace sincerely::store
{

/// Who has not got the email of a campaign that was sent as far as it was approved.
struct PeopleLeft {
    int toReview = 0;
    int ready = 0; ///< Approved since.
};

/// Of the finished campaigns that were written here, those that are not done with everybody: a campaign ends when
/// everything that was approved is sent. Whoever is on hold, skipped or on the do-not-email list is not counted. Error
/// kinds: Storage, Busy.
[[nodiscard]] Result<QHash<CampaignId, PeopleLeft>> peopleLeft(Database &database);

} // namespace sincerely::store
