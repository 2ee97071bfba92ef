#pragma once

#include "core/base/result.h"
#include "core/model/composition.h"
#include "core/recipients/recipient_table.h"

namespace sincerely
{

/// The sample campaign, made from what lies in the program itself.
struct SampleCampaign {
    QString name;
    Composition composition; ///< Without a list.
    std::shared_ptr<const recipients::RecipientTable> people;
};

/// Reads it, and puts its pictures and files where they can be found later.
[[nodiscard]] Result<SampleCampaign> makeSampleCampaign(const QString &pictureFolder, const QString &dataFolder);

} // namespace sincerely
