#include "core/http/network_errors.h"

#include <QCoreApplication>
#include <QMetaEnum>

#include <array>

namespace sincerely::http
{

namespace
{

using Code = QNetworkReply::NetworkError;

struct Unsent {
    Code code;
    const char *sentence;
};

/// Failures that come before the request: as long as nothing of a body was read, nothing left this machine.
constexpr std::array kUnsent = {
    Unsent{Code::ConnectionRefusedError,
           QT_TRANSLATE_NOOP("sincerely::HttpClient",
                             "The server %1 does not accept connections at the moment. Try again later.")},
    Unsent{Code::HostNotFoundError,
           QT_TRANSLATE_NOOP("sincerely::HttpClient", "The server %1 was not found. Check the internet connection.")},
    Unsent{Code::TimeoutError, QT_TRANSLATE_NOOP("sincerely::HttpClient",
                                                 "The server %1 could not be reached. Check the internet connection.")},
    Unsent{Code::UnknownNetworkError,
           QT_TRANSLATE_NOOP("sincerely::HttpClient",
                             "The server %1 could not be reached. Check the internet connection.")},
    Unsent{Code::NetworkSessionFailedError,
           QT_TRANSLATE_NOOP("sincerely::HttpClient", "There is no network. Check the internet connection.")},
    Unsent{Code::TemporaryNetworkFailureError,
           QT_TRANSLATE_NOOP("sincerely::HttpClient",
                             "There is no network at the moment. Check the internet connection.")},
    Unsent{Code::SslHandshakeFailedError,
           QT_TRANSLATE_NOOP(
               "sincerely::HttpClient",
               "No secure connection to %1 could be made: what answers there does not encrypt (TLS), or not in a way "
               "that is still safe, so nothing was sent. Check the address and its port, and ask your administrator "
               "whether something on the network answers in its place.")},
    Unsent{Code::ProxyConnectionRefusedError,
           QT_TRANSLATE_NOOP("sincerely::HttpClient", "The proxy server of this network does not accept connections. "
                                                      "Check the proxy settings of the system.")},
    Unsent{
        Code::ProxyNotFoundError,
        QT_TRANSLATE_NOOP("sincerely::HttpClient",
                          "The proxy server of this network was not found. Check the proxy settings of the system.")},
    Unsent{Code::ProxyAuthenticationRequiredError,
           QT_TRANSLATE_NOOP("sincerely::HttpClient",
                             "The proxy server of this network asks for a name and password, which Sincerely does "
                             "not give. Ask your administrator for direct access to %1.")},
};

constexpr const char *kCertificateRefused = QT_TRANSLATE_NOOP(
    "sincerely::HttpClient",
    "No secure connection to %1 could be made: its certificate cannot be trusted, so nothing was sent. "
    "Check the date of this computer, and ask your administrator whether the network inspects connections.");

QString codeName(Code code)
{
    return QStringLiteral("network error %1").arg(QString::fromLatin1(QMetaEnum::fromType<Code>().valueToKey(code)));
}

bool timedOut(Code code)
{
    return code == Code::TimeoutError || code == Code::ProxyTimeoutError;
}

} // namespace

Error networkError(Code code, const QUrl &url, Body body, Certificate certificate)
{
    // A request without a body whose connection timed out: it is not known whether it left, nor does it matter.
    const bool isUnclear = body == Body::Read || (body == Body::None && timedOut(code));
    for (const Unsent &unsent : kUnsent) {
        if (unsent.code != code || isUnclear)
            continue;
        const bool refused = code == Code::SslHandshakeFailedError && certificate == Certificate::Refused;
        QString sentence =
            QCoreApplication::translate("sincerely::HttpClient", refused ? kCertificateRefused : unsent.sentence);
        sentence.replace(QStringLiteral("%1"), url.host());
        return Error{Error::Kind::Offline, sentence, codeName(code)};
    }
    if (timedOut(code))
        return Error{Error::Kind::TimedOut,
                     QCoreApplication::translate("sincerely::HttpClient", "The server %1 did not answer in time.")
                         .arg(url.host()),
                     codeName(code)};
    return Error{
        Error::Kind::ConnectionLost,
        QCoreApplication::translate("sincerely::HttpClient", "The connection to %1 broke before the answer came.")
            .arg(url.host()),
        codeName(code)};
}

} // namespace sincerely::http
