#pragma once

#include "tests/emulator/http_message.h"

namespace sincerely::emulator
{

/// Reads HTTP/1.1 requests from a stream of bytes (RFC 9112), strictly: bare line feeds, folded headers, two lengths or
/// a missing Host are refused. Bodies come by Content-Length or chunked; of a body at most `bodyLimit` bytes are kept,
/// and none at all once there are more.
class HttpParser
{
public:
    enum class Event {
        NeedMore, ///< Feed more bytes.
        Head,     ///< The header is complete; set the body limit now, then go on.
        Body,     ///< Some of the body arrived.
        Complete, ///< The request is complete; call next() when it is answered.
        Broken,   ///< The bytes are no HTTP; see problem().
    };

    explicit HttpParser(Listener listener) { m_request.listener = listener; }

    void feed(const QByteArray &bytes) { m_buffer += bytes; }

    /// Goes on until something is to be told.
    [[nodiscard]] Event advance();

    void setBodyLimit(qint64 bytes) { m_bodyLimit = bytes; }
    [[nodiscard]] const Request &request() const { return m_request; }
    [[nodiscard]] Request takeRequest();
    [[nodiscard]] const QByteArray &problem() const { return m_problem; }
    /// Whether a part of a request has been read that is not complete.
    [[nodiscard]] bool isMidway() const { return m_state != State::Head || !m_buffer.isEmpty(); }
    /// Begins with the next request on the connection.
    void next();

private:
    enum class State { Head, FixedBody, ChunkSize, ChunkData, ChunkEnd, Trailer, Complete, Broken };

    [[nodiscard]] Event readHead();
    [[nodiscard]] bool parseHead(const QByteArray &head);
    [[nodiscard]] bool parseHeaderLine(const QByteArray &line);
    [[nodiscard]] bool decideBody();
    [[nodiscard]] Event readBody();
    [[nodiscard]] Event readChunkSize();
    [[nodiscard]] Event readChunkEnd();
    [[nodiscard]] Event readTrailer();
    void keep(qint64 count);
    [[nodiscard]] Event broken(QByteArray problem);

    State m_state = State::Head;
    QByteArray m_buffer;
    Request m_request;
    qint64 m_left = 0; ///< Bytes left of the body or of the chunk.
    qint64 m_bodyLimit = 0;
    QByteArray m_problem;
};

} // namespace sincerely::emulator
