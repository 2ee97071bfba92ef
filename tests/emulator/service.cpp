#include "tests/emulator/service.h"

#include "tests/emulator/answers.h"
#include "tests/emulator/fault_answers.h"
#include "tests/emulator/graph.h"
#include "tests/emulator/identity.h"

#include <QCryptographicHash>

#include <thread>

namespace sincerely::emulator
{

using namespace Qt::Literals::StringLiterals;

namespace
{

/// Tells a request from another, to recognise one that is repeated.
QByteArray keyOf(const Request &request)
{
    return request.method + ' ' + request.target + ' ' +
           QCryptographicHash::hash(request.body, QCryptographicHash::Sha1);
}

bool isStranger(Kind kind, const Request &request)
{
    return request.listener == Listener::Upload && kind == Kind::Other;
}

} // namespace

Service::Service(quint32 seed)
    : m_world(seed)
    , m_faultRandom(seed)
{
}

Beginning Service::begin(const Request &head)
{
    const std::lock_guard lock(m_mutex);
    const Kind kind = kindOf(head);
    const qint64 room = m_world.behaviour.maxRequestBytes;
    Beginning beginning{.exchange = ++m_lastExchange,
                        .bodyLimit = isUpload(kind) ? m_world.behaviour.pieceMaximum : room};
    Exchange exchange{.kind = kind};
    if (kind != Kind::Control) {
        RequestRecord &record = m_world.ledger.open(kind, head);
        exchange.number = record.number;
        exchange.fault = chooseFault(record);
        noteLimits(exchange, record, head);
    }
    if (exchange.fault && exchange.fault->phase == Fault::Phase::BeforeEffect) {
        beginning.resetNow = exchange.fault->what == Fault::What::Reset;
        beginning.resetMidway = exchange.fault->what == Fault::What::ResetMidway;
    }
    m_exchanges.insert(beginning.exchange, exchange);
    m_changed.notify_all();
    return beginning;
}

std::optional<Fault> Service::chooseFault(RequestRecord &record)
{
    std::optional<Fault> fault = m_faults.choose(record.kind, record.ordinal, record.number, m_faultRandom);
    if (fault) {
        record.fault = fault->text;
        m_world.ledger.fault(record, fault->text);
    }
    return fault;
}

void Service::noteLimits(Exchange &exchange, const RequestRecord &record, const Request &head)
{
    Ledger &ledger = m_world.ledger;
    const Behaviour &behaviour = m_world.behaviour;
    if (head.version != "HTTP/1.1")
        ledger.violation(record.number, u"not HTTP/1.1"_s, QString::fromLatin1(head.version));
    if (isStranger(record.kind, head) && head.hasHeader("Authorization"))
        ledger.violation(record.number, u"unsafe redirect: token sent to another origin"_s,
                         QString::fromLatin1(head.target));
    if (head.listener == Listener::Main && isGraph(record.kind))
        checkGraphHeaders(m_world, head, record);
    if (!isGraph(record.kind) && !isUpload(record.kind))
        return;
    if (record.openAtBegin > behaviour.maxConcurrent)
        ledger.violation(record.number, u"more than %1 requests open"_s.arg(behaviour.maxConcurrent),
                         QString::number(record.openAtBegin));
    exchange.rest = ledger.restLeft(std::chrono::milliseconds(behaviour.restGraceMs));
    if (exchange.rest)
        ledger.violation(record.number, u"request during rest"_s, u"%1 s left"_s.arg(*exchange.rest));
    if (record.kind == Kind::PutPiece) {
        const auto session = m_world.sessions.find(head.target);
        if (session != m_world.sessions.end()) {
            ++session->second.openPieces;
            exchange.session = head.target;
        }
    }
}

Response Service::answer(int number, Request request)
{
    const std::lock_guard lock(m_mutex);
    const auto place = m_exchanges.find(number);
    if (place == m_exchanges.end())
        return textAnswer(503, "reset meanwhile");
    Exchange &exchange = place.value();
    if (exchange.kind == Kind::Control)
        return control(request);
    RequestRecord &record = m_world.ledger.record(exchange.number);
    record.bodySize = request.bodySize;
    if (!exchange.rest && (isGraph(exchange.kind) || isUpload(exchange.kind))) {
        exchange.rest = m_world.ledger.restLeftFor(keyOf(request));
        if (exchange.rest)
            m_world.ledger.violation(exchange.number, u"request during rest"_s, u"the refused request at once again"_s);
    }
    Response response = answerLocked(exchange, request);
    addTrace(response, request, exchange.number);
    const bool isTold = response.delivery != Delivery::Reset && response.delivery != Delivery::Close &&
                        response.delivery != Delivery::Never;
    m_world.ledger.record(exchange.number).status = isTold ? response.status : 0;
    if (isTold)
        noteRest(exchange, request, response);
    m_changed.notify_all();
    return response;
}

Response Service::answerLocked(const Exchange &exchange, const Request &request)
{
    const bool isBefore = exchange.fault && exchange.fault->phase == Fault::Phase::BeforeEffect;
    if (isBefore)
        return applyFault(m_world, *exchange.fault, exchange.kind, {});
    if (exchange.rest && m_world.behaviour.refuseDuringRest) {
        Response response = graphError(429, u"ApplicationThrottled"_s, u"The client was told to rest."_s);
        response.headers.emplaceBack("Retry-After", QByteArray::number(*exchange.rest));
        return response;
    }
    Response right = answerByKind(exchange, request);
    return exchange.fault ? applyFault(m_world, *exchange.fault, exchange.kind, std::move(right)) : right;
}

Response Service::answerByKind(const Exchange &exchange, const Request &request)
{
    if (request.listener == Listener::Upload)
        return isStranger(exchange.kind, request) ? textAnswer(404, "Nobody is here.")
                                                  : answerUpload(m_world, request, exchange.number);
    if (exchange.kind == Kind::Authorize)
        return authorize(m_world, request);
    if (exchange.kind == Kind::Token)
        return token(m_world, request, exchange.number);
    return answerGraph(m_world, request, exchange.kind, exchange.number);
}

void Service::noteRest(const Exchange &exchange, const Request &request, const Response &response)
{
    if ((response.status != 429 && response.status != 503) || (!isGraph(exchange.kind) && !isUpload(exchange.kind)))
        return;
    for (const auto &[name, value] : response.headers) {
        bool isNumber = false;
        const int seconds = value.toInt(&isNumber);
        if (name == "Retry-After" && isNumber && !exchange.rest)
            m_world.ledger.rest(std::chrono::seconds(seconds), keyOf(request));
    }
}

void Service::end(int number)
{
    const std::lock_guard lock(m_mutex);
    const Exchange exchange = m_exchanges.take(number);
    if (exchange.number == 0)
        return;
    m_world.ledger.close(exchange.number);
    const auto session = m_world.sessions.find(exchange.session);
    if (session != m_world.sessions.end())
        --session->second.openPieces;
    m_changed.notify_all();
}

void Service::unreadable(Listener, const QByteArray &problem)
{
    const std::lock_guard lock(m_mutex);
    m_world.ledger.violation(0, u"unreadable request"_s, QString::fromUtf8(problem));
    m_changed.notify_all();
}

void Service::locked(const std::function<void(World &)> &work)
{
    const std::lock_guard lock(m_mutex);
    work(m_world);
    m_changed.notify_all();
}

Snapshot Service::snapshot()
{
    const std::lock_guard lock(m_mutex);
    return snapshotLocked();
}

Snapshot Service::snapshotLocked()
{
    Snapshot snapshot;
    m_world.mailbox.fill(snapshot);
    m_world.ledger.fill(snapshot);
    snapshot.openSessions = static_cast<int>(m_world.sessions.size());
    snapshot.tokensIssued = m_world.tokens.issued();
    snapshot.behaviour = m_world.behaviour;
    return snapshot;
}

bool Service::waitUntil(const std::function<bool(const Snapshot &)> &condition, std::chrono::milliseconds limit)
{
    std::unique_lock lock(m_mutex);
    const auto until = std::chrono::steady_clock::now() + limit;
    while (!condition(snapshotLocked())) {
        if (std::chrono::steady_clock::now() >= until)
            return false;
        // Messages travel by the clock, without a request: look again now and then. The pause keeps a busy server from
        // being asked after each request.
        m_changed.wait_for(lock, std::chrono::milliseconds(20));
        lock.unlock();
        std::this_thread::sleep_for(std::chrono::milliseconds(5));
        lock.lock();
    }
    return true;
}

void Service::setFaults(FaultPlan plan)
{
    const std::lock_guard lock(m_mutex);
    m_faults = std::move(plan);
}

void Service::reset()
{
    const std::lock_guard lock(m_mutex);
    resetLocked();
    m_changed.notify_all();
}

void Service::resetLocked()
{
    m_exchanges.clear();
    m_world.sessions.clear();
    m_world.mailbox.clear();
    m_world.ledger.clear();
    m_faults = {};
}

} // namespace sincerely::emulator
