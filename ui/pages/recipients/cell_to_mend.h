#pragma once

#include "core/base/id.h"

namespace sincerely
{

class CampaignDocument;

/// The column of the list in which what is wrong with this person is mended; the first when it stands in no cell.
[[nodiscard]] int columnToMend(CampaignDocument &document, RecipientId id);

} // namespace sincerely
