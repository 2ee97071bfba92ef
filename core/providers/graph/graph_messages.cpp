#include "core/providers/graph/graph_messages.h"

#include "core/providers/graph/graph_urls.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

namespace sincerely::graph
{

namespace
{

using namespace Qt::Literals::StringLiterals;

QByteArray compact(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QJsonObject recipient(const MailAddress &address)
{
    QJsonObject emailAddress{{u"address"_s, address.address}};
    if (!address.name.isEmpty())
        emailAddress.insert(u"name"_s, address.name);
    return {{u"emailAddress"_s, emailAddress}};
}

void insertRecipients(QJsonObject &message, const QString &key, const QList<MailAddress> &addresses)
{
    if (addresses.isEmpty())
        return;
    QJsonArray list;
    for (const MailAddress &address : addresses)
        list.append(recipient(address));
    message.insert(key, list);
}

bool isOwner(const QString &address, const QString &owner)
{
    return address.compare(owner, Qt::CaseInsensitive) == 0;
}

/// Contents are appended to the finished JSON by hand: base64 needs no escaping, and megabytes need not become a
/// QString.
constexpr QByteArrayView kContentKey = R"(,"contentBytes":")";
constexpr QByteArrayView kContentEnd = R"("})";
constexpr QByteArrayView kAttachmentsKey = R"(,"attachments":[)";
constexpr QByteArrayView kAttachmentsEnd = "]}";

QByteArray attachmentHead(const Attachment &file)
{
    QJsonObject object{{u"@odata.type"_s, u"#microsoft.graph.fileAttachment"_s},
                       {u"name"_s, file.name},
                       {u"contentType"_s, file.contentType},
                       {u"isInline"_s, file.isInline()}};
    if (file.isInline())
        object.insert(u"contentId"_s, file.contentId);
    QByteArray head = compact(object);
    head.chop(1); // the closing brace comes after the content
    return head;
}

/// Addresses are compared without letter case and with their domain in its ASCII form, either of which the service may
/// change.
QString comparable(const QString &address)
{
    const qsizetype at = address.lastIndexOf(u'@');
    const QByteArray domain = QUrl::toAce(address.sliced(at + 1));
    const QString host = domain.isEmpty() ? address.sliced(at + 1) : QString::fromLatin1(domain);
    return (address.first(at + 1) + host).toLower();
}

QStringList addressesIn(const QJsonObject &message, const QString &key)
{
    QStringList addresses;
    const QJsonArray recipients = message.value(key).toArray();
    for (const QJsonValue &entry : recipients)
        addresses.append(
            comparable(entry.toObject().value(u"emailAddress"_s).toObject().value(u"address"_s).toString()));
    addresses.sort();
    return addresses;
}

QStringList addressesIn(const QList<MailAddress> &recipients)
{
    QStringList addresses;
    for (const MailAddress &address : recipients)
        addresses.append(comparable(address.address));
    addresses.sort();
    return addresses;
}

/// The service may write an id back in another letter case and with other leading zeros: "Integer 0xe07" for "Integer
/// 0x0E07".
QString comparableProperty(const QString &id)
{
    static const QRegularExpression leadingZeros(u"\\b0x0*"_s);
    return id.toLower().replace(leadingZeros, u"0x"_s);
}

QString propertyOf(const QJsonObject &message, const QString &id)
{
    const QJsonArray properties = message.value(u"singleValueExtendedProperties"_s).toArray();
    for (const QJsonValue &entry : properties) {
        const QJsonObject property = entry.toObject();
        if (comparableProperty(property.value(u"id"_s).toString()) == comparableProperty(id))
            return property.value(u"value"_s).toVariant().toString();
    }
    return {};
}

tl::unexpected<Error> changedMeanwhile(const QString &details)
{
    return failure(Error::Kind::Conflict,
                   QCoreApplication::translate(
                       "sincerely::graph", "The prepared message was changed in the mailbox. It has not been sent."),
                   details);
}

} // namespace

QByteArray buildDraft(const OutgoingMessage &message, const QString &owner)
{
    const bool hasHtml = !message.html.isEmpty();
    QJsonObject draft{{u"subject"_s, message.subject},
                      {u"body"_s, QJsonObject{{u"contentType"_s, hasHtml ? u"html"_s : u"text"_s},
                                              {u"content"_s, hasHtml ? message.html : message.text}}},
                      {u"singleValueExtendedProperties"_s,
                       QJsonArray{QJsonObject{{u"id"_s, stampProperty()}, {u"value"_s, message.id.text()}}}}};
    insertRecipients(draft, u"toRecipients"_s, {message.to});
    insertRecipients(draft, u"ccRecipients"_s, message.cc);
    insertRecipients(draft, u"bccRecipients"_s, message.bcc);
    if (message.replyTo)
        insertRecipients(draft, u"replyTo"_s, {*message.replyTo});
    if (!message.from.address.isEmpty() && !isOwner(message.from.address, owner))
        draft.insert(u"from"_s, recipient(message.from));
    return compact(draft);
}

