#include "tests/emulator/graph.h"
#include "tests/emulator/message_schema.h"

#include <QJsonDocument>

namespace sincerely::emulator
{

using namespace Qt::Literals::StringLiterals;

namespace
{

/// The documented request has no body; an empty object is taken as well.
bool hasEmptyBody(const Request &request)
{
    if (request.body.trimmed().isEmpty())
        return true;
    const QJsonDocument document = QJsonDocument::fromJson(request.body);
    return document.isObject() && document.object().isEmpty();
}

QStringList allRecipients(const Message &message)
{
    return message.addresses(u"toRecipients"_s) + message.addresses(u"ccRecipients"_s) +
           message.addresses(u"bccRecipients"_s);
}

std::optional<Response> refuseSend(World &world, const Message &message)
{
    const QStringList recipients = allRecipients(message);
    if (!world.behaviour.sendError.isEmpty())
        return errorFromText(world.behaviour.sendError);
    if (recipients.isEmpty())
        return graphError(400, u"ErrorInvalidRecipients"_s, u"At least one recipient isn't valid."_s);
    for (const QString &recipient : recipients) {
        if (world.behaviour.refusedRecipients.contains(recipient, Qt::CaseInsensitive))
            return graphError(400, u"ErrorInvalidRecipients"_s, u"At least one recipient isn't valid."_s);
    }
    if (world.behaviour.refuseExcessSends && world.behaviour.sendsPerMinute > 0 &&
        world.mailbox.departuresWithinMinute() >= world.behaviour.sendsPerMinute) {
        Response response = graphError(429, u"ApplicationThrottled"_s, u"Too many messages in a minute."_s);
        response.headers.emplaceBack("Retry-After", QByteArray::number(world.behaviour.throttleSeconds));
        return response;
    }
    return {};
}

bool hasOpenSession(const World &world, const Message &message)
{
    return std::ranges::any_of(world.sessions, [&](const auto &s) { return s.second.messageKey == message.key; });
}

} // namespace

Response sendMessage(World &world, const GraphCall &call)
{
    if (!hasEmptyBody(call.request))
        return graphError(400, u"BadRequest"_s, u"The send action takes no parameters."_s);
    Message *message = messageOf(world, call);
    if (message == nullptr)
        return messageNotFound();
    if (message->submitted || !message->isDraft) {
        // What the service does is not documented; to be merciless, it sends again.
        world.ledger.violation(call.number, u"second send"_s, message->immutableId);
        if (world.behaviour.secondSend != "duplicate"_L1)
            return messageNotFound();
    }
    if (std::optional<Response> refusal = refuseSend(world, *message))
        return *refusal;
    if (hasOpenSession(world, *message))
        world.ledger.violation(call.number, u"send with an unfinished upload"_s, message->immutableId);
    world.mailbox.submit(*message, call.number);
    return emptyAnswer(202);
}

Response sendMail(World &world, const GraphCall &call)
{
    if (!world.behaviour.sendMailAllowed)
        world.ledger.violation(call.number, u"sendMail used"_s, {});
    Response refusal;
    const std::optional<QJsonObject> object = readJson(world, call.request, refusal);
    if (!object)
        return refusal;
    const QJsonObject properties = object->value(u"message"_s).toObject(object->value(u"Message"_s).toObject());
    if (const std::optional<Refusal> problem = checkCreate(properties))
        return graphError(problem->status, problem->code, problem->message);
    Message &message = world.mailbox.create(u"purged"_s);
    applyProperties(world, message, properties);
    const QJsonArray attachments = properties[u"attachments"_s].toArray();
    for (const QJsonValue &attachment : attachments) {
        if (std::optional<Response> problem = attach(world, message, attachment.toObject()))
            return *problem;
    }
    if (std::optional<Response> problem = refuseSend(world, message))
        return *problem;
    if (object->value(u"saveToSentItems"_s).toBool(true))
        message.folder = u"drafts"_s;
    world.mailbox.submit(message, call.number);
    return emptyAnswer(202);
}

} // namespace sincerely::emulator
