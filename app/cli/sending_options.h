#pragma once

#include "app/cli/arguments.h"
#include "core/campaign/patience.h"
#include "core/model/campaign.h"
#include "core/model/settle_waits.h"

#include <optional>

namespace sincerely::cli
{

/// How a campaign is sent, as options of the command line.
[[nodiscard]] OptionSpec paceSpec();
[[nodiscard]] OptionSpec settleWaitsSpec();
[[nodiscard]] OptionSpec patienceSpec();

/// What was given, or what holds without it. Error: Invalid.
[[nodiscard]] Result<Pace> paceOption(const Arguments &arguments);
[[nodiscard]] Result<RetryPlan> patienceOption(const Arguments &arguments);

/// Nothing when the option was not given. Empty waits, "default" on the command line: whatever is the default there.
[[nodiscard]] Result<std::optional<SettleWaits>> settleWaitsOption(const Arguments &arguments);

} // namespace sincerely::cli
