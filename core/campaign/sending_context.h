#pragma once

#include "core/base/clock.h"
#include "core/model/campaign.h"
#include "core/model/outgoing_message.h"
#include "core/providers/mailbox.h"
#include "core/store/sending_record.h"
#include "core/store/store.h"

#include <QCoroTask>

#include <chrono>
#include <functional>
#include <memory>
#include <stop_token>

namespace sincerely
{

/// What the sender does about an error.
enum class Consequence {
    TryAgain,      ///< It will pass: wait, then repeat what is harmless to repeat (and look before what is not).
    RecipientOnly, ///< This one message cannot be sent; the others are not concerned.
    StopCampaign,  ///< The same would befall every message: stop with the reason; nothing is lost.
    AskToSignIn,   ///< The person has to sign in (or unlock the keychain); then the campaign goes on.
    Stopped,       ///< The person stopped it.
};

/// The one table of decisions. `NotFound` and `Gone` mean something else at each call and are decided there before
/// asking here.
[[nodiscard]] Consequence consequenceOf(Error::Kind kind);

/// How long to wait before a repetition, and when to stop repeating. Settable so that tests need not wait.
struct RetryPlan {
    std::chrono::milliseconds firstWait = std::chrono::seconds(1);
    std::chrono::milliseconds longestWait = std::chrono::seconds(60);
    std::chrono::milliseconds giveUpAfter =
        std::chrono::minutes(30); ///< Then the campaign pauses; nobody is marked "not sent".

    /// 1, 2, 4, 8 … times the first wait. `attempt` counts from 1.
    [[nodiscard]] std::chrono::milliseconds waitBefore(int attempt) const;
};

/// Counts the repetitions of one call and says when it is enough.
class Patience
{
public:
    Patience(const RetryPlan &plan, const Clock &clock)
        : m_plan(plan)
        , m_clock(clock)
        , m_since(clock.monotonic())
    {
    }

    /// The wait before the next repetition, or nothing when it has gone on for too long.
    [[nodiscard]] std::optional<std::chrono::milliseconds> nextWait();

private:
    RetryPlan m_plan;
    const Clock &m_clock;
    std::chrono::milliseconds m_since;
    int m_attempts = 0;
};

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
