#include "tests/emulator/mailbox.h"

#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>

namespace sincerely::emulator
{

using namespace Qt::Literals::StringLiterals;

namespace
{

const QStringList &wellKnownFolders()
{
    static const QStringList names = {u"inbox"_s,        u"drafts"_s,  u"sentitems"_s, u"outbox"_s,
                                      u"deleteditems"_s, u"archive"_s, u"junkemail"_s};
    return names;
}

QString addressOf(const QJsonValue &recipient)
{
    return recipient[u"emailAddress"_s][u"address"_s].toString();
}

QString stampOf(const Message &message)
{
    for (const auto &[id, value] : message.extended) {
        if (id.startsWith("String {"_L1) && id.contains("} Name "_L1))
            return value;
    }
    return {};
}

} // namespace

QStringList Message::addresses(const QString &property) const
{
    QStringList result;
    const QJsonArray recipients = properties[property].toArray();
    for (const QJsonValue &recipient : recipients)
        result.append(addressOf(recipient));
    return result;
}

qint64 Message::attachmentBytes() const
{
    qint64 sum = 0;
    for (const AttachmentRecord &attachment : attachments)
        sum += attachment.size;
    return sum;
}

std::optional<QString> Message::extendedValue(const QString &id) const
{
    for (const auto &[name, value] : extended) {
        if (isSameExtendedId(name, id))
            return value;
    }
    return {};
}

void Message::setExtended(const QString &id, const QString &value)
{
    for (auto &[name, present] : extended) {
        if (isSameExtendedId(name, id)) {
            present = value;
            return;
        }
    }
    extended.append({id, value});
}

int Message::messageFlags(const Behaviour &behaviour) const
{
    constexpr int Read = 1;
    constexpr int Submitted = 4;
    constexpr int Unsent = 8;
    constexpr int HasAttachments = 16;
    int flags = Read | (attachments.isEmpty() ? 0 : HasAttachments);
    if (isDraft)
        flags |= Unsent;
    const bool travels = leavesDraftsAt.has_value() ? behaviour.lingerSubmitted : leavesOutboxAt.has_value();
    if (travels)
        flags |= Submitted;
    return flags;
}

Mailbox::Mailbox(const Clock &clock, const Behaviour &behaviour, QRandomGenerator &random)
    : m_clock(clock)
    , m_behaviour(behaviour)
    , m_random(random)
    , m_folders(wellKnownFolders())
{
}

QString Mailbox::newId(const QString &prefix, int bytes)
{
    QByteArray raw;
    for (int i = 0; i < bytes; ++i)
        raw += static_cast<char>(m_random.bounded(256));
    return prefix + QString::fromLatin1(raw.toBase64(QByteArray::Base64UrlEncoding));
}

Message &Mailbox::create(const QString &folder)
{
    Message &message = m_messages.emplace_back();
    message.key = ++m_lastKey;
    message.restId = newId(u"AAMk"_s, 46);
    message.immutableId = newId(u"AAkALg"_s, 40);
    message.folder = folder;
    message.created = message.modified = message.sent = m_clock.now();
    message.internetMessageId = u"<%1@EMULATOR.eurprd01.prod.example>"_s.arg(newId(u"AM0PR01MB"_s, 12).remove(u'='));
    message.conversationId = newId(u"AAQk"_s, 22);
    message.freshUntil = m_clock.now() + Moment(m_behaviour.freshMs);
    message.freshRequests = m_behaviour.freshRequests;
    message.searchableAt = m_clock.now() + Moment(m_behaviour.searchLagMs);
    m_byId.insert(message.restId, &message);
    m_byId.insert(message.immutableId, &message);
    m_byKey.insert(message.key, &message);
    return message;
}

Message *Mailbox::find(const QString &id)
{
    settle();
    Message *message = m_byId.value(id);
    return message != nullptr && message->folder != "purged"_L1 ? message : nullptr;
}

Message *Mailbox::findByKey(int key)
{
    settle();
    return m_byKey.value(key);
}

void Mailbox::touch(Message &message)
{
    ++message.version;
    message.modified = m_clock.now();
}

void Mailbox::moveTo(Message &message, const QString &folder)
{
    message.folder = folder;
    message.searchableAt = m_clock.now() + Moment(m_behaviour.searchLagMs);
    touch(message);
}

void Mailbox::submit(Message &message, int request)
{
    recordSent(message, request);
    ++message.sends;
    if (std::exchange(message.submitted, true))
        return;
    const Moment departure = departureFor(m_clock.now());
    message.leavesDraftsAt = departure + Moment(m_behaviour.lingerMs);
    message.leavesOutboxAt = *message.leavesDraftsAt + Moment(m_behaviour.outboxMs);
    message.isDraft = m_behaviour.lingerIsDraft;
    touch(message);
    m_travelling.append(&message);
    settle();
}

Moment Mailbox::departureFor(Moment now)
{
    Moment departure = now;
    const qsizetype limit = m_behaviour.sendsPerMinute;
    if (limit > 0 && m_departures.size() >= limit)
        departure = std::max(now, m_departures[m_departures.size() - limit] + std::chrono::minutes(1));
    m_departures.append(departure);
    return departure;
}

int Mailbox::departuresWithinMinute() const
{
    const Moment since = m_clock.now() - std::chrono::minutes(1);
    return static_cast<int>(std::ranges::count_if(m_departures, [since](Moment at) { return at > since; }));
}

void Mailbox::recordSent(const Message &message, int request)
{
    MessageRecord record = toRecord(message);
    record.from = addressOf(fromOnArrival(message));
    m_sent.append({m_clock.now(), request, record});
}

QJsonObject Mailbox::fromOnArrival(const Message &message) const
{
    const QJsonObject own = {{u"emailAddress"_s, QJsonObject{{u"name"_s, m_behaviour.displayName},
                                                             {u"address"_s, m_behaviour.userAddress}}}};
    return m_behaviour.keepsAliases ? message.properties.value(u"from"_s).toObject(own) : own;
}

/// What somebody gets who writes to themselves. Extended properties stay behind.
void Mailbox::deliverToOwner(const Message &message, Moment at)
{
    Message &copy = create(u"inbox"_s);
    copy.isDraft = false;
    copy.properties = message.properties;
    copy.properties[u"from"_s] = fromOnArrival(message);
    copy.storedBody = message.storedBody;
    copy.attachments = message.attachments;
    copy.internetMessageId = message.internetMessageId;
    copy.conversationId = message.conversationId;
    copy.sent = at;
}

void Mailbox::settle()
{
    const Moment now = m_clock.now();
    const QList<Message *> travelling = m_travelling;
    for (Message *message : travelling) {
        // Somebody deleted it under way: it leaves all the same, but no copy comes into Sent Items.
        const bool removed = message->folder != "drafts"_L1 && message->folder != "outbox"_L1 &&
                             wellKnownFolders().contains(message->folder);
        if (message->leavesDraftsAt && now >= *message->leavesDraftsAt) {
            message->leavesDraftsAt.reset();
            message->isDraft = false;
            if (!removed && message->folder != "purged"_L1)
                moveTo(*message, u"outbox"_s);
        }
        if (!message->leavesDraftsAt && message->leavesOutboxAt && now >= *message->leavesOutboxAt) {
            const Moment at = *message->leavesOutboxAt;
            message->leavesOutboxAt.reset();
            m_travelling.removeOne(message);
            if (message->folder == "outbox"_L1)
                arrive(*message, at);
        }
    }
}

void Mailbox::arrive(Message &message, Moment at)
{
    static const QHash<QString, QString> folders = {
        {u"moved"_s, u"archive"_s}, {u"deleted"_s, u"deleteditems"_s}, {u"none"_s, u"purged"_s}};
    message.sent = at;
    if (message.addresses(u"toRecipients"_s).contains(m_behaviour.userAddress, Qt::CaseInsensitive))
        deliverToOwner(message, at);
    moveTo(message, folders.value(m_behaviour.sentCopy, u"sentitems"_s));
    m_byId.remove(message.restId);
    message.restId = newId(u"AAMk"_s, 46);
    m_byId.insert(message.restId, &message);
    if (m_behaviour.immutableIdsSurviveSend)
        return;
    m_byId.remove(message.immutableId);
    message.immutableId = newId(u"AAkALg"_s, 40);
    m_byId.insert(message.immutableId, &message);
}

std::optional<QString> Mailbox::folderName(const QString &idOrName) const
{
    for (const QString &name : m_folders) {
        if (name == idOrName.toLower() || folderId(name) == idOrName)
            return name;
    }
    return {};
}

QString Mailbox::folderId(const QString &name) const
{
    return u"AQMkADFolder"_s + QString::fromLatin1(name.toUtf8().toBase64(QByteArray::Base64UrlEncoding));
}

MessageRecord Mailbox::toRecord(const Message &message) const
{
    MessageRecord record;
    record.id = message.immutableId;
    record.restId = message.restId;
    record.folder = message.folder;
    record.isDraft = message.isDraft;
    record.submitted = message.submitted;
    record.sends = message.sends;
    record.stamp = stampOf(message);
    for (const auto &[id, value] : message.extended)
        record.extendedProperties[id] = value;
    record.subject = message.properties[u"subject"_s].toString();
    record.bodyType = message.properties[u"body"_s][u"contentType"_s].toString();
    record.body = message.properties[u"body"_s][u"content"_s].toString();
    record.storedBody = message.storedBody;
    record.to = message.addresses(u"toRecipients"_s);
    record.cc = message.addresses(u"ccRecipients"_s);
    record.bcc = message.addresses(u"bccRecipients"_s);
    record.from =
        message.properties.contains(u"from"_s) ? addressOf(message.properties[u"from"_s]) : m_behaviour.userAddress;
    record.replyTo = message.addresses(u"replyTo"_s);
    record.internetMessageId = message.internetMessageId;
    record.conversationId = message.conversationId;
    record.internetMessageHeaders = message.properties[u"internetMessageHeaders"_s].toArray();
    record.attachments = message.attachments;
    return record;
}

void Mailbox::fill(Snapshot &snapshot)
{
    settle();
    for (const Message &message : m_messages)
        snapshot.messages.append(toRecord(message));
    snapshot.sent = m_sent;
}

void Mailbox::clear()
{
    m_byId.clear();
    m_byKey.clear();
    m_travelling.clear();
    m_messages.clear();
    m_sent.clear();
    m_departures.clear();
    m_folders = wellKnownFolders();
    m_lastKey = 0;
}

QString normalisedExtendedId(const QString &id)
{
    // "String {GUID} Name x", "String {GUID} Id 0x8012", "Integer 0x0E07"
    static const QRegularExpression shape(
        u"^(\\w+) (?:(\\{[^}]*\\}) (?:Name (.+)|Id (0x[0-9A-Fa-f]+))|(0x[0-9A-Fa-f]+))$"_s);
    const QRegularExpressionMatch match = shape.match(id);
    if (!match.hasMatch())
        return id;
    const auto number = [](const QString &hex) { return u"0x"_s + QString::number(hex.toUInt(nullptr, 16), 16); };
    if (match.hasCaptured(5))
        return match.captured(1) + u' ' + number(match.captured(5));
    const QString start = match.captured(1) + u' ' + match.captured(2).toLower();
    return match.hasCaptured(4) ? start + u" Id "_s + number(match.captured(4))
                                : start + u" Name "_s + match.captured(3);
}

bool isSameExtendedId(const QString &a, const QString &b)
{
    return a == b || normalisedExtendedId(a) == normalisedExtendedId(b);
}

} // namespace sincerely::emulator
