#include "tests/emulator/answers.h"

#include <QDateTime>
#include <QHash>
#include <QJsonDocument>
#include <QLocale>
#include <QUuid>

namespace sincerely::emulator
{

using namespace Qt::Literals::StringLiterals;

Response jsonAnswer(int status, const QJsonObject &object)
{
    return {
        .status = status,
        .headers = {{"Content-Type", "application/json; odata.metadata=minimal; odata.streaming=true; charset=utf-8"},
                    {"Cache-Control", "no-store"}},
        .body = QJsonDocument(object).toJson(QJsonDocument::Compact)};
}

Response emptyAnswer(int status)
{
    return {.status = status};
}

Response htmlAnswer(int status, const QByteArray &html)
{
    return {.status = status, .headers = {{"Content-Type", "text/html; charset=utf-8"}}, .body = html};
}

Response textAnswer(int status, const QByteArray &text)
{
    return {.status = status, .headers = {{"Content-Type", "text/plain; charset=utf-8"}}, .body = text};
}

Response graphError(int status, const QString &code, const QString &message)
{
    return jsonAnswer(status, {{u"error"_s, QJsonObject{{u"code"_s, code}, {u"message"_s, message}}}});
}

QString usualCode(int status)
{
    static const QHash<int, QString> codes = {
        {400, u"BadRequest"_s},
        {401, u"InvalidAuthenticationToken"_s},
        {403, u"ErrorAccessDenied"_s},
        {404, u"ErrorItemNotFound"_s},
        {409, u"ErrorIrresolvableConflict"_s},
        {412, u"ErrorIrresolvableConflict"_s},
        {413, u"RequestEntityTooLarge"_s},
        {415, u"UnsupportedMediaType"_s},
        {416, u"invalidRange"_s},
        {423, u"ErrorServerBusy"_s},
        {429, u"ApplicationThrottled"_s},
        {500, u"ErrorInternalServerError"_s},
        {503, u"ServiceUnavailable"_s},
        {504, u"UnknownError"_s},
        {507, u"ErrorQuotaExceeded"_s},
        {509, u"activityLimitReached"_s},
    };
    return codes.value(status, u"UnknownError"_s);
}

Response errorFromText(const QString &text)
{
    const int status = text.section(u':', 0, 0).toInt();
    const QString code = text.section(u':', 1);
    return graphError(status == 0 ? 500 : status, code.isEmpty() ? usualCode(status) : code,
                      u"The emulator was told so."_s);
}

Response challenge(const QString &message, const QByteArray &authority, bool claims)
{
    Response response = graphError(401, u"InvalidAuthenticationToken"_s, message);
    QByteArray value = "Bearer realm=\"\", authorization_uri=\"" + authority + "/common/oauth2/authorize\"";
    if (claims) {
        const QByteArray wanted = R"({"access_token":{"nbf":{"essential":true,"value":"1604106651"}}})";
        value += ", error=\"insufficient_claims\", claims=\"" + wanted.toBase64() + "\"";
    } else {
        value += ", error=\"invalid_token\"";
    }
    response.headers.emplaceBack("WWW-Authenticate", value);
    return response;
}

void addTrace(Response &response, const Request &request, int number)
{
    const QByteArray requestId = "00000000-0000-4000-8000-" + QByteArray::number(number).rightJustified(12, '0');
    const QByteArray clientRequestId = request.header("client-request-id");
    const QDateTime now = QDateTime::currentDateTimeUtc();
    response.headers.emplaceBack("request-id", requestId);
    if (!clientRequestId.isEmpty())
        response.headers.emplaceBack("client-request-id", clientRequestId);
    response.headers.emplaceBack("Date", QLocale::c().toString(now, u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s).toLatin1());
    response.headers.emplaceBack("Strict-Transport-Security", "max-age=31536000");
    if (response.status < 400 || !response.body.startsWith("{\"error\":{"))
        return;
    QJsonObject whole = QJsonDocument::fromJson(response.body).object();
    QJsonObject error = whole[u"error"_s].toObject();
    error[u"innerError"_s] = QJsonObject{{u"date"_s, now.toString(u"yyyy-MM-ddThh:mm:ss"_s)},
                                         {u"request-id"_s, QString::fromLatin1(requestId)},
                                         {u"client-request-id"_s, QString::fromLatin1(clientRequestId)}};
    whole[u"error"_s] = error;
    response.body = QJsonDocument(whole).toJson(QJsonDocument::Compact);
}

} // namespace sincerely::emulator
