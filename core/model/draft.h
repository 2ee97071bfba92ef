#pragma once

#include <QString>

namespace sincerely
{

/// How a mailbox service knows one prepared message.
struct Draft {
    QString id;                ///< The service's own key of the draft (Graph: immutable id; folder: file name).
    QString internetMessageId; ///< With angle brackets; empty when the service has not told it.
    QString conversationId;    ///< Empty when the service has none.

    friend bool operator==(const Draft &, const Draft &) = default;
};

} // namespace sincerely
