#pragma once

#include "core/campaign/sending_context.h"

namespace sincerely
{

/// Brings one message to the state Prepared: its draft exists, carries our stamp, and holds exactly the approved files.
///
/// Never leaves a message in doubt: whatever draft may have been made by a request whose answer was lost is looked for
/// before another one is asked for. A draft too many is harmless (it is removed at the end); a message too many is not.
class Preparation
{
public:
    explicit Preparation(SendingContext &context)
        : m_context(context)
    {
    }

    /// Success: the message is Prepared; or Sent when it turned out to have been sent before, or Unknown when an
    /// earlier request to send it may have had its effect and nothing of it is found. An error has already been waited
    /// out as long as that made sense; see `consequenceOf()`. Conflict with the message still Waiting: the record has
    /// changed, nothing was asked of the service.
    [[nodiscard]] QCoro::Task<Result<>> prepare(Flight flight, OutgoingMessage content);

private:
    [[nodiscard]] QCoro::Task<Result<>> attempt(Flight flight, OutgoingMessage content);
    [[nodiscard]] QCoro::Task<Result<>> adoptEarlierDraft(Flight flight);
    [[nodiscard]] QCoro::Task<Result<>> askForDraft(Flight flight, OutgoingMessage content);
    [[nodiscard]] QCoro::Task<Result<>> complete(Flight flight, OutgoingMessage content);

    SendingContext &m_context;
};

} // namespace sincerely