QByteArray buildAttachment(const Attachment &file, const QByteArray &content)
{
    QByteArray json = attachmentHead(file);
    const QByteArray encoded = content.toBase64(); // standard alphabet with padding
    json.reserve(json.size() + kContentKey.size() + encoded.size() + kContentEnd.size());
    json += kContentKey;
    json += encoded;
    json += kContentEnd;
    return json;
}

qint64 builtSize(const Attachment &file)
{
    const qint64 encoded = (file.sizeBytes + 2) / 3 * 4;
    return attachmentHead(file).size() + kContentKey.size() + encoded + kContentEnd.size();
}

QByteArray withAttachments(QByteArray draft, const QList<QByteArray> &attachments)
{
    if (attachments.isEmpty())
        return draft;
    draft.chop(1);
    draft += kAttachmentsKey;
    draft += attachments.join(',');
    draft += kAttachmentsEnd;
    return draft;
}

qint64 builtSize(qint64 draftBytes, const QList<Attachment> &files)
{
    if (files.isEmpty())
        return draftBytes;
    qint64 size = draftBytes - 1 + kAttachmentsKey.size() + kAttachmentsEnd.size() + files.size() - 1;
    for (const Attachment &file : files)
        size += builtSize(file);
    return size;
}

QByteArray buildUploadSession(const Attachment &file)
{
    QJsonObject item{{u"attachmentType"_s, u"file"_s},
                     {u"name"_s, file.name},
                     {u"size"_s, file.sizeBytes},
                     {u"contentType"_s, file.contentType},
                     {u"isInline"_s, file.isInline()}};
    if (file.isInline())
        item.insert(u"contentId"_s, file.contentId);
    return compact({{u"AttachmentItem"_s, item}});
}

Result<Draft> parseDraft(const QJsonObject &message)
{
    Draft draft{message.value(u"id"_s).toString(), message.value(u"internetMessageId"_s).toString(),
                message.value(u"conversationId"_s).toString()};
    if (draft.id.isEmpty())
        return failure(Error::Kind::BadAnswer,
                       QCoreApplication::translate("sincerely::graph",
                                                   "The answer of Microsoft's mail service could not be understood."),
                       u"a message without id"_s);
    return draft;
}

Result<> verifyDraft(const QJsonObject &draft, const OutgoingMessage &message)
{
    if (!carriesStamp(draft, message.id))
        return changedMeanwhile(u"the draft does not carry our stamp"_s);
    if (!draft.value(u"isDraft"_s).toBool(false))
        return changedMeanwhile(u"it is no draft any more"_s);
    if (isSubmitted(draft))
        return changedMeanwhile(u"it has been handed over for sending"_s);
    if (addressesIn(draft, u"toRecipients"_s) != addressesIn({message.to}))
        return changedMeanwhile(u"other recipients than approved"_s);
    if (addressesIn(draft, u"ccRecipients"_s) != addressesIn(message.cc))
        return changedMeanwhile(u"other Cc recipients than approved"_s);
    if (addressesIn(draft, u"bccRecipients"_s) != addressesIn(message.bcc))
        return changedMeanwhile(u"other Bcc recipients than approved"_s);
    return {};
}

MailboxOwner parseOwner(const QJsonObject &user)
{
    MailboxOwner owner{{user.value(u"displayName"_s).toString(), user.value(u"mail"_s).toString()}};
    if (owner.address.address.isEmpty())
        owner.address.address = user.value(u"userPrincipalName"_s).toString();
    // "SMTP:" is the primary address, "smtp:" another one; "X500:", "SIP:" and the like are no mail addresses
    // (Microsoft Graph, "user resource type", proxyAddresses).
    const QJsonArray proxies = user.value(u"proxyAddresses"_s).toArray();
    for (const QJsonValue &proxy : proxies) {
        const QString address = proxy.toString().section(u':', 1);
        const bool isMail = proxy.toString().startsWith("smtp:"_L1, Qt::CaseInsensitive);
        if (isMail && !address.isEmpty() && !isOwner(address, owner.address.address))
            owner.aliases.append(address);
    }
    return owner;
}

QString senderOf(const QJsonObject &message)
{
    return message.value(u"from"_s).toObject().value(u"emailAddress"_s).toObject().value(u"address"_s).toString();
}

bool carriesStamp(const QJsonObject &message, const MessageId &id)
{
    return !id.isNull() && propertyOf(message, stampProperty()).compare(id.text(), Qt::CaseInsensitive) == 0;
}

bool isSubmitted(const QJsonObject &message)
{
    constexpr int submitted = 0x04; // mfSubmitted
    return (propertyOf(message, messageFlagsProperty()).toInt() & submitted) != 0;
}

} // namespace sincerely::graph
