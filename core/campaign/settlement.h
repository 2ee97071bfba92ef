#pragma once

#include "core/campaign/sending_context.h"

namespace sincerely
{

/// Finds out what became of a message whose request to send had no clear answer. Waits, looks, waits longer, looks
/// again; never sends.
class Settlement
{
public:
    /// What is known before the first look.
    enum class Doubt {
        Open,    ///< The request may have had its effect: a draft that is still there proves nothing before the longest
                 ///< wait is over.
        Refused, ///< The service said no (slow down): a draft that is still there was not sent.
    };

    explicit Settlement(SendingContext &context)
        : m_context(context)
    {
    }

    /// Success: the message is Sent, Accepted, Unknown, or Prepared again (the same draft may be sent). An error leaves
    /// it in Sending: the next run settles it by the same rules.
    [[nodiscard]] QCoro::Task<Result<>> settle(Flight flight, Doubt doubt);

private:
    [[nodiscard]] QCoro::Task<Result<Sighting>> look(Flight flight);
    [[nodiscard]] QCoro::Task<Result<>> record(Flight flight, Sighting sighting);

    SendingContext &m_context;
};

} // namespace sincerely
