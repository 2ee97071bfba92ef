#pragma once

#include "core/base/id.h"
#include "core/model/outgoing_message.h"
#include "core/store/database.h"

namespace sincerely::store
{

/// What a message says, frozen when it was approved, beside its place in the sending record. Error kinds: Storage,
/// Busy.
class MessageContent
{
public:
    explicit MessageContent(Database &database)
        : m_database(database)
    {
    }

    /// Call it inside a transaction, behind the message's own row.
    Result<> insert(CampaignId campaign, const OutgoingMessage &message);

    /// Exactly as it was inserted. Error::Kind::Storage when it no longer matches its fingerprint.
    [[nodiscard]] Result<OutgoingMessage> read(MessageId id);

private:
    Result<> insertAddresses(const MessageId &id, const QString &kind, const QList<MailAddress> &addresses);
    Result<> insertFiles(CampaignId campaign, const OutgoingMessage &message);
    Result<qint64> fileId(CampaignId campaign, const Attachment &file);
    Result<> readAddresses(OutgoingMessage &message);
    Result<> readFiles(OutgoingMessage &message);

    Database &m_database;
};

} // namespace sincerely::store
