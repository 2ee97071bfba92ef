#pragma once

#include "tests/emulator/exchange_handler.h"
#include "tests/emulator/http_parser.h"

#include <QObject>
#include <QTcpSocket>
#include <QTimer>

namespace sincerely::emulator
{

/// One connection of a client: reads a request, has it answered, and goes on with the next.
class Connection : public QObject
{
    Q_OBJECT

public:
    /// Takes the socket over.
    Connection(QTcpSocket *socket, Listener listener, ExchangeHandler &handler);
    ~Connection() override;

    /// Notices at once when the client has gone, though the event loop has not told yet: a request that the client gave
    /// up must not count as open beside the one it makes next.
    void noticeDeparture();

Q_SIGNALS:
    /// The connection is over; delete it later.
    void finished();
    /// A header is complete: a good moment to look after the other connections.
    void requestBegins();

private:
    void readMore();
    void process();
    [[nodiscard]] bool beginRequest();
    void answerRequest();
    void deliver(const Response &response);
    void write(const QByteArray &bytes);
    void afterWrite();
    void refuse(const QByteArray &problem);
    void reset();
    void endExchange();
    void finish();

    enum class AfterWrite { Nothing, NextRequest, Close };

    ExchangeHandler &m_handler;
    QTcpSocket *m_socket;
    HttpParser m_parser;
    QTimer m_delay;
    Response m_response;
    Beginning m_beginning;
    AfterWrite m_afterWrite = AfterWrite::Nothing;
    bool m_answering = false; ///< A request is complete and its answer is not out yet.
    bool m_keepAlive = true;
    bool m_finished = false;
};

} // namespace sincerely::emulator
