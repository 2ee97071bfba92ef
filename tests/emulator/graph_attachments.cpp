#include "tests/emulator/graph.h"
#include "tests/emulator/message_json.h"
#include "tests/emulator/message_schema.h"

#include <algorithm>

namespace sincerely::emulator
{

using namespace Qt::Literals::StringLiterals;

namespace
{

Response tooLarge()
{
    return graphError(400, u"ErrorMessageSizeExceeded"_s, u"The message exceeds the maximum supported size."_s);
}

} // namespace

bool isOverSizeLimit(const World &world, const Message &message, qint64 more)
{
    const qint64 limit = world.behaviour.messageSizeLimit;
    return limit > 0 && message.attachmentBytes() + more > limit;
}

std::optional<Response> attach(World &world, Message &message, const QJsonObject &attachment)
{
    const QByteArray content = QByteArray::fromBase64(attachment[u"contentBytes"_s].toString().toLatin1());
    if (isOverSizeLimit(world, message, content.size()))
        return tooLarge();
    message.attachments.append({.id = world.mailbox.newId(u"AAkALgATT"_s, 30),
                                .name = attachment[u"name"_s].toString(),
                                .contentType = attachment[u"contentType"_s].toString(),
                                .contentId = attachment[u"contentId"_s].toString(),
                                .isInline = attachment[u"isInline"_s].toBool(),
                                .size = content.size(),
                                .sha256 = world.blobs.put(content)});
    world.mailbox.touch(message);
    return {};
}

Response addAttachment(World &world, const GraphCall &call)
{
    Response refusal;
    const std::optional<QJsonObject> object = readJson(world, call.request, refusal);
    if (!object)
        return refusal;
    if (const std::optional<Refusal> problem = checkAttachment(*object))
        return graphError(problem->status, problem->code, problem->message);
    Message *message = messageOf(world, call);
    if (message == nullptr)
        return messageNotFound();
    if (message->submitted)
        world.ledger.violation(call.number, u"attachment added after send"_s, message->immutableId);
    if (std::optional<Response> problem = attach(world, *message, *object))
        return *problem;
    const AttachmentRecord &added = message->attachments.last();
    return jsonAnswer(201, toJson(world, added, {}, world.blobs.content(added.sha256)));
}

Response listAttachments(World &world, const GraphCall &call)
{
    const Message *message = messageOf(world, call);
    if (message == nullptr)
        return messageNotFound();
    const QStringList select = splitList(valueOf(call.request.query(), u"$select"));
    if (select.isEmpty())
        world.ledger.violation(call.number, u"attachments listed without $select"_s, u"All contents come along."_s);
    if (select.contains(u"contentId"_s)) // it is a property of the derived type only
        return graphError(
            400, u"RequestBroker--ParseUri"_s,
            u"Could not find a property named 'contentId' on type 'Microsoft.OutlookServices.Attachment'."_s);
    QJsonArray list;
    for (const AttachmentRecord &attachment : message->attachments) {
        const bool wantsContent = select.isEmpty() || select.contains(u"contentBytes"_s);
        const std::optional<QByteArray> content = wantsContent ? world.blobs.content(attachment.sha256) : std::nullopt;
        list.append(toJson(world, attachment, select, content));
    }
    return jsonAnswer(200, {{u"value"_s, list}});
}

Response deleteAttachment(World &world, const GraphCall &call)
{
    Message *message = messageOf(world, call);
    if (message == nullptr)
        return messageNotFound();
    const QString id = call.segments.value(4);
    const auto removed = message->attachments.removeIf([&id](const AttachmentRecord &a) { return a.id == id; });
    if (removed == 0)
        return graphError(404, u"ErrorItemNotFound"_s, u"The specified object was not found in the store."_s);
    world.mailbox.touch(*message);
    return emptyAnswer(204);
}

Response createSession(World &world, const GraphCall &call)
{
    Response refusal;
    const std::optional<QJsonObject> object = readJson(world, call.request, refusal);
    if (!object)
        return refusal;
    if (const std::optional<Refusal> problem = checkSession(*object))
        return graphError(problem->status, problem->code, problem->message);
    const Message *message = messageOf(world, call);
    if (message == nullptr)
        return messageNotFound();
    const QJsonObject item = (*object)[u"AttachmentItem"_s].toObject();
    const qint64 size = item[u"size"_s].toInteger();
    if (size < world.behaviour.sessionMinimum)
        return graphError(400, u"ErrorAttachmentSizeShouldNotBeLessThanMinimumSize"_s,
                          u"The attachment is too small for an upload session."_s);
    if (size > world.behaviour.sessionMaximum)
        return tooLarge();
    const QByteArray target = openSession(world, message->key,
                                          {.id = world.mailbox.newId(u"AAkALgATT"_s, 30),
                                           .name = item[u"name"_s].toString(),
                                           .contentType = item[u"contentType"_s].toString(),
                                           .contentId = item[u"contentId"_s].toString(),
                                           .isInline = item[u"isInline"_s].toBool(),
                                           .size = size});
    return jsonAnswer(201, {{u"@odata.context"_s, QString::fromLatin1(world.mainOrigin) +
                                                      u"/v1.0/$metadata#microsoft.graph.uploadSession"_s},
                            {u"uploadUrl"_s, QString::fromLatin1(world.uploadOrigin + target)},
                            {u"expirationDateTime"_s, toText(world.sessions.at(target).expires)},
                            {u"nextExpectedRanges"_s, QJsonArray{u"0-"_s}}});
}

} // namespace sincerely::emulator
