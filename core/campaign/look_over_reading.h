#pragma once

#include "core/campaign/look_over.h"
#include "core/campaign/survey.h"

namespace sincerely
{

/// lookOver() at everybody in the campaign's list who is to get the email, with the personal words that each would get:
/// written here, brought along by the list, or put in by hand in the email. Takes its time with long lists: run it on a
/// thread of the pool, with a connection of its own. Errors: Storage, Busy.
[[nodiscard]] Result<QList<LookOverFinding>> lookOverCampaign(store::Database &database, const SurveyRequest &request);

} // namespace sincerely
