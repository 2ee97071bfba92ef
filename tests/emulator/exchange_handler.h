#pragma once

#include "tests/emulator/http_message.h"

namespace sincerely::emulator
{

/// What to do with a request whose header has just been read.
struct Beginning {
    int exchange = 0;         ///< The number under which the request goes on; 0 when it is refused as unreadable.
    qint64 bodyLimit = 0;     ///< How much of the body is worth keeping.
    bool resetNow = false;    ///< Reset the connection before anything is read.
    bool resetMidway = false; ///< Reset the connection when half of the body has arrived.
};

/// Whoever answers requests. All calls come on the server's thread.
class ExchangeHandler
{
public:
    virtual ~ExchangeHandler() = default;

    /// A header is complete: the request counts as open from now on.
    [[nodiscard]] virtual Beginning begin(const Request &head) = 0;
    /// The request is complete; the answer is wanted now.
    [[nodiscard]] virtual Response answer(int exchange, Request request) = 0;
    /// The answer has been written, or the client has gone: the request is no longer open.
    virtual void end(int exchange) = 0;
    /// Bytes came that are no HTTP.
    virtual void unreadable(Listener listener, const QByteArray &problem) = 0;
};

} // namespace sincerely::emulator
