#include "core/store/message_content.h"

#include <QCoreApplication>

namespace sincerely::store
{

namespace
{

constexpr const char *kReplyTo = "reply-to";
constexpr const char *kCc = "cc";
constexpr const char *kBcc = "bcc";

} // namespace

Result<> MessageContent::insert(CampaignId campaign, const OutgoingMessage &message)
{
    const Result<int> inserted = m_database.run(
        "INSERT INTO message_content (message_id, from_name, from_address, subject, html, text, fingerprint) "
        "VALUES (?, ?, ?, ?, ?, ?, ?)",
        {message.id.text(), message.from.name, message.from.address, message.subject, message.html, message.text,
         message.fingerprint()});
    if (!inserted)
        return failure(inserted.error());
    const QList<MailAddress> replyTo = message.replyTo ? QList{*message.replyTo} : QList<MailAddress>{};
    Result<> done = insertAddresses(message.id, QString::fromLatin1(kReplyTo), replyTo);
    if (done)
        done = insertAddresses(message.id, QString::fromLatin1(kCc), message.cc);
    if (done)
        done = insertAddresses(message.id, QString::fromLatin1(kBcc), message.bcc);
    if (done)
        done = insertFiles(campaign, message);
    return done;
}

Result<> MessageContent::insertAddresses(const MessageId &id, const QString &kind, const QList<MailAddress> &addresses)
{
    qint64 position = 0;
    for (const MailAddress &address : addresses) {
        const Result<int> inserted = m_database.run(
            "INSERT INTO message_address (message_id, kind, position, name, address) VALUES (?, ?, ?, ?, ?)",
            {id.text(), kind, position++, address.name, address.address});
        if (!inserted)
            return failure(inserted.error());
    }
    return {};
}

Result<> MessageContent::insertFiles(CampaignId campaign, const OutgoingMessage &message)
{
    qint64 position = 0;
    for (const Attachment &file : message.attachments) {
        const Result<qint64> id = fileId(campaign, file);
        if (!id)
            return failure(id.error());
        const Result<int> linked =
            m_database.run("INSERT INTO message_file (message_id, position, file_id) VALUES (?, ?, ?)",
                           {message.id.text(), position++, *id});
        if (!linked)
            return failure(linked.error());
    }
    return {};
}

/// One row for each file of the campaign, however many messages it goes with.
Result<qint64> MessageContent::fileId(CampaignId campaign, const Attachment &file)
{
    qint64 id = 0;
    const Result<> known = m_database.forEach(
        "SELECT id FROM file WHERE campaign_id = ? AND sha256 = ? AND path = ? AND name = ? AND content_id = ?",
        {campaign.value, file.sha256, file.path, file.name, file.contentId},
        [&id](const Row &row) { id = row.integer(0); });
    if (!known)
        return failure(known.error());
    if (id != 0)
        return id;
    const Result<int> inserted = m_database.run(
        "INSERT INTO file (campaign_id, path, name, content_type, size_bytes, sha256, content_id) "
        "VALUES (?, ?, ?, ?, ?, ?, ?)",
        {campaign.value, file.path, file.name, file.contentType, file.sizeBytes, file.sha256, file.contentId});
    if (!inserted)
        return failure(inserted.error());
    return m_database.lastInsertedId();
}

Result<OutgoingMessage> MessageContent::read(MessageId id)
{
    OutgoingMessage message;
    QByteArray fingerprint;
    const Result<> content = m_database.forEach(
        "SELECT m.to_name, m.to_address, c.from_name, c.from_address, c.subject, c.html, c.text, c.fingerprint "
        "FROM message m JOIN message_content c ON c.message_id = m.id WHERE m.id = ?",
        {id.text()}, [&](const Row &row) {
            message.id = id;
            message.to = {row.text(0), row.text(1)};
            message.from = {row.text(2), row.text(3)};
            message.subject = row.text(4);
            message.html = row.text(5);
            message.text = row.text(6);
            fingerprint = row.bytes(7);
        });
    if (!content)
        return failure(content.error());
    const Result<> addresses = readAddresses(message);
    if (!addresses)
        return failure(addresses.error());
    const Result<> files = readFiles(message);
    if (!files)
        return failure(files.error());
    if (message.id.isNull() || message.fingerprint() != fingerprint)
        return failure(Error::Kind::Storage,
                       QCoreApplication::translate(
                           "sincerely::store", "The stored email is not the one that was approved, so it is not sent."),
                       id.text());
    return message;
}

Result<> MessageContent::readAddresses(OutgoingMessage &message)
{
    return m_database.forEach(
        "SELECT kind, name, address FROM message_address WHERE message_id = ? ORDER BY kind, position",
        {message.id.text()}, [&message](const Row &row) {
            const QString kind = row.text(0);
            const MailAddress address{row.text(1), row.text(2)};
            if (kind == QLatin1String(kReplyTo))
                message.replyTo = address;
            else
                (kind == QLatin1String(kCc) ? message.cc : message.bcc).append(address);
        });
}

Result<> MessageContent::readFiles(OutgoingMessage &message)
{
    return m_database.forEach(
        "SELECT f.path, f.name, f.content_type, f.size_bytes, f.sha256, f.content_id FROM message_file l "
        "JOIN file f ON f.id = l.file_id WHERE l.message_id = ? ORDER BY l.position",
        {message.id.text()}, [&message](const Row &row) {
            message.attachments.append(
                Attachment{row.text(0), row.text(1), row.text(2), row.integer(3), row.bytes(4), row.text(5)});
        });
}

} // namespace sincerely::store
