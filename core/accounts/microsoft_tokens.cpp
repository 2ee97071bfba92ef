#include "core/accounts/microsoft_tokens.h"

#include "core/accounts/microsoft_sign_in_errors.h"
#include "core/accounts/sign_in_remedy.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace sincerely::microsoft
{

namespace
{

using Kind = Error::Kind;

constexpr qint64 kUnsaidLifetime = 300; ///< When the answer does not tell: short, so that we ask again soon.
constexpr qint64 kLongestLifetime = qint64(7) * 86'400; ///< Microsoft's longest is 28 hours.

Error unreadable(int status)
{
    return Error{
        Kind::BadAnswer,
        QCoreApplication::translate("sincerely::MicrosoftSignIn",
                                    "The answer of Microsoft's sign-in service could not be read. Try again later."),
        QStringLiteral("status %1").arg(status)};
}

Error withoutExplanation(int status)
{
    if (status == 429)
        return Error{
            Kind::Throttled,
            QCoreApplication::translate("sincerely::MicrosoftSignIn",
                                        "Microsoft's sign-in service asks to slow down. Sincerely tries again later."),
            QStringLiteral("status 429")};
    if (status >= 500)
        return Error{
            Kind::ServerFault,
            QCoreApplication::translate("sincerely::MicrosoftSignIn",
                                        "Microsoft's sign-in service is not available at the moment. Try again later."),
            QStringLiteral("status %1").arg(status)};
    return unreadable(status);
}

/// A token becomes part of a header line.
bool isHeaderSafe(const QByteArray &token)
{
    return !token.isEmpty() && std::all_of(token.begin(), token.end(), [](char c) { return c > ' ' && c < 127; });
}

QString shortName(const QString &scope)
{
    return scope.section(QLatin1Char('/'), -1).toLower();
}

qint64 readLifetime(const QJsonObject &object)
{
    const qint64 seconds =
        object.value(QStringLiteral("expires_in")).toVariant().toLongLong(); // some servers send it as text
    return seconds > 0 ? std::min(seconds, kLongestLifetime) : kUnsaidLifetime;
}

} // namespace

Result<MicrosoftTokens> readTokenAnswer(int status, const QByteArray &body, bool complete,
                                        const MicrosoftSettings &settings)
{
    const std::optional<Refusal> refusal = Refusal::parse(status, body);
    if (refusal) {
        // A gateway's own trouble can carry an error word, too.
        return failure(status >= 500 || status == 429 ? withoutExplanation(status) : toError(*refusal, settings));
    }
    if (status != 200)
        return failure(withoutExplanation(status));
    const QJsonObject object = QJsonDocument::fromJson(body).object();
    const QString type = object.value(QStringLiteral("token_type")).toString(QStringLiteral("Bearer"));
    MicrosoftTokens tokens;
    tokens.accessToken = object.value(QStringLiteral("access_token")).toString().toUtf8();
    tokens.refreshToken = object.value(QStringLiteral("refresh_token")).toString();
    tokens.lifetime = std::chrono::seconds(readLifetime(object));
    for (const QString &scope :
         object.value(QStringLiteral("scope")).toString().split(QLatin1Char(' '), Qt::SkipEmptyParts))
        tokens.grantedScopes.append(shortName(scope));
    if (!complete || !isHeaderSafe(tokens.accessToken) ||
        type.compare(QStringLiteral("Bearer"), Qt::CaseInsensitive) != 0)
        return failure(unreadable(status));
    return tokens;
}

Result<> checkGranted(const MicrosoftTokens &tokens, const MicrosoftSettings &settings)
{
    if (tokens.grantedScopes.isEmpty()) // then they are as asked (RFC 6749, 5.1)
        return {};
    QStringList missing;
    for (const QString &asked : settings.scopes()) {
        const QString name = shortName(asked);
        if (name != QStringLiteral("offline_access") &&
            !tokens.grantedScopes.contains(name)) // shown by the refresh token itself
            missing.append(asked.section(QLatin1Char('/'), -1));
    }
    if (missing.isEmpty())
        return {};
    return failure(rightsMissing(missing, adminConsentUrl(settings).toString(QUrl::FullyEncoded)));
}

QByteArray formEncoded(const QList<std::pair<QByteArray, QString>> &fields)
{
    QByteArrayList pairs;
    for (const auto &[name, value] : fields)
        pairs.append(name + '=' + QUrl::toPercentEncoding(value));
    return pairs.join('&');
}

} // namespace sincerely::microsoft
