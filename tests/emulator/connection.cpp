#include "tests/emulator/connection.h"

#ifdef Q_OS_WIN
#include <winsock2.h>
#else
#include <cerrno>
#include <sys/socket.h>
#endif

namespace sincerely::emulator
{

namespace
{

/// Makes the next close of the socket a TCP reset.
void lingerNot(qintptr descriptor)
{
    linger option{};
    option.l_onoff = 1;
    option.l_linger = 0;
#ifdef Q_OS_WIN
    setsockopt(static_cast<SOCKET>(descriptor), SOL_SOCKET, SO_LINGER, reinterpret_cast<const char *>(&option),
               sizeof option);
#else
    setsockopt(static_cast<int>(descriptor), SOL_SOCKET, SO_LINGER, &option, sizeof option);
#endif
}

/// Whether the other side has closed or reset the connection; reads nothing.
bool hasDeparted(qintptr descriptor)
{
    char byte = 0;
#ifdef Q_OS_WIN
    const auto count = recv(static_cast<SOCKET>(descriptor), &byte, 1, MSG_PEEK);
    return count == 0 || (count < 0 && WSAGetLastError() != WSAEWOULDBLOCK);
#else
    const auto count = recv(static_cast<int>(descriptor), &byte, 1, MSG_PEEK | MSG_DONTWAIT);
    return count == 0 || (count < 0 && errno != EAGAIN && errno != EWOULDBLOCK && errno != EINTR);
#endif
}

} // namespace

Connection::Connection(QTcpSocket *socket, Listener listener, ExchangeHandler &handler)
    : m_handler(handler)
    , m_socket(socket)
    , m_parser(listener)
{
    m_socket->setParent(this);
    m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    m_socket->setReadBufferSize(1024 * 1024);
    m_delay.setSingleShot(true);
    m_delay.setTimerType(Qt::PreciseTimer);
    connect(m_socket, &QTcpSocket::readyRead, this, &Connection::readMore);
    connect(m_socket, &QTcpSocket::bytesWritten, this, &Connection::afterWrite);
    connect(m_socket, &QTcpSocket::disconnected, this, &Connection::finish);
    connect(&m_delay, &QTimer::timeout, this, [this] { deliver(m_response); });
}

Connection::~Connection()
{
    m_socket->disconnect(this);
    endExchange();
}

void Connection::noticeDeparture()
{
    if (m_finished || m_beginning.exchange == 0 || m_socket->state() != QAbstractSocket::ConnectedState)
        return;
    if (m_socket->bytesAvailable() == 0 && hasDeparted(m_socket->socketDescriptor()))
        finish();
}

void Connection::readMore()
{
    m_parser.feed(m_socket->readAll());
    process();
}

void Connection::process()
{
    while (!m_finished && !m_answering) {
        switch (m_parser.advance()) {
        case HttpParser::Event::NeedMore:
            return;
        case HttpParser::Event::Head:
            if (!beginRequest())
                return;
            break;
        case HttpParser::Event::Body:
            if (m_beginning.resetMidway && m_parser.request().bodySize * 2 >= m_parser.request().contentLength)
                return reset();
            break;
        case HttpParser::Event::Complete:
            answerRequest();
            break;
        case HttpParser::Event::Broken:
            return refuse(m_parser.problem());
        }
    }
}

bool Connection::beginRequest()
{
    Q_EMIT requestBegins();
    const Request &head = m_parser.request();
    m_keepAlive = head.version == "HTTP/1.1" && head.header("Connection").toLower() != "close";
    m_beginning = m_handler.begin(head);
    m_parser.setBodyLimit(m_beginning.bodyLimit);
    if (m_beginning.resetNow) {
        reset();
        return false;
    }
    if (head.header("Expect").toLower() == "100-continue")
        m_socket->write("HTTP/1.1 100 Continue\r\n\r\n");
    return true;
}

void Connection::answerRequest()
{
    m_answering = true;
    m_response = m_handler.answer(m_beginning.exchange, m_parser.takeRequest());
    if (m_response.delay.count() > 0)
        m_delay.start(m_response.delay);
    else
        deliver(m_response);
}

void Connection::deliver(const Response &response)
{
    m_afterWrite = m_keepAlive ? AfterWrite::NextRequest : AfterWrite::Close;
    switch (response.delivery) {
    case Delivery::Whole:
        return write(headOf(response, m_keepAlive) + response.body);
    case Delivery::WholeThenClose:
        m_afterWrite = AfterWrite::Close;
        return write(headOf(response, true) + response.body);
    case Delivery::Reset:
        return reset();
    case Delivery::Close:
        m_afterWrite = AfterWrite::Close;
        return afterWrite();
    case Delivery::Never:
        return;
    case Delivery::TruncatedBody: {
        m_afterWrite = AfterWrite::Close;
        Response whole = response;
        if (whole.body.size() < 2)
            whole.body = QByteArray(64, ' ');
        return write(headOf(whole, m_keepAlive) + whole.body.left(whole.body.size() / 2));
    }
    case Delivery::TruncatedHeaders: {
        m_afterWrite = AfterWrite::Close;
        const QByteArray head = headOf(response, m_keepAlive);
        return write(head.left(head.size() - 6));
    }
    }
}

void Connection::write(const QByteArray &bytes)
{
    m_socket->write(bytes);
    m_socket->flush();
    afterWrite();
}

void Connection::afterWrite()
{
    if (m_finished || m_socket->bytesToWrite() > 0)
        return;
    const AfterWrite what = std::exchange(m_afterWrite, AfterWrite::Nothing);
    if (what == AfterWrite::Nothing)
        return;
    endExchange();
    if (what == AfterWrite::Close) {
        m_socket->disconnectFromHost();
        return;
    }
    m_answering = false;
    m_response = {};
    m_parser.next();
    // From the event loop, so that many small requests do not pile up on the stack.
    QMetaObject::invokeMethod(this, &Connection::process, Qt::QueuedConnection);
}

void Connection::refuse(const QByteArray &problem)
{
    m_handler.unreadable(m_parser.request().listener, problem);
    m_answering = true;
    m_keepAlive = false;
    deliver({.status = 400, .headers = {{"Content-Type", "text/plain"}}, .body = problem});
}

void Connection::reset()
{
    lingerNot(m_socket->socketDescriptor());
    m_socket->abort();
    finish();
}

void Connection::endExchange()
{
    const int exchange = std::exchange(m_beginning.exchange, 0);
    if (exchange != 0)
        m_handler.end(exchange);
}

void Connection::finish()
{
    if (std::exchange(m_finished, true))
        return;
    m_delay.stop();
    endExchange();
    Q_EMIT finished();
}

} // namespace sincerely::emulator
