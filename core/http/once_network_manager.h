#pragma once

#include <QNetworkAccessManager>

namespace sincerely::http
{

/// A QNetworkAccessManager that sends each request body at most once and does nothing by itself: no redirects, no
/// cookies, no stored credentials, no cache, and no proxy on the way to this machine.
///
/// Why: Qt's own manager repeats a request of any method when an HTTP/1.1 server closes the connection before the first
/// byte of its answer. For "send this message" that is a second email, for a refresh token that looks like theft.
///
/// HTTP/1.1 is used on purpose. The protection above is tested on it; each request has its connection for itself, so
/// that a broken connection leaves the outcome of one request open and not of all; and the servers that tests run on
/// this machine speak it, too, so that what is tested is what runs. At the pace of mail, sharing one connection would
/// gain nothing.
class OnceNetworkManager : public QNetworkAccessManager
{
    Q_OBJECT

public:
    explicit OnceNetworkManager(QObject *parent = nullptr);

protected:
    /// Replaces a body that could be rewound by one that cannot. An *empty* body cannot be protected in this way;
    /// callers must give each POST, PUT and PATCH at least one byte.
    QNetworkReply *createRequest(Operation operation, const QNetworkRequest &original, QIODevice *body) override;
};

} // namespace sincerely::http
