#pragma once

#include "core/accounts/microsoft_settings.h"
#include "core/base/result.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <chrono>
#include <utility>

namespace sincerely
{

/// What the token endpoint hands out. Never logged; the access token never leaves memory, the refresh token lives in
/// the keychain.
struct MicrosoftTokens {
    QByteArray accessToken;
    QString refreshToken;          ///< Empty when none came: the one in use stays good.
    std::chrono::seconds lifetime; ///< Of the access token, counted from the request.
    QStringList
        grantedScopes; ///< Short names in lower case: "mail.send". Empty when the service did not say (then: as asked).
};

namespace microsoft
{

/// Reads an answer of the token endpoint. `complete` is false when the body was cut short.
/// Errors: those of the sign-in service (microsoft_sign_in_errors.h); Throttled; ServerFault; BadAnswer.
[[nodiscard]] Result<MicrosoftTokens> readTokenAnswer(int status, const QByteArray &body, bool complete,
                                                      const MicrosoftSettings &settings);

/// Whether everything needed was granted; people and administrators can tick off single rights.
/// Error: AccountRefused, naming what is missing and what an administrator can do.
[[nodiscard]] Result<> checkGranted(const MicrosoftTokens &tokens, const MicrosoftSettings &settings);

/// "a=b&c=d" with everything but unreserved characters percent-encoded (application/x-www-form-urlencoded as RFC 6749,
/// appendix B, wants it).
[[nodiscard]] QByteArray formEncoded(const QList<std::pair<QByteArray, QString>> &fields);

} // namespace microsoft

} // namespace sincerely
