#include "tests/emulator/answers.h"
#include "tests/emulator/identity.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QSet>
#include <QUuid>

namespace sincerely::emulator
{

using namespace Qt::Literals::StringLiterals;

namespace
{

/// An unsigned id token: enough for a client that reads it, useless for one that trusts it.
QString idToken(const World &world)
{
    const auto part = [](const QJsonObject &object) {
        return QJsonDocument(object)
            .toJson(QJsonDocument::Compact)
            .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    };
    const QJsonObject claims = {{u"preferred_username"_s, world.behaviour.userAddress},
                                {u"name"_s, world.behaviour.displayName},
                                {u"tid"_s, u"99999999-8888-7777-6666-555555555555"_s},
                                {u"oid"_s, u"11111111-2222-3333-4444-555555555555"_s}};
    return QString::fromLatin1(part({{u"alg"_s, u"none"_s}, {u"typ"_s, u"JWT"_s}}) + '.' + part(claims) + '.');
}

Response missing(const World &world, const QString &name)
{
    return oauthError(world, u"invalid_request"_s, 900144,
                      u"The request body must contain the following parameter: '%1'."_s.arg(name));
}

/// What is wrong with the request, whatever it asks for.
std::optional<Response> checkForm(World &world, const Request &request, const Parameters &form, int number)
{
    if (request.method != "POST")
        return oauthError(world, u"invalid_request"_s, 900561, u"The endpoint only accepts POST requests."_s);
    if (request.header("Content-Type").split(';').first().trimmed().toLower() != "application/x-www-form-urlencoded")
        return oauthError(world, u"invalid_request"_s, 900144, u"The request body must be form-encoded."_s);
    if (request.hasHeader("Authorization"))
        world.ledger.violation(number, u"Authorization sent to the token endpoint"_s, {});
    QSet<QString> names;
    for (const auto &[name, value] : form) {
        if (names.contains(name))
            return oauthError(world, u"invalid_request"_s, 90014, u"The parameter '%1' is given twice."_s.arg(name));
        names.insert(name);
    }
    if (names.contains(u"client_secret"_s) || names.contains(u"client_assertion"_s))
        return oauthError(world, u"invalid_client"_s, 700025,
                          u"Client is public so neither 'client_assertion' nor 'client_secret' should be presented."_s);
    if (valueOf(form, u"client_id").isEmpty())
        return missing(world, u"client_id"_s);
    return {};
}

QByteArray challengeOf(const QString &verifier)
{
    return QCryptographicHash::hash(verifier.toLatin1(), QCryptographicHash::Sha256)
        .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

Response invalidGrant(const World &world, int aadsts, const QString &text)
{
    return oauthError(world, u"invalid_grant"_s, aadsts, text);
}

Response redeemCode(World &world, const Parameters &form)
{
    static const QRegularExpression verifierShape(u"^[A-Za-z0-9._~-]{43,128}$"_s);
    static const QStringList wanted = {u"code"_s, u"redirect_uri"_s, u"code_verifier"_s};
    for (const QString &name : wanted) {
        if (valueOf(form, name).isEmpty())
            return missing(world, name);
    }
    AuthorizationCode *code = world.tokens.findCode(valueOf(form, u"code"));
    if (code == nullptr || code->grant.clientId != valueOf(form, u"client_id"))
        return invalidGrant(world, 9002313, u"Invalid request. Request is malformed or invalid."_s);
    if (code->used)
        return invalidGrant(world, 54005, u"OAuth2 Authorization code was already redeemed."_s);
    if (world.clock.now() >= code->expires)
        return invalidGrant(world, 70008,
                            u"The provided authorization code or refresh token has expired due to inactivity."_s);
    if (code->redirectUri != valueOf(form, u"redirect_uri"))
        return invalidGrant(world, 500112,
                            u"The reply address does not match the one provided when requesting the code."_s);
    const QString verifier = valueOf(form, u"code_verifier");
    if (!verifierShape.match(verifier).hasMatch() || challengeOf(verifier) != code->challenge)
        return invalidGrant(
            world, 501481,
            u"The Code_Verifier does not match the code_challenge supplied in the authorization request."_s);
    code->used = true;
    Grant grant = code->grant;
    grant.answeredClaims = grant.answeredClaims || contains(form, u"claims");
    return tokenAnswer(world, world.tokens.issue(grant));
}

Response refresh(World &world, const Parameters &form)
{
    if (valueOf(form, u"refresh_token").isEmpty())
        return missing(world, u"refresh_token"_s);
    if (contains(form, u"redirect_uri") || contains(form, u"code"))
        return oauthError(world, u"invalid_request"_s, 90014,
                          u"A refresh request carries neither code nor redirect_uri."_s);
    Tokens::RefreshToken *token = world.tokens.findRefreshToken(valueOf(form, u"refresh_token"));
    Grant *grant = token == nullptr ? nullptr : world.tokens.grant(token->grant);
    if (grant == nullptr || grant->clientId != valueOf(form, u"client_id"))
        return invalidGrant(world, 9002313, u"Invalid request. Request is malformed or invalid."_s);
    if (world.behaviour.strictRotation && token->used)
        grant->revoked = true;
    if (grant->revoked)
        return invalidGrant(world, 50173,
                            u"The provided grant has expired due to it being revoked, a fresh auth token is needed."_s);
    token->used = true;
    const QString asked = valueOf(form, u"scope");
    const QStringList scopes = asked.isEmpty() ? grant->scopes : shortScopes(asked);
    for (const QString &scope : scopes) {
        if (!grant->scopes.contains(scope, Qt::CaseInsensitive))
            return invalidGrant(world, 65001, u"The user or administrator has not consented to use the application."_s);
    }
    grant->answeredClaims = grant->answeredClaims || contains(form, u"claims");
    return tokenAnswer(world, world.tokens.renew(*grant, scopes));
}

} // namespace

Response oauthError(const World &world, const QString &error, int aadsts, const QString &description)
{
    const QString trace = u"22222222-3333-4444-5555-666666666666"_s;
    const QString correlation = u"33333333-4444-5555-6666-777777777777"_s;
    const QString time = toDateTime(world.clock.now()).toString(u"yyyy-MM-dd hh:mm:ss'Z'"_s);
    Response response = jsonAnswer(
        error == "invalid_client"_L1 ? 401 : 400,
        {{u"error"_s, error},
         {u"error_description"_s, u"AADSTS%1: %2 Trace ID: %3 Correlation ID: %4 Timestamp: %5"_s.arg(aadsts).arg(
                                      description, trace, correlation, time)},
         {u"error_codes"_s, QJsonArray{aadsts}},
         {u"timestamp"_s, time},
         {u"trace_id"_s, trace},
         {u"correlation_id"_s, correlation},
         {u"error_uri"_s, u"https://login.microsoftonline.com/error?code=%1"_s.arg(aadsts)}});
    return response;
}

Response tokenAnswer(const World &world, const TokenPair &pair)
{
    QStringList told;
    for (const QString &scope : pair.scopes) {
        // offline_access is not told: it shows in the refresh token.
        static const QStringList oidc = {u"openid"_s, u"profile"_s, u"email"_s};
        if (scope != "offline_access"_L1)
            told.append(world.behaviour.fullUriScopes && !oidc.contains(scope)
                            ? u"https://graph.microsoft.com/"_s + scope
                            : scope);
    }
    QJsonObject object = {{u"token_type"_s, u"Bearer"_s},
                          {u"scope"_s, told.join(u' ')},
                          {u"expires_in"_s, pair.lifeSeconds},
                          {u"ext_expires_in"_s, pair.lifeSeconds},
                          {u"access_token"_s, pair.accessToken}};
    if (!pair.refreshToken.isEmpty())
        object[u"refresh_token"_s] = pair.refreshToken;
    if (pair.scopes.contains(u"openid"_s))
        object[u"id_token"_s] = idToken(world);
    return jsonAnswer(200, object);
}

Response token(World &world, const Request &request, int number)
{
    const Parameters form = parseParameters(request.body);
    if (std::optional<Response> refusal = checkForm(world, request, form, number))
        return *refusal;
    if (!world.behaviour.tokenError.isEmpty())
        return oauthError(world, world.behaviour.tokenError.section(u':', 0, 0),
                          world.behaviour.tokenError.section(u':', 1).toInt(), u"The emulator was told to refuse."_s);
    const QString type = valueOf(form, u"grant_type");
    if (type == "authorization_code"_L1)
        return redeemCode(world, form);
    if (type == "refresh_token"_L1)
        return refresh(world, form);
    return type.isEmpty() ? missing(world, u"grant_type"_s)
                          : oauthError(world, u"unsupported_grant_type"_s, 70003,
                                       u"The app returned an unsupported grant type."_s);
}

} // namespace sincerely::emulator
