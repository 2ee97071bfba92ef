#include "tests/emulator/graph.h"
#include "tests/emulator/message_json.h"

namespace sincerely::emulator
{

using namespace Qt::Literals::StringLiterals;

namespace
{

Response mailboxSettings()
{
    return jsonAnswer(200, {{u"timeZone"_s, u"W. Europe Standard Time"_s},
                            {u"dateFormat"_s, u"dd.MM.yyyy"_s},
                            {u"timeFormat"_s, u"HH:mm"_s},
                            {u"userPurpose"_s, u"user"_s},
                            {u"language"_s, QJsonObject{{u"locale"_s, u"en-US"_s},
                                                        {u"displayName"_s, u"English (United States)"_s}}}});
}

QJsonObject folderJson(const World &world, const QString &name)
{
    return {{u"id"_s, world.mailbox.folderId(name)}, {u"displayName"_s, name}, {u"isHidden"_s, false}};
}

Response folders(World &world, const GraphCall &call)
{
    if (call.request.method == "GET" && call.segments.size() == 3) {
        const std::optional<QString> name = world.mailbox.folderName(call.segments[2]);
        return name ? jsonAnswer(200, folderJson(world, *name)) : messageNotFound();
    }
    if (call.request.method == "GET") {
        QJsonArray list;
        const QStringList names = world.mailbox.folders();
        for (const QString &name : names)
            list.append(folderJson(world, name));
        return jsonAnswer(200, {{u"value"_s, list}});
    }
    Response refusal;
    const std::optional<QJsonObject> object = readJson(world, call.request, refusal);
    if (!object)
        return refusal;
    const QString name = object->value(u"displayName"_s).toString().toLower();
    if (name.isEmpty() || world.mailbox.folderName(name))
        return graphError(409, u"ErrorFolderExists"_s, u"A folder with the specified name already exists."_s);
    world.mailbox.addFolder(name);
    return jsonAnswer(201, folderJson(world, name));
}

Response attachmentContent(World &world, const GraphCall &call)
{
    const Message *message = messageOf(world, call);
    if (message == nullptr)
        return messageNotFound();
    for (const AttachmentRecord &attachment : message->attachments) {
        if (attachment.id != call.segments.value(4))
            continue;
        const std::optional<QByteArray> content = world.blobs.content(attachment.sha256);
        if (call.segments.size() == 5)
            return jsonAnswer(200, toJson(world, attachment, {}, content));
        return {.status = 200,
                .headers = {{"Content-Type", attachment.contentType.toLatin1()}},
                .body = content.value_or(QByteArray())};
    }
    return messageNotFound();
}

} // namespace

Response answerOther(World &world, const GraphCall &call)
{
    const QStringList &path = call.segments;
    const bool isGet = call.request.method == "GET";
    if (isGet && path == QStringList{u"me"_s, u"mailboxSettings"_s})
        return mailboxSettings();
    if (path.value(0) == "me"_L1 && path.value(1) == "mailFolders"_L1 && path.size() <= 3 &&
        (isGet || path.size() == 2))
        return folders(world, call);
    const bool isAttachment = path.value(1) == "messages"_L1 && path.value(3) == "attachments"_L1;
    if (isGet && isAttachment && (path.size() == 5 || (path.size() == 6 && path[5] == "$value"_L1)))
        return attachmentContent(world, call);
    return graphError(404, u"BadRequest"_s,
                      u"Resource not found for the segment '%1'."_s.arg(path.isEmpty() ? QString() : path.last()));
}

} // namespace sincerely::emulator
