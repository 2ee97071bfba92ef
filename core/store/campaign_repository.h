#pragma once

#include "core/model/campaign.h"
#include "core/model/message_state.h"
#include "core/model/outgoing_message.h"
#include "core/store/database.h"

#include <QList>

#include <optional>

namespace sincerely::store
{

/// A message as planned: its frozen content, and whether it starts held back (with the reason) or ready to be sent.
struct PlannedMessage {
    OutgoingMessage message;
    MessageState state = MessageState::Waiting; ///< Waiting, OnHold, Skipped or NotSent.
    QString reason;
};

/// Campaigns and the frozen content of their messages. Error kinds: Storage, Busy.
class CampaignRepository
{
public:
    explicit CampaignRepository(Database &database)
        : m_database(database)
    {
    }

    /// Stores the campaign and all its messages at once: after a crash there is all of it or nothing. \returns it with
    /// its id.
    Result<Campaign> create(Campaign campaign, const QList<PlannedMessage> &messages);

    /// The same in parts, for a list of any length: nobody sees the campaign before it is published, and what a crash
    /// leaves of it is purged with the deleted ones. In between its messages are appended.
    Result<Campaign> begin(Campaign campaign);
    Result<> publish(CampaignId id); ///< Error::Kind::NotFound when somebody has removed it meanwhile.

    /// Adds a message to a campaign that exists, behind all others. Call it inside a transaction.
    Result<> append(CampaignId campaign, const PlannedMessage &message);

    [[nodiscard]] Result<QList<Campaign>> all(); ///< Newest first; without those that were deleted.
    [[nodiscard]] Result<std::optional<Campaign>> byId(CampaignId id);

    /// The campaign with this number, or the newest one with this name.
    [[nodiscard]] Result<std::optional<Campaign>> find(const QString &nameOrNumber);

    Result<> setName(CampaignId id, const QString &name);
    Result<> setAccount(CampaignId id, AccountId account);
    Result<> setPace(CampaignId id, const Pace &pace);
    Result<> setArchived(CampaignId id, bool archived);

    /// Deleted campaigns are seen no more but stay until they are purged, so that it can be taken back.
    Result<> setDeleted(CampaignId id, bool deleted);
    [[nodiscard]] Result<QList<CampaignId>> deletedUntil(const QDateTime &time);
    Result<> purge(CampaignId id); ///< Only one that is deleted.

    Result<> setState(CampaignId id, CampaignState state, const QString &reason);
    Result<> setSettleWaits(CampaignId id, const SettleWaits &waits);

    [[nodiscard]] Result<CampaignTotals> totals(CampaignId id);

    /// The frozen message, exactly as approved. Error::Kind::Storage when it no longer matches its fingerprint.
    [[nodiscard]] Result<OutgoingMessage> message(MessageId id);

private:
    Result<QList<Campaign>> read(const char *sql, const Values &values);
    Result<> update(const char *sql, const Values &values);
    enum class Visibility { Seen, Unseen };
    Result<Campaign> insert(Campaign campaign, Visibility visibility);
    Result<> insertMessage(CampaignId campaign, int position, const PlannedMessage &planned);

    Database &m_database;
};

} // namespace sincerely::store
