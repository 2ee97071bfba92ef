#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QUrl>

#include <chrono>
#include <optional>
#include <utility>

namespace sincerely::http
{

/// Bytes [offset, offset + length) of a file; streamed from disk while they are sent, never held in memory.
struct FileSlice {
    QString path;
    qint64 offset = 0;
    qint64 length = 0;
};

using Header = std::pair<QByteArray, QByteArray>;

/// One request, as a value: building it is a pure function, and tests compare it as it is.
struct HttpRequest {
    QByteArray method; ///< "GET", "POST", "PUT", "PATCH", "DELETE"
    QUrl url;
    QList<Header> headers = {};
    QByteArray body = {};
    std::optional<FileSlice> file = {};                              ///< Sent instead of `body` when set.
    std::chrono::milliseconds stallLimit = std::chrono::seconds(60); ///< Given up when no byte moved for this long.
};

/// One answer. Only the status tells success; a body that was cut short is no answer (`complete` is false then).
struct HttpResponse {
    int status = 0;
    QList<Header> headers = {};
    QByteArray body = {};
    bool complete = true; ///< false: fewer bytes came than Content-Length (or the chunked coding) promised.

    /// The first header of this name in any letter case, or an empty array.
    [[nodiscard]] QByteArray header(QByteArrayView name) const;

    /// Retry-After as seconds or as an HTTP date (RFC 9110, 10.2.3); at least one second, at most a day.
    [[nodiscard]] std::optional<std::chrono::seconds> retryAfter() const;
};

} // namespace sincerely::http
