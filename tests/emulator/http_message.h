#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <chrono>
#include <utility>

namespace sincerely::emulator
{

/// The two origins of the emulator. Uploads live on an address of their own, as they do at Microsoft, so that a token
/// that is sent there is noticed.
enum class Listener { Main, Upload };

using Header = std::pair<QByteArray, QByteArray>;
using Parameters = QList<std::pair<QString, QString>>;

/// One HTTP request as it was read from the wire.
struct Request {
    Listener listener = Listener::Main;
    QByteArray method;
    QByteArray target;  ///< Exactly as on the request line: path and query, still percent-encoded.
    QByteArray version; ///< "HTTP/1.1"
    QList<Header> headers;
    QByteArray body;     ///< What was kept; empty when the body was larger than the limit.
    qint64 bodySize = 0; ///< How many bytes of body came, kept or not.
    bool bodyTooLarge = false;
    bool chunked = false;
    qint64 contentLength = -1; ///< -1: the header is missing.

    [[nodiscard]] QByteArray header(QByteArrayView name) const;
    [[nodiscard]] bool hasHeader(QByteArrayView name) const;
    /// All values of a header that may come several times, joined by ", ".
    [[nodiscard]] QByteArray joinedHeader(QByteArrayView name) const;

    /// The path without the query, still encoded.
    [[nodiscard]] QByteArray rawPath() const;
    /// The pieces of the path between slashes, each decoded.
    [[nodiscard]] QStringList segments() const;
    /// The query, decoded; "+" is a space, as ASP.NET reads it.
    [[nodiscard]] Parameters query() const;
};

/// How an answer is brought to the client.
enum class Delivery {
    Whole,
    Reset,            ///< A TCP reset instead of an answer.
    Close,            ///< The connection is closed in order, without an answer.
    Never,            ///< The connection stays open and silent.
    TruncatedBody,    ///< Status and Content-Length are right; half of the body comes.
    TruncatedHeaders, ///< The connection ends in the middle of the header.
    WholeThenClose,   ///< The answer is whole, then the connection is closed without having said so.
};

struct Response {
    int status = 200;
    QList<Header> headers = {};
    QByteArray body = {};
    Delivery delivery = Delivery::Whole;
    std::chrono::milliseconds delay{0};
};

/// "a=b&c=d" (a query or a form), decoded, "+" read as a space, in order, duplicates kept.
[[nodiscard]] Parameters parseParameters(QByteArrayView encoded);

/// The value of the first parameter of this name, or an empty string.
[[nodiscard]] QString valueOf(const Parameters &parameters, QStringView name);
[[nodiscard]] bool contains(const Parameters &parameters, QStringView name);

[[nodiscard]] QByteArray reasonPhrase(int status);

/// The answer's header as bytes, up to and including the empty line.
[[nodiscard]] QByteArray headOf(const Response &response, bool keepAlive);

} // namespace sincerely::emulator
