#pragma once

#include "app/cli/arguments.h"
#include "core/campaign/planner.h"
#include "core/recipients/list_options.h"

namespace sincerely::cli
{

/// The options that `send` and `preview` share: template, list, and how to read them.
[[nodiscard]] QList<OptionSpec> letterOptions();

/// Those of them that say how a list is to be read; also for other lists.
[[nodiscard]] QList<OptionSpec> listOptions();
[[nodiscard]] Result<recipients::ListOptions> readListOptions(const Arguments &arguments);

/// Reads the files named by the options. `from` and limits of the account are the caller's to fill in.
[[nodiscard]] Result<PlanRequest> readPlanRequest(const Arguments &arguments);

} // namespace sincerely::cli
