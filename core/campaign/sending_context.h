#pragma once

#include "core/base/clock.h"
#include "core/campaign/patience.h"
#include "core/model/campaign.h"
#include "core/model/outgoing_message.h"
#include "core/providers/mailbox.h"
#include "core/store/sending_record.h"
#include "core/store/store.h"

#include <QCoroTask>

#include <functional>
#include <memory>
#include <stop_token>

namespace sincerely
{

/// A message on its way; shared by the flows that work on it one after the other.
using Flight = std::shared_ptr<store::RecordedMessage>;

/// What the flows of one run of the sender share. Lives as long as the run.
struct SendingContext {
    store::Store &store;
    Mailbox &mailbox;
    const Clock &clock;
    Campaign campaign;
    RetryPlan retry;
    std::stop_token stop; ///< Ends waits and preparations.
    std::stop_token
        lastCalls; ///< Ends a request to send; comes a little after `stop`, so that its answer can still arrive.
    std::function<void(const store::RecordedMessage &)> changed;
    std::function<void(const store::RecordedMessage &, const UploadProgress &)> uploaded;

    /// Makes the change durable, then tells it. On an error the flight is as before.
    [[nodiscard]] QCoro::Task<Result<>> change(Flight flight, MessageState to, store::ChangeDetails details);

    /// Makes what is known of the draft durable.
    [[nodiscard]] QCoro::Task<Result<>> noteDraft(Flight flight, Draft draft);

    /// The frozen message. Nothing when the person has taken it back or put it on hold since the run began: a campaign
    /// can be changed while it is sent. Then the flight is settled, and told if the record still has it.
    [[nodiscard]] QCoro::Task<Result<std::optional<OutgoingMessage>>> content(Flight flight);
};

} // namespace sincerely
