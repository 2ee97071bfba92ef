#pragma once

#include "core/base/error.h"

#include <QNetworkReply>
#include <QUrl>

namespace sincerely::http
{

/// What is known of the request's body when a request has failed.
enum class Body {
    None,   ///< The request had none (GET, DELETE): it may be repeated without harm.
    Unread, ///< Not a byte of it was handed over for sending.
    Read,   ///< Some or all of it may have reached the server.
};

/// What was seen of the server's certificate when no secure connection came about.
enum class Certificate {
    NotSeen, ///< It did not come to that: what answered does not speak TLS, or not in a way that is still safe.
    Refused, ///< It cannot be trusted.
};

/// The meaning of a failure that Qt reported without any answer from the server.
///
/// Never Offline once the body was read. That is no matter of course: after a first attempt that reached the server Qt
/// connects once more, and then reports the refusal of the *second* connection.
[[nodiscard]] Error networkError(QNetworkReply::NetworkError code, const QUrl &url, Body body,
                                 Certificate certificate = Certificate::NotSeen);

} // namespace sincerely::http
