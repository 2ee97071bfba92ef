#include "core/http/target.h"

#include <QCoreApplication>
#include <QHostAddress>

namespace sincerely::http
{

bool isLoopback(const QString &host)
{
    return host.compare(QStringLiteral("localhost"), Qt::CaseInsensitive) == 0 || QHostAddress(host).isLoopback();
}

Result<> checkTarget(const QUrl &url)
{
    const QString scheme = url.scheme();
    const bool isPlain = scheme == QStringLiteral("http");
    if (!url.isValid() || url.host().isEmpty() || (!isPlain && scheme != QStringLiteral("https")))
        return failure(Error::Kind::Invalid,
                       QCoreApplication::translate("sincerely::HttpClient",
                                                   "The server's address is not a valid web address. "
                                                   "It has to begin with https://."));
    if (!url.userInfo().isEmpty())
        return failure(Error::Kind::Invalid,
                       QCoreApplication::translate("sincerely::HttpClient",
                                                   "The server's address contains a user name or password. "
                                                   "Remove it from the address."));
    if (isPlain && !isLoopback(url.host()))
        return failure(Error::Kind::Offline,
                       QCoreApplication::translate("sincerely::HttpClient",
                                                   "The connection to %1 would not be encrypted, so nothing was sent. "
                                                   "Use an address that begins with https://.")
                           .arg(url.host()));
    return {};
}

} // namespace sincerely::http
