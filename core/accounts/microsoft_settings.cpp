#include "core/accounts/microsoft_settings.h"

#include "core/http/target.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QUrlQuery>

#include <algorithm>
#include <array>

namespace sincerely
{

namespace
{

struct CloudRow {
    MicrosoftCloud cloud;
    const char16_t *word;
    const char16_t *authority;
    const char16_t *graph;
};

/// For China two of Microsoft's pages disagree; this is the address that the operator of that cloud gives itself
/// (docs.azure.cn).
constexpr std::array kClouds = {
    CloudRow{MicrosoftCloud::Global, u"global", u"https://login.microsoftonline.com", u"https://graph.microsoft.com"},
    CloudRow{MicrosoftCloud::UsGovL4, u"us-gov-l4", u"https://login.microsoftonline.us", u"https://graph.microsoft.us"},
    CloudRow{MicrosoftCloud::UsGovL5, u"us-gov-l5", u"https://login.microsoftonline.us",
             u"https://dod-graph.microsoft.us"},
    CloudRow{MicrosoftCloud::China, u"china", u"https://login.partner.microsoftonline.cn",
             u"https://microsoftgraph.chinacloudapi.cn"},
};

const CloudRow &rowOf(MicrosoftCloud cloud)
{
    return *std::find_if(kClouds.begin(), kClouds.end(), [cloud](const CloudRow &row) { return row.cloud == cloud; });
}

QString text(const char16_t *literal)
{
    return QString::fromUtf16(literal);
}

tl::unexpected<Error> invalid(const QString &sentence)
{
    return failure(Error::Kind::Invalid, sentence);
}

Result<MicrosoftCloud> parseCloud(const QString &word)
{
    for (const CloudRow &row : kClouds) {
        if (word.compare(text(row.word), Qt::CaseInsensitive) == 0)
            return row.cloud;
    }
    return invalid(QCoreApplication::translate(
                       "sincerely::MicrosoftSettings",
                       "There is no Microsoft cloud called \"%1\". Use global, us-gov-l4, us-gov-l5 or china.")
                       .arg(word));
}

Result<QUrl> parseRoot(const QString &given, const char16_t *usual)
{
    if (given.isEmpty())
        return QUrl(text(usual));
    QString address = given.trimmed();
    static const QRegularExpression ending(QStringLiteral("(/+v1\\.0)?/*$"));
    address.remove(ending);
    const QUrl url(address, QUrl::StrictMode);
    const Result<> allowed = http::checkTarget(url);
    if (!allowed)
        return invalid(
            QCoreApplication::translate("sincerely::MicrosoftSettings", "The address \"%1\" cannot be used: %2")
                .arg(given, allowed.error().sentence));
    if (url.hasQuery() || url.hasFragment())
        return invalid(
            QCoreApplication::translate("sincerely::MicrosoftSettings",
                                        "The address \"%1\" cannot be used: give it without anything after a ? or #.")
                .arg(given));
    return url;
}

Result<QString> parseTenant(const QString &given)
{
    static const QRegularExpression shape(QStringLiteral("^[A-Za-z0-9][A-Za-z0-9.-]*$"));
    if (given.isEmpty())
        return QStringLiteral("common");
    if (!shape.match(given).hasMatch())
        return invalid(QCoreApplication::translate(
                           "sincerely::MicrosoftSettings",
                           "\"%1\" is not a tenant. Use the organisation's domain (contoso.com), its tenant id, "
                           "common, organizations or consumers.")
                           .arg(given));
    return given;
}

Result<QString> parseClientId(const QString &given)
{
    static const QRegularExpression shape(QStringLiteral("^[A-Za-z0-9._-]+$"));
    const QString id = given.isEmpty() ? QStringLiteral(SINCERELY_MICROSOFT_CLIENT_ID) : given;
    if (id.isEmpty())
        return invalid(QCoreApplication::translate(
            "sincerely::MicrosoftSettings", "This copy of Sincerely has no Microsoft application id. Register an "
                                            "application at entra.microsoft.com (platform \"Mobile and "
                                            "desktop applications\", redirect address http://localhost) and give its "
                                            "application (client) id: as the account's client id "
                                            "(--client-id), or when building (-DSINCERELY_MICROSOFT_CLIENT_ID=)."));
    if (!shape.match(id).hasMatch())
        return invalid(QCoreApplication::translate(
                           "sincerely::MicrosoftSettings",
                           "\"%1\" is not an application (client) id. Copy it from the page of the application "
                           "at entra.microsoft.com.")
                           .arg(id));
    return id;
}

QUrl below(const QUrl &root, const QString &path)
{
    QUrl url = root;
    url.setPath(root.path() + path);
    return url;
}

QString qualified(MicrosoftCloud cloud, const QString &scope)
{
    return text(rowOf(cloud).graph) + QLatin1Char('/') + scope;
}

QStringList graphScopes()
{
    return {QStringLiteral("User.Read"), QStringLiteral("Mail.ReadWrite"), QStringLiteral("Mail.Send")};
}

} // namespace

Result<MicrosoftSettings> MicrosoftSettings::parse(const QMap<QString, QString> &settings)
{
    const QString cloudWord = settings.value(QStringLiteral("cloud"));
    const Result<MicrosoftCloud> cloud =
        cloudWord.isEmpty() ? Result<MicrosoftCloud>(MicrosoftCloud::Global) : parseCloud(cloudWord);
    if (!cloud)
        return failure(cloud.error());
    const Result<QString> clientId = parseClientId(settings.value(QStringLiteral("client_id")).trimmed());
    if (!clientId)
        return failure(clientId.error());
    const Result<QString> tenant = parseTenant(settings.value(QStringLiteral("tenant")).trimmed());
    if (!tenant)
        return failure(tenant.error());
    const Result<QUrl> authority = parseRoot(settings.value(QStringLiteral("authority")), rowOf(*cloud).authority);
    if (!authority)
        return failure(authority.error());
    const Result<QUrl> graph = parseRoot(settings.value(QStringLiteral("graph")), rowOf(*cloud).graph);
    if (!graph)
        return failure(graph.error());
    return MicrosoftSettings{*clientId, *tenant, *cloud, *authority, *graph};
}

QMap<QString, QString> MicrosoftSettings::toMap() const
{
    // The client id is kept even if it is the build's own: a refresh token is worth nothing with another one.
    const CloudRow &row = rowOf(cloud);
    QMap<QString, QString> map{{QStringLiteral("client_id"), clientId},
                               {QStringLiteral("tenant"), tenant},
                               {QStringLiteral("cloud"), text(row.word)}};
    if (authorityUrl != QUrl(text(row.authority)))
        map.insert(QStringLiteral("authority"), authorityUrl.toString());
    if (graphUrl != QUrl(text(row.graph)))
        map.insert(QStringLiteral("graph"), graphUrl.toString());
    return map;
}

QUrl MicrosoftSettings::authorizeUrl() const
{
    return below(authorityUrl, QStringLiteral("/%1/oauth2/v2.0/authorize").arg(tenant));
}

QUrl MicrosoftSettings::tokenUrl() const
{
    return below(authorityUrl, QStringLiteral("/%1/oauth2/v2.0/token").arg(tenant));
}

QStringList MicrosoftSettings::scopes() const
{
    QStringList asked;
    for (const QString &scope : graphScopes()) // short names are only sure to mean Microsoft Graph in the global cloud
        asked.append(cloud == MicrosoftCloud::Global ? scope : qualified(cloud, scope));
    asked.insert(1, QStringLiteral("offline_access"));
    return asked;
}

QUrl adminConsentUrl(const MicrosoftSettings &settings)
{
    // An administrator consents for an organisation, which "common" and "consumers" are not.
    const bool isAnybody =
        settings.tenant == QStringLiteral("common") || settings.tenant == QStringLiteral("consumers");
    const QString tenant = isAnybody ? QStringLiteral("organizations") : settings.tenant;
    QStringList scopes;
    for (const QString &scope : graphScopes())
        scopes.append(qualified(settings.cloud, scope));
    const auto encoded = [](const QString &value) { return QString::fromLatin1(QUrl::toPercentEncoding(value)); };
    QUrlQuery query;
    query.addQueryItem(QStringLiteral("client_id"), encoded(settings.clientId));
    query.addQueryItem(QStringLiteral("scope"), encoded(scopes.join(QLatin1Char(' '))));
    query.addQueryItem(QStringLiteral("redirect_uri"), encoded(QStringLiteral("http://localhost")));
    query.addQueryItem(QStringLiteral("state"), QStringLiteral("sincerely"));
    QUrl url = below(settings.authorityUrl, QStringLiteral("/%1/v2.0/adminconsent").arg(tenant));
    url.setQuery(query);
    return url;
}

} // namespace sincerely
