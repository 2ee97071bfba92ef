#pragma once

#include <QHash>
#include <QList>
#include <QPointer>
#include <QTcpServer>
#include <QTcpSocket>
#include <QUrl>

#include <functional>

namespace sincerely::test
{

/// A web server that does what the test says, down to single bytes and resets. Runs in the thread of the test.
class RawServer final : public QObject
{
    Q_OBJECT

public:
    struct Request {
        QByteArray method;
        QByteArray target;
        QHash<QByteArray, QByteArray> headers; ///< Names in lower case.
        QByteArray body;                       ///< Empty when `keepsBodies` is off.
        qint64 bodySize = 0;
        int connection = 0; ///< Counted from 1 in the order of arrival.
    };
    using Handler = std::function<void(QTcpSocket &socket, const Request &request)>;

    explicit RawServer(Handler handler);

    [[nodiscard]] QUrl url(const QByteArray &target = "/") const;
    [[nodiscard]] QTcpServer &listener() { return m_listener; }

    /// Complete requests, in the order of their arrival.
    [[nodiscard]] const QList<Request> &requests() const { return m_requests; }
    [[nodiscard]] int connections() const { return m_connections; }
    /// Requests of which a first byte came.
    [[nodiscard]] int begun() const { return m_begun; }
    [[nodiscard]] QList<QPointer<QTcpSocket>> sockets() const { return m_sockets; }

    bool keepsBodies = true;
    bool readsBodies = true; ///< false: lets the upload stall.

    /// Status, headers and body with a Content-Length.
    static void answer(QTcpSocket &socket, int status, const QByteArray &body = {}, const QByteArray &headers = {});
    /// Closes with FIN, without an answer.
    static void hangUp(QTcpSocket &socket);
    /// Closes with RST, without an answer.
    static void reset(QTcpSocket &socket);

private:
    struct Incoming {
        QByteArray head;
        Request request;
        qint64 missing = -1; ///< -1: still in the head.
    };

    void accept();
    void read(QTcpSocket *socket, int connection);
    bool takeHead(QTcpSocket &socket, Incoming &incoming);
    bool takeBody(QTcpSocket &socket, Incoming &incoming) const;

    Handler m_handler;
    QTcpServer m_listener;
    QHash<int, Incoming> m_incoming;
    QList<Request> m_requests;
    QList<QPointer<QTcpSocket>> m_sockets;
    int m_connections = 0;
    int m_begun = 0;
};

} // namespace sincerely::test
