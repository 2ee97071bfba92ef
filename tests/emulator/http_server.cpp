#include "tests/emulator/http_server.h"

#include "tests/emulator/connection.h"

namespace sincerely::emulator
{

HttpServer::HttpServer(ExchangeHandler &handler)
    : m_handler(handler)
{
    m_main.setParent(this);
    m_upload.setParent(this);
    // Tests may open many connections at once; none is to be turned away by a short queue.
    m_main.setListenBacklogSize(512);
    m_upload.setListenBacklogSize(512);
    connect(&m_main, &QTcpServer::newConnection, this, [this] { accept(m_main, Listener::Main); });
    connect(&m_upload, &QTcpServer::newConnection, this, [this] { accept(m_upload, Listener::Upload); });
}

HttpServer::~HttpServer()
{
    close();
}

bool HttpServer::listen(quint16 mainPort)
{
    return m_main.listen(QHostAddress(QHostAddress::LocalHost), mainPort) &&
           m_upload.listen(QHostAddress(QHostAddress::LocalHost), 0);
}

quint16 HttpServer::port(Listener listener) const
{
    return listener == Listener::Main ? m_main.serverPort() : m_upload.serverPort();
}

void HttpServer::close()
{
    m_main.close();
    m_upload.close();
    const QList<Connection *> connections = std::exchange(m_connections, {});
    qDeleteAll(connections);
}

void HttpServer::accept(QTcpServer &server, Listener listener)
{
    while (QTcpSocket *socket = server.nextPendingConnection()) {
        auto *connection = new Connection(socket, listener, m_handler);
        connection->setParent(this);
        m_connections.append(connection);
        connect(connection, &Connection::requestBegins, this, [this, connection] { lookAfterOthers(connection); });
        connect(connection, &Connection::finished, this, [this, connection] {
            m_connections.removeOne(connection);
            connection->deleteLater();
        });
    }
}

void HttpServer::lookAfterOthers(const Connection *begun)
{
    const QList<Connection *> connections = m_connections;
    for (Connection *connection : connections) {
        if (connection != begun)
            connection->noticeDeparture();
    }
}

} // namespace sincerely::emulator
