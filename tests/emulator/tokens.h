#pragma once

#include "tests/emulator/behaviour.h"
#include "tests/emulator/clock.h"

#include <QHash>
#include <QRandomGenerator>

#include <optional>

namespace sincerely::emulator
{

/// What a person allowed a program at one sign-in.
struct Grant {
    int id = 0;
    QString clientId = {};
    QStringList scopes = {}; ///< Short names: "Mail.Send"
    bool revoked = false;
    bool answeredClaims = false; ///< The sign-in carried the claims that a challenge had asked for.
};

/// An authorisation code on its way.
struct AuthorizationCode {
    Grant grant = {};
    QString redirectUri = {};
    QByteArray challenge = {}; ///< S256
    Moment expires{0};
    bool used = false;
};

struct TokenPair {
    QString accessToken;
    QString refreshToken;
    QStringList scopes;
    int lifeSeconds = 0;
};

/// Codes and tokens: random, opaque, remembered here.
class Tokens
{
public:
    Tokens(const Clock &clock, const Behaviour &behaviour, QRandomGenerator &random);

    [[nodiscard]] QString issueCode(AuthorizationCode code);
    [[nodiscard]] AuthorizationCode *findCode(const QString &code);

    /// Makes the grant lasting and issues its first tokens.
    [[nodiscard]] TokenPair issue(Grant grant);
    /// New tokens for a known grant, with these scopes.
    [[nodiscard]] TokenPair renew(const Grant &grant, const QStringList &scopes);

    struct RefreshToken {
        int grant = 0;
        bool used = false;
    };
    [[nodiscard]] RefreshToken *findRefreshToken(const QString &token);
    [[nodiscard]] Grant *grant(int id);

    struct AccessToken {
        int grant = 0;
        QStringList scopes = {};
        Moment expires{0};
        bool claims = false;
    };
    /// nullptr: never issued.
    [[nodiscard]] const AccessToken *findAccessToken(const QString &token) const;

    /// Every grant ends: the person changed the password, or an administrator withdrew the sessions.
    void revokeAll();
    /// Access tokens end, refresh tokens live on.
    void expireAccessTokens();
    /// From now on only tokens that were asked for with claims are good.
    void requireClaims() { m_claimsRequired = true; }
    [[nodiscard]] bool claimsRequired() const { return m_claimsRequired; }
    [[nodiscard]] int issued() const { return m_issued; }
    void clear();

private:
    [[nodiscard]] QString random(const QString &prefix, int bytes);

    const Clock &m_clock;
    const Behaviour &m_behaviour;
    QRandomGenerator &m_random;
    QHash<QString, AuthorizationCode> m_codes;
    QHash<int, Grant> m_grants;
    QHash<QString, RefreshToken> m_refreshTokens;
    QHash<QString, AccessToken> m_accessTokens;
    bool m_claimsRequired = false;
    int m_issued = 0;
    int m_lastGrant = 0;
};

} // namespace sincerely::emulator
