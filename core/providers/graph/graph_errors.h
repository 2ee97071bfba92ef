#pragma once

#include "core/base/error.h"
#include "core/http/http_message.h"

#include <QString>
#include <QStringList>

namespace sincerely::graph
{

/// The codes of an error answer, outermost first: `error.code`, then those of the nested `innerError` (also spelt
/// `innererror`). Empty when the body is empty, HTML, or no JSON. Source: Microsoft Graph, "Microsoft Graph error
/// responses".
[[nodiscard]] QStringList errorCodes(const QByteArray &body);

/// Whether one of the codes is this one, in any letter case.
[[nodiscard]] bool hasCode(const QStringList &codes, QStringView code);

/// Whether the answer asks for another sign-in (`WWW-Authenticate: … error="insufficient_claims", claims="…"`).
/// Source: Microsoft identity platform, "Claims challenges, claims requests, and client capabilities".
[[nodiscard]] bool hasClaimsChallenge(const http::HttpResponse &response);

/// What an answer that is not the expected one means: kind, sentence, details and Retry-After. The one place where
/// status codes and error codes of Graph are judged. Never decides by the server's `message`, and never keeps it: it
/// may hold addresses.
/// \param call What was asked, for the details: "create draft".
[[nodiscard]] Error errorFrom(const http::HttpResponse &response, const QString &call);

} // namespace sincerely::graph
