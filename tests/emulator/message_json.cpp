#include "tests/emulator/message_json.h"

#include <QRegularExpression>

#include <array>

namespace sincerely::emulator
{

using namespace Qt::Literals::StringLiterals;

namespace
{

using Value = QJsonValue (*)(const World &, const Message &);

struct Property {
    QLatin1StringView name;
    Value value;
    bool byDefault = true;
};

QString changeKey(const Message &message)
{
    const QByteArray raw = QByteArray::number(message.key) + '-' + QByteArray::number(message.version);
    return u"CQAAABYA"_s + QString::fromLatin1(raw.toBase64());
}

bool hasFileAttachments(const Message &message)
{
    // Inline ones do not count (Microsoft's page "message resource type").
    return std::ranges::any_of(message.attachments, [](const AttachmentRecord &a) { return !a.isInline; });
}

QJsonValue sender(const World &world, const Message &message)
{
    const QJsonObject own = {{u"emailAddress"_s, QJsonObject{{u"name"_s, world.behaviour.displayName},
                                                             {u"address"_s, world.behaviour.userAddress}}}};
    if (message.isDraft && !message.properties.contains(u"from"_s))
        return QJsonValue(QJsonValue::Null);
    return message.properties.value(u"from"_s).toObject(own);
}

QJsonValue body(const World &, const Message &message)
{
    return QJsonObject{{u"contentType"_s, message.properties[u"body"_s][u"contentType"_s].toString(u"text"_s)},
                       {u"content"_s, message.storedBody}};
}

QJsonValue preview(const World &, const Message &message)
{
    static const QRegularExpression tags(u"<[^>]*>|\\s+"_s);
    return message.storedBody.left(4000).replace(tags, u" "_s).trimmed().left(255);
}

/// A writable property as it was set.
template <const char *Name>
QJsonValue own(const World &, const Message &message)
{
    return message.properties.value(QLatin1StringView(Name));
}

constexpr char Categories[] = "categories";
constexpr char To[] = "toRecipients";
constexpr char Cc[] = "ccRecipients";
constexpr char Bcc[] = "bccRecipients";
constexpr char ReplyTo[] = "replyTo";
constexpr char Headers[] = "internetMessageHeaders";

template <const char *Name>
QJsonValue ownList(const World &, const Message &message)
{
    return message.properties.value(QLatin1StringView(Name)).toArray();
}

QJsonValue importance(const World &, const Message &m)
{
    return m.properties.value(u"importance"_s).toString(u"normal"_s);
}

const std::array Properties = {
    Property{"createdDateTime"_L1, [](const World &, const Message &m) -> QJsonValue { return toText(m.created); }},
    Property{"lastModifiedDateTime"_L1,
             [](const World &, const Message &m) -> QJsonValue { return toText(m.modified); }},
    Property{"changeKey"_L1, [](const World &, const Message &m) -> QJsonValue { return changeKey(m); }},
    Property{"categories"_L1, ownList<Categories>},
    Property{"receivedDateTime"_L1, [](const World &, const Message &m) -> QJsonValue { return toText(m.sent); }},
    Property{"sentDateTime"_L1, [](const World &, const Message &m) -> QJsonValue { return toText(m.sent); }},
    Property{"hasAttachments"_L1, [](const World &, const Message &m) -> QJsonValue { return hasFileAttachments(m); }},
    Property{"internetMessageId"_L1, [](const World &, const Message &m) -> QJsonValue { return m.internetMessageId; }},
    Property{"subject"_L1,
             [](const World &, const Message &m) -> QJsonValue { return m.properties[u"subject"_s].toString(); }},
    Property{"bodyPreview"_L1, preview},
    Property{"importance"_L1, importance},
    Property{"parentFolderId"_L1,
             [](const World &w, const Message &m) -> QJsonValue { return w.mailbox.folderId(m.folder); }},
    Property{"conversationId"_L1, [](const World &, const Message &m) -> QJsonValue { return m.conversationId; }},
    Property{"conversationIndex"_L1, [](const World &, const Message &) -> QJsonValue { return u"AQHb"_s; }},
    Property{"isDeliveryReceiptRequested"_L1,
             [](const World &, const Message &m) -> QJsonValue {
                 return m.properties[u"isDeliveryReceiptRequested"_s].toBool();
             }},
    Property{"isReadReceiptRequested"_L1,
             [](const World &, const Message &m) -> QJsonValue {
                 return m.properties[u"isReadReceiptRequested"_s].toBool();
             }},
    Property{"isRead"_L1,
             [](const World &, const Message &m) -> QJsonValue { return m.properties[u"isRead"_s].toBool(true); }},
    Property{"isDraft"_L1, [](const World &, const Message &m) -> QJsonValue { return m.isDraft; }},
    Property{
        "webLink"_L1,
        [](const World &, const Message &) -> QJsonValue { return u"https://outlook.office365.com/owa/?ItemID=x"_s; }},
    Property{"inferenceClassification"_L1, [](const World &, const Message &) -> QJsonValue { return u"focused"_s; }},
    Property{"body"_L1, body},
    Property{"sender"_L1, sender},
    Property{"from"_L1, sender},
    Property{"toRecipients"_L1, ownList<To>},
    Property{"ccRecipients"_L1, ownList<Cc>},
    Property{"bccRecipients"_L1, ownList<Bcc>},
    Property{"replyTo"_L1, ownList<ReplyTo>},
    Property{
        "flag"_L1,
        [](const World &, const Message &) -> QJsonValue { return QJsonObject{{u"flagStatus"_s, u"notFlagged"_s}}; }},
    Property{"internetMessageHeaders"_L1, own<Headers>, false},
    Property{"uniqueBody"_L1, body, false},
};

const Property *findProperty(QStringView name)
{
    for (const Property &property : Properties) {
        if (name == property.name)
            return &property;
    }
    return nullptr;
}

QString idOf(const Message &message, const View &view)
{
    return view.immutableIds ? message.immutableId : message.restId;
}

QJsonArray extendedProperties(const World &world, const Message &message, const QStringList &ids)
{
    QJsonArray array;
    for (const QString &id : ids) {
        std::optional<QString> value = message.extendedValue(id);
        if (isSameExtendedId(id, u"Integer 0x0E07"_s))
            value = QString::number(message.messageFlags(world.behaviour));
        if (value)
            array.append(QJsonObject{{u"id"_s, world.behaviour.normaliseExtendedIds ? normalisedExtendedId(id) : id},
                                     {u"value"_s, *value}});
    }
    return array;
}

/// "a($filter=x,y),b" → "a($filter=x,y)", "b"
QStringList splitOutsideBrackets(const QString &text)
{
    QStringList parts{QString()};
    int depth = 0;
    bool quoted = false;
    for (const QChar c : text) {
        if (c == u'\'')
            quoted = !quoted;
        else if (!quoted && c == u'(')
            ++depth;
        else if (!quoted && c == u')')
            --depth;
        if (c == u',' && depth == 0 && !quoted)
            parts.append(QString());
        else
            parts.last() += c;
    }
    return parts;
}

/// singleValueExtendedProperties($filter=id eq 'A' or id eq 'B')
bool readExpand(const QString &text, View &view)
{
    static const QRegularExpression extended(
        u"^\\s*singleValueExtendedProperties\\(\\s*\\$filter\\s*=\\s*(.+)\\)\\s*$"_s);
    static const QRegularExpression clause(u"^\\s*id\\s+eq\\s+'((?:[^']|'')*)'\\s*$"_s);
    if (text.trimmed() == "attachments"_L1 || text.trimmed().startsWith("attachments("_L1)) {
        view.expandAttachments = true;
        return true;
    }
    const QRegularExpressionMatch match = extended.match(text);
    if (!match.hasMatch())
        return false;
    const QStringList clauses = match.captured(1).split(u" or "_s);
    for (const QString &part : clauses) {
        const QRegularExpressionMatch id = clause.match(part);
        if (!id.hasMatch())
            return false;
        view.expandedIds.append(id.captured(1).replace(u"''"_s, u"'"_s));
    }
    return true;
}

} // namespace

QStringList splitList(const QString &text)
{
    QStringList parts;
    const QStringList raw = text.split(u',', Qt::SkipEmptyParts);
    for (const QString &part : raw)
        parts.append(part.trimmed());
    return parts;
}

bool wantsImmutableIds(const Request &request)
{
    QByteArray prefer = request.joinedHeader("Prefer").toLower();
    prefer.replace(' ', "");
    return prefer.contains("idtype=\"immutableid\"");
}

std::optional<View> readView(const Request &request, QString &problem)
{
    View view;
    const Parameters query = request.query();
    view.immutableIds = wantsImmutableIds(request);
    view.textBody = request.joinedHeader("Prefer").contains("outlook.body-content-type=\"text\"");
    view.select = splitList(valueOf(query, u"$select"));
    for (const QString &name : std::as_const(view.select)) {
        if (name != "id"_L1 && findProperty(name) == nullptr) {
            problem = u"Could not find a property named '%1' on type 'Microsoft.OutlookServices.Message'."_s.arg(name);
            return {};
        }
    }
    const QString expand = valueOf(query, u"$expand");
    const QStringList expands = expand.isEmpty() ? QStringList() : splitOutsideBrackets(expand);
    for (const QString &part : expands) {
        if (!readExpand(part, view)) {
            problem = u"Parsing OData Select and Expand failed: %1"_s.arg(part);
            return {};
        }
    }
    return view;
}

QJsonValue messageProperty(const World &world, const Message &message, const QString &path)
{
    const QStringList parts = path.split(u'/');
    if (parts[0] == "id"_L1)
        return message.immutableId;
    const Property *property = findProperty(parts[0]);
    if (property == nullptr)
        return QJsonValue(QJsonValue::Undefined);
    QJsonValue value = property->value(world, message);
    for (const QString &part : parts.sliced(1))
        value = value[part].isUndefined() ? QJsonValue(QJsonValue::Null) : value[part];
    return value;
}

QJsonObject toJson(const World &world, const Message &message, const View &view)
{
    QJsonObject object = {{u"@odata.etag"_s, u"W/\"%1\""_s.arg(changeKey(message))}, {u"id"_s, idOf(message, view)}};
    for (const Property &property : Properties) {
        const bool shown = view.select.isEmpty() ? property.byDefault : view.select.contains(property.name);
        const QJsonValue value = shown ? property.value(world, message) : QJsonValue(QJsonValue::Undefined);
        if (!value.isUndefined())
            object[property.name] = value;
    }
    const QJsonArray extended = extendedProperties(world, message, view.expandedIds);
    if (!extended.isEmpty())
        object[u"singleValueExtendedProperties"_s] = extended;
    if (view.expandAttachments) {
        QJsonArray attachments;
        for (const AttachmentRecord &attachment : message.attachments)
            attachments.append(toJson(world, attachment, {}, world.blobs.content(attachment.sha256)));
        object[u"attachments"_s] = attachments;
    }
    return object;
}

QJsonObject toJson(const World &world, const AttachmentRecord &attachment, const QStringList &select,
                   const std::optional<QByteArray> &contentBytes)
{
    const auto orNull = [](const QString &text) {
        return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
    };
    QJsonObject whole = {
        {u"@odata.type"_s, u"#microsoft.graph.fileAttachment"_s},
        {u"@odata.mediaContentType"_s, attachment.contentType},
        {u"id"_s, attachment.id},
        {u"lastModifiedDateTime"_s, toText(world.clock.now())},
        {u"name"_s, attachment.name},
        {u"contentType"_s, orNull(attachment.contentType)},
        {u"size"_s, attachment.size + world.behaviour.attachmentSizeOverhead},
        {u"isInline"_s, attachment.isInline},
        {u"contentId"_s, orNull(attachment.contentId)},
        {u"contentLocation"_s, QJsonValue(QJsonValue::Null)},
    };
    if (contentBytes)
        whole[u"contentBytes"_s] = QString::fromLatin1(contentBytes->toBase64());
    if (select.isEmpty())
        return whole;
    QJsonObject chosen = {{u"@odata.type"_s, whole[u"@odata.type"_s]}, {u"id"_s, whole[u"id"_s]}};
    for (const QString &name : select) {
        // A property of the derived type is asked for by a cast: microsoft.graph.fileAttachment/contentId
        const QString plain = name.section(u'/', -1);
        if (whole.contains(plain))
            chosen[plain] = whole[plain];
    }
    return chosen;
}

} // namespace sincerely::emulator
