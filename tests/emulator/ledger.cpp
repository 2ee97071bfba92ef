#include "tests/emulator/ledger.h"

#include <algorithm>

namespace sincerely::emulator
{

namespace
{

/// A client's timer may end a little early (Qt's coarse timers: 5 %); that is no disobedience.
std::chrono::milliseconds tolerated(std::chrono::milliseconds length)
{
    return std::max(std::chrono::milliseconds(20), length / 20);
}

} // namespace

RequestRecord &Ledger::open(Kind kind, const Request &head)
{
    RequestRecord record;
    record.number = static_cast<int>(m_requests.size()) + 1;
    record.ordinal = ++m_ordinals[kind];
    record.kind = kind;
    record.method = head.method;
    record.target = head.target;
    record.clientRequestId = QString::fromLatin1(head.header("client-request-id"));
    record.at = m_clock.now();
    if (isGraph(kind) || isUpload(kind)) {
        m_open.insert(record.number);
        record.openAtBegin = static_cast<int>(m_open.size());
        m_maxOpen = std::max(m_maxOpen, record.openAtBegin);
    }
    m_requests.append(std::move(record));
    return m_requests.last();
}

void Ledger::close(int number)
{
    m_open.remove(number);
}

void Ledger::violation(int request, const QString &what, const QString &detail)
{
    m_violations.append({request, what, detail});
}

void Ledger::fault(const RequestRecord &request, const QString &text)
{
    m_faults.append({request.number, request.kind, request.ordinal, text});
}

bool Ledger::isRepeatedId(const QString &clientRequestId)
{
    const QString id = clientRequestId.toLower();
    if (m_clientRequestIds.contains(id))
        return true;
    m_clientRequestIds.insert(id);
    return false;
}

void Ledger::rest(std::chrono::seconds length, const QByteArray &key)
{
    const Moment now = m_clock.now();
    const Moment until = now + length - tolerated(length);
    if (now >= m_restUntil) {
        m_restFrom = now;
        m_restKeys.clear();
    }
    m_restUntil = std::max(m_restUntil, until);
    m_restKeys.insert(key);
}

std::optional<int> Ledger::secondsLeft() const
{
    const auto left = m_restUntil - m_clock.now();
    if (left.count() <= 0)
        return {};
    return static_cast<int>(std::chrono::ceil<std::chrono::seconds>(left).count());
}

std::optional<int> Ledger::restLeft(std::chrono::milliseconds grace) const
{
    return m_clock.now() < m_restFrom + grace ? std::nullopt : secondsLeft();
}

std::optional<int> Ledger::restLeftFor(const QByteArray &key) const
{
    return m_restKeys.contains(key) ? secondsLeft() : std::nullopt;
}

int Ledger::requestsWithin(std::chrono::milliseconds span) const
{
    const Moment since = m_clock.now() - span;
    int count = 0;
    for (auto it = m_requests.crbegin(); it != m_requests.crend() && it->at > since; ++it) {
        if (isGraph(it->kind))
            ++count;
    }
    return count;
}

void Ledger::fill(Snapshot &snapshot) const
{
    snapshot.requests = m_requests;
    snapshot.violations = m_violations;
    snapshot.faults = m_faults;
    snapshot.openRequests = static_cast<int>(m_open.size());
    snapshot.maxOpenRequests = m_maxOpen;
}

void Ledger::clear()
{
    m_requests.clear();
    m_violations.clear();
    m_faults.clear();
    m_ordinals.clear();
    m_open.clear();
    m_clientRequestIds.clear();
    m_restKeys.clear();
    m_restFrom = m_restUntil = Moment{0};
    m_maxOpen = 0;
}

} // namespace sincerely::emulator
