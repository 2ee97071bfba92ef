#include "core/http/http_log.h"

#include <QRegularExpression>
#include <QStringList>

namespace sincerely::http
{

Q_LOGGING_CATEGORY(logHttp, "sincerely.http", QtWarningMsg)

QString pathShape(const QUrl &url)
{
    static const QRegularExpression plainWord(QStringLiteral("^(v\\d\\.\\d|\\$?[A-Za-z]{0,24}\\d?)$"));
    QStringList segments = url.path(QUrl::FullyEncoded).split(QLatin1Char('/'));
    for (QString &segment : segments) {
        if (!plainWord.match(segment).hasMatch())
            segment = QStringLiteral("…");
    }
    return segments.join(QLatin1Char('/'));
}

} // namespace sincerely::http
