#pragma once

#include <QLoggingCategory>
#include <QString>
#include <QUrl>

namespace sincerely::http
{

/// One line for each request; silent unless switched on (QT_LOGGING_RULES="sincerely.http.info=true").
Q_DECLARE_LOGGING_CATEGORY(logHttp)

/// The path as far as it may stand in a log: no query, and "…" in place of everything that is not a plain word (ids,
/// addresses, file names, tokens): "/v1.0/me/messages/…/attachments".
[[nodiscard]] QString pathShape(const QUrl &url);

} // namespace sincerely::http
