#pragma once

#include "core/async/event.h"
#include "core/async/task_scope.h"
#include "core/base/clock.h"
#include "core/campaign/account_turn.h"
#include "core/campaign/confirmation.h"
#include "core/campaign/pace_keeper.h"
#include "core/campaign/progress.h"
#include "core/campaign/sending_context.h"
#include "core/campaign/settlement.h"

#include <QObject>

#include <deque>
#include <memory>

namespace sincerely
{

/// Sends what is still to be sent of a campaign, whatever state a stop or a crash left it in.
///
/// The sending record is the truth: the sender asks it what is next, runs one chain of requests for it, writes what it
/// learned, and forgets. As many messages are worked on at once as the mailbox takes; each waits for its turn of the
/// pace after its draft is prepared, so that the pace is met exactly. Stopping acts between two messages; a request to
/// send that is under way is given a moment to be answered. A Sender is used for one run. It must outlive it.
class Sender : public QObject
{
    Q_OBJECT

public:
    struct Options {
        RetryPlan retry = {};
        std::chrono::milliseconds lastCallsGrace =
            std::chrono::milliseconds(700); ///< For the answer to a request to send after a stop.
    };

    Sender(store::Store &store, Mailbox &mailbox, const Clock &clock, Options options, QObject *parent = nullptr);
    ~Sender() override;

    /// Runs until every message is settled, until `stop` is requested, or until something concerns all messages.
    /// Error::Kind::Busy: another instance is sending this campaign; Storage. Everything else is told by SendingEnd.
    [[nodiscard]] QCoro::Task<Result<SendingEnd>> run(CampaignId campaign, std::stop_token stop);

Q_SIGNALS:
    void messageChanged(const sincerely::MessageProgress &progress);
    void uploadProgressed(const sincerely::UploadEvent &event);
    void slowed(std::chrono::seconds duration); ///< The service asked for rest.
    /// Something to know that keeps nothing from being sent; empty: what was told is over.
    void noted(const QString &sentence);

private:
    [[nodiscard]] QCoro::Task<Result<>> load(CampaignId id);
    [[nodiscard]] QCoro::Task<Result<Campaign>> loadCampaign(CampaignId id);
    [[nodiscard]] QCoro::Task<Result<>> waitForTurn();
    [[nodiscard]] QCoro::Task<Result<>> keepTheRest();
    [[nodiscard]] QCoro::Task<Result<>> checkMailbox();
    [[nodiscard]] QCoro::Task<> sendAll();
    [[nodiscard]] QCoro::Task<> work();
    [[nodiscard]] QCoro::Task<> deliver(Flight flight);
    [[nodiscard]] QCoro::Task<> settle(Flight flight, Settlement::Doubt doubt);
    [[nodiscard]] QCoro::Task<Result<>> tidyUp();
    [[nodiscard]] QCoro::Task<Result<SendingEnd>> conclude();
    [[nodiscard]] QCoro::Task<Result<>> setCampaignState(CampaignState state, QString reason);

    void startSettling(Flight flight, Settlement::Doubt doubt);
    void toConfirm(Flight flight);
    void stopBecause(Error error);
    void beginStop();

    store::Store &m_store;
    Mailbox &m_mailbox;
    const Clock &m_clock;
    Options m_options;

    TaskScope m_scope;
    std::stop_source m_lastCalls;
    std::unique_ptr<SendingContext> m_context;
    std::optional<AccountTurn> m_turn; ///< None where the service counts nothing, and when nothing is left to send.
    std::optional<PaceKeeper> m_pace;
    std::optional<Confirmation> m_confirmation; ///< None where answers are final.
    std::deque<Flight> m_queue;                 ///< To be prepared and sent, in order.
    std::vector<Flight> m_flights;              ///< All of the campaign.
    int m_busy = 0;                             ///< Messages being worked on, settling included.
    Event m_changed;
    std::optional<Error> m_stoppedBy;
};

} // namespace sincerely
