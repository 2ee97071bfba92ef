#include "tests/emulator/graph.h"

#include "tests/emulator/message_json.h"

#include <QJsonDocument>
#include <QUuid>

namespace sincerely::emulator
{

using namespace Qt::Literals::StringLiterals;

namespace
{

using Answer = Response (*)(World &, const GraphCall &);

struct Route {
    Answer answer;
    QStringList scopes; ///< Any of them is enough.
};

const QHash<Kind, Route> &routes()
{
    static const QString readWrite = u"Mail.ReadWrite"_s;
    static const QString read = u"Mail.Read"_s;
    static const QHash<Kind, Route> table = {
        {Kind::Me, {getMe, {u"User.Read"_s}}},
        {Kind::CreateDraft, {createDraft, {readWrite}}},
        {Kind::GetMessage, {getMessage, {readWrite, read}}},
        {Kind::Patch, {patchMessage, {readWrite}}},
        {Kind::DeleteMessage, {deleteMessage, {readWrite}}},
        {Kind::AddAttachment, {addAttachment, {readWrite}}},
        {Kind::ListAttachments, {listAttachments, {readWrite, read}}},
        {Kind::DeleteAttachment, {deleteAttachment, {readWrite}}},
        {Kind::CreateSession, {createSession, {readWrite}}},
        {Kind::Send, {sendMessage, {u"Mail.Send"_s}}},
        {Kind::SendMail, {sendMail, {u"Mail.Send"_s}}},
        {Kind::Search, {searchMessages, {readWrite, read}}},
        {Kind::Other, {answerOther, {}}},
    };
    return table;
}

/// What is wrong with the token, if anything.
std::optional<Response> checkToken(const World &world, const Request &request, const QStringList &scopes)
{
    const QByteArray header = request.header("Authorization");
    if (!header.startsWith("Bearer "))
        return challenge(u"Access token is empty."_s, world.mainOrigin, false);
    const Tokens::AccessToken *token = world.tokens.findAccessToken(QString::fromLatin1(header.mid(7)));
    if (token == nullptr)
        return challenge(u"CompactToken validation failed."_s, world.mainOrigin, false);
    if (world.clock.now() >= token->expires)
        return challenge(u"Access token has expired or is not yet valid."_s, world.mainOrigin, false);
    if (world.tokens.claimsRequired() && !token->claims)
        return challenge(u"Continuous access evaluation resulted in challenge."_s, world.mainOrigin, true);
    const bool allowed = scopes.isEmpty() || std::ranges::any_of(scopes, [token](const QString &scope) {
                             return token->scopes.contains(scope, Qt::CaseInsensitive);
                         });
    if (!allowed)
        return graphError(403, u"ErrorAccessDenied"_s, u"Access is denied. Check credentials and try again."_s);
    return {};
}

Response throttled(const World &world, const QString &message, int seconds)
{
    Response response = graphError(429, u"ApplicationThrottled"_s, message);
    response.headers.emplaceBack("Retry-After", QByteArray::number(seconds));
    Q_UNUSED(world)
    return response;
}

/// What is over the limits, if anything.
std::optional<Response> checkLimits(World &world, const RequestRecord &record)
{
    const Behaviour &behaviour = world.behaviour;
    if (behaviour.refuseConcurrency && record.openAtBegin > behaviour.maxConcurrent)
        return throttled(world, u"Application is over its MailboxConcurrency limit."_s, behaviour.throttleSeconds);
    if (behaviour.requestsPer10Minutes > 0 &&
        world.ledger.requestsWithin(std::chrono::minutes(10)) > behaviour.requestsPer10Minutes)
        return throttled(world, u"Application is over its request limit."_s, behaviour.throttleSeconds);
    return {};
}

/// Paths name the person as "me" or by address; nobody else's mailbox is here.
bool isOwnPath(const World &world, const Request &request)
{
    const QStringList segments = request.segments();
    return segments.size() < 3 || segments[1] != "users"_L1 ||
           segments[2].compare(world.behaviour.userAddress, Qt::CaseInsensitive) == 0;
}

} // namespace

Response answerGraph(World &world, const Request &request, Kind kind, int number)
{
    const auto route = routes().constFind(kind);
    if (request.method == "POST" && request.contentLength < 0 && !request.chunked)
        return htmlAnswer(411, "<!DOCTYPE html><title>Length Required</title><h2>Length Required</h2>");
    if (request.bodyTooLarge)
        return graphError(413, u"RequestEntityTooLarge"_s, u"The request is larger than 4 MB."_s);
    if (std::optional<Response> refusal = checkToken(world, request, route->scopes))
        return *refusal;
    if (std::optional<Response> refusal = checkLimits(world, world.ledger.record(number)))
        return *refusal;
    if (!world.behaviour.mailboxError.isEmpty() && kind != Kind::Me)
        return errorFromText(world.behaviour.mailboxError);
    if (!isOwnPath(world, request))
        return graphError(404, u"ErrorInvalidUser"_s, u"The requested user is invalid."_s);
    const GraphCall call{.request = request,
                         .number = number,
                         .kind = kind,
                         .segments = graphSegments(request),
                         .immutableIds = wantsImmutableIds(request)};
    return route->answer(world, call);
}

void checkGraphHeaders(World &world, const Request &head, const RequestRecord &record)
{
    Ledger &ledger = world.ledger;
    const int number = record.number;
    const QString id = record.clientRequestId;
    const QString what = QString::fromLatin1(head.method + ' ' + head.target);
    if (id.isEmpty())
        ledger.violation(number, u"missing client-request-id"_s, what);
    else if (QUuid::fromString(id).isNull())
        ledger.violation(number, u"client-request-id is no GUID"_s, id);
    else if (ledger.isRepeatedId(id))
        ledger.violation(number, u"repeated client-request-id"_s, id);
    if (isAboutMessages(record.kind) && !wantsImmutableIds(head))
        ledger.violation(number, u"missing Prefer: IdType=\"ImmutableId\""_s, what);
    if (head.header("User-Agent").isEmpty())
        ledger.violation(number, u"missing User-Agent"_s, what);
    if (!head.joinedHeader("Accept").contains("application/json"))
        ledger.violation(number, u"missing Accept: application/json"_s, what);
}

Message *messageOf(World &world, const GraphCall &call)
{
    Message *message = world.mailbox.find(call.segments.value(2));
    if (message == nullptr)
        return nullptr;
    if (message->freshRequests > 0) {
        --message->freshRequests;
        return nullptr;
    }
    return world.clock.now() < message->freshUntil ? nullptr : message;
}

Response messageNotFound()
{
    return graphError(404, u"ErrorItemNotFound"_s, u"The specified object was not found in the store."_s);
}

std::optional<QJsonObject> readJson(const World &world, const Request &request, Response &refusal)
{
    Q_UNUSED(world)
    if (!request.header("Content-Type").toLower().startsWith("application/json")) {
        refusal = graphError(415, u"UnsupportedMediaType"_s, u"A media type of the request is not supported."_s);
        return {};
    }
    QJsonParseError problem{};
    const QJsonDocument document = QJsonDocument::fromJson(request.body, &problem);
    if (!document.isObject()) {
        refusal =
            graphError(400, u"BadRequest"_s, u"Unable to read JSON request payload: %1"_s.arg(problem.errorString()));
        return {};
    }
    return document.object();
}

Response getMe(World &world, const GraphCall &call)
{
    const Behaviour &behaviour = world.behaviour;
    QJsonArray proxies{u"SMTP:"_s + behaviour.userAddress};
    for (const QString &alias : behaviour.aliases)
        proxies.append(u"smtp:"_s + alias);
    const QJsonObject whole = {
        {u"id"_s, u"11111111-2222-3333-4444-555555555555"_s},
        {u"displayName"_s, behaviour.displayName},
        {u"givenName"_s, behaviour.displayName.section(u' ', 0, 0)},
        {u"surname"_s, behaviour.displayName.section(u' ', 1)},
        {u"mail"_s, behaviour.meHasNoMail ? QJsonValue(QJsonValue::Null) : QJsonValue(behaviour.userAddress)},
        {u"userPrincipalName"_s, behaviour.userAddress},
        {u"proxyAddresses"_s, proxies},
        {u"otherMails"_s, QJsonArray()},
    };
    const QString context = QString::fromLatin1(world.mainOrigin) + u"/v1.0/$metadata#users/$entity"_s;
    // Without $select only a part is told, and proxyAddresses is not in it.
    QStringList select = splitList(valueOf(call.request.query(), u"$select"));
    if (select.isEmpty())
        select = {u"id"_s, u"displayName"_s, u"givenName"_s, u"surname"_s, u"mail"_s, u"userPrincipalName"_s};
    QJsonObject chosen{{u"@odata.context"_s, context}};
    for (const QString &name : select) {
        if (whole.contains(name))
            chosen[name] = whole[name];
    }
    return jsonAnswer(200, chosen);
}

} // namespace sincerely::emulator
