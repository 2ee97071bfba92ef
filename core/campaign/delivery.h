#pragma once

#include "core/campaign/pace_keeper.h"
#include "core/campaign/sending_context.h"

namespace sincerely
{

/// Brings one message from wherever it stands to the request to send, in its turn of the pace, and writes down what the
/// answer says.
class Delivery
{
public:
    /// Both must outlive the running calls.
    Delivery(SendingContext &context, PaceKeeper &pace)
        : m_context(context)
        , m_pace(pace)
    {
    }

    enum class End {
        Settled, ///< Nothing more has to be done for it now.
        InDoubt, ///< It is Sending, and whether it was sent has to be found out.
        Refused, ///< It is Sending, and was refused for the moment (slow down): not sent if it still is a draft.
    };

    /// An error has already been waited out as long as that made sense; the message can be taken up again from where it
    /// stands. See `consequenceOf()`.
    [[nodiscard]] QCoro::Task<Result<End>> deliver(Flight flight);

private:
    [[nodiscard]] QCoro::Task<Result<End>> send(Flight flight, OutgoingMessage content);
    [[nodiscard]] QCoro::Task<> waitForTurn();
    [[nodiscard]] QCoro::Task<Result<End>> recordAnswer(Flight flight, Result<> answer);

    SendingContext &m_context;
    PaceKeeper &m_pace;
};

} // namespace sincerely
