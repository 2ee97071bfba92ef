#include "tests/emulator/records.h"

#include <QJsonArray>

#include <algorithm>

namespace sincerely::emulator
{

using namespace Qt::Literals::StringLiterals;

namespace
{

QJsonObject toJson(const AttachmentRecord &attachment)
{
    return {
        {u"id"_s, attachment.id},
        {u"name"_s, attachment.name},
        {u"size"_s, attachment.size},
        {u"sha256"_s, QString::fromLatin1(attachment.sha256)},
        {u"contentType"_s, attachment.contentType},
        {u"isInline"_s, attachment.isInline},
        {u"contentId"_s, attachment.contentId},
    };
}

QJsonObject toJson(const MessageRecord &message)
{
    QJsonArray attachments;
    for (const AttachmentRecord &attachment : message.attachments)
        attachments.append(toJson(attachment));
    return {
        {u"id"_s, message.id},
        {u"restId"_s, message.restId},
        {u"folder"_s, message.folder},
        {u"isDraft"_s, message.isDraft},
        {u"submitted"_s, message.submitted},
        {u"sends"_s, message.sends},
        {u"stamp"_s, message.stamp},
        {u"extendedProperties"_s, message.extendedProperties},
        {u"subject"_s, message.subject},
        {u"bodyType"_s, message.bodyType},
        {u"body"_s, message.body},
        {u"storedBody"_s, message.storedBody},
        {u"to"_s, QJsonArray::fromStringList(message.to)},
        {u"cc"_s, QJsonArray::fromStringList(message.cc)},
        {u"bcc"_s, QJsonArray::fromStringList(message.bcc)},
        {u"from"_s, message.from},
        {u"replyTo"_s, QJsonArray::fromStringList(message.replyTo)},
        {u"internetMessageId"_s, message.internetMessageId},
        {u"conversationId"_s, message.conversationId},
        {u"internetMessageHeaders"_s, message.internetMessageHeaders},
        {u"attachments"_s, attachments},
    };
}

QJsonObject toJson(const SentRecord &sent)
{
    QJsonObject object = toJson(sent.message);
    object[u"at"_s] = toText(sent.at);
    object[u"request"_s] = sent.request;
    return object;
}

QJsonObject toJson(const RequestRecord &request)
{
    return {
        {u"number"_s, request.number},
        {u"ordinal"_s, request.ordinal},
        {u"kind"_s, toWord(request.kind)},
        {u"method"_s, QString::fromLatin1(request.method)},
        {u"path"_s, QString::fromLatin1(request.target)},
        {u"clientRequestId"_s, request.clientRequestId},
        {u"at"_s, toDateTime(request.at).toString(Qt::ISODateWithMs)},
        {u"status"_s, request.status},
        {u"fault"_s, request.fault},
        {u"open"_s, request.openAtBegin},
        {u"bodySize"_s, request.bodySize},
    };
}

QJsonObject toJson(const Violation &violation)
{
    return {{u"request"_s, violation.request}, {u"what"_s, violation.what}, {u"detail"_s, violation.detail}};
}

QJsonObject toJson(const AppliedFault &fault)
{
    return {{u"request"_s, fault.request},
            {u"kind"_s, toWord(fault.kind)},
            {u"ordinal"_s, fault.ordinal},
            {u"fault"_s, fault.fault}};
}

QJsonObject toJson(const Delivered &delivered)
{
    return {{u"recipient"_s, delivered.recipient},
            {u"subject"_s, delivered.subject},
            {u"stamp"_s, delivered.stamp},
            {u"count"_s, delivered.count}};
}

template <class T>
QJsonArray toArray(const QList<T> &list)
{
    QJsonArray array;
    for (const T &entry : list)
        array.append(toJson(entry));
    return array;
}

} // namespace

int Snapshot::count(Kind kind) const
{
    return static_cast<int>(std::ranges::count(requests, kind, &RequestRecord::kind));
}

QList<MessageRecord> Snapshot::in(const QString &folder) const
{
    QList<MessageRecord> result;
    std::ranges::copy_if(messages, std::back_inserter(result),
                         [&folder](const MessageRecord &message) { return message.folder == folder; });
    return result;
}

QString Snapshot::violationText() const
{
    QStringList lines;
    for (const Violation &violation : violations)
        lines.append(u"request %1: %2 (%3)"_s.arg(violation.request).arg(violation.what, violation.detail));
    return lines.join(u'\n');
}

QList<Delivered> countDeliveries(const QList<SentRecord> &sent)
{
    QList<Delivered> result;
    QHash<QString, qsizetype> places;
    for (const SentRecord &record : sent) {
        const QStringList recipients = record.message.to + record.message.cc + record.message.bcc;
        for (const QString &address : recipients) {
            const QString recipient = address.toLower();
            const QString key = recipient + u'\n' + record.message.stamp + u'\n' + record.message.subject;
            if (!places.contains(key)) {
                places.insert(key, result.size());
                result.append({recipient, record.message.subject, record.message.stamp, 0});
            }
            ++result[places.value(key)].count;
        }
    }
    return result;
}

QJsonObject toJson(const Snapshot &snapshot)
{
    const QJsonObject mailbox = {{u"address"_s, snapshot.behaviour.userAddress},
                                 {u"messages"_s, toArray(snapshot.messages)}};
    return {
        {u"mailboxes"_s, QJsonArray{mailbox}},
        {u"sent"_s, toArray(snapshot.sent)},
        {u"delivered"_s, toArray(countDeliveries(snapshot.sent))},
        {u"requests"_s, toArray(snapshot.requests)},
        {u"violations"_s, toArray(snapshot.violations)},
        {u"faults"_s, toArray(snapshot.faults)},
        {u"openSessions"_s, snapshot.openSessions},
        {u"openRequests"_s, snapshot.openRequests},
        {u"maxOpenRequests"_s, snapshot.maxOpenRequests},
        {u"tokensIssued"_s, snapshot.tokensIssued},
        {u"behaviour"_s, toJson(snapshot.behaviour)},
    };
}

} // namespace sincerely::emulator
