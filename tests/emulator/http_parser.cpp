#include "tests/emulator/http_parser.h"

#include <algorithm>

namespace sincerely::emulator
{

namespace
{

constexpr qsizetype LongestHead = 64 * 1024;
constexpr qsizetype LongestChunkLine = 256;

bool isToken(const QByteArray &text)
{
    static const QByteArray marks = QByteArrayLiteral("!#$%&'*+-.^_`|~");
    return !text.isEmpty() && std::ranges::all_of(text, [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || marks.contains(c);
    });
}

} // namespace

HttpParser::Event HttpParser::advance()
{
    switch (m_state) {
    case State::Head:
        return readHead();
    case State::FixedBody:
    case State::ChunkData:
        return readBody();
    case State::ChunkSize:
        return readChunkSize();
    case State::ChunkEnd:
        return readChunkEnd();
    case State::Trailer:
        return readTrailer();
    case State::Complete:
        return Event::Complete;
    case State::Broken:
        break;
    }
    return Event::Broken;
}

Request HttpParser::takeRequest()
{
    return std::move(m_request);
}

void HttpParser::next()
{
    const Listener listener = m_request.listener;
    m_request = Request{};
    m_request.listener = listener;
    m_state = State::Head;
    m_left = 0;
}

HttpParser::Event HttpParser::readHead()
{
    const qsizetype end = m_buffer.indexOf("\r\n\r\n");
    if (end < 0)
        return m_buffer.size() > LongestHead ? broken("the header is too long") : Event::NeedMore;
    const QByteArray head = m_buffer.left(end);
    m_buffer.remove(0, end + 4);
    if (!parseHead(head) || !decideBody())
        return broken(m_problem.isEmpty() ? QByteArrayLiteral("the header cannot be read") : m_problem);
    return Event::Head;
}

bool HttpParser::parseHead(const QByteArray &head)
{
    QByteArrayList lines = head.split('\n');
    for (qsizetype i = 0; i + 1 < lines.size(); ++i) {
        if (!lines[i].endsWith('\r')) {
            m_problem = "a line does not end with CR LF";
            return false;
        }
        lines[i].chop(1);
    }
    const QByteArrayList requestLine = lines.takeFirst().split(' ');
    if (requestLine.size() != 3 || !isToken(requestLine[0]) || !requestLine[1].startsWith('/') ||
        !requestLine[2].startsWith("HTTP/1.")) {
        m_problem = "the request line cannot be read";
        return false;
    }
    m_request.method = requestLine[0];
    m_request.target = requestLine[1];
    m_request.version = requestLine[2];
    return std::ranges::all_of(lines, [this](const QByteArray &line) { return parseHeaderLine(line); });
}

bool HttpParser::parseHeaderLine(const QByteArray &line)
{
    const qsizetype colon = line.indexOf(':');
    const QByteArray name = line.left(std::max<qsizetype>(colon, 0));
    if (!isToken(name)) {
        m_problem = "a header has no proper name";
        return false;
    }
    m_request.headers.append({name, line.mid(colon + 1).trimmed()});
    return true;
}

bool HttpParser::decideBody()
{
    if (m_request.version == "HTTP/1.1" && !m_request.hasHeader("Host")) {
        m_problem = "Host is missing";
        return false;
    }
    const QByteArray coding = m_request.joinedHeader("Transfer-Encoding").toLower();
    const QByteArray length = m_request.joinedHeader("Content-Length");
    m_request.chunked = coding == "chunked";
    if ((!coding.isEmpty() && !m_request.chunked) || (m_request.chunked && !length.isEmpty())) {
        m_problem = "the length of the body is not clear";
        return false;
    }
    bool isNumber = true;
    if (!length.isEmpty())
        m_request.contentLength = length.toLongLong(&isNumber);
    if (!isNumber || (!length.isEmpty() && m_request.contentLength < 0)) {
        m_problem = "Content-Length is no number";
        return false;
    }
    m_left = std::max<qint64>(m_request.contentLength, 0);
    m_state = m_request.chunked ? State::ChunkSize : (m_left > 0 ? State::FixedBody : State::Complete);
    return true;
}

HttpParser::Event HttpParser::readBody()
{
    if (m_buffer.isEmpty())
        return Event::NeedMore;
    const qint64 count = std::min<qint64>(m_left, m_buffer.size());
    keep(count);
    m_left -= count;
    if (m_left == 0)
        m_state = m_state == State::ChunkData ? State::ChunkEnd : State::Complete;
    return Event::Body;
}

void HttpParser::keep(qint64 count)
{
    m_request.bodySize += count;
    if (m_request.bodySize > m_bodyLimit) {
        m_request.bodyTooLarge = true;
        m_request.body.clear();
    } else {
        if (m_request.body.isEmpty())
            m_request.body.reserve(std::min(m_bodyLimit, std::max(m_request.contentLength, count)));
        m_request.body += QByteArrayView(m_buffer).first(count);
    }
    m_buffer.remove(0, count);
}

HttpParser::Event HttpParser::readChunkSize()
{
    const qsizetype end = m_buffer.indexOf("\r\n");
    if (end < 0)
        return m_buffer.size() > LongestChunkLine ? broken("the chunk size is too long") : Event::NeedMore;
    const QByteArray line = m_buffer.left(end);
    m_buffer.remove(0, end + 2);
    bool isNumber = false;
    m_left = line.split(';').first().trimmed().toLongLong(&isNumber, 16);
    if (!isNumber || m_left < 0)
        return broken("the chunk size is no number");
    m_state = m_left == 0 ? State::Trailer : State::ChunkData;
    return advance();
}

HttpParser::Event HttpParser::readChunkEnd()
{
    if (m_buffer.size() < 2)
        return Event::NeedMore;
    if (!m_buffer.startsWith("\r\n"))
        return broken("a chunk is longer than it says");
    m_buffer.remove(0, 2);
    m_state = State::ChunkSize;
    return advance();
}

HttpParser::Event HttpParser::readTrailer()
{
    for (;;) {
        const qsizetype end = m_buffer.indexOf("\r\n");
        if (end < 0)
            return m_buffer.size() > LongestHead ? broken("the trailer is too long") : Event::NeedMore;
        m_buffer.remove(0, end + 2);
        if (end == 0)
            break;
    }
    m_state = State::Complete;
    return Event::Complete;
}

HttpParser::Event HttpParser::broken(QByteArray problem)
{
    m_state = State::Broken;
    m_problem = std::move(problem);
    return Event::Broken;
}

} // namespace sincerely::emulator
