#pragma once

#include "core/base/result.h"
#include "core/providers/graph/graph_calls.h"
#include "core/providers/graph/graph_urls.h"

#include <QCoroTask>
#include <QJsonObject>
#include <QList>

#include <stop_token>

namespace sincerely::graph
{

/// All entries of a list, over all its pages. A filtered list may have an empty page before the one with the hit, so
/// stopping early would be taking "not yet" for "not there". Links to other hosts are refused, since the token would go
/// there.
/// \param calls Must outlive the task.
[[nodiscard]] QCoro::Task<Result<QList<QJsonObject>>> askAllPages(GraphCalls *calls, GraphUrls urls, GraphCall call,
                                                                  std::stop_token stop);

} // namespace sincerely::graph
