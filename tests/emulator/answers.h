#pragma once

#include "tests/emulator/http_message.h"

#include <QJsonObject>

namespace sincerely::emulator
{

[[nodiscard]] Response jsonAnswer(int status, const QJsonObject &object);
[[nodiscard]] Response emptyAnswer(int status);
[[nodiscard]] Response htmlAnswer(int status, const QByteArray &html);
[[nodiscard]] Response textAnswer(int status, const QByteArray &text);

/// An error in the shape of Microsoft's page "Microsoft Graph error responses and resource types".
[[nodiscard]] Response graphError(int status, const QString &code, const QString &message);

/// The code that goes with a status when nothing more is known.
[[nodiscard]] QString usualCode(int status);

/// "403:ErrorSendAsDenied" → the error; used by settings.
[[nodiscard]] Response errorFromText(const QString &text);

/// 401 with the challenge that Graph sends; with `claims`, it asks for a new sign-in
/// (Microsoft's page "Claims challenges, claims requests, and client capabilities").
[[nodiscard]] Response challenge(const QString &message, const QByteArray &authority, bool claims);

/// Adds what every answer of Graph carries: request-id, client-request-id, Date, and the ids inside an error.
void addTrace(Response &response, const Request &request, int number);

} // namespace sincerely::emulator
