#pragma once

#include "tests/emulator/exchange_handler.h"
#include "tests/emulator/faults.h"
#include "tests/emulator/world.h"

#include <condition_variable>
#include <functional>
#include <mutex>

namespace sincerely::emulator
{

/// The whole emulator behind the network: takes requests from the server's thread and questions from the tests'
/// threads, one at a time.
class Service : public ExchangeHandler
{
public:
    explicit Service(quint32 seed);

    Beginning begin(const Request &head) override;
    Response answer(int exchange, Request request) override;
    void end(int exchange) override;
    void unreadable(Listener listener, const QByteArray &problem) override;

    /// Runs something with everything locked; wakes whoever waits for a change.
    void locked(const std::function<void(World &)> &work);
    [[nodiscard]] Snapshot snapshot();
    /// Waits until the condition holds; false: it did not within the time.
    [[nodiscard]] bool waitUntil(const std::function<bool(const Snapshot &)> &condition,
                                 std::chrono::milliseconds limit);

    void setFaults(FaultPlan plan);
    /// Forgets messages, requests, violations, faults and sessions; tokens and behaviour stay.
    void reset();

private:
    struct Exchange {
        int number = 0; ///< In the ledger.
        Kind kind = Kind::Other;
        std::optional<Fault> fault = {};
        std::optional<int> rest = {}; ///< Refused with so many seconds left.
        QByteArray session = {};      ///< For pieces: the session that counts this one.
    };

    [[nodiscard]] std::optional<Fault> chooseFault(RequestRecord &record);
    void noteLimits(Exchange &exchange, const RequestRecord &record, const Request &head);
    [[nodiscard]] Response answerLocked(const Exchange &exchange, const Request &request);
    [[nodiscard]] Response answerByKind(const Exchange &exchange, const Request &request);
    void noteRest(const Exchange &exchange, const Request &request, const Response &response);
    [[nodiscard]] Response control(const Request &request);
    [[nodiscard]] Snapshot snapshotLocked();
    void resetLocked();

    std::mutex m_mutex;
    std::condition_variable m_changed;
    World m_world;
    FaultPlan m_faults;
    QRandomGenerator m_faultRandom; ///< Of its own, so that faults by chance do not depend on ids and tokens.
    QHash<int, Exchange> m_exchanges;
    int m_lastExchange = 0;
};

} // namespace sincerely::emulator
