#pragma once

#include "core/base/result.h"

#include <QJsonObject>

#include <optional>

namespace sincerely::graph
{

/// Bytes that the server still wants.
struct ExpectedRange {
    qint64 first = 0;
    std::optional<qint64> last = {}; ///< Inclusive; none: up to the end of the file.

    friend bool operator==(const ExpectedRange &, const ExpectedRange &) = default;
};

/// The lowest range in `nextExpectedRanges` of an upload session's answer, or nothing when the list is there and empty
/// (the server wants nothing more). Microsoft's own pages show "0-", "2097152" and "2097152-4194303" and spell the key
/// in two ways; all are read. Error: BadAnswer when the list is missing or any entry is nonsense for a file of this
/// size: then nothing is known.
[[nodiscard]] Result<std::optional<ExpectedRange>> nextExpectedRange(const QJsonObject &answer, qint64 fileSize);

} // namespace sincerely::graph
