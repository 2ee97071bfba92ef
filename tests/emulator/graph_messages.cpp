#include "tests/emulator/graph.h"
#include "tests/emulator/message_json.h"
#include "tests/emulator/message_schema.h"

namespace sincerely::emulator
{

using namespace Qt::Literals::StringLiterals;

namespace
{

Response refused(const Refusal &refusal)
{
    return graphError(refusal.status, refusal.code, refusal.message);
}

Response messageAnswer(const World &world, const Message &message, const View &view, int status)
{
    QJsonObject object = toJson(world, message, view);
    object[u"@odata.context"_s] =
        QString::fromLatin1(world.mainOrigin) + u"/v1.0/$metadata#users('me')/messages/$entity"_s;
    Response response = jsonAnswer(status, object);
    if (view.immutableIds)
        response.headers.emplaceBack("Preference-Applied", "IdType=\"ImmutableId\"");
    return response;
}

/// Exchange puts HTML into a document of its own when it is written; the text stays.
QString rewritten(const QString &html)
{
    QString inner = html;
    const qsizetype begin = html.indexOf("<body"_L1, 0, Qt::CaseInsensitive);
    const qsizetype end = html.lastIndexOf("</body"_L1, -1, Qt::CaseInsensitive);
    if (begin >= 0 && end > begin)
        inner = html.sliced(html.indexOf(u'>', begin) + 1, end - html.indexOf(u'>', begin) - 1);
    return u"<html><head>\r\n<meta http-equiv=\"Content-Type\" content=\"text/html; charset=utf-8\"></head><body>%1</body></html>"_s
        .arg(inner);
}

/// The change key that If-Match asks for, if it asks for one.
bool isOutdated(const World &world, const Message &message, const Request &request)
{
    const QByteArray wanted = request.header("If-Match");
    if (wanted.isEmpty() || wanted == "*")
        return false;
    return wanted != toJson(world, message, {})[u"@odata.etag"_s].toString().toLatin1();
}

Response conflict()
{
    return graphError(
        412, u"ErrorIrresolvableConflict"_s,
        u"The send or update operation could not be performed because the change key passed in the request does not match the current change key for the item."_s);
}

} // namespace

void applyProperties(World &world, Message &message, const QJsonObject &properties)
{
    for (auto it = properties.begin(); it != properties.end(); ++it) {
        if (it.key() == "singleValueExtendedProperties"_L1) {
            const QJsonArray array = it.value().toArray();
            for (const QJsonValue &property : array)
                message.setExtended(property[u"id"_s].toString(), property[u"value"_s].toString());
        } else if (it.key() == "internetMessageId"_L1) {
            message.internetMessageId = it.value().toString();
        } else if (it.key() != "attachments"_L1 && it.key() != "@odata.type"_L1) {
            message.properties[it.key()] = it.value();
        }
    }
    const QJsonValue body = message.properties.value(u"body"_s);
    const QString content = body[u"content"_s].toString();
    const bool isHtml = body[u"contentType"_s].toString() == "html"_L1;
    message.storedBody = isHtml && world.behaviour.rewriteHtml ? rewritten(content) : content;
}

Response createDraft(World &world, const GraphCall &call)
{
    Response refusal;
    const std::optional<QJsonObject> object = readJson(world, call.request, refusal);
    if (!object)
        return refusal;
    if (const std::optional<Refusal> problem = checkCreate(*object))
        return refused(*problem);
    const bool inFolder = call.segments.value(1).compare("mailFolders"_L1, Qt::CaseInsensitive) == 0;
    const std::optional<QString> folder = inFolder ? world.mailbox.folderName(call.segments[2]) : u"drafts"_s;
    if (!folder)
        return messageNotFound();
    Message &message = world.mailbox.create(*folder);
    applyProperties(world, message, *object);
    const QJsonArray attachments = (*object)[u"attachments"_s].toArray();
    for (const QJsonValue &attachment : attachments) {
        if (std::optional<Response> problem = attach(world, message, attachment.toObject())) {
            message.folder = u"purged"_s;
            return *problem;
        }
    }
    const View view{.immutableIds = call.immutableIds};
    Response response = messageAnswer(world, message, view, 201);
    const QString id = call.immutableIds ? message.immutableId : message.restId;
    response.headers.emplaceBack("Location", world.mainOrigin + "/v1.0/users('me')/messages('" + id.toLatin1() + "')");
    return response;
}

Response getMessage(World &world, const GraphCall &call)
{
    QString problem;
    const std::optional<View> view = readView(call.request, problem);
    if (!view)
        return graphError(400, u"RequestBroker--ParseUri"_s, problem);
    const Message *message = messageOf(world, call);
    return message == nullptr ? messageNotFound() : messageAnswer(world, *message, *view, 200);
}

Response patchMessage(World &world, const GraphCall &call)
{
    Response refusal;
    const std::optional<QJsonObject> object = readJson(world, call.request, refusal);
    if (!object)
        return refusal;
    if (const std::optional<Refusal> problem = checkUpdate(*object))
        return refused(*problem);
    Message *message = messageOf(world, call);
    if (message == nullptr)
        return messageNotFound();
    if (isOutdated(world, *message, call.request))
        return conflict();
    // Page "Update message": these can be changed only while it is a draft.
    static const QStringList draftOnly = {u"body"_s, u"subject"_s, u"replyTo"_s, u"internetMessageId"_s};
    for (const QString &name : draftOnly) {
        if (!message->isDraft && object->contains(name))
            return graphError(400, u"ErrorInvalidPropertyUpdateSentMessage"_s,
                              u"Update operation is invalid for property of a sent message."_s);
    }
    applyProperties(world, *message, *object);
    world.mailbox.touch(*message);
    return messageAnswer(world, *message, {.immutableIds = call.immutableIds}, 200);
}

Response deleteMessage(World &world, const GraphCall &call)
{
    Message *message = messageOf(world, call);
    if (message == nullptr && world.behaviour.deleteMissingAs403)
        return graphError(403, u"ErrorCannotDeleteObject"_s, u"Object cannot be deleted."_s);
    if (message == nullptr)
        return messageNotFound();
    if (isOutdated(world, *message, call.request))
        return conflict();
    if (message->leavesDraftsAt || message->leavesOutboxAt)
        world.ledger.violation(call.number, u"delete of a message under way"_s, message->immutableId);
    const bool forGood = call.request.method == "POST" || message->folder == "deleteditems"_L1;
    world.mailbox.moveTo(*message, forGood ? u"purged"_s : u"deleteditems"_s);
    return emptyAnswer(204);
}

} // namespace sincerely::emulator
