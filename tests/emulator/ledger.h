#pragma once

#include "tests/emulator/records.h"

#include <QHash>
#include <QSet>

#include <optional>

namespace sincerely::emulator
{

/// The book of what clients did: requests, violations, faults; and the limits that depend on it (requests at once,
/// rests).
class Ledger
{
public:
    explicit Ledger(const Clock &clock)
        : m_clock(clock)
    {
    }

    /// Writes a new request down and counts it as open. The reference is good until the next call.
    RequestRecord &open(Kind kind, const Request &head);
    /// The request is over.
    void close(int number);
    [[nodiscard]] RequestRecord &record(int number) { return m_requests[number - 1]; }

    void violation(int request, const QString &what, const QString &detail = {});
    void fault(const RequestRecord &request, const QString &text);

    /// Whether the client-request-id was used before; remembers it.
    [[nodiscard]] bool isRepeatedId(const QString &clientRequestId);

    /// The service has just told the client to rest; `key` tells the refused request.
    void rest(std::chrono::seconds length, const QByteArray &key);
    /// Seconds left when the client must not ask now; requests that were under way when it was told are let pass for
    /// `grace`.
    [[nodiscard]] std::optional<int> restLeft(std::chrono::milliseconds grace) const;
    /// Seconds left when the very request that was refused is made again too early, however soon that is.
    [[nodiscard]] std::optional<int> restLeftFor(const QByteArray &key) const;

    /// How many requests of the mailbox began within the last `span`, this one included.
    [[nodiscard]] int requestsWithin(std::chrono::milliseconds span) const;

    void fill(Snapshot &snapshot) const;
    void clear();

private:
    [[nodiscard]] std::optional<int> secondsLeft() const;

    const Clock &m_clock;
    QList<RequestRecord> m_requests;
    QList<Violation> m_violations;
    QList<AppliedFault> m_faults;
    QHash<Kind, int> m_ordinals;
    QSet<int> m_open; ///< Numbers of the mailbox's open requests.
    QSet<QString> m_clientRequestIds;
    QSet<QByteArray> m_restKeys;
    Moment m_restFrom{0};
    Moment m_restUntil{0};
    int m_maxOpen = 0;
};

} // namespace sincerely::emulator
