#include "tests/unit/http/raw_server.h"

#include <sys/socket.h>

namespace sincerely::test
{

RawServer::RawServer(Handler handler)
    : m_handler(std::move(handler))
{
    connect(&m_listener, &QTcpServer::newConnection, this, &RawServer::accept);
    m_listener.listen(QHostAddress(QHostAddress::LocalHost), quint16(0));
}

QUrl RawServer::url(const QByteArray &target) const
{
    return QUrl::fromEncoded("http://127.0.0.1:" + QByteArray::number(m_listener.serverPort()) + target);
}

void RawServer::accept()
{
    while (QTcpSocket *socket = m_listener.nextPendingConnection()) {
        const int connection = ++m_connections;
        m_sockets.append(socket);
        socket->setReadBufferSize(64 * 1024);
        connect(socket, &QTcpSocket::readyRead, this, [this, socket, connection] { read(socket, connection); });
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
    }
}

void RawServer::read(QTcpSocket *socket, int connection)
{
    const QPointer<QTcpSocket> alive = socket;
    while (alive && alive->bytesAvailable() > 0) {
        Incoming &incoming = m_incoming[connection];
        if (incoming.missing < 0 && incoming.head.isEmpty())
            ++m_begun;
        if (incoming.missing < 0 && !takeHead(*socket, incoming))
            return;
        if (!readsBodies && incoming.missing > 0)
            return;
        if (!takeBody(*socket, incoming))
            return;
        Request request = m_incoming.take(connection).request;
        request.connection = connection;
        m_requests.append(request);
        m_handler(*socket, request);
    }
}

bool RawServer::takeHead(QTcpSocket &socket, Incoming &incoming)
{
    while (!incoming.head.endsWith("\r\n\r\n")) {
        if (!socket.canReadLine())
            return false;
        incoming.head += socket.readLine();
    }
    const QList<QByteArray> lines = incoming.head.split('\n');
    const QList<QByteArray> first = lines.value(0).split(' ');
    incoming.request.method = first.value(0);
    incoming.request.target = first.value(1);
    for (qsizetype i = 1; i < lines.size(); ++i) {
        const qsizetype colon = lines[i].indexOf(':');
        if (colon > 0)
            incoming.request.headers.insert(lines[i].left(colon).toLower(), lines[i].mid(colon + 1).trimmed());
    }
    incoming.missing = incoming.request.headers.value("content-length").toLongLong();
    return true;
}

bool RawServer::takeBody(QTcpSocket &socket, Incoming &incoming) const
{
    const QByteArray piece =
        socket.read(std::min<qint64>(incoming.missing, 64 * 1024)); // QIODevice allocates what is asked for
    incoming.missing -= piece.size();
    incoming.request.bodySize += piece.size();
    if (keepsBodies)
        incoming.request.body += piece;
    return incoming.missing == 0;
}

void RawServer::answer(QTcpSocket &socket, int status, const QByteArray &body, const QByteArray &headers)
{
    socket.write("HTTP/1.1 " + QByteArray::number(status) + " Status\r\n" + headers +
                 "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body);
}

void RawServer::hangUp(QTcpSocket &socket)
{
    socket.disconnectFromHost();
}

void RawServer::reset(QTcpSocket &socket)
{
    const linger now = {1, 0};
    setsockopt(static_cast<int>(socket.socketDescriptor()), SOL_SOCKET, SO_LINGER, &now, sizeof(now));
    socket.abort();
}

} // namespace sincerely::test
