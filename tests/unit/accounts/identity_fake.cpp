#include "tests/unit/accounts/identity_fake.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QJsonObject>

namespace sincerely::test
{

IdentityFake::IdentityFake()
    : m_server([this](QTcpSocket &socket, const RawServer::Request &request) { handle(socket, request); })
{
}

MicrosoftSettings IdentityFake::settings(const QMap<QString, QString> &changes) const
{
    QMap<QString, QString> map{{QStringLiteral("client_id"), QStringLiteral("11112222-bbbb-3333-cccc-4444dddd5555")},
                               {QStringLiteral("authority"), m_server.url().toString()},
                               {QStringLiteral("graph"), m_server.url().toString()}};
    map.insert(changes);
    const Result<MicrosoftSettings> parsed = MicrosoftSettings::parse(map);
    if (!parsed)
        qFatal("%s", qPrintable(parsed.error().sentence));
    return *parsed;
}

IdentityFake::Fields IdentityFake::decodeForm(const QByteArray &form)
{
    Fields fields;
    for (QByteArray pair : form.split('&')) {
        pair.replace('+', ' ');
        const qsizetype equals = pair.indexOf('=');
        const QString name = QUrl::fromPercentEncoding(pair.left(equals));
        if (fields.contains(name))
            qFatal("the parameter %s was sent twice", qPrintable(name));
        fields.insert(name, QUrl::fromPercentEncoding(pair.mid(equals + 1)));
    }
    return fields;
}

void IdentityFake::answerJson(QTcpSocket &socket, int status, const QByteArray &json)
{
    RawServer::answer(socket, status, json, "Content-Type: application/json\r\n");
}

void IdentityFake::handle(QTcpSocket &socket, const RawServer::Request &request)
{
    if (request.target.startsWith("/common/oauth2/v2.0/authorize?")) {
        const Fields query = decodeForm(request.target.mid(request.target.indexOf('?') + 1));
        m_authorizations.append(query);
        m_challenge = query.value(QStringLiteral("code_challenge"));
        onAuthorize ? onAuthorize(socket, query) : redirectBack(socket, query);
    } else if (request.method == "POST" && request.target == "/common/oauth2/v2.0/token") {
        const Fields form = decodeForm(request.body);
        m_rawForms.append(request.body);
        m_tokenRequests.append(form);
        onToken ? onToken(socket, form) : grantTokens(socket, form);
    } else {
        RawServer::answer(socket, 404);
    }
}

void IdentityFake::redirectBack(QTcpSocket &socket, const Fields &query)
{
    const QByteArray target =
        query.value(QStringLiteral("redirect_uri")).toUtf8() + "?code=" + QUrl::toPercentEncoding(code) +
        "&state=" + QUrl::toPercentEncoding(query.value(QStringLiteral("state"))) + "&session_state=x";
    RawServer::answer(socket, 302, {}, "Location: " + target + "\r\n");
}

void IdentityFake::grantTokens(QTcpSocket &socket, const Fields &form)
{
    const QByteArray hash =
        QCryptographicHash::hash(form.value(QStringLiteral("code_verifier")).toUtf8(), QCryptographicHash::Sha256);
    const QString challenge =
        QString::fromLatin1(hash.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
    const bool isCode = form.value(QStringLiteral("grant_type")) == QStringLiteral("authorization_code");
    const bool isGood = isCode ? form.value(QStringLiteral("code")) == code && challenge == m_challenge
                               : form.value(QStringLiteral("refresh_token")) == refreshToken;
    if (!isGood) {
        answerJson(
            socket, 400,
            R"({"error":"invalid_grant","error_description":"AADSTS70008: ann@example.com expired","trace_id":"t-1"})");
        return;
    }
    ++m_issued;
    if (rotates && !isCode) {
        oldRefreshTokens.append(refreshToken);
        refreshToken = QStringLiteral("1.r+e/f=&%41-%1").arg(m_issued);
    }
    QJsonObject answer{{QStringLiteral("token_type"), QStringLiteral("Bearer")},
                       {QStringLiteral("access_token"), QStringLiteral("access-%1").arg(m_issued)},
                       {QStringLiteral("expires_in"), expiresIn}};
    if (rotates || isCode)
        answer.insert(QStringLiteral("refresh_token"), refreshToken);
    if (!scope.isEmpty())
        answer.insert(QStringLiteral("scope"), scope);
    answerJson(socket, 200, QJsonDocument(answer).toJson());
}

} // namespace sincerely::test
