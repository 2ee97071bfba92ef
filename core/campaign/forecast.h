#pragma once

#include "core/providers/mailbox.h"

#include <chrono>
#include <optional>

namespace sincerely
{

/// What is to be sent, for an estimate of the time.
struct ForecastRequest {
    int messages = 0;
    std::optional<int> messagesPerMinute = {}; ///< None: as fast as the mailbox takes them.
    qint64 fileBytes = 0;                      ///< Of the files of one message, as they lie on the disk.
    FileRoute route = FileRoute::NoFiles;
};

/// How long sending takes, known before anything is asked of the service.
struct Forecast {
    std::chrono::milliseconds duration{0};
    std::chrono::milliseconds uploads{0}; ///< What the files alone take, at the rate that the service allows.

    /// The files, not the pace, say how long it takes.
    [[nodiscard]] bool isHeldUpByFiles() const { return uploads > std::chrono::milliseconds(0) && duration == uploads; }
    friend bool operator==(const Forecast &, const Forecast &) = default;
};

/// Nothing where neither pace nor service sets a limit: then the machine and the network decide. Pure.
[[nodiscard]] std::optional<Forecast> forecast(const ForecastRequest &request, const MailboxLimits &limits);

} // namespace sincerely
