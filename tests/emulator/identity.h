#pragma once

#include "tests/emulator/world.h"

namespace sincerely::emulator
{

/// GET /{tenant}/oauth2/v2.0/authorize (Microsoft's page "Microsoft identity platform and OAuth 2.0 authorization code
/// flow").
[[nodiscard]] Response authorize(World &world, const Request &request);

/// POST /{tenant}/oauth2/v2.0/token, for public clients.
[[nodiscard]] Response token(World &world, const Request &request, int number);

/// An error of the token endpoint (Microsoft's page "Microsoft Entra authentication and authorization error codes").
[[nodiscard]] Response oauthError(const World &world, const QString &error, int aadsts, const QString &description);

/// What the token endpoint answers on success.
[[nodiscard]] Response tokenAnswer(const World &world, const TokenPair &pair);

/// Whether two redirect URIs match: for loopback addresses the port does not matter, the path does, in letter case too
/// (page "Redirect URI restrictions and limitations").
[[nodiscard]] bool matchesRegistered(const QStringList &registered, const QString &redirectUri);

/// "Mail.Send https://graph.microsoft.com/User.Read" → short names; empty when one belongs to another resource.
[[nodiscard]] QStringList shortScopes(const QString &scopes);

} // namespace sincerely::emulator
