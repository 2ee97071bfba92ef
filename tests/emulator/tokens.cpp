#include "tests/emulator/tokens.h"

namespace sincerely::emulator
{

using namespace Qt::Literals::StringLiterals;

Tokens::Tokens(const Clock &clock, const Behaviour &behaviour, QRandomGenerator &random)
    : m_clock(clock)
    , m_behaviour(behaviour)
    , m_random(random)
{
}

QString Tokens::random(const QString &prefix, int bytes)
{
    QByteArray raw;
    for (int i = 0; i < bytes; ++i)
        raw += static_cast<char>(m_random.bounded(256));
    return prefix + QString::fromLatin1(raw.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

QString Tokens::issueCode(AuthorizationCode code)
{
    // With characters that do not survive careless encoding.
    const QString text = random(u"0.AX+/="_s, 60);
    code.expires = m_clock.now() + std::chrono::minutes(10);
    m_codes.insert(text, std::move(code));
    return text;
}

AuthorizationCode *Tokens::findCode(const QString &code)
{
    const auto found = m_codes.find(code);
    return found == m_codes.end() ? nullptr : &found.value();
}

TokenPair Tokens::issue(Grant grant)
{
    grant.id = ++m_lastGrant;
    m_grants.insert(grant.id, grant);
    return renew(grant, grant.scopes);
}

TokenPair Tokens::renew(const Grant &grant, const QStringList &scopes)
{
    TokenPair pair;
    pair.scopes = scopes;
    pair.lifeSeconds = m_behaviour.tokenLifeSeconds;
    pair.accessToken = random(u"EwB"_s, 900); // real ones are about so long
    m_accessTokens.insert(pair.accessToken, {.grant = grant.id,
                                             .scopes = scopes,
                                             .expires = m_clock.now() + std::chrono::seconds(pair.lifeSeconds),
                                             .claims = grant.answeredClaims});
    if (grant.scopes.contains(u"offline_access"_s)) {
        pair.refreshToken = random(u"0.AR+/="_s, 700);
        m_refreshTokens.insert(pair.refreshToken, {.grant = grant.id});
    }
    ++m_issued;
    return pair;
}

Tokens::RefreshToken *Tokens::findRefreshToken(const QString &token)
{
    const auto found = m_refreshTokens.find(token);
    return found == m_refreshTokens.end() ? nullptr : &found.value();
}

Grant *Tokens::grant(int id)
{
    const auto found = m_grants.find(id);
    return found == m_grants.end() ? nullptr : &found.value();
}

const Tokens::AccessToken *Tokens::findAccessToken(const QString &token) const
{
    const auto found = m_accessTokens.constFind(token);
    return found == m_accessTokens.constEnd() ? nullptr : &found.value();
}

void Tokens::revokeAll()
{
    for (Grant &grant : m_grants)
        grant.revoked = true;
    m_accessTokens.clear();
}

void Tokens::expireAccessTokens()
{
    for (AccessToken &token : m_accessTokens)
        token.expires = m_clock.now();
}

void Tokens::clear()
{
    m_codes.clear();
    m_grants.clear();
    m_refreshTokens.clear();
    m_accessTokens.clear();
    m_claimsRequired = false;
    m_issued = 0;
}

} // namespace sincerely::emulator
