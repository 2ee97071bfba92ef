#pragma once

#include "tests/emulator/exchange_handler.h"

#include <QObject>
#include <QTcpServer>

namespace sincerely::emulator
{

class Connection;

/// Listens on two ports of 127.0.0.1. Lives on the thread that serves.
class HttpServer : public QObject
{
    Q_OBJECT

public:
    explicit HttpServer(ExchangeHandler &handler);
    ~HttpServer() override;

    /// Port 0: any free one. The upload listener always takes a free one.
    [[nodiscard]] bool listen(quint16 mainPort);
    [[nodiscard]] quint16 port(Listener listener) const;
    void close();

private:
    void accept(QTcpServer &server, Listener listener);
    void lookAfterOthers(const Connection *begun);

    ExchangeHandler &m_handler;
    QTcpServer m_main;
    QTcpServer m_upload;
    QList<Connection *> m_connections; ///< Children of this object.
};

} // namespace sincerely::emulator
